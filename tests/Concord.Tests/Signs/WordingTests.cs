using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.Signs;
using Concord.Steps;
using Concord.Tests.Simulation;

namespace Concord.Tests.Signs;

/// <summary>The wording contract of SIGNS §2.10, over everything the product can say of random organisations, of the sample, and of itself.</summary>
public sealed partial class WordingTests
{
    private const string TitleOfTheArticle = "12 signs the CISO–CIO relationship is broken";

    private static readonly Lazy<IReadOnlyList<SignsReading>> _readings = new(() =>
    [
        HaldenFreight.Signs,
        .. Enumerable.Range(1, 12).Select(seed => SignCatalogue.Read(RandomEvidence.Dossier(new RandomEvidence(seed).All().Select(Marked)), RandomEvidence.Monday)),
    ]);

    private static readonly Lazy<IReadOnlyList<(string Where, string Text)>> _said = new(() =>
    [
        .. _readings.Value.SelectMany(Spoken.In),
        .. Spoken.In(SignCatalogue.All),
        .. Spoken.In(CauseCatalogue.All),
        .. Spoken.In(StepCatalogue.All),
        .. Spoken.In(OutcomeCatalogue.All),
        .. Spoken.In(PlayBook.All),
        .. Spoken.In(BenchmarkCatalogue.All),
    ]);

    [Fact]
    public void No_sentence_judges() => Assert.Empty(Against(Judging()));

    [Fact]
    public void No_sentence_has_an_adjective_about_a_person() => Assert.Empty(Against(OfPeople()));

    [Fact]
    public void No_sentence_names_a_person_or_quotes_what_somebody_wrote() => Assert.Empty(Against(Token()));

    [Fact]
    public void Every_reading_over_the_line_says_that_it_may_be_trouble_worth_addressing()
    {
        var present = Readings().Where(r => r.State == IndicatorState.Present).ToList();

        Assert.NotEmpty(present);
        Assert.All(present, r => Assert.Contains("may be trouble worth addressing", r.Sentence, StringComparison.Ordinal));
        Assert.All(Readings().Except(present), r => Assert.DoesNotContain("may be trouble", r.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_share_says_k_of_n_its_interval_its_tolerance_and_how_much_is_seen()
    {
        var shares = Readings().Where(r => r is { Unit: Unit.Share, Estimate: not null, Low: not null, Events: not null } && r.State != IndicatorState.NoData).ToList();

        Assert.True(shares.Count > 100, $"Only {shares.Count} shares were read.");
        Assert.All(shares, r =>
        {
            Assert.Contains($"{r.Events} of {r.Opportunities} ", r.Sentence, StringComparison.Ordinal);
            Assert.Contains("90 % interval ", r.Sentence, StringComparison.Ordinal);
            Assert.Matches(@"olerance: [\d.]+ %|has no line", r.Sentence);
            Assert.Matches(@"We see about \d+ % of such cases\.|Which part of such cases we see is not known\.", r.Sentence);
        });
    }

    [Fact]
    public void What_others_read_keeps_the_contract_and_says_nothing_of_what_is_worth_a_look()
    {
        var hidden = _readings.Value.Select(PrincipalsOnly.Hide).SelectMany(Readings).ToList();

        Assert.All(hidden, r => Assert.DoesNotContain("worth a look", $"{r.Sentence} {r.Missing} {string.Join(' ', r.Notes)}", StringComparison.OrdinalIgnoreCase));
        Assert.All(hidden.Where(r => r.State == IndicatorState.Present), r => Assert.Contains("may be trouble worth addressing", r.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_said_names_what_is_missing() => Assert.All(
        Readings().Where(r => r.State is IndicatorState.NotEnoughEvidence),
        r => Assert.Contains(r.Missing!, r.Sentence, StringComparison.Ordinal));

    [Fact]
    public void Every_sentence_ends_as_one() => Assert.All(
        Readings().SelectMany(r => r.Notes.Append(r.Sentence).Append(r.Missing ?? "Nothing.")),
        text => Assert.Matches(@"[.?!]$", text));

    /// <summary>Every name a person has, and every word a person wrote, becomes one that nothing else says.</summary>
    private static Exhibit Marked(Exhibit exhibit) => FreeText.Reworded(exhibit, "Zebulon Quux");

    private static IEnumerable<Reading> Readings() => _readings.Value.SelectMany(Readings);

    private static IEnumerable<Reading> Readings(SignsReading reading) =>
    [
        .. reading.Signs.SelectMany(s => s.Readings), .. reading.Causes.SelectMany(c => c.Readings),
        .. reading.Steps.SelectMany(s => s.Readings), .. reading.Outcomes.SelectMany(o => o.Readings),
    ];

    private static IReadOnlyList<string> Against(Regex unspoken)
    {
        Assert.True(_said.Value.Count > 1000, $"Only {_said.Value.Count} texts were found.");

        return [.. _said.Value.Where(s => unspoken.IsMatch(s.Text.Replace(TitleOfTheArticle, "", StringComparison.Ordinal))).Select(s => $"{s.Where}: {s.Text}").Distinct().Take(20)];
    }

    [GeneratedRegex(@"\b(broken|guilty|guilt|bad|offenders?|culprits?|winners?|losers?|blam(?:e|es|ed|ing)|fault of|worst offender)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Judging();

    [GeneratedRegex(@"\b(lazy|careless|negligent|incompetent|stubborn|hostile|toxic|arrogant|dishonest|uncooperative|irresponsible|reckless|defensive|difficult person|weak leader|aggressive|passive|emotional|paranoid)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfPeople();

    [GeneratedRegex("Zebulon|Quux|Okafor|Lindqvist", RegexOptions.IgnoreCase)]
    private static partial Regex Token();
}
