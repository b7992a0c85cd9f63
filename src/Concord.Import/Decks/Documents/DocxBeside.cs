using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>What stands beside a document's running text: notes, comments, headers, text boxes, charts, diagrams, pictures.</summary>
internal sealed partial class DocxBeside(OfficeParts file, string main, Palette palette, Gathered gathered, Docx docx)
{
    /// <summary>A picture smaller than this (in square EMU, about 22 × 22 mm) is a logo or a mark.</summary>
    private const double Small = 6.4e11;

    /// <summary>Six points, in English Metric Units.</summary>
    private const long LowestLine = 76_200;

    /// <summary>Text boxes inside text boxes deeper than this are not followed.</summary>
    private const int Deepest = 8;

    private readonly HashSet<string> _margins = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dictionary<string, XElement>> _notes = new(StringComparer.Ordinal);
    private int _pictures;
    private int _depth;

    /// <summary>Reads what a mark in the text points to or holds.</summary>
    public void Read(XElement mark, Standing standing)
    {
        switch (mark.Name.LocalName)
        {
            case "footnoteReference":
                Note("footnotes", "footnote", mark, DeckPart.Footnote);
                break;
            case "endnoteReference":
                Note("endnotes", "endnote", mark, DeckPart.Footnote);
                break;
            case "commentReference":
                Note("comments", "comment", mark, DeckPart.Comment);
                break;
            default:
                Drawing(mark, standing);
                break;
        }
    }

    /// <summary>The headers and footers a section names, each once.</summary>
    public void Margins(XElement section)
    {
        foreach (var reference in section.Elements().Where(e => e.Name.LocalName is "headerReference" or "footerReference"))
        {
            if (file.Relation(main, reference.Link("id"))?.Target is { } part && _margins.Add(part))
            {
                docx.Blocks(file.Read(part), docx.Plain with { Part = DeckPart.Margin });
            }
        }
    }

    /// <summary>Says of the part of the document that ends here whether its pictures were most of it.</summary>
    public void Judge()
    {
        if (_pictures > 0 && gathered.Seen == 0)
        {
            gathered.Miss(Unread.NoText);
        }
        else if (_pictures > 0 && gathered.Seen < Unread.Few)
        {
            gathered.Remark(Unread.Little(gathered));
        }

        _pictures = 0;
    }

    private void Note(string part, string name, XElement mark, DeckPart kind)
    {
        if (!_notes.TryGetValue(part, out var notes))
        {
            _notes[part] = notes = file.Read(file.Target(main, part)).All(name).DistinctBy(n => n.Get("id")).ToDictionary(n => n.Get("id") ?? "", StringComparer.Ordinal);
        }

        // However often a note is pointed to, it stands there once.
        if (_depth < Deepest && notes.Remove(mark.Get("id") ?? "", out var note))
        {
            _depth++;
            docx.Blocks(note, docx.Plain with { Part = kind });
            _depth--;
        }
    }

    private void Drawing(XElement drawing, Standing standing)
    {
        var isUnseen = standing.IsUnseen || IsNowhere(drawing);
        var (chart, diagram) = (drawing.Within("chart").FirstOrDefault(c => c.Link("id") is not null), drawing.Within("relIds").FirstOrDefault());
        var data = file.Read(file.Relation(main, diagram.Link("dm"))?.Target);
        var words = file.Read(file.Relation(main, chart.Link("id"))?.Target) is { } charted ? new ChartWords(charted, palette, standing.Below).All
            : data is not null ? DiagramWords.Of(data, DiagramWords.Drawing(file, main, data)) : [];
        foreach (var (text, isShown) in words)
        {
            gathered.Add(text, isUnseen || !isShown ? DeckPart.Invisible : standing.Part == DeckPart.Text ? DeckPart.Chart : standing.Part);
        }

        TextBoxes(drawing, standing with { IsUnseen = isUnseen });
        foreach (var described in drawing.Descendants().Where(e => e.Name.LocalName is "docPr" or "shape" or "rect"))
        {
            gathered.Add(described.Get("descr") ?? described.Get("alt") ?? "", DeckPart.PictureWords);
            gathered.Add(described.Is("docPr") ? described.Get("title") ?? "" : "", DeckPart.PictureWords);
        }

        if (drawing.Is("object"))
        {
            gathered.Miss($"An embedded object ({Shown.Of(drawing.Within("OLEObject").FirstOrDefault().Get("ProgID") ?? "of unknown kind")}) was not opened");
        }

        var isPicture = drawing.Within("blip").Any() || drawing.Within("imagedata").Any();
        var size = drawing.Within("extent").FirstOrDefault();
        _pictures += isPicture && !isUnseen && (size is null || (size.Number("cx") ?? 0) * (double)(size.Number("cy") ?? 0) >= Small) ? 1 : 0;
    }

    private void TextBoxes(XElement drawing, Standing standing)
    {
        foreach (var content in Outermost(drawing).Take(_depth < Deepest ? int.MaxValue : 0).ToList())
        {
            var shape = content.Ancestors().FirstOrDefault(a => a.Name.LocalName is "wsp" or "shape" or "rect" or "roundrect");
            var fill = Backdrop.Fill(palette, shape.One("spPr"), null) ?? (shape.One("style", "fillRef") is { } reference && reference.Number("idx") is > 0 && palette.In(reference) is { } themed ? [themed] : null);
            var below = fill is { Count: 0 } ? null : fill ?? (VmlFill(shape) is { } painted ? [painted] : standing.Below);
            _depth++;
            docx.Blocks(content, standing with { Below = below, IsUnseen = standing.IsUnseen || IsFlat(shape) });
            _depth--;
        }
    }

    /// <summary>Whether a text box of its own height is too low for a line of text.</summary>
    private static bool IsFlat(XElement? shape) => shape.One("spPr", "xfrm", "ext").Number("cy") is < LowestLine && shape.One("bodyPr", "spAutoFit") is null;

    private static IEnumerable<XElement> Outermost(XElement from) =>
        from.Elements().SelectMany(e => e.Is("txbxContent") ? [e] : Outermost(e));

    private static Paint? VmlFill(XElement? shape) => shape.Get("filled") is "f" or "false" ? null
        : shape.Get("fillcolor")?.Split(' ')[0] is { } colour ? Paint.Hex(colour) ?? ColourNames.Find(colour) : null;

    /// <summary>Whether a drawing is marked hidden, has no size, or lies off every page.</summary>
    private static bool IsNowhere(XElement drawing)
    {
        var size = drawing.Within("extent").FirstOrDefault();
        var style = drawing.Descendants().FirstOrDefault(e => e.Get("style") is not null).Get("style") ?? "";
        var isOff = drawing.Within("posOffset").Any(p => double.TryParse(p.Value, out var offset)
            && (offset > Paper || offset + (size.Number(p.Parent!.Is("positionH") ? "cx" : "cy") ?? 0) < -Box.Point * 72));

        return isOff || drawing.Within("docPr").Any(d => d.Says("hidden")) || size is not null && (size.Number("cx") is < 12_700 || size.Number("cy") is < 12_700)
            || style.Replace(" ", "", StringComparison.Ordinal).Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase) || Shift().Matches(style).Any(IsFar);
    }

    /// <summary>Whether an old drawing's shift leads off the paper.</summary>
    private static bool IsFar(Match shift) =>
        double.TryParse(shift.Groups[1].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var length)
        && length * (shift.Groups[2].Value.ToLowerInvariant() switch { "in" => 72, "cm" => 72 / 2.54, "mm" => 72 / 25.4, "px" => 0.75, _ => 1 }) * Box.Point is > Paper or < -Paper / 3;

    [GeneratedRegex(@"(?:margin-left|margin-top|(?<![\w-])left|(?<![\w-])top)\s*:\s*(-?[0-9.]+)\s*(pt|in|cm|mm|px)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shift();

    /// <summary>Wider or farther than any sheet of paper in use, in EMU.</summary>
    private const double Paper = 21_000_000;
}
