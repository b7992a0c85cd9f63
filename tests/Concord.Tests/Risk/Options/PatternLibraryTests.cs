using System.Globalization;
using System.Text;
using Concord.Risk;
using Concord.Tests.Evidence;

namespace Concord.Tests.Risk;

public sealed class PatternLibraryTests
{
    public static TheoryData<string> Slugs => [.. PatternLibrary.All.Select(p => p.Slug)];

    public static TheoryData<RiskKind> Kinds => [.. Enum.GetValues<RiskKind>()];

    [Fact]
    public void There_are_at_least_25_patterns_and_no_two_share_a_name()
    {
        Assert.True(PatternLibrary.All.Count >= 25);
        Assert.Equal(PatternLibrary.All.Count, PatternLibrary.All.Select(p => p.Slug).Distinct().Count());
        Assert.Equal(PatternLibrary.All.Count, PatternLibrary.All.Select(p => p.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_pattern_has_ranges_in_order_reasons_and_what_would_replace_them(string slug)
    {
        var pattern = PatternLibrary.Find(slug)!;

        Assert.All(new[] { pattern.OneOff, pattern.Yearly, pattern.Days }.Concat(pattern.Effects.SelectMany(e => new[] { e.Fewer, e.Smaller }.OfType<Band>())), InOrder);
        Assert.All(pattern.Effects.SelectMany(e => new[] { e.Fewer, e.Smaller }.OfType<Band>()), share => Assert.True(share is { Low: >= 0, High: < 1 }));
        Assert.True(pattern.Days.Low >= 0 && pattern.OneOff.Low >= 0);
        Assert.NotEmpty(pattern.Effects);
        Assert.All(pattern.Effects, effect => Assert.True(effect.Fewer is not null || effect.Smaller is not null));
        Assert.Equal(pattern.Effects.Count, pattern.Effects.Select(e => e.Kind).Distinct().Count());
        Assert.NotEmpty(pattern.Pros);
        Assert.NotEmpty(pattern.Cons);
        Assert.All(
            new[] { pattern.Idea, pattern.Replace, pattern.Cio.Note! }.Concat(pattern.Pros).Concat(pattern.Cons).Concat(pattern.Effects.SelectMany(e => new[] { e.Why, e.Source ?? "Our estimate." })),
            sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        Assert.All(pattern.Requires.Concat(pattern.Excludes), other => Assert.NotNull(PatternLibrary.Find(other)));
        Assert.All(pattern.Excludes, other => Assert.Contains(slug, PatternLibrary.Find(other)!.Excludes));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_risk_finds_three_ways_from_the_fastest_and_least_secure_to_the_most_secure(RiskKind kind)
    {
        var ways = PatternLibrary.WaysFor(kind);

        Assert.Equal(3, ways.Count);
        Assert.Equal(ways.OrderBy(w => w.Days.Likely), ways);
        Assert.True(ways[0].On(kind)!.LikelyCut < ways[1].On(kind)!.LikelyCut && ways[1].On(kind)!.LikelyCut < ways[2].On(kind)!.LikelyCut, string.Join(", ", ways.Select(w => $"{w.Slug} {w.On(kind)!.LikelyCut:0.00}")));
        Assert.True(ways[0].Days.Likely < ways[2].Days.Likely / 2);
    }

    [Theory]
    [InlineData("Close or shield the EDI gateway", RiskKind.ExposedService)]
    [InlineData("Ransom attack on the terminals", RiskKind.Ransom)]
    [InlineData("Fraud by a changed bank account", RiskKind.PaymentFraud)]
    [InlineData("A migration loses records", RiskKind.Change)]
    public void A_title_hints_at_a_kind(string title, RiskKind kind) => Assert.Equal(kind, RiskKindExtensions.Hint(title));

    [Fact]
    public void The_page_of_the_patterns_says_what_the_library_says() => Committed.Holds(Page(), "docs", "risk", "patterns.md");

    private static string Page()
    {
        var page = new StringBuilder("""
            # Patterns of options

            The common ways to make a risk smaller that an [options paper](options-papers.md) proposes from. Ranges hold for an ordinary organization of one to three thousand people, prices in whole
            units of the paper's currency; least, likely and most are told. *Events stopped* and *loss cut* are shares of how often a thing happens and of what one costs. A figure
            without a source is our estimate: what replaces it stands below each pattern. On the page every figure can be changed before a paper is saved.

            This page is drawn from the library in `src/Concord/Risk/Options/Patterns`; a test holds the two together.


            """);
        foreach (var pattern in PatternLibrary.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"## {pattern.Name}\n\n{pattern.Idea}\n\n");
            page.Append("| fits when | events stopped | loss cut | why | source |\n| --- | --- | --- | --- | --- |\n");
            foreach (var effect in pattern.Effects)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {effect.Kind.Words()} | {Share(effect.Fewer)} | {Share(effect.Smaller)} | {effect.Why} | {effect.Source ?? "Our estimate."} |\n");
            }

            page.Append(CultureInfo.InvariantCulture, $"\nPrice once {Amounts(pattern.OneOff)}; a year {Amounts(pattern.Yearly)}. Works after {Amounts(pattern.Days)} days. For the CIO's side: {Number(pattern.Cio.DeliveryDays)} delivery days, {Number(pattern.Cio.UptimeHours)} hours of standstill a year. {pattern.Cio.Note}\n\n");
            page.Append(CultureInfo.InvariantCulture, $"For it: {string.Join(" ", pattern.Pros)} Against it: {string.Join(" ", pattern.Cons)}\n\n");
            page.Append(pattern.Excludes.Count > 0 ? $"Not beside: {string.Join(", ", pattern.Excludes.Select(e => PatternLibrary.Find(e)!.Name))}.\n\n" : "");
            page.Append(CultureInfo.InvariantCulture, $"What replaces the estimate: {pattern.Replace}\n\n");
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Share(Band? share) => share is null ? "–" : $"{Number(share.Low * 100)} / {Number(share.Likely * 100)} / {Number(share.High * 100)} %";

    private static string Amounts(Band band) => $"{Number(band.Low)} / {Number(band.Likely)} / {Number(band.High)}";

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static void InOrder(Band band) => Assert.True(band.Low <= band.Likely && band.Likely <= band.High, $"{band.Low}, {band.Likely}, {band.High}");
}
