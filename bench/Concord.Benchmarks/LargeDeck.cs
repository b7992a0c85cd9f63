using System.Globalization;
using System.IO.Compression;
using System.Text;
using Concord.Evidence;
using Concord.Steps;

namespace Concord.Benchmarks;

/// <summary>A deck of 100 slides and 60 sealed facts, of which two thirds stand somewhere in it: as written, in other words, or weaker.</summary>
internal static class LargeDeck
{
    private const int Slides = 100;
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private const string Names = """xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" """;

    private static readonly string[] _topics = ["restoring", "patching", "access reviews", "supplier audits", "phishing drills", "the migration", "the network split", "key rotation", "logging", "the insurance"];

    /// <summary>The facts.</summary>
    public static IReadOnlyList<SealedFact> Facts { get; } = [.. Enumerable.Range(0, 60).Select(i => new SealedFact($"f{i}", i % 3 == 0 ? FactLevel.MustReach : FactLevel.Supporting, Fact(i)))];

    /// <summary>The deck's bytes.</summary>
    public static byte[] Bytes { get; } = Written();

    private static string Fact(int i) => string.Create(CultureInfo.InvariantCulture, $"In {2 + (i % 7)} of {9 + (i % 5)} plants {_topics[i % 10]} will cost {120_000 + (i * 7_300)} EUR and must be done by {1 + (i % 28)} March 2027.");

    private static string Told(int i) => (i % 3) switch
    {
        0 => Fact(i),
        1 => string.Create(CultureInfo.InvariantCulture, $"By March {1 + (i % 28)}, 2027, {_topics[i % 10]} must be finished in {2 + (i % 7)} of {9 + (i % 5)} plants; it will cost {(120_000 + (i * 7_300)) / 1000.0} k EUR."),
        _ => string.Create(CultureInfo.InvariantCulture, $"Some plants may see costs for {_topics[i % 10]} in 2027."),
    };

    private static byte[] Written()
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            void Add(string name, string text)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }

            Add("[Content_Types].xml", "<Types><Override PartName=\"/ppt/presentation.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml\"/></Types>");
            Add("_rels/.rels", Relations(("rId1", "officeDocument", "ppt/presentation.xml")));
            Add("ppt/presentation.xml", $"<p:presentation {Names}><p:sldIdLst>{Each(i => $"<p:sldId id=\"{256 + i}\" r:id=\"rId{i}\"/>")}</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/></p:presentation>");
            Add("ppt/_rels/presentation.xml.rels", Relations([.. Enumerable.Range(0, Slides).Select(i => ($"rId{i}", "slide", $"slides/slide{i}.xml"))]));
            for (var i = 0; i < Slides; i++)
            {
                Add($"ppt/slides/slide{i}.xml", Slide(i));
                Add($"ppt/slides/_rels/slide{i}.xml.rels", Relations(("rId1", "notesSlide", $"../notesSlides/note{i}.xml")));
                Add($"ppt/notesSlides/note{i}.xml", $"<p:notes {Names}><p:cSld><p:spTree>{Box(1, "body", [$"Say on slide {i} that {_topics[(i + 3) % 10]} goes on, and thank the teams for the year."])}</p:spTree></p:cSld></p:notes>");
            }
        }

        return bytes.ToArray();
    }

    private static string Slide(int i)
    {
        var rows = string.Concat(Enumerable.Range(0, 6).Select(r => $"<a:tr>{string.Concat(Enumerable.Range(0, 4).Select(c => $"<a:tc><a:txBody>{Paragraph(c == 0 ? $"Plant {r + i}" : $"{(r * 17) + (c * 3) + i} %")}</a:txBody><a:tcPr/></a:tc>"))}</a:tr>"));
        string[] lines = [.. Enumerable.Range(0, 7).Select(n => $"Point {n}: {_topics[(i + n) % 10]} went on in the {(n % 4) + 1}th quarter, {(i * 3) + n} of {(i * 4) + 9} tasks were closed and nothing else changed.")];

        return $"<p:sld {Names}><p:cSld><p:spTree>{Box(0, "title", [$"{i + 1}. On {_topics[i % 10]}"])}{Box(1, "", i < 40 ? [.. lines, Told(i)] : lines)}<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"5\"/></p:nvGraphicFramePr><p:xfrm><a:off x=\"500000\" y=\"4500000\"/><a:ext cx=\"9000000\" cy=\"2000000\"/></p:xfrm><a:graphic><a:graphicData><a:tbl>{rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame></p:spTree></p:cSld></p:sld>";
    }

    private static string Box(int number, string role, string[] lines) =>
        $"<p:sp><p:nvSpPr><p:cNvPr id=\"{number + 2}\"/><p:nvPr>{(role.Length > 0 ? $"<p:ph type=\"{role}\"/>" : "")}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"500000\" y=\"{300_000 + (number * 900_000)}\"/><a:ext cx=\"11000000\" cy=\"{(number * 2_500_000) + 700_000}\"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/>{string.Concat(lines.Select(Paragraph))}</p:txBody></p:sp>";

    private static string Paragraph(string text) => $"<a:p><a:r><a:rPr lang=\"en-GB\" sz=\"1400\"><a:solidFill><a:srgbClr val=\"1F2937\"/></a:solidFill></a:rPr><a:t>{text}</a:t></a:r></a:p>";

    private static string Each(Func<int, string> text) => string.Concat(Enumerable.Range(0, Slides).Select(text));

    private static string Relations(params (string Id, string Type, string Target)[] relations) =>
        $"<Relationships>{string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Office}{r.Type}\" Target=\"{r.Target}\"/>"))}</Relationships>";
}
