using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>A paragraph of a shape: how it looks, and about where on the slide it stands.</summary>
/// <param name="Number">Its number within the text, from 0.</param>
/// <param name="Paragraph">Its element.</param>
/// <param name="Look">How its letters look.</param>
/// <param name="Place">Where it stands; null where nothing says where its shape lies.</param>
/// <param name="Line">How high one of its lines is, in English Metric Units.</param>
internal sealed record Laid(int Number, XElement Paragraph, TextLook Look, Box? Place, double Line)
{
    private const double Half = 0.5;

    /// <summary>The last part of a place, where the estimate of a line's length may be wrong.</summary>
    private const double Sure = 0.9;

    /// <summary>Whether one of the patches lies on the letter of a number, from 0.</summary>
    public bool IsPatched(IReadOnlyList<Box> patches, double letter, int count)
    {
        if (Place is not { } place || patches.Count == 0)
        {
            return false;
        }

        var width = Line / Laying.LineHeight * Laying.LetterWidth;
        var each = Math.Max(1, (int)(place.Width / width));
        var (x, y) = ((letter % each + Half) * width, (Math.Floor(letter / each) + Half) * Line);

        return x <= Sure * Math.Min(count, each) * width && patches.Any(p => p.Holds(place.Left + x, place.Top + y));
    }
}

/// <summary>Lays the paragraphs of a shape one below the other, as far as their sizes, margins and anchors tell.</summary>
internal sealed class Laying(SlideScene scene, SlideShape shape, XElement? body)
{
    /// <summary>The width of a letter and the height of a line as shares of the letters' size.</summary>
    public const double LetterWidth = 0.5;
    public const double LineHeight = 1.2;

    private const double UsualSide = 91_440;
    private const double UsualTop = 45_720;

    /// <summary>The paragraphs in order.</summary>
    /// <param name="below">The colours at a place.</param>
    public IEnumerable<Laid> Of(Func<Box?, IReadOnlyList<Paint>?> below)
    {
        var scale = Property(p => p.One("normAutofit")).Share("fontScale") ?? 1;
        var plain = body.All("p").Select(p =>
        {
            IReadOnlyList<XElement> styles = [.. scene.Styles(shape, (int)Math.Clamp(p.One("pPr").Number("lvl") ?? 0, 0, 8))];

            return (Paragraph: p, Styles: styles, Size: Size(p, new TextLook(scene, styles, scale, null), Indent(p, styles)));
        }).ToList();
        var top = Top(plain.Sum(p => p.Size.Height) + plain.Skip(1).Sum(p => Before(p.Paragraph)));
        foreach (var ((paragraph, styles, size), number) in plain.Select((p, i) => (p, i)))
        {
            top += number > 0 ? Before(paragraph) : 0;
            Box? place = shape.Box is { } box ? new Box(Left(box, size.Width, paragraph, Indent(paragraph, styles)), top, size.Width, size.Height) : null;
            top += size.Height;
            yield return new Laid(number, paragraph, new TextLook(scene, styles, scale, below(place)), place, size.Line);
        }
    }

    /// <summary>Whether the shape cuts off what runs beyond its edge, and a place does.</summary>
    public bool CutsOff(Laid text) => text.Place is { } place && shape.Box is { } box && Property(p => p.Get("vertOverflow")) is "clip" or "ellipsis"
        && (place.Top + (text.Line / 2) > box.Bottom || place.Top + (text.Line / 2) < box.Top);

    private (double Width, double Height, double Line) Size(XElement paragraph, TextLook look, double indent)
    {
        var points = look.Points(paragraph.One("r", "rPr") ?? paragraph.One("endParaRPr"));
        var length = Math.Max(1, paragraph.Words().Length) * points * LetterWidth * Box.Point;
        var room = Math.Max((shape.Box?.Width ?? length) - Side("lIns") - Side("rIns") - indent, points * Box.Point);
        var line = points * LineHeight * Box.Point;

        return (Math.Min(length, room), Math.Ceiling(length / room) * line, line);
    }

    private double Top(double height)
    {
        var box = shape.Box ?? default;

        return Property(p => p.Get("anchor")) switch
        {
            "ctr" => box.Top + ((box.Height - height + Inset("tIns", UsualTop) - Inset("bIns", UsualTop)) / 2),
            "b" => box.Bottom - height - Inset("bIns", UsualTop),
            _ => box.Top + Inset("tIns", UsualTop),
        };
    }

    private double Left(Box box, double width, XElement paragraph, double indent) => paragraph.One("pPr").Get("algn") switch
    {
        "ctr" => box.Left + ((box.Width - width + Side("lIns") - Side("rIns")) / 2) + indent,
        "r" => box.Right - width - Side("rIns"),
        _ => box.Left + Side("lIns") + indent,
    };

    /// <summary>The space before a paragraph, where it states one in points.</summary>
    private static double Before(XElement paragraph) => (paragraph.One("pPr", "spcBef", "spcPts").Number("val") ?? 0) / 100.0 * Box.Point;

    /// <summary>The paragraph's own margin; the first line stands out of it or further in.</summary>
    private static double Indent(XElement paragraph, IReadOnlyList<XElement> styles)
    {
        double Stated(string name) => paragraph.One("pPr").Number(name) ?? styles.Select(s => s.Parent.Number(name)).FirstOrDefault(n => n is not null) ?? 0;

        return Math.Max(0, Stated("marL") + Math.Min(0, Stated("indent")));
    }

    private double Side(string name) => Inset(name, UsualSide);

    private double Inset(string name, double usual) => Property(p => p.Get(name) is null ? null : p) is { } stated ? stated.Number(name) ?? usual : usual;

    private T? Property<T>(Func<XElement?, T?> value)
        where T : class => scene.Chain(shape).Select(s => s.One("txBody", "bodyPr")).Prepend(body.One("bodyPr")).Select(value).FirstOrDefault(v => v is not null);
}
