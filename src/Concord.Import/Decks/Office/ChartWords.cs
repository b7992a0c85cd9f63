using System.Globalization;
using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>The words and figures of a chart as the file keeps them beside it; the workbook behind it is never opened.</summary>
internal static class ChartWords
{
    private const int MostPoints = 2000;

    /// <summary>Titles, then every point of every series as "series | category | value".</summary>
    public static IEnumerable<string> Of(XElement chart) =>
        Titles(chart).Concat(chart.Within("ser").Take(MostPoints).SelectMany(Series)).Concat(chart.Within("data").SelectMany(Extended)).Take(MostPoints);

    private static IEnumerable<string> Titles(XElement chart) => chart.Descendants()
        .Where(e => e.Name.LocalName is "title" or "dLbl" or "userShapes" or "txData")
        .SelectMany(t => t.Within("p").Select(p => p.Words()).Append(t.Within("p").Any() ? "" : t.Within("v").FirstOrDefault()?.Value ?? ""));

    private static IEnumerable<string> Series(XElement series)
    {
        var name = series.One("tx").Within("v").FirstOrDefault()?.Value ?? "";
        var labels = Points(series.One("cat") ?? series.One("xVal"));
        var values = Points(series.One("val") ?? series.One("yVal"));
        var sizes = Points(series.One("bubbleSize"));

        return values.Count == 0 && labels.Count == 0
            ? [name]
            : values.Keys.Union(labels.Keys).Order().Select(i => string.Join(" | ", new[] { name, labels.GetValueOrDefault(i, ""), values.GetValueOrDefault(i, ""), sizes.GetValueOrDefault(i, "") }.Where(t => t.Length > 0)));
    }

    /// <summary>The kept points by their number; of labels in several levels the levels stand side by side.</summary>
    private static Dictionary<long, string> Points(XElement? from)
    {
        var format = from.Within("formatCode").FirstOrDefault()?.Value ?? "";
        var points = new Dictionary<long, string>();
        foreach (var point in from.Within("pt").Take(MostPoints))
        {
            var (at, text) = (point.Number("idx") ?? 0, Shown(point.One("v")?.Value ?? "", point.Get("formatCode") ?? format));
            points[at] = points.TryGetValue(at, out var level) ? $"{text} {level}" : text;
        }

        return points;
    }

    /// <summary>The charts of 2016 and later (chartex) keep their columns one beside the other.</summary>
    private static IEnumerable<string> Extended(XElement data)
    {
        var columns = data.Elements().Where(e => e.Name.LocalName is "strDim" or "numDim").SelectMany(d => d.All("lvl")).Select(Column).ToList();

        return columns.SelectMany(c => c.Keys).Distinct().Order().Select(i => string.Join(" | ", columns.Select(c => c.GetValueOrDefault(i, "")).Where(t => t.Length > 0)));

        static Dictionary<long, string> Column(XElement level) => level.All("pt").Take(MostPoints)
            .GroupBy(p => p.Number("idx") ?? 0)
            .ToDictionary(g => g.Key, g => Shown(g.First().Value, level.Get("formatCode") ?? ""));
    }

    /// <summary>A kept value as the chart shows it: a share as percent, no digits that only a computer sees.</summary>
    private static string Shown(string value, string format)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number) || Math.Abs(number) is >= 1e15 or (> 0 and < 1e-9))
        {
            return value;
        }

        var isShare = format.Contains('%', StringComparison.Ordinal);
        var rounded = (decimal)Math.Round(isShare ? number * 100 : number, 10);

        return rounded.ToString("0.##########", CultureInfo.InvariantCulture) + (isShare ? "%" : "");
    }
}
