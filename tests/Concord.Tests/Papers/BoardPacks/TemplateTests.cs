using System.IO.Compression;
using System.Text;
using Concord.Evidence;
using Concord.Papers;

namespace Concord.Tests.Papers.BoardPacks;

public sealed class TemplateTests
{
    private static readonly byte[] _docx = BoardPack.TemplateFor(".docx")!;
    private static readonly byte[] _pptx = BoardPack.TemplateFor(".pptx")!;

    [Fact]
    public void A_pack_written_into_our_own_template_file_is_the_pack_we_write_without_one()
    {
        var paper = SomePack.Paper(SomePack.Rich);

        Assert.Equal(paper.Docx, SomePack.Paper(SomePack.Rich, template: _docx).Docx);
        Assert.Equal(paper.Pptx, SomePack.Paper(SomePack.Rich, template: _pptx).Pptx);
        Assert.Equal(paper.Html, SomePack.Paper(SomePack.Rich, template: BoardPack.TemplateFor(".css")!).Html);
        Assert.Null(BoardPack.TemplateFor(".odt"));
    }

    [Fact]
    public void Styles_headers_and_page_of_an_own_document_are_kept_and_its_words_go()
    {
        var own = Changed(_docx, ("word/styles.xml", "w:sz w:val=\"52\"", "w:sz w:val=\"72\""), ("word/document.xml", "w:w=\"11906\"", "w:w=\"12240\""), ("word/footer1.xml", "</w:p></w:ftr>", "</w:p><w:p><w:r><w:t>Halden Freight</w:t></w:r></w:p></w:ftr>"));
        var docx = SomePack.Paper(SomePack.Rich, template: own).Docx;

        Assert.Contains("w:val=\"72\"", Text(docx, "word/styles.xml"), StringComparison.Ordinal);
        Assert.Contains("Halden Freight", Text(docx, "word/footer1.xml"), StringComparison.Ordinal);
        Assert.Equal(["12240", "12240"], Shown.Part(docx, "word/document.xml").Descendants(Shown.W + "pgSz").Select(p => (string)p.Attribute(Shown.W + "w")!));
        Assert.DoesNotContain("The finding", Shown.OfDocx(docx));
        Assert.Contains(SomePack.Rich.Facts[0].Text, Shown.OfDocx(docx));
    }

    [Fact]
    public void A_document_that_names_its_styles_in_another_tongue_and_has_none_of_ours_is_filled()
    {
        var styles = Shown.Part(_docx, "word/styles.xml");
        styles.Elements(Shown.W + "style").Where(s => ((string)s.Attribute(Shown.W + "styleId")!).StartsWith("Concord", StringComparison.Ordinal)).ToList().ForEach(s => s.Remove());
        var own = Replaced(_docx, "word/styles.xml", styles.ToString().Replace("\"Heading1\"", "\"berschrift1\"", StringComparison.Ordinal).Replace("\"Title\"", "\"Titel\"", StringComparison.Ordinal).Replace("w:name w:val=\"Titel\"", "w:name w:val=\"Title\"", StringComparison.Ordinal));
        var docx = SomePack.Paper(SomePack.Rich, template: own).Docx;
        var ids = Shown.Part(docx, "word/styles.xml").Elements(Shown.W + "style").Select(s => (string)s.Attribute(Shown.W + "styleId")!).ToHashSet();

        Assert.All(Shown.Part(docx, "word/document.xml").Descendants(Shown.W + "pStyle"), s => Assert.Contains((string)s.Attribute(Shown.W + "val")!, ids));
        Assert.All(Shown.Part(docx, "word/styles.xml").Descendants(Shown.W + "basedOn"), on => Assert.Contains((string)on.Attribute(Shown.W + "val")!, ids));
        Assert.Contains("berschrift1", ids);
        Assert.Contains("Titel", ids);
    }

    [Fact]
    public void Own_slides_are_dropped_with_what_only_they_need_and_master_and_layouts_are_kept()
    {
        var full = SomePack.Paper(SomePack.Rich).Pptx;
        var own = Changed(full, ("ppt/theme/theme1.xml", "1B5A9C", "990099"));
        var pptx = SomePack.Paper(SomePack.Earlier, template: own).Pptx;

        Assert.Contains("990099", Text(pptx, "ppt/theme/theme1.xml"), StringComparison.Ordinal);
        Assert.Equal(SomePack.Paper(SomePack.Earlier).Pptx.Length, pptx.Length, tolerance: 60.0);
        Assert.Equal(Shown.OfPptx(SomePack.Paper(SomePack.Earlier).Pptx), Shown.OfPptx(pptx));
    }

    [Fact]
    public void Slides_of_another_size_and_layouts_known_by_name_only_are_used()
    {
        var own = Changed(
            _pptx,
            ("ppt/presentation.xml", "cx=\"12192000\"", "cx=\"9144000\""),
            ("ppt/slideMasters/slideMaster1.xml", "cx=\"10820400\" cy=\"4724400\"", "cx=\"5410200\" cy=\"2362200\""),
            ("ppt/slideLayouts/slideLayout2.xml", " type=\"obj\"", ""));
        var (small, ours) = (Shown.Slides(SomePack.Paper(SomePack.Rich, template: own).Pptx), Shown.Slides(SomePack.Paper(SomePack.Rich).Pptx));

        Assert.NotEqual(Text(own, "ppt/slideMasters/slideMaster1.xml"), Text(_pptx, "ppt/slideMasters/slideMaster1.xml"));
        Assert.True(small.Count > ours.Count);
        Assert.Contains(small, s => s.Value.Contains(SomePack.Rich.Annex[0].Note!, StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Lacking => new()
    {
        { "no heading", "The template has no paragraph style 'heading 1': add it, or start from the one that --template-out writes." },
        { "no content layout", "The template has no layout of type 'obj' with a title and a text below it: add it, or start from the one that --template-out writes." },
        { "no zip", "The file is no zip of parts, as .docx and .pptx files are: save it again in that form, without a password." },
        { "slides for a document", "The template is no text document: a .docx or .dotx is needed here." },
        { "a document for slides", "The template holds no slides: a .pptx or .potx is needed here." },
        { "macros", "The template holds macros: save it as .docx or .dotx." },
        { "a way out", "The file holds a part named '../../evil.xml', which no program writes: save it again." },
        { "broken xml", "The file’s part word/styles.xml is not well-formed XML: save it again." },
        { "an entity", "The file’s part word/styles.xml is not well-formed XML: save it again." },
        { "a picture elsewhere", "The template fetches 'http://example.org/logo.png' from elsewhere: put it into the file, or detach it." },
        { "3,000 parts", "The file has 3006 parts: more than 2000 are not read." },
        { "a bomb", "The file unpacks to more than 64 MB: take large pictures out of it." },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public void A_template_that_can_not_be_used_is_refused_with_its_reason(string trouble, string reason)
    {
        var (template, isSlides) = trouble switch
        {
            "no heading" => (Changed(_docx, ("word/styles.xml", "heading 1", "Überschrift")), false),
            "no content layout" => (Changed(_pptx, ("ppt/slideLayouts/slideLayout2.xml", "type=\"obj\"", "type=\"cust\""), ("ppt/slideLayouts/slideLayout2.xml", "Title and Content", "Own")), true),
            "no zip" => ("hello"u8.ToArray(), false),
            "slides for a document" => (_pptx, false),
            "a document for slides" => (_docx, true),
            "macros" => (Changed(_docx, ("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml")), false),
            "a way out" => (Added(_docx, ("../../evil.xml", "<x/>"u8.ToArray())), false),
            "broken xml" => (Replaced(_docx, "word/styles.xml", "<styles>"), false),
            "an entity" => (Replaced(_docx, "word/styles.xml", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]><x>&y;</x>"), false),
            "a picture elsewhere" => (Added(_docx, ("word/_rels/footer1.xml.rels", Encoding.UTF8.GetBytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"http://example.org/logo.png\" TargetMode=\"External\"/></Relationships>"))), false),
            "3,000 parts" => (Added(_docx, [.. Enumerable.Range(0, 2999).Select(i => ($"word/media/{i}.png", Array.Empty<byte>()))]), false),
            _ => (Added(_docx, ("word/media/1.png", new byte[65 << 20])), false),
        };
        var paper = SomePack.Paper(SomePack.Rich, template: template);

        Assert.Equal(reason, Assert.Throws<RefusedFileException>(() => isSlides ? paper.Pptx : paper.Docx).Message);
    }

    [Theory]
    [InlineData("body{color:red}</style><script>")]
    [InlineData("@import 'http://example.org/x.css';")]
    [InlineData("body{background:URL(http://example.org/x.png)}")]
    [InlineData("body{background:u\\72l(http://example.org/x.png)}")]
    public void A_style_sheet_that_leaves_its_element_or_fetches_is_refused(string css) =>
        Assert.Throws<RefusedFileException>(() => SomePack.Paper(SomePack.Rich, template: Encoding.UTF8.GetBytes(css)).Html);

    [Fact]
    public void An_own_style_sheet_takes_the_place_of_ours()
    {
        var html = SomePack.Paper(SomePack.Rich, template: "body{color:#123456}"u8.ToArray()).Html;

        Assert.Contains("<style>\nbody{color:#123456}\n</style>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("--ciso", html, StringComparison.Ordinal);
    }

    private static string Text(byte[] zip, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var reader = new StreamReader(archive.GetEntry(part)!.Open());

        return reader.ReadToEnd();
    }

    private static byte[] Changed(byte[] zip, params (string Part, string Old, string New)[] changes) => changes.Aggregate(zip, (file, change) =>
    {
        var text = Text(file, change.Part);
        Assert.Contains(change.Old, text, StringComparison.Ordinal);

        return Replaced(file, change.Part, text.Replace(change.Old, change.New, StringComparison.Ordinal));
    });

    private static byte[] Replaced(byte[] zip, string part, string text) => Written(zip, archive =>
    {
        archive.GetEntry(part)!.Delete();
        Write(archive, part, Encoding.UTF8.GetBytes(text));
    });

    private static byte[] Added(byte[] zip, params (string Part, byte[] Bytes)[] parts) => Written(zip, archive =>
    {
        foreach (var (part, bytes) in parts)
        {
            Write(archive, part, bytes);
        }
    });

    private static byte[] Written(byte[] zip, Action<ZipArchive> change)
    {
        var memory = new MemoryStream();
        memory.Write(zip);
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(archive);
        }

        return memory.ToArray();
    }

    private static void Write(ZipArchive archive, string part, byte[] bytes)
    {
        using var stream = archive.CreateEntry(part).Open();
        stream.Write(bytes);
    }
}
