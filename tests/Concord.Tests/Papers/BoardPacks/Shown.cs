using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Concord.Papers;

namespace Concord.Tests.Papers.BoardPacks;

/// <summary>What a reader of each form reads: its paragraphs, taken out by other code than the product's.</summary>
internal static partial class Shown
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";

    /// <summary>The paragraphs of each form.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> In(BoardPack paper) => new Dictionary<string, IReadOnlyList<string>>
    {
        ["html"] = OfHtml(paper.Html),
        ["docx"] = OfDocx(paper.Docx),
        ["pptx"] = [.. OfPptx(paper.Pptx).SelectMany(s => s)],
    };

    public static IReadOnlyList<string> OfHtml(string html)
    {
        string[] leaves = ["p", "h1", "h2", "td", "th", "dt", "dd", "code"];

        return Texts(XDocument.Parse(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)).Descendants().Where(e => leaves.Contains(e.Name.LocalName)).Select(e => e.Value));
    }

    public static IReadOnlyList<string> OfDocx(byte[] docx) => Texts(Part(docx, "word/document.xml").Descendants(W + "p").Select(p => p.Value));

    /// <summary>The paragraphs of each slide, its foot and number left out.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> OfPptx(byte[] pptx) => [.. Slides(pptx).Select(slide => Texts(slide.Descendants(A + "p").Where(p => !IsFoot(p)).Select(p => p.Value)))];

    public static IReadOnlyList<XElement> Slides(byte[] pptx) =>
        [.. Names(pptx).Where(n => SlideName().IsMatch(n)).OrderBy(n => int.Parse(SlideName().Match(n).Groups[1].Value)).Select(n => Part(pptx, n))];

    public static IReadOnlyList<string> Names(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));

        return [.. archive.Entries.Select(e => e.FullName)];
    }

    public static XElement Part(byte[] zip, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var stream = archive.GetEntry(name)!.Open();

        return XElement.Load(stream);
    }

    private static bool IsFoot(XElement paragraph) =>
        (string?)paragraph.Ancestors(P + "sp").FirstOrDefault()?.Descendants(P + "ph").First().Attribute("type") is "ftr" or "sldNum";

    private static List<string> Texts(IEnumerable<string> texts) => [.. texts.Select(t => SlideCount().Replace(t, "").Trim()).Where(t => t.Length > 0)];

    [GeneratedRegex(@"^ppt/slides/slide(\d+)\.xml$")]
    private static partial Regex SlideName();

    [GeneratedRegex(@" \(\d+ of \d+\)$")]
    private static partial Regex SlideCount();
}
