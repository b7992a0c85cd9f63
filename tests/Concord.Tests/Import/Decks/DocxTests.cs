using Concord.Steps;
using static Concord.Tests.Import.Decks.Packed;

namespace Concord.Tests.Import.Decks;

public class DocxTests
{
    private const string Styles = """
        <w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="Ü2"><w:name w:val="Meine Überschrift"/><w:basedOn w:val="H1"/></w:style><w:style w:styleId="Hidden"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style></w:styles>
        """;

    [Fact]
    public void Headings_part_the_document_whatever_their_style_is_called()
    {
        var deck = Document($"{P("Before")}{P("Risks", "<w:pStyle w:val=\"H1\"/>")}{P("Two of five plants")}{P("Anhang A", "<w:pStyle w:val=\"Ü2\"/>")}{P("Figures", "<w:pStyle w:val=\"Loop\"/>")}");

        Assert.Equal(
            [("Before", 1, null, false), ("Risks", 2, "Risks", false), ("Two of five plants", 2, "Risks", false), ("Anhang A", 3, "Anhang A", true), ("Figures", 3, "Anhang A", true)],
            deck.Passages.Select(p => (p.Text, p.Place.Page, p.Place.Section, p.Place.IsAppendix)));
        Assert.Equal(["Risks", "Anhang A"], deck.In(DeckPart.Title));
        Assert.All(deck.Passages, p => Assert.False(p.Place.IsSlide));
    }

    [Fact]
    public void A_tables_rows_are_read_with_their_head_and_tables_inside_after_them()
    {
        static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc>{c}</w:tc>"))}</w:tr>";
        var inner = $"<w:tbl>{Row(P("inner"))}</w:tbl>";

        Assert.Equal(["Plant | Hours", "North | 36 or more", "inner"], Document($"<w:tbl>{Row(P("Plant"), P("Hours"))}{Row(P("North") + inner, P("36 or") + P("more"))}</w:tbl>").In(DeckPart.Table));
    }

    [Fact]
    public void Notes_comments_headers_and_text_boxes_are_told_apart()
    {
        var drawing = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"900000\" cy=\"900000\"/><wp:docPr id=\"1\" descr=\"A sketch\"/><wps:wsp><wps:spPr/><wps:txbx><w:txbxContent>" + P("Boxed") + "</w:txbxContent></wps:txbx></wps:wsp></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>" + P("Boxed") + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>";
        var deck = Document(
            $"<w:p><w:r><w:t>Fact</w:t><w:footnoteReference w:id=\"2\"/><w:endnoteReference w:id=\"2\"/><w:commentReference w:id=\"0\"/>{drawing}</w:r></w:p><w:sectPr><w:headerReference r:id=\"header1\"/><w:footerReference r:id=\"footer1\"/><w:headerReference r:id=\"header1\"/></w:sectPr>",
            ("footnotes", "footnotes", $"<w:footnotes {Namespaces}><w:footnote w:id=\"2\">{P("In a footnote")}</w:footnote></w:footnotes>"),
            ("endnotes", "endnotes", $"<w:endnotes {Namespaces}><w:endnote w:id=\"2\">{P("In an endnote")}</w:endnote></w:endnotes>"),
            ("comments", "comments", $"<w:comments {Namespaces}><w:comment w:id=\"0\">{P("Too harsh")}</w:comment></w:comments>"),
            ("header1", "header", $"<w:hdr {Namespaces}>{P("Confidential")}</w:hdr>"),
            ("footer1", "footer", $"<w:ftr {Namespaces}>{P("Page")}</w:ftr>"));

        Assert.Equal(["Fact", "Boxed"], deck.In(DeckPart.Text));
        Assert.Equal(["In a footnote", "In an endnote"], deck.In(DeckPart.Footnote));
        Assert.Equal(["Too harsh"], deck.In(DeckPart.Comment));
        Assert.Equal(["Confidential", "Page"], deck.In(DeckPart.Margin));
        Assert.Equal(["A sketch"], deck.In(DeckPart.PictureWords));
    }

    [Fact]
    public void Tracked_insertions_are_text_and_deletions_are_not()
    {
        var deck = Document("<w:p><w:r><w:t>The risk is </w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:ins><w:r><w:t>fully </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>here </w:t></w:r></w:moveFrom><w:sdt><w:sdtContent><w:r><w:t>accepted.</w:t></w:r></w:sdtContent></w:sdt></w:p>");

        Assert.Equal(["The risk is fully accepted."], deck.In(DeckPart.Text));
        Assert.Equal(["not here"], deck.In(DeckPart.Invisible));
    }

    public static TheoryData<string, string> Unseen => new()
    {
        { "hidden", P("x", run: "<w:vanish/>") },
        { "hidden by its style", P("x", "<w:pStyle w:val=\"Hidden\"/>") },
        { "white", P("x", run: "<w:color w:val=\"FFFFFF\"/>") },
        { "white on the theme's background", P("x", run: "<w:color w:val=\"000000\" w:themeColor=\"background1\"/>") },
        { "dark on dark shading", P("x", "<w:shd w:val=\"clear\" w:fill=\"222222\"/>", "<w:color w:val=\"232323\"/>") },
        { "marked in its own colour", P("x", run: "<w:color w:val=\"FFFF00\"/><w:highlight w:val=\"yellow\"/>") },
        { "five points", P("x", run: "<w:sz w:val=\"10\"/>") },
        { "struck through", P("x", run: "<w:strike/>") },
        { "squeezed", P("x", run: "<w:w w:val=\"1\"/>") },
        { "pushed off the page", P("x", "<w:ind w:left=\"-20000\"/>") },
        { "in a line of no height", P("x", "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>") },
        { "in a deleted row", $"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{P("x")}</w:tc></w:tr></w:tbl>" },
        { "in a box off the page", $"<w:p><w:r><w:drawing><wp:anchor><wp:positionH><wp:posOffset>-9000000</wp:posOffset></wp:positionH><wp:extent cx=\"1000000\" cy=\"1000000\"/><wps:wsp><wps:txbx><w:txbxContent>{P("x")}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r></w:p>" },
    };

    [Theory]
    [MemberData(nameof(Unseen))]
    public void Text_that_nobody_sees_is_invisible(string trick, string body) => Assert.True(Document(body).In(DeckPart.Invisible).SequenceEqual(["x"]), trick);

    public static TheoryData<string, string> Seen => new()
    {
        { "white on dark shading", P("x", "<w:shd w:val=\"clear\" w:fill=\"222222\"/>", "<w:color w:val=\"FFFFFF\"/>") },
        { "white in a dark cell", $"<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"203040\"/></w:tcPr>{P("x", run: "<w:color w:val=\"FFFFFF\"/>")}</w:tc></w:tr></w:tbl>" },
        { "white in a dark box", $"<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1000000\" cy=\"1000000\"/><wps:wsp><wps:spPr>{Solid("102030")}</wps:spPr><wps:txbx><w:txbxContent>{P("x", run: "<w:color w:val=\"FFFFFF\"/>")}</w:txbxContent></wps:txbx></wps:wsp></wp:inline></w:drawing></w:r></w:p>" },
        { "of no colour of its own", P("x", run: "<w:color w:val=\"auto\"/>") },
        { "whose hiding is taken back", P("x", "<w:pStyle w:val=\"Hidden\"/>", "<w:vanish w:val=\"0\"/>") },
        { "in a link", "<w:p><w:hyperlink><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>" },
    };

    [Theory]
    [MemberData(nameof(Seen))]
    public void Text_that_can_be_read_is_text(string look, string body) => Assert.True(Document(body).Passages is [{ Text: "x", Place.IsPlain: true }], look);

    [Fact]
    public void A_document_of_pictures_is_a_gap_and_objects_are_too()
    {
        const string Picture = "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"5000000\" cy=\"5000000\"/><a:blip r:embed=\"rId3\"/></wp:inline></w:drawing></w:r></w:p>";

        Assert.StartsWith("No text found on part 1", Assert.Single(Document(Picture).Gaps).Reason, StringComparison.Ordinal);
        Assert.Contains("Equation", Assert.Single(Document(P("x") + "<w:p><w:r><w:object><o:OLEObject xmlns:o=\"o\" ProgID=\"Equation.3\"/></w:object></w:r></w:p>").Gaps).Reason, StringComparison.Ordinal);
    }

    private static Deck Document(string body, params (string Name, string Type, string Text)[] more) => Read("d.docx", Docx(body, [("styles", "styles", Styles), .. more]));

    private static string P(string text, string properties = "", string run = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{text}</w:t></w:r></w:p>";
}
