using System.Globalization;
using System.Net;
using System.Text;
using Concord.Risk;

namespace Concord.Papers;

/// <summary>Every way of a paper by how soon it works and how much of the risk it takes away, with its price beside it: an SVG without any style of its own.</summary>
/// <remarks>Days stand by their square root, so that three days and five weeks can be told apart beside five months.</remarks>
public static class DaysScorePicture
{
    private const double Left = 40;
    private const double Right = 600;
    private const double Top = 16;
    private const double Base = 262;
    private const double LetterWide = 6.9;

    private static readonly (double Days, string Text)[] _ticks =
        [(0, "now"), (7, "1 week"), (30, "1 month"), (91, "3 months"), (182, "6 months"), (365, "1 year"), (730, "2 years"), (1095, "3 years"), (1826, "5 years")];

    /// <summary>The picture.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="chosen">The id of the chosen way; null = none yet.</param>
    public static string Of(OptionsPaper paper, string? chosen)
    {
        var options = paper.Comparison.Options.Where(o => o.SecurityScore is not null).ToList();
        var most = Math.Max(30, options.Select(o => o.Days).DefaultIfEmpty(0).Max() * 1.15);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg class="chart ways-chart" viewBox="0 0 640 312" role="img" aria-label="{E(Words(paper))}">""");
        foreach (var score in new[] { 0, 25, 50, 75, 100 })
        {
            svg.Append($"""<line class="grid" x1="{T(Left)}" x2="{T(Right)}" y1="{T(Y(score))}" y2="{T(Y(score))}"/><text class="tick" x="{T(Left - 8)}" y="{T(Y(score) + 4)}" text-anchor="end">{score}</text>""");
        }

        foreach (var (days, text) in Apart(most))
        {
            svg.Append($"""<line class="tk" x1="{T(X(days, most))}" x2="{T(X(days, most))}" y1="{T(Base)}" y2="{T(Base + 5)}"/><text class="tick" x="{T(X(days, most))}" y="{T(Base + 21)}" text-anchor="middle">{text}</text>""");
        }

        svg.Append($"""<text class="tick" x="{T(Right)}" y="{T(Base + 42)}" text-anchor="end">until it works</text><rect class="way-none" x="{T(X(0, most) - 4.5)}" y="{T(Y(0) - 4.5)}" width="9" height="9" rx="1"/>""");
        var taken = new List<(double Left, double Top, double Right, double Bottom)> { Box(X(0, most) + 9, Y(0) - 7, "do nothing") };
        svg.Append($"""<text class="lb" x="{T(X(0, most) + 9)}" y="{T(Y(0) - 7)}">do nothing</text>""");
        foreach (var option in options.OrderByDescending(o => o.SecurityScore!.Value))
        {
            Point(svg, paper, option, option.Option.Id == chosen, X(option.Days, most), taken);
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>The picture in words.</summary>
    public static string Words(OptionsPaper paper) => "Security score by the time until it works. " + string.Join("; ", paper.Comparison.Options.Select(o =>
        $"{o.Option.Id}: {OptionsPaperWords.Ready(o.Days)}, score {OptionsPaperWords.Score(o)}, {OptionsPaperWords.Money(o.Cost.Value, paper.Currency)}")) + ".";

    private static void Point(StringBuilder svg, OptionsPaper paper, OptionFigures option, bool isChosen, double x, List<(double Left, double Top, double Right, double Bottom)> taken)
    {
        var score = option.SecurityScore!;
        var y = Y(score.Value);
        svg.Append($"""<line class="way-range" x1="{T(x)}" x2="{T(x)}" y1="{T(Y(score.Low))}" y2="{T(Y(score.High))}"/><circle class="{(isChosen ? "way chosen" : "way")}" cx="{T(x)}" cy="{T(y)}" r="6.5"/>""");
        var text = $"{option.Option.Id} {OptionsPaperWords.Money(option.Cost.Value, paper.Currency)}";
        var isBest = isChosen || ReferenceEquals(paper.Comparison.Recommended, option);
        var places = from dy in new[] { 4.0, -10, 18, -24, 32, -38, 46 } from isRight in new[] { true, false } select (X: isRight ? x + 11 : x - 11 - (text.Length * LetterWide), Foot: y + dy);
        var (left, foot) = places.Append((X: x + 11, Foot: y + 4)).First(p => IsFree(Box(p.X, p.Foot, text), taken) || p == (x + 11, y + 4));
        taken.Add(Box(left, foot, text));
        svg.Append($"""<text class="{(isBest ? "lb b" : "lb")}" x="{T(left)}" y="{T(foot)}">{E(text)}</text>""");
    }

    private static (double Left, double Top, double Right, double Bottom) Box(double x, double y, string text) => (x - 2, y - 12, x + (text.Length * LetterWide) + 2, y + 4);

    private static bool IsFree((double Left, double Top, double Right, double Bottom) box, List<(double Left, double Top, double Right, double Bottom)> taken) =>
        box.Left >= Left && box.Right <= Right + 36 && box.Top >= 0 && box.Bottom <= Base
        && !taken.Any(t => t.Left < box.Right && box.Left < t.Right && t.Top < box.Bottom && box.Top < t.Bottom);

    /// <summary>Ticks that leave room for one another's words.</summary>
    private static IEnumerable<(double Days, string Text)> Apart(double most)
    {
        var last = double.NegativeInfinity;
        foreach (var tick in _ticks.Where(t => t.Days <= most))
        {
            if (X(tick.Days, most) - last >= 58)
            {
                last = X(tick.Days, most);
                yield return tick;
            }
        }
    }

    private static double X(double days, double most) => Left + 8 + ((Right - Left - 8) * Math.Sqrt(Math.Clamp(days / most, 0, 1)));

    private static double Y(double score) => Base + ((Top - Base) * score / 100);

    private static string T(double figure) => figure.ToString("0.#", CultureInfo.InvariantCulture);

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
