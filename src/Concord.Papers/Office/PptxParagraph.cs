using System.Globalization;
using System.Xml.Linq;
using static Concord.Papers.PptxFile;

namespace Concord.Papers;

/// <summary>A paragraph of a slide.</summary>
/// <param name="Text">The words, without breaks.</param>
/// <param name="Size">The letters' size in points.</param>
/// <param name="Before">The room above it in points.</param>
internal sealed record PptxParagraph(string Text, double Size, double Before)
{
    /// <summary>A mark in front of it, with its colour as six hexadecimal digits; null = none.</summary>
    public (string Glyph, string? Colour)? Mark { get; init; }

    /// <summary>Whether it is set in the headings' letters.</summary>
    public bool IsHeadingFace { get; init; }

    /// <summary>Whether it is set in letters of one width.</summary>
    public bool IsMono { get; init; }

    /// <summary>Whether it is paler than the rest.</summary>
    public bool IsPale { get; init; }

    /// <summary>Whether it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>How many lines it takes.</summary>
    public int Lines(double width) => TextMeasure.Lines(Whole, Size * Face, width);

    /// <summary>How high it is in points, with the room above it.</summary>
    public double Height(double width) => Before + (Lines(width) * Size * TextMeasure.LineHeight);

    /// <summary>The first lines of it, and the rest.</summary>
    public (PptxParagraph First, PptxParagraph Last) SplitAfter(int lines, double width)
    {
        var end = Math.Max(1, TextMeasure.Ends(Whole, Size * Face, width)[lines - 1] - (Whole.Length - Text.Length));
        end += end < Text.Length && char.IsLowSurrogate(Text[end]) ? 1 : 0;

        return (this with { Text = Text[..end].TrimEnd() }, this with { Text = Text[end..].TrimStart(), Mark = null, Before = 0 });
    }

    /// <summary>The paragraph as DrawingML.</summary>
    public XElement ToXml() => new(
        A + "p",
        new XElement(
            A + "pPr",
            new XAttribute("marL", 0),
            new XAttribute("indent", 0),
            new XElement(A + "lnSpc", new XElement(A + "spcPct", new XAttribute("val", 100000))),
            new XElement(A + "spcBef", new XElement(A + "spcPts", new XAttribute("val", Hundredths(Before)))),
            new XElement(A + "spcAft", new XElement(A + "spcPts", new XAttribute("val", 0))),
            new XElement(A + "buNone")),
        Mark is { } mark ? Run($"{mark.Glyph} ", mark.Colour) : null,
        Run(Text, null));

    private string Whole => Mark is { } mark ? $"{mark.Glyph} {Text}" : Text;

    // Headings' letters are often wider, and bold ones always.
    private double Face => (IsBold ? 1.06 : 1) * (IsHeadingFace ? 1.04 : 1);

    private XElement Run(string text, string? colour) => new(
        A + "r",
        new XElement(
            A + "rPr",
            new XAttribute("lang", "en-GB"),
            new XAttribute("sz", Hundredths(Size)),
            IsBold ? new XAttribute("b", 1) : null,
            new XAttribute("dirty", 0),
            Fill(colour),
            IsMono ? new XElement(A + "latin", new XAttribute("typeface", "Consolas")) : IsHeadingFace ? new XElement(A + "latin", new XAttribute("typeface", "+mj-lt")) : null),
        new XElement(A + "t", text));

    private XElement? Fill(string? colour) => (colour, IsPale) switch
    {
        ({ } rgb, _) => new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", rgb))),
        (null, true) => new XElement(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", "tx2"))),
        _ => null,
    };

    private static string Hundredths(double points) => Math.Round(points * 100).ToString("0", CultureInfo.InvariantCulture);
}
