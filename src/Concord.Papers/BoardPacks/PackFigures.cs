using System.Globalization;
using Concord.Evidence;

namespace Concord.Papers;

/// <summary>Frozen figures in words and as the table of the appendix.</summary>
internal static class PackFigures
{
    private static readonly IReadOnlyList<(string Title, int Share, string Nothing)> _columns =
        [("Figure", 27, "–"), ("Value", 13, "–"), ("Interval", 13, "none"), ("Read on", 15, "–"), ("Ledger entries then", 10, "not told"), ("Facts, and what they rest on", 22, "–")];

    /// <summary>The table of the appendix: a figure a row, and no column that would say nothing in every row.</summary>
    public static PackGrid Grid(BriefingPack pack, TimeZoneInfo zone)
    {
        var rows = Rows(pack, zone);
        var kept = Enumerable.Range(0, _columns.Count).Where(i => rows.Any(row => row[i].Length > 0)).ToList();
        var whole = kept.Sum(i => _columns[i].Share);
        var shares = kept.Select(i => 100 * _columns[i].Share / whole).ToList();

        return new PackGrid(
            [.. kept.Select((i, at) => (_columns[i].Title, shares[at] + (at == kept.Count - 1 ? 100 - shares.Sum() : 0)))],
            [.. rows.Select(row => (IReadOnlyList<string>)[.. kept.Select(i => row[i].Length > 0 ? row[i] : _columns[i].Nothing)])]);
    }

    /// <summary>"34 days (28 to 41)".</summary>
    public static string Value(FrozenFigure figure) => Interval(figure) is { Length: > 0 } interval ? $"{Amount(figure)} ({interval})" : Amount(figure);

    // The same figure of several facts once.
    private static IReadOnlyList<IReadOnlyList<string>> Rows(BriefingPack pack, TimeZoneInfo zone) =>
    [
        .. pack.Facts.SelectMany(f => f.Figures.Select(figure => (Fact: f.Id, Figure: figure)))
            .Concat(pack.Annex.SelectMany(r => r.Figures.Select(figure => (Fact: $"{r.Fact} (annex)", Figure: figure))))
            .GroupBy(f => f.Figure)
            .Select(g => (IReadOnlyList<string>)
            [
                PackWords.Plain(g.Key.Name),
                Amount(g.Key),
                Interval(g.Key),
                PackWords.Time(g.Key.At, zone),
                g.Key.LedgerSize is { } size ? size.ToString("#,0", CultureInfo.InvariantCulture) : "",
                $"{string.Join(", ", g.Select(f => PackWords.Plain(f.Fact)).Distinct())}: {PackWords.Plain(g.Key.Of)}",
            ]),
    ];

    private static string Amount(FrozenFigure figure) => PackWords.Plain($"{figure.Value} {figure.Unit}");

    private static string Interval(FrozenFigure figure) => (PackWords.Plain(figure.Low), PackWords.Plain(figure.High)) switch
    {
        ("", "") => "",
        (var low, "") => $"{low} or more",
        ("", var high) => $"up to {high}",
        var (low, high) => $"{low} to {high}",
    };
}
