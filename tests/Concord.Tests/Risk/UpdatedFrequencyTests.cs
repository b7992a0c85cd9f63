using Concord.Evidence;
using Concord.Risk;

namespace Concord.Tests.Risk;

public sealed class UpdatedFrequencyTests
{
    private const double Year = 365.25;

    // Four years of incidents, to the day.
    private static readonly Feed _desk = Some.Feed() with { Kinds = ["incident"], From = Some.At(-4 * Year, 0), To = Some.At(0, 0) };

    [Fact]
    public void A_rate_and_its_incidents_give_the_textbook_posterior()
    {
        // Prior gamma(2, scale 0.25): mean 0.5. Three events in four years: gamma(5, 1 ÷ (4 + 4)), mean 0.625.
        var updated = Updated("""{"type":"poisson","lambda":{"gamma":[2,0.25]}}""", _desk, Happened(1), Happened(2), Happened(3));

        Assert.Equal((2, 0.25), (updated.Prior!.Shape, updated.Prior.Scale));
        Assert.Equal(5, updated.Posterior!.Shape, 1e-12);
        Assert.Equal(0.125, updated.Posterior.Scale, 1e-12);
        Assert.Equal(0.625, updated.Posterior.Mean, 1e-12);
        Assert.Equal(4, updated.Years, 1e-9);
        Assert.Equal(0.625, updated.Frequency!.Central.Mean, 1e-12);
    }

    [Fact]
    public void A_number_without_a_range_counts_as_much_as_one_event_would()
    {
        var updated = Updated("""{"type":"poisson","lambda":0.25}""", _desk, Happened(1));

        // Shape 1, scale 0.25; then 2 events in 4 + 4 years.
        Assert.Equal((1, 0.25), (updated.Prior!.Shape, updated.Prior.Scale));
        Assert.Equal(0.25, updated.Posterior!.Mean, 1e-12);
        Assert.Contains("The register states the rate as one number; it counts as much as one event would.", updated.Notes);
    }

    [Fact]
    public void A_range_of_the_rate_keeps_its_mean_and_variance()
    {
        var updated = Updated("""{"type":"poisson","lambda":{"pert":[0,1,2]}}""", _desk);

        // PERT from 0 to 2 about 1 is a beta(3, 3) over a width of 2: mean 1, variance 4 ÷ 28.
        Assert.Equal(1, updated.Prior!.Mean, 1e-9);
        Assert.Equal(1.0 / 7, updated.Prior.Shape * updated.Prior.Scale * updated.Prior.Scale, 1e-9);
    }

    [Fact]
    public void Years_without_an_incident_lower_the_rate()
    {
        var updated = Updated("""{"type":"poisson","lambda":0.5}""", _desk);

        Assert.Equal(1.0 / 6, updated.Posterior!.Mean, 1e-12);
    }

    [Fact]
    public void Exercises_incidents_of_other_risks_and_incidents_outside_the_time_covered_teach_nothing()
    {
        var updated = Updated(
            """{"type":"poisson","lambda":0.5}""",
            _desk,
            Happened(1) with { Exercise = true },
            Happened(2) with { Risk = "risk-9" },
            Happened(3) with { Risk = null },
            Happened(4) with { StartedAt = Some.At(-5 * Year) },
            Happened(5) with { StartedAt = null, DetectedAt = null });

        Assert.Empty(updated.Incidents);
        Assert.Equal(1.0 / 6, updated.Posterior!.Mean, 1e-12);
        Assert.Contains("Exercises that name the risk don't count: 1.", updated.Notes);
        Assert.Contains("Incidents outside the time the sources cover, or without a time, don't count: 2.", updated.Notes);
    }

    [Fact]
    public void Two_sources_of_the_same_time_count_it_once()
    {
        var updated = Updated("""{"type":"poisson","lambda":0.5}""", _desk, Some.Feed(2) with { Kinds = ["incident"], From = Some.At(-2 * Year, 0), To = Some.At(Year, 0) });

        Assert.Equal(5, updated.Years, 1e-9);
    }

    [Fact]
    public void Without_a_source_that_says_what_it_covers_nothing_is_learned()
    {
        var updated = Updated("""{"type":"poisson","lambda":0.5}""", Happened(1));

        Assert.Null(updated.Posterior);
        Assert.Equal(0.5, updated.Frequency!.Central.Mean);
        Assert.Equal(["No source of incidents says what time it covers, so their number teaches nothing about how often the risk comes."], updated.Notes);
    }

    [Theory]
    [InlineData("""{"type":"bernoulli","p":0.5}""", "The register states a bernoulli frequency; incidents teach a rate (poisson) only.")]
    [InlineData("""{"type":"poisson","lambda":0}""", "The register states a rate of 0, which no incident can change.")]
    [InlineData("\"High\"", "risk/risk-1 frequency: must hold one JSON object.")]
    public void What_cannot_learn_says_why(string frequency, string note)
    {
        var updated = Updated(frequency, _desk, Happened(1));

        Assert.Null(updated.Posterior);
        Assert.Equal([note], updated.Notes);
    }

    private static Incident Happened(int number) => Some.Incident(number) with { Risk = "risk-1", StartedAt = Some.At(-100 * number), DetectedAt = Some.At(-100 * number, 10) };

    private static UpdatedFrequency Updated(string frequency, params IEnumerable<Exhibit> evidence)
    {
        var risk = Some.Risk("risk-1") with { Frequency = new JsonFragment(frequency) };

        return UpdatedFrequency.Of(risk, Dossier.Of([risk, .. evidence], Some.Instant(5 * Year), Some.Zone));
    }
}
