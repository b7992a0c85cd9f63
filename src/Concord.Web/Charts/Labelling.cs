namespace Concord.Web.Charts;

/// <summary>Words on a drawing, with the line that leads to what they name where they stand apart from it.</summary>
/// <param name="Lines">The words.</param>
/// <param name="X">Where the words begin, or end, by <paramref name="Anchor"/>.</param>
/// <param name="Y">The foot of the first line.</param>
/// <param name="Anchor">"start" or "end", as SVG means it.</param>
/// <param name="Leader">From the words to what they name; null = they touch.</param>
public sealed record PlacedLabel(IReadOnlyList<string> Lines, double X, double Y, string Anchor, (double X1, double Y1, double X2, double Y2)? Leader)
{
    /// <summary>The foot of each line.</summary>
    public IEnumerable<(string Text, double Y)> Rows => Lines.Select((line, i) => (line, Y + (i * Labelling.LineTall)));
}

/// <summary>Finds room for words beside what they name: off the other words, off the lines, near.</summary>
/// <param name="Left">Left end of the room.</param>
/// <param name="Top">Upper end.</param>
/// <param name="Right">Right end.</param>
/// <param name="Bottom">Lower end.</param>
/// <param name="ink">Places of the drawing that words better leave free.</param>
public sealed class Labelling(double Left, double Top, double Right, double Bottom, IReadOnlyList<(double X, double Y)> ink)
{
    internal const double LineTall = 16;
    private const double LetterWide = 6.7;
    private const double Ascent = 12;
    private const double Descent = 4;

    private static readonly (double X, double Y)[] _offsets =
        [.. from far in new[] { 10.0, 26, 52, 90 } from way in Enumerable.Range(0, 12) select (far * Math.Cos(way * Math.PI / 6), far * Math.Sin(way * Math.PI / 6))];

    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <summary>Puts words where they disturb least; the next words stay off them.</summary>
    /// <param name="lines">The words.</param>
    /// <param name="targets">The places that would do as what they name; at least one.</param>
    public PlacedLabel Put(IReadOnlyList<string> lines, IEnumerable<(double X, double Y)> targets)
    {
        var wide = lines.Max(line => line.Length) * LetterWide;
        var tall = ((lines.Count - 1) * LineTall) + Ascent + Descent;
        var best = (
            from target in targets
            from offset in _offsets
            let isRight = offset.X >= 0
            let x = target.X + offset.X
            let foot = target.Y + offset.Y + (offset.Y < 0 ? Descent - tall : 0) + (Math.Abs(offset.Y) < 1 ? tall / 2 : 0)
            let box = (Left: isRight ? x : x - wide, Top: foot, Right: isRight ? x + wide : x, Bottom: foot + tall)
            orderby Trouble(box) + (0.3 * Math.Sqrt((offset.X * offset.X) + (offset.Y * offset.Y)))
            select (Target: target, X: x, Box: box, Anchor: isRight ? "start" : "end")).First();
        _taken.Add(best.Box);
        var near = (X: Math.Clamp(best.Target.X, best.Box.Left, best.Box.Right), Y: Math.Clamp(best.Target.Y, best.Box.Top, best.Box.Bottom));
        var apart = Math.Sqrt(Math.Pow(near.X - best.Target.X, 2) + Math.Pow(near.Y - best.Target.Y, 2));

        return new PlacedLabel(lines, best.X, best.Box.Top + Ascent, best.Anchor, apart > 20 ? (near.X, near.Y, best.Target.X, best.Target.Y) : null);
    }

    private double Trouble((double Left, double Top, double Right, double Bottom) box)
    {
        var outside = Math.Max(0, Left - box.Left) + Math.Max(0, box.Right - Right) + Math.Max(0, Top - box.Top) + Math.Max(0, box.Bottom - Bottom);
        var over = _taken.Count(t => t.Left < box.Right && box.Left < t.Right && t.Top < box.Bottom && box.Top < t.Bottom);

        return (100 * outside) + (1000 * over) + ink.Count(p => p.X >= box.Left && p.X <= box.Right && p.Y >= box.Top && p.Y <= box.Bottom);
    }
}
