using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>How the text of one paragraph looks, and whether anybody can see it.</summary>
/// <param name="scene">The slide.</param>
/// <param name="styles">The styles that hold where a run says nothing itself, the nearest first.</param>
/// <param name="scale">What fitting the text into its shape leaves of its size, from 0 to 1.</param>
/// <param name="below">The colours the text stands on; null where they can't be told.</param>
internal sealed class TextLook(SlideScene scene, IReadOnlyList<XElement> styles, double scale, IReadOnlyList<Paint>? below)
{
    private const double SmallestPoints = 6;
    private const double UsualPoints = 18;

    /// <summary>Letters drawn together by more than this share of their size lie on one another.</summary>
    public const double Piled = -0.4;

    /// <summary>The size of a run in points.</summary>
    public double Points(XElement? run) => (First(run, r => r.Number("sz")) ?? UsualPoints * 100) / 100 * scale;

    /// <summary>Whether a run can be seen: large enough, its letters side by side, not struck through, not in the colour it stands on.</summary>
    public bool IsSeen(XElement? run) =>
        Points(run) >= SmallestPoints && (First(run, r => r.Number("spc")) ?? 0) / 100.0 > Piled * Points(run)
        && First(run, r => r.Get("strike")) is null or "noStrike" && !IsLost(run);

    private bool IsLost(XElement? run)
    {
        var on = run.One("highlight") is { } highlight && scene.Palette.In(highlight) is { } marked ? [marked] : below;
        if (run.One("hlinkClick") is not null && run.One("solidFill") is null)
        {
            return on is not null && scene.Palette.Scheme("hlink") is { } link && on.All(link.IsLostOn);
        }

        var fill = First(run, r => r.Elements().FirstOrDefault(e => e.Name.LocalName is "solidFill" or "gradFill" or "pattFill" or "blipFill" or "noFill"));
        if (fill?.Is("noFill") == true)
        {
            return Outline(run) is not { } line || (on is not null && on.All(line.IsLostOn));
        }

        return Paints(fill) is { Count: > 0 } paints && (paints.All(p => p.Opacity < 0.1) || (on is not null && paints.All(p => on.All(p.IsLostOn))));
    }

    private List<Paint> Paints(XElement? fill) => fill?.Name.LocalName switch
    {
        null => scene.Palette.Scheme("tx1") is { } usual ? [usual] : [],
        "solidFill" => scene.Palette.In(fill) is { } paint ? [paint] : [],
        "pattFill" => [.. new[] { scene.Palette.In(fill.One("fgClr")), scene.Palette.In(fill.One("bgClr")) }.OfType<Paint>()],
        "gradFill" => [.. fill.Within("gs").Select(stop => scene.Palette.In(stop)).OfType<Paint>()],
        _ => [],
    };

    private Paint? Outline(XElement? run) => scene.Palette.In(First(run, r => r.One("ln", "solidFill")));

    private T? First<T>(XElement? run, Func<XElement, T?> value)
        where T : class => (run is null ? styles : styles.Prepend(run)).Select(value).FirstOrDefault(v => v is not null);

    private long? First(XElement? run, Func<XElement, long?> value) => (run is null ? styles : styles.Prepend(run)).Select(value).FirstOrDefault(v => v is not null);
}
