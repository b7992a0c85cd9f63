using System.Text;
using System.Xml;
using System.Xml.Linq;
using Concord.Risk;
using static Concord.Papers.DocxFile;

namespace Concord.Papers;

/// <summary>The sheet as a DOCX file: the same words and tables; the picture is a column of bars.</summary>
internal static class OptionsPaperDocx
{
    private const int Wide = 10318;

    public static byte[] Of(OptionsPaperSheet sheet) => DocxFile.Of(sheet.Title, Body(sheet), Styles());

    private static IEnumerable<XElement> Body(OptionsPaperSheet sheet)
    {
        yield return Paragraph(sheet.Kicker, "Note");
        yield return Paragraph(sheet.Title, "Title");
        yield return Paragraph([Run($"{OptionsPaperWords.Headline(sheet.Paper)}. ", bold: true), Run(OptionsPaperWords.Lead(sheet.Paper))], "Lead");
        yield return Paragraph(sheet.Asked);
        yield return Paragraph($"{sheet.Many} ways to yes, the fastest first", "Heading1");
        yield return Table([420, 4200, 1900, 1500, 2298], ["", "Way", "Works after", $"Cost, {sheet.Paper.File.HorizonMonths} months", "Security score"], sheet.Ordered.Select(o => Way(sheet, o)), boldRow: sheet.Ordered.TakeWhile(o => !ReferenceEquals(o, sheet.All.Recommended)).Count());
        yield return Paragraph("What speaks for and against each", "Heading1");
        foreach (var option in sheet.Ordered.Select(o => o.Option))
        {
            var cons = option.Cons.Concat(option.Cio?.Note is { } note ? [$"For the CIO’s side: {note}"] : []);
            yield return Paragraph([Run($"{option.Id} {option.Title}. ", bold: true), Run($"+ {string.Join(" ", option.Pros)} − {string.Join(" ", cons)}")], "Small");
        }

        yield return new XElement(W + "p", new XElement(W + "r", new XElement(W + "br", new XAttribute(W + "type", "page"))));
        yield return Paragraph("The figures", "Heading1");
        var columns = sheet.FiguresHead.Count - 1;
        yield return Table([2400, .. Enumerable.Repeat((Wide - 2400) / columns, columns)], sheet.FiguresHead, sheet.FiguresRows);
        yield return Paragraph("In brackets the range that holds in 90 of 100 draws of what we don’t know. ✓ kept for sure, ▲ not kept for sure, ◐ can’t be told between the bounds.", "Note");
        yield return Paragraph("What this takes for granted", "Heading1");
        foreach (var assumption in sheet.All.Assumptions)
        {
            yield return Paragraph($"– {assumption}", "Small");
        }

        yield return Paragraph("The choice", "Heading1");
        yield return Paragraph(sheet.ChosenWords);
        foreach (var who in sheet.Signs)
        {
            yield return Paragraph($"{who}, date: ______________________________", "Sign");
        }

        yield return Paragraph(sheet.SealWords, "Note");
    }

    private static IReadOnlyList<string> Way(OptionsPaperSheet sheet, OptionFigures option) =>
    [
        option.Option.Id,
        OptionsPaperWords.Marks(sheet.Paper, option) is { Length: > 0 } marks ? $"{option.Option.Title} ({marks})" : option.Option.Title,
        $"{OptionsPaperWords.Ready(option.Days)}, {OptionsPaperWords.Day(option.GoLive)}",
        OptionsPaperWords.Money(option.Cost.Value, sheet.Currency),
        $"{Bar(option)} {OptionsPaperWords.ScoreRange(option)}",
    ];

    private static string Bar(OptionFigures option) => option.SecurityScore is { } score
        ? new string('█', (int)Math.Round(score.Value / 10)) + new string('░', 10 - (int)Math.Round(score.Value / 10))
        : "";

    private static XElement Paragraph(string text, string? style = null) => Paragraph([Run(text)], style);

    private static XElement Paragraph(IEnumerable<XElement> runs, string? style = null) =>
        new(W + "p", style is null ? null : new XElement(W + "pPr", new XElement(W + "pStyle", Value(style))), runs);

    private static XElement Run(string text, bool bold = false) =>
        new(W + "r", bold ? new XElement(W + "rPr", new XElement(W + "b")) : null, new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), Clean(text)));

    /// <summary>Characters that XML can't hold are left out.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "" : rune.ToString());
        }

        return clean.ToString();
    }

    private static XElement Table(IReadOnlyList<int> widths, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows, int boldRow = -1) => new(
        W + "tbl",
        new XElement(
            W + "tblPr",
            new XElement(W + "tblW", new XAttribute(W + "w", widths.Sum()), new XAttribute(W + "type", "dxa")),
            new XElement(W + "tblBorders", Line("top"), Line("bottom"), Line("insideH")),
            new XElement(W + "tblLayout", new XAttribute(W + "type", "fixed"))),
        new XElement(W + "tblGrid", widths.Select(w => new XElement(W + "gridCol", new XAttribute(W + "w", w)))),
        Row(head, widths, isHead: true, isBold: false),
        rows.Select((row, i) => Row(row, widths, isHead: false, isBold: i == boldRow)));

    private static XElement Row(IReadOnlyList<string> cells, IReadOnlyList<int> widths, bool isHead, bool isBold) => new(
        W + "tr",
        new XElement(W + "trPr", new XElement(W + "cantSplit"), isHead ? new XElement(W + "tblHeader") : null),
        cells.Select((text, i) => new XElement(
            W + "tc",
            new XElement(W + "tcPr", new XElement(W + "tcW", new XAttribute(W + "w", widths[i]), new XAttribute(W + "type", "dxa"))),
            Paragraph([Run(text, isBold || (i == 0 && !isHead))], isHead ? "Note" : "Cell"))));

    private static XElement Line(string place) => new(W + place, Value("single"), new XAttribute(W + "sz", 4), new XAttribute(W + "space", 0), new XAttribute(W + "color", "D9D6CC"));

    private static IEnumerable<XElement> Styles()
    {
        yield return new XElement(W + "docDefaults", new XElement(W + "rPrDefault", new XElement(W + "rPr", Font("Calibri"), Size(9.5))), new XElement(W + "pPrDefault", new XElement(W + "pPr", Space(0, 4))));
        yield return Style("Normal", isDefault: true);
        yield return Style("Title", Space(2, 4), [Font("Georgia"), new XElement(W + "b"), Size(19)]);
        yield return Style("Heading1", new XElement(W + "keepNext"), [Space(9, 3)], [new XElement(W + "b"), Size(11.5)]);
        yield return Style("Lead", Space(0, 5), [Font("Georgia"), Size(10.5)]);
        yield return Style("Note", Space(0, 2), [new XElement(W + "color", Value("5E6975")), Size(8)]);
        yield return Style("Cell", Space(1, 1), [Size(8)]);
        yield return Style("Small", Space(0, 2), [Size(8.5)]);
        yield return Style("Sign", Space(12, 0), [Size(9.5)]);
    }

    private static XElement Style(string name, bool isDefault) => new(
        W + "style", new XAttribute(W + "type", "paragraph"), isDefault ? new XAttribute(W + "default", 1) : null, new XAttribute(W + "styleId", name), new XElement(W + "name", Value(name)), new XElement(W + "qFormat"));

    private static XElement Style(string name, XElement paragraph, IEnumerable<XElement> run) => Style(name, paragraph, [], run);

    private static XElement Style(string name, XElement first, IEnumerable<XElement> paragraph, IEnumerable<XElement> run)
    {
        var style = Style(name, isDefault: false);
        style.Element(W + "name")!.AddAfterSelf(new XElement(W + "basedOn", Value("Normal")));
        style.Add(new XElement(W + "pPr", first, paragraph), new XElement(W + "rPr", run));

        return style;
    }

    private static XElement Space(double before, double after) => new(W + "spacing", new XAttribute(W + "before", before * 20), new XAttribute(W + "after", after * 20));

    private static XElement Font(string name) => new(W + "rFonts", new XAttribute(W + "ascii", name), new XAttribute(W + "hAnsi", name), new XAttribute(W + "cs", name));

    private static XElement Size(double points) => new(W + "sz", Value(points * 2));

    private static XAttribute Value(object value) => new(W + "val", value);
}
