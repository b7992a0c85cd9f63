using System.Text;
using System.Text.Json;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Signs;
using Concord.Tests.Simulation;
using Concord.Web.Signs;

namespace Concord.Tests.Signs;

/// <summary>The privacy lines of SIGNS §2.11 that figures could cross.</summary>
public sealed class PrivacyLinesTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory, MemberData(nameof(Seeds))]
    public void No_free_text_reaches_a_figure_or_a_state(int seed)
    {
        var evidence = new RandomEvidence(seed).All();

        Assert.Equal(Figures(Read(evidence)), Figures(Read(evidence.Select(e => FreeText.Reworded(e, "Quite other words: overridden, refused, late")))));
    }

    [Fact]
    public void No_free_text_of_the_sample_reaches_a_figure_or_a_state()
    {
        var day = Concord.Simulation.SampleOrganisation.LastDay;
        var dossier = HaldenFreight.Dossier(day);
        var other = Dossier.Of(dossier.Everything.Select(e => FreeText.Reworded(e, "Quite other words", dossier.Zone)), dossier.KnownAt, dossier.Zone);

        Assert.Equal(Figures(HaldenFreight.Signs), Figures(SignCatalogue.Read(other, day)));
    }

    [Theory]
    [InlineData("advice.subject")]
    [InlineData("advice.reason")]
    [InlineData("briefing.facts.text")]
    [InlineData("decision.options.pros")]
    [InlineData("person.name")]
    [InlineData("priority-statement.challenges")]
    [InlineData("play-run.endReason")]
    public void What_people_write_is_among_the_fields_that_are_changed(string field) => Assert.Contains(field, FreeText.Fields);

    [Theory, MemberData(nameof(Seeds))]
    public void Nothing_is_grouped_by_who_somebody_is(int seed)
    {
        var evidence = new RandomEvidence(seed).All();

        Assert.Equal(Whole(Read(evidence)), Whole(Read(evidence.Select(Renamed))));
    }

    [Fact]
    public void No_person_of_the_sample_stands_in_any_answer()
    {
        var people = HaldenFreight.Dossier(Concord.Simulation.SampleOrganisation.LastDay).People;
        var answer = JsonSerializer.Serialize(SignsView.Of(HaldenFreight.Signs), SignsView.Json);
        var words = string.Join('\n', Words(HaldenFreight.Signs));

        Assert.NotEmpty(people);
        Assert.All(people.SelectMany(p => p.Emails.Append(p.Name ?? "nobody at all")), name =>
        {
            Assert.DoesNotContain(name, answer, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(name, words, StringComparison.OrdinalIgnoreCase);
        });
        Assert.All(people, p => Assert.DoesNotMatch($@"\b{System.Text.RegularExpressions.Regex.Escape(p.Id)}\b", words));
    }

    /// <summary>The same evidence where every person has another id, name and address, in the reverse order.</summary>
    private static Exhibit Renamed(Exhibit exhibit)
    {
        var line = System.Text.RegularExpressions.Regex.Replace(
            Encoding.UTF8.GetString(EvidenceText.Write(exhibit)), @"\bperson-(\d+)\b", m => $"someone-{999 - int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)}");

        return new EvidenceText(Some.Zone).Read(Encoding.UTF8.GetBytes(line), out var flaw) ?? throw new InvalidOperationException(flaw!.Reason);
    }

    private static SignsReading Read(IEnumerable<Exhibit> evidence) => SignCatalogue.Read(RandomEvidence.Dossier(evidence), RandomEvidence.Monday);

    private static string Figures(SignsReading reading) => string.Join('\n', Answer(reading, words: false));

    private static string Whole(SignsReading reading) => string.Join('\n', Answer(reading, words: true));

    // Everything a program is told; a person's record that something rests on has that person's id and no figure.
    private static IEnumerable<string> Answer(SignsReading reading, bool words) =>
        JsonSerializer.Serialize(SignsView.Of(reading), SignsView.Json).Split('\n')
            .Where(line => words || !(line.Contains("\"missing\"", StringComparison.Ordinal) || line.Contains("\"text\"", StringComparison.Ordinal)))
            .Select(line => System.Text.RegularExpressions.Regex.Replace(line, @"(person|someone)-\d+", "somebody"))
            .Concat(words ? Words(reading) : []);

    // Who owns a run stands in the two's own record; the pages show the roles the play names.
    private static IEnumerable<string> Words(SignsReading reading) => Spoken.In(reading).Where(s => !s.Where.Contains("Plays.Plays[].Owners", StringComparison.Ordinal)).Select(s => s.Text);
}
