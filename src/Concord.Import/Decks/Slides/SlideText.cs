using System.Xml.Linq;
using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>Reads the text of one slide's shapes, and tells what the board could see of it.</summary>
internal sealed class SlideText(SlideScene scene, Timing timing, Gathered gathered)
{
    private const double MostlyOutside = 0.1;
    private const double Covered = 0.75;
    private const double LetterWidth = 0.5;
    private const double LineHeight = 1.2;

    /// <summary>The text of a shape, paragraph by paragraph.</summary>
    public void Read(SlideShape shape, DeckPart part)
    {
        var nobody = IsNowhere(shape);
        foreach (var (paragraph, look, place) in Laid(shape, shape.Text, at => Backdrop.Below(scene, shape, at)))
        {
            Write(paragraph, look, part, nobody || (place is { } area && IsOutOfSight(shape, area)));
        }
    }

    /// <summary>The rows of a table, cells side by side.</summary>
    public void ReadTable(SlideShape shape, XElement table)
    {
        var nobody = IsNowhere(shape) || (shape.Box is { } box && IsOutOfSight(shape, box));
        var (style, properties) = (table.One("tblPr", "tableStyleId")?.Value, table.One("tblPr"));
        var isStyled = style is not (null or "{2D5ABB26-0587-4C30-8999-92F81FD0307C}" or "{5940675A-B579-460E-94D1-54222C63F5DA}");
        foreach (var (row, number) in table.All("tr").Select((r, i) => (r, i)))
        {
            var (seen, unseen) = (new List<string>(), new List<string>());
            foreach (var cell in row.All("tc"))
            {
                var isHead = isStyled && number == 0 && properties.Says("firstRow");
                var on = Backdrop.Fill(scene.Palette, cell.One("tcPr"), null) is { } fill ? (fill.Count == 0 ? null : fill)
                    : isHead ? null : Backdrop.Below(scene, shape, shape.Box);
                var (words, lost) = Cell(shape, cell, on);
                seen.Add(words);
                unseen.Add(lost);
            }

            gathered.Add(Joined(seen), nobody ? DeckPart.Invisible : DeckPart.Table);
            gathered.Add(Joined(unseen), DeckPart.Invisible);
        }
    }

    /// <summary>Whether nobody sees a shape at all: hidden, of no size, gone at once.</summary>
    public bool IsNowhere(SlideShape shape) =>
        shape.IsHidden || (shape.Id is { } id && timing.Gone.Contains(id)) || shape.Box is { } box && (box.Width < Box.Point || box.Height < Box.Point);

    /// <summary>Whether a place lies off the slide or behind something.</summary>
    public bool IsOutOfSight(SlideShape shape, Box area) => area.CoveredBy(scene.Size) < MostlyOutside || scene.Shapes
        .SkipWhile(s => !ReferenceEquals(s, shape))
        .Skip(1)
        .Any(s => s.Box is { } box && !s.IsHidden && !(s.Id is { } id && timing.Moving.Contains(id)) && area.CoveredBy(box) >= Covered && Hides(s));

    private (string Seen, string Unseen) Cell(SlideShape shape, XElement cell, IReadOnlyList<Paint>? on)
    {
        var texts = Laid(shape, cell.One("txBody"), _ => on).Select(p => Runs(p.Paragraph, p.Look)).ToList();

        return (string.Join(' ', texts.Select(t => t.Seen)), string.Join(' ', texts.Select(t => t.Unseen)));
    }

    private static string Joined(List<string> cells) => cells.TrueForAll(string.IsNullOrWhiteSpace) ? "" : string.Join(" | ", cells.Select(Gathered.Folded));

    private void Write(XElement paragraph, TextLook look, DeckPart part, bool isUnseen)
    {
        var text = Runs(paragraph, look);
        gathered.Add(text.Seen, isUnseen ? DeckPart.Invisible : part);
        gathered.Add(text.Unseen, DeckPart.Invisible);
    }

    /// <summary>The words of a paragraph that are seen, and those that are not.</summary>
    private Sighted Runs(XElement paragraph, TextLook look)
    {
        var text = new Sighted();
        foreach (var piece in paragraph.Elements())
        {
            gathered.KeepGoing();
            switch (piece.Name.LocalName)
            {
                case "r" or "fld":
                    text.Add(piece.One("t")?.Value, look.IsSeen(piece.One("rPr")));
                    break;
                case "br":
                    text.Break();
                    break;
                case not ("pPr" or "endParaRPr"):
                    text.Add(piece.Words(), true);
                    break;
            }
        }

        return text;
    }

    /// <summary>The paragraphs of a text with how they look and about where on the slide each stands.</summary>
    private IEnumerable<(XElement Paragraph, TextLook Look, Box? Place)> Laid(SlideShape shape, XElement? body, Func<Box?, IReadOnlyList<Paint>?> below)
    {
        var scale = Property(shape, body, "normAutofit").Share("fontScale") ?? 1;
        var plain = body.All("p").Select(p =>
        {
            IReadOnlyList<XElement> styles = [.. scene.Styles(shape, (int)Math.Clamp(p.One("pPr").Number("lvl") ?? 0, 0, 8))];

            return (Paragraph: p, Styles: styles, Look: new TextLook(scene, styles, scale, null));
        }).ToList();
        var heights = plain.ConvertAll(p => Height(p.Paragraph, p.Look, shape.Box));
        var top = Top(shape, body, heights.Sum(h => h.Height));
        foreach (var (text, (width, height)) in plain.Zip(heights))
        {
            Box? place = shape.Box is { } box ? new Box(Left(box, width, text.Paragraph), top, width, height) : null;
            top += height;
            yield return (text.Paragraph, new TextLook(scene, text.Styles, scale, below(place)), place);
        }
    }

    private static (double Width, double Height) Height(XElement paragraph, TextLook look, Box? box)
    {
        var points = look.Points(paragraph.One("r", "rPr") ?? paragraph.One("endParaRPr"));
        var length = Math.Max(1, paragraph.Words().Length) * points * LetterWidth * Box.Point;
        var room = Math.Max(box?.Width ?? length, points * Box.Point);

        return (Math.Min(length, room), Math.Ceiling(length / room) * points * LineHeight * Box.Point);
    }

    private double Top(SlideShape shape, XElement? body, double height)
    {
        var box = shape.Box ?? default;
        var anchor = scene.Chain(shape).Select(s => s.One("txBody", "bodyPr").Get("anchor")).Prepend(body.One("bodyPr").Get("anchor")).FirstOrDefault(a => a is not null);

        return anchor switch { "ctr" => box.Top + ((box.Height - height) / 2), "b" => box.Bottom - height, _ => box.Top };
    }

    private static double Left(Box box, double width, XElement paragraph) => paragraph.One("pPr").Get("algn") switch
    {
        "ctr" => box.Left + ((box.Width - width) / 2),
        "r" => box.Right - width,
        _ => box.Left,
    };

    private XElement? Property(SlideShape shape, XElement? body, string name) =>
        scene.Chain(shape).Select(s => s.One("txBody", "bodyPr", name)).Prepend(body.One("bodyPr", name)).FirstOrDefault(p => p is not null);

    /// <summary>Whether a shape hides what lies below it.</summary>
    private bool Hides(SlideShape shape) => shape.Markup.Name.LocalName switch
    {
        "pic" => shape.Markup.Within("alphaModFix").All(a => a.Share("amt") is not < 0.9),
        "sp" => !_hollow.Contains(shape.Markup.One("spPr", "prstGeom").Get("prst") ?? "") && Backdrop.FillOf(scene, shape) is not null && shape.Markup.One("spPr").Within("alpha").All(a => a.Share("val") is not < 0.9),
        _ => false,
    };

    private static readonly HashSet<string> _hollow = ["frame", "halfFrame", "donut", "blockArc", "bracketPair", "bracePair", "leftBracket", "rightBracket", "leftBrace", "rightBrace", "arc", "corner", "line", "noSmoking"];
}
