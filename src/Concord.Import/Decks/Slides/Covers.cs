namespace Concord.Import.Decks;

/// <summary>What lies on top of a slide's text: pictures, filled shapes and tables that hide it, and lines drawn through it.</summary>
internal sealed class Covers(SlideScene scene, Timing timing)
{
    /// <summary>More of a text's place than this, and nobody reads it.</summary>
    private const double Covered = 0.75;

    /// <summary>A patch lies on the text rather than beside it when this much of it does.</summary>
    private const double Inside = 0.9;

    /// <summary>Points across and down at which a place is looked at.</summary>
    private const int Across = 20;
    private const int Down = 4;

    private static readonly HashSet<string> _hollow = ["frame", "halfFrame", "donut", "blockArc", "bracketPair", "bracePair", "leftBracket", "rightBracket", "leftBrace", "rightBrace", "arc", "corner", "line", "noSmoking"];

    /// <summary>Whether what lies above a shape, taken together, hides a place of it.</summary>
    public bool Hide(SlideShape shape, Box place)
    {
        var above = Above(shape, c => place.CoveredBy(c) > 0).ToList();

        return above.Exists(c => place.CoveredBy(c) >= Covered)
            || (above.Count > 1 && Points(place).Count(p => above.Exists(c => c.Holds(p.X, p.Y))) >= Covered * Across * Down);
    }

    /// <summary>The patches that lie within a place of a shape.</summary>
    public IReadOnlyList<Box> Patches(SlideShape shape, Box place) => [.. Above(shape, c => c.CoveredBy(place) >= Inside)];

    /// <summary>Whether lines drawn above a shape go through the middle of nearly every line of its text.</summary>
    public bool CrossOut(SlideShape shape, Box place, double line)
    {
        var count = Math.Max(1, (int)Math.Round(place.Height / Math.Max(line, 1)));
        var drawn = Later(shape).Where(IsLine).Select(s => s.Box!.Value).Where(l => l.Height <= line / 2 && Math.Min(l.Right, place.Right) - Math.Max(l.Left, place.Left) >= Covered * place.Width).ToList();
        var struck = drawn.Count == 0 ? 0 : Enumerable.Range(0, Math.Min(count, 100)).Count(n => drawn.Exists(l => (l.Top + (l.Height / 2) - place.Top) / line - n is > 0.25 and < 0.75));

        return struck >= Covered * count;
    }

    private IEnumerable<Box> Above(SlideShape shape, Func<Box, bool> isThere) => Later(shape).Where(s => isThere(s.Extent!.Value) && Hides(s)).Select(s => s.Extent!.Value);

    private IEnumerable<SlideShape> Later(SlideShape shape) =>
        scene.Shapes.SkipWhile(s => !ReferenceEquals(s, shape)).Skip(1).Where(s => s.Box is not null && !s.IsHidden && !timing.IsMoving(s));

    private static IEnumerable<(double X, double Y)> Points(Box place) =>
        from x in Enumerable.Range(0, Across)
        from y in Enumerable.Range(0, Down)
        select (place.Left + ((x + 0.5) * place.Width / Across), place.Top + ((y + 0.5) * place.Height / Down));

    /// <summary>Whether a shape hides what lies below it.</summary>
    private bool Hides(SlideShape shape) => shape.Markup.Name.LocalName switch
    {
        "pic" => shape.Markup.Within("alphaModFix").All(a => a.Share("amt") is not < 0.9),
        "sp" => !_hollow.Contains(Form(shape)) && Backdrop.FillOf(scene, shape) is not null && shape.Markup.One("spPr").Within("alpha").All(a => a.Share("val") is not < 0.9),
        "graphicFrame" => shape.Markup.One("graphic", "graphicData", "tbl").Within("tcPr").ToList() is { Count: > 0 } cells && cells.TrueForAll(c => Backdrop.Fill(scene.Palette, c, null) is not null),
        _ => false,
    };

    private static bool IsLine(SlideShape shape) => (shape.Markup.Is("cxnSp") || Form(shape) == "line") && shape.Markup.One("spPr", "ln", "noFill") is null;

    private static string Form(SlideShape shape) => shape.Markup.One("spPr", "prstGeom").Get("prst") ?? "";
}
