using System.Globalization;
using System.Text;

namespace Concord.Simulation;

/// <summary>The report's pictures as plain SVG, each with a title and a description for those who can't see it.</summary>
internal static class BarPictures
{
    private const int Width = 640;
    private const int Height = 300;
    private const int Left = 50;
    private const int Top = 40;
    private const int PlotWidth = 330;
    private const int PlotHeight = 210;

    private static readonly string[] _strokes = ["#1f4e79", "#b3541e", "#3d7a3d", "#6b3f87", "#8a6d00", "#5a5a5a"];

    /// <summary>One picture of the delays of each indicator, and one of each curve the bars bring along.</summary>
    internal static IEnumerable<(string Name, string Title, string Svg)> Of(BarReport report)
    {
        var delays = report.Results.SelectMany(r => r.Figures).Select(f => f.Delays).OfType<Delays>().Distinct();
        foreach (var indicator in delays.GroupBy(d => d.Indicator))
        {
            yield return Picture(
                $"delays-{indicator.Key}.svg",
                $"{indicator.Key}: share found by the week after a change",
                "weeks after the change",
                "share found",
                Delays.Horizon,
                [.. indicator.Select(d => (d.Change, Enumerable.Range(0, Delays.Horizon + 1).Select(w => ((double)w, d.ShareBy(w))).ToArray()))]);
        }

        var curves = report.Results.SelectMany(r => r.Figures).Where(f => f.Curve is not null).ToList();
        if (curves.Count > 0)
        {
            yield return Curves(curves);
        }
    }

    /// <summary>The curves of one bar in one picture.</summary>
    private static (string Name, string Title, string Svg) Curves(IReadOnlyList<BarFigure> figures) => Picture(
        "roc.svg",
        "Pattern evidence: healthy pairs and pairs in which every sign moved half way",
        "share of healthy pairs over the line",
        "share of moved pairs",
        1,
        [.. figures.Select(f => (f.What, f.Curve!.ToArray()))]);

    private static (string Name, string Title, string Svg) Picture(
        string name, string title, string across, string up, double widest, IReadOnlyList<(string Words, (double X, double Y)[] Points)> lines)
    {
        var svg = new StringBuilder();
        var said = string.Join("; ", lines.Select(l => $"{l.Words}: {Text(l.Points[l.Points.Length / 2].Y)} at {Text(l.Points[l.Points.Length / 2].X)}, {Text(l.Points[^1].Y)} at {Text(l.Points[^1].X)}"));
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"t d\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#222\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"t\">{title}</title>\n<desc id=\"d\">{said}.</desc>\n<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"22\" font-size=\"14\">{title}</text>\n");
        for (var tick = 0; tick <= 4; tick++)
        {
            var (x, y) = (Left + (PlotWidth * tick / 4), Top + PlotHeight - (PlotHeight * tick / 4));
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left}\" y1=\"{y}\" x2=\"{Left + PlotWidth}\" y2=\"{y}\" stroke=\"#ddd\"/><text x=\"{Left - 6}\" y=\"{y + 4}\" text-anchor=\"end\">{tick / 4.0:0.##}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{Top + PlotHeight + 16}\" text-anchor=\"middle\">{widest * tick / 4:0.##}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + (PlotWidth / 2)}\" y=\"{Top + PlotHeight + 34}\" text-anchor=\"middle\">{across}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text transform=\"translate(14 {Top + (PlotHeight / 2)}) rotate(-90)\" text-anchor=\"middle\">{up}</text>\n");
        for (var i = 0; i < lines.Count; i++)
        {
            var points = string.Join(' ', lines[i].Points.Select(p => string.Create(
                CultureInfo.InvariantCulture, $"{Left + (PlotWidth * p.X / widest):0.#},{Top + PlotHeight - (PlotHeight * p.Y):0.#}")));
            var stroke = $"stroke=\"{_strokes[i % _strokes.Length]}\" stroke-width=\"2\"{(i % 2 == 1 ? " stroke-dasharray=\"6 3\"" : string.Empty)}";
            svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{points}\" fill=\"none\" {stroke}/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left + PlotWidth + 14}\" y1=\"{Top + 6 + (18 * i)}\" x2=\"{Left + PlotWidth + 38}\" y2=\"{Top + 6 + (18 * i)}\" {stroke}/><text x=\"{Left + PlotWidth + 44}\" y=\"{Top + 10 + (18 * i)}\" font-size=\"10\">{lines[i].Words}</text>\n");
        }

        return (name, title, svg.Append("</svg>\n").ToString());
    }

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
