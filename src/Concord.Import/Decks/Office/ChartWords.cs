using System.Globalization;
using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>The words and figures of a chart as the file keeps them beside it; the workbook behind it is never opened.</summary>
/// <param name="chart">The chart's part.</param>
/// <param name="palette">The colours of the page.</param>
/// <param name="below">The colours the chart stands on; null where they can't be told.</param>
internal sealed class ChartWords(XElement chart, Palette palette, IReadOnlyList<Paint>? below)
{
    private const int MostPoints = 2000;
    private const int SmallestHundredths = 600;

    private readonly IReadOnlyList<Paint>? _ground = Backdrop.Fill(palette, chart.One("spPr"), null) ?? below;

    /// <summary>Titles, then every point of every series as "series | category | value", each with whether the chart shows it.</summary>
    public IEnumerable<(string Text, bool IsShown)> All => Titles().Concat(chart.Within("ser").Take(MostPoints).SelectMany(Series)).Concat(chart.Within("data").SelectMany(Extended).Select(t => (t, true))).Take(MostPoints);

    private IEnumerable<(string Text, bool IsShown)> Titles() => chart.Descendants()
        .Where(e => e.Name.LocalName is "title" or "dLbl" or "userShapes" or "txData")
        .SelectMany(t => t.Within("p").SelectMany(Written).Append((t.Within("p").Any() ? "" : t.Within("v").FirstOrDefault()?.Value ?? "", true)));

    /// <summary>The words of a paragraph that are seen, and those that are not: too small, or in the colour they stand on.</summary>
    private IEnumerable<(string Text, bool IsShown)> Written(XElement paragraph)
    {
        var text = new Sighted();
        foreach (var run in paragraph.Elements().Where(e => e.Name.LocalName is "r" or "fld" or "br"))
        {
            text.Add(run.Is("br") ? " " : run.One("t")?.Value, IsSeen([run.One("rPr"), paragraph.One("pPr", "defRPr")]));
        }

        return [(text.Seen, true), (text.Unseen, false)];
    }

    private bool IsSeen(XElement?[] looks)
    {
        var fill = looks.Select(l => l?.Elements().FirstOrDefault(e => e.Name.LocalName is "solidFill" or "noFill")).FirstOrDefault(f => f is not null);
        var isLost = fill is not null && (fill.Is("noFill") || (palette.In(fill) is { } ink && (ink.Opacity < 0.1 || (_ground is { Count: > 0 } ground && ground.All(ink.IsLostOn)))));

        return !isLost && looks.Select(l => l.Number("sz")).FirstOrDefault(s => s is not null) is not < SmallestHundredths;
    }

    private IEnumerable<(string Text, bool IsShown)> Series(XElement series)
    {
        // A series taken out of the chart by its filter is kept in the file.
        var isShown = !series.Ancestors().Any(a => a.Is("extLst"));
        var name = series.One("tx").Within("v").FirstOrDefault()?.Value ?? "";
        var labels = Points(series.One("cat") ?? series.One("xVal"));
        var values = Points(series.One("val") ?? series.One("yVal"));
        var sizes = Points(series.One("bubbleSize"));
        if (!isShown || !NamesSeries(series))
        {
            yield return (name, false);
            name = "";
        }

        if (values.Count == 0 && labels.Count == 0)
        {
            yield return (name, isShown);
        }

        foreach (var at in values.Keys.Union(labels.Keys).Order())
        {
            yield return (string.Join(" | ", new[] { name, labels.GetValueOrDefault(at, ""), values.GetValueOrDefault(at, ""), sizes.GetValueOrDefault(at, "") }.Where(t => t.Length > 0)), isShown);
        }
    }

    /// <summary>Whether the chart writes the name of a series: in its legend, its table, its labels, or as the title of a chart with one series.</summary>
    private bool NamesSeries(XElement series)
    {
        var drawn = chart.One("chart");
        var number = series.One("idx").Get("val") ?? "0";
        var inLegend = drawn.One("legend") is { } legend && !legend.All("legendEntry").Any(e => e.One("idx").Get("val") == number && e.One("delete").Says("val"));
        var inTitle = chart.Within("ser").Take(2).Count() == 1 && !drawn.One("autoTitleDeleted").Says("val") && !drawn.One("title").Within("t").Any();

        return inLegend || inTitle || chart.Within("dTable").Any() || chart.Within("showSerName").Any(s => s.Says("val"));
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
