using System.Globalization;
using Concord.Evidence;

namespace Concord.Papers;

/// <summary>Frozen figures in words and as the table of the appendix.</summary>
internal static class PackFigures
{
    public static IReadOnlyList<(string Title, int Share)> Columns { get; } =
        [("Figure", 27), ("Value", 13), ("Interval", 13), ("Read on", 15), ("Ledger entries then", 10), ("Rests on, facts", 22)];

    /// <summary>"34 days (28 to 41)".</summary>
    public static string Value(FrozenFigure figure) => Interval(figure) is { Length: > 0 } interval ? $"{Amount(figure)} ({interval})" : Amount(figure);

    /// <summary>A figure a row; the same figure of several facts once.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(BriefingPack pack, TimeZoneInfo zone) =>
    [
        .. pack.Facts.SelectMany(f => f.Figures.Select(figure => (Fact: f.Id, Figure: figure)))
            .Concat(pack.Annex.SelectMany(r => r.Figures.Select(figure => (Fact: $"{r.Fact} (annex)", Figure: figure))))
            .GroupBy(f => f.Figure)
            .Select(g => (IReadOnlyList<string>)
            [
                PackWords.Plain(g.Key.Name),
                Amount(g.Key),
                Interval(g.Key) is { Length: > 0 } interval ? interval : "none",
                PackWords.Time(g.Key.At, zone),
                g.Key.LedgerSize is { } size ? size.ToString("#,0", CultureInfo.InvariantCulture) : "not told",
                $"{PackWords.Plain(g.Key.Of)}; {string.Join(", ", g.Select(f => PackWords.Plain(f.Fact)).Distinct())}",
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
