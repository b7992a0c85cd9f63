using Concord.Steps;
using static Concord.Tests.Import.Decks.Packed;

namespace Concord.Tests.Import.Decks;

public class PptxTests
{
    private const string Title = "<p:ph type=\"title\"/>";

    [Fact]
    public void Slides_are_read_in_the_order_they_are_shown_with_their_titles()
    {
        var turned = $"<p:presentation {Namespaces}><p:sldIdLst><p:sldId id=\"257\" r:id=\"rId2\"/><p:sldId id=\"256\" r:id=\"rId1\"/></p:sldIdLst></p:presentation>";
        var deck = Read("d.pptx", Pptx([Slide(Shape("Second", placeholder: Title)), Slide(Shape("First", placeholder: Title) + Shape("Body"))], ("ppt/presentation.xml", turned)));

        Assert.Equal([("First", 1, DeckPart.Title), ("Body", 1, DeckPart.Text), ("Second", 2, DeckPart.Title)], Shown(deck).Select(p => (p.Text, p.Place.Page, p.Place.Part)));
        Assert.All(deck.Passages, p => Assert.True(p.Place.IsSlide));
        Assert.Equal("First", deck.Passages[1].Place.Section);
        Assert.Equal(["Master's own words"], deck.In(DeckPart.Margin));
    }

    [Fact]
    public void Runs_of_a_paragraph_are_one_text_and_blanks_between_them_stay()
    {
        var deck = Slides(Box("<a:p><a:r><a:t>Two</a:t></a:r><a:r><a:t> </a:t></a:r><a:r><a:t>of</a:t></a:r><a:br/><a:r><a:t>five</a:t></a:r></a:p><a:p><a:fld><a:t>17</a:t></a:fld></a:p>"));

        Assert.Equal(["Two of five", "17"], Shown(deck).Select(p => p.Text));
    }

    [Fact]
    public void Text_in_groups_and_of_alternatives_is_read_once()
    {
        var group = $"<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"3\"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"1000000\" y=\"1000000\"/><a:ext cx=\"2000000\" cy=\"2000000\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"20000000\" cy=\"20000000\"/></a:xfrm></p:grpSpPr>{Shape("Grouped", 12_000_000, 12_000_000, 4_000_000)}</p:grpSp>";
        var either = $"<mc:AlternateContent><mc:Choice Requires=\"p14\">{Shape("New")}</mc:Choice><mc:Fallback>{Shape("Old")}</mc:Fallback></mc:AlternateContent>";
        var unknown = $"<mc:AlternateContent xmlns:z=\"urn:zzz\"><mc:Choice Requires=\"z\">{Shape("Seen by nobody")}</mc:Choice><mc:Fallback>{Shape("Seen by all")}</mc:Fallback></mc:AlternateContent>";

        Assert.Equal(["Grouped", "New", "Seen by all"], Shown(Slides(group + either + unknown)).Select(p => p.Text));
    }

    [Fact]
    public void A_tables_rows_are_read_with_their_head()
    {
        static string Cell(string text) => $"<a:tc><a:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></a:txBody><a:tcPr/></a:tc>";
        var table = Frame($"<a:tbl><a:tblPr/><a:tr>{Cell("Plant")}{Cell("Hours")}</a:tr><a:tr>{Cell("North")}{Cell("36")}</a:tr><a:tr>{Cell("")}{Cell("")}</a:tr></a:tbl>");

        Assert.Equal(["Plant | Hours", "North | 36"], Slides(table).In(DeckPart.Table));
    }

    [Fact]
    public void A_charts_kept_figures_are_read_and_its_workbook_elsewhere_is_named_and_not_fetched()
    {
        const string Chart = """
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Patched in time</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:strCache><c:pt idx="0"><c:v>Servers</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>Q1</c:v></c:pt><c:pt idx="1"><c:v>Q2</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:formatCode>0%</c:formatCode><c:pt idx="0"><c:v>0.17000000000000001</c:v></c:pt><c:pt idx="1"><c:v>0.4</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea><c:legend/></c:chart></c:chartSpace>
            """;
        var deck = Read("d.pptx", Pptx(
            [Slide(Frame("<c:chart r:id=\"rId5\"/>"))],
            ("ppt/slides/_rels/slide1.xml.rels", Relations(("rId5", "chart", "../charts/chart1.xml"))),
            ("ppt/charts/chart1.xml", Chart),
            ("ppt/charts/_rels/chart1.xml.rels", Relations(("rId1", "oleObject", "https://elsewhere.example/book.xlsx")))));

        Assert.Equal(["Patched in time", "Servers | Q1 | 17%", "Servers | Q2 | 40%"], deck.In(DeckPart.Chart));
        Assert.Contains("not fetched", Assert.Single(deck.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagrams_points_are_read()
    {
        const string Data = """<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><dgm:ptLst><dgm:pt type="doc"/><dgm:pt><dgm:t><a:p><a:r><a:t>Ask for 2 M</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt type="pres"><dgm:t><a:p><a:r><a:t>no</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>""";
        var deck = Read("d.pptx", Pptx(
            [Slide(Frame("<dgm:relIds r:dm=\"rId5\"/>"))],
            ("ppt/slides/_rels/slide1.xml.rels", Relations(("rId5", "diagramData", "../diagrams/data1.xml"))),
            ("ppt/diagrams/data1.xml", Data)));

        Assert.Equal(["Ask for 2 M"], deck.In(DeckPart.Chart));
    }

    [Fact]
    public void Notes_comments_descriptions_and_margins_are_told_from_text()
    {
        var deck = Read("d.pptx", Pptx(
            [Slide(Shape("Body") + Picture("Two plants in red") + Shape("12", placeholder: "<p:ph type=\"sldNum\"/>"))],
            ("ppt/slides/_rels/slide1.xml.rels", Relations(("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"), ("rId2", "notesSlide", "../notesSlides/n.xml"), ("rId3", "comments", "../comments/c.xml"), ("rId4", "comments", "../comments/m.xml"))),
            ("ppt/notesSlides/n.xml", $"<p:notes {Namespaces}><p:cSld><p:spTree>{Shape("Say it aloud", placeholder: "<p:ph type=\"body\"/>")}{Shape("1", placeholder: "<p:ph type=\"sldNum\"/>")}</p:spTree></p:cSld></p:notes>"),
            ("ppt/comments/c.xml", $"<p:cmLst {Namespaces}><p:cm authorId=\"0\"><p:text>Too harsh</p:text></p:cm></p:cmLst>"),
            ("ppt/comments/m.xml", $"<q:cmLst xmlns:q=\"q\" {Namespaces}><q:cm><q:replyLst><q:reply><q:txBody><a:p><a:r><a:t>Agreed</a:t></a:r></a:p></q:txBody></q:reply></q:replyLst><q:txBody><a:p><a:r><a:t>Why?</a:t></a:r></a:p></q:txBody></q:cm></q:cmLst>")));

        Assert.Equal(["Say it aloud"], deck.In(DeckPart.Note));
        Assert.Equal(["Too harsh", "Agreed", "Why?"], deck.In(DeckPart.Comment));
        Assert.Equal(["Two plants in red"], deck.In(DeckPart.PictureWords));
        Assert.Equal(["12", "Master's own words"], deck.In(DeckPart.Margin));
    }

    [Fact]
    public void A_slide_that_is_not_shown_is_called_so()
    {
        var fleeting = Slide(Shape("Gone"), after: "<p:transition advTm=\"0\"/>");
        var deck = Read("d.pptx", Pptx([Slide(Shape("Body"), "show=\"0\""), Slide(Shape("Seen")), fleeting]));

        Assert.Equal(["Body", "Gone"], deck.In(DeckPart.HiddenPage));
        Assert.Equal(["Seen"], deck.In(DeckPart.Text));
    }

    [Fact]
    public void Slides_outside_the_range_that_is_shown_are_not_shown()
    {
        var deck = Read("d.pptx", Pptx(
            [Slide(Shape("One")), Slide(Shape("Two"))],
            ("ppt/_rels/presentation.xml.rels", Relations(("rId1", "slide", "slides/slide1.xml"), ("rId2", "slide", "slides/slide2.xml"), ("rId3", "presProps", "presProps.xml"))),
            ("ppt/presProps.xml", $"<p:presentationPr {Namespaces}><p:showPr><p:sldRg st=\"1\" end=\"1\"/></p:showPr></p:presentationPr>")));

        Assert.Equal(["Two"], deck.In(DeckPart.HiddenPage));
    }

    [Fact]
    public void After_a_title_that_says_backup_or_in_a_section_of_that_name_slides_are_an_appendix()
    {
        var titled = Read("d.pptx", Pptx([Slide(Shape("Main")), Slide(Shape("Backup", placeholder: Title)), Slide(Shape("Later"))]));
        var sections = $"<p:presentation {Namespaces}><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/><p:sldId id=\"257\" r:id=\"rId2\"/></p:sldIdLst><p:extLst><p:ext><p14:sectionLst><p14:section name=\"Main\"><p14:sldIdLst><p14:sldId id=\"256\"/></p14:sldIdLst></p14:section><p14:section name=\"Anhang\"><p14:sldIdLst><p14:sldId id=\"257\"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst></p:presentation>";
        var sectioned = Read("d.pptx", Pptx([Slide(Shape("Main")), Slide(Shape("Later"))], ("ppt/presentation.xml", sections)));

        Assert.Equal([false, true, true], Shown(titled).Select(p => p.Place.IsAppendix));
        Assert.Equal([false, true], Shown(sectioned).Select(p => p.Place.IsAppendix));
    }

    [Fact]
    public void Slides_with_pictures_and_no_text_are_named_as_one_gap_with_what_to_do()
    {
        var deck = Read("d.pptx", Pptx([Slide(Shape("Body")), Slide(Picture()), Slide(Picture("Alt words")), Slide(Shape("A few words") + Picture("", 0, 3_000_000))]));

        var gap = Assert.Single(deck.Gaps);
        Assert.Equal((2, 3, "No text found on slides 2–3: can't be checked. Ask for the file with its text, or check these slides by eye."), (gap.FirstPage, gap.LastPage, gap.Reason));
        Assert.Contains("Slide 4 shows a picture", Assert.Single(deck.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void An_embedded_object_is_a_gap_and_a_slide_that_is_missing_too()
    {
        var deck = Read("d.pptx", Pptx(
            [Slide(Shape("Body") + Frame("<p:oleObj progId=\"Excel.Sheet.12\" r:id=\"rId4\"/>"))],
            ("ppt/presentation.xml", $"<p:presentation {Namespaces}><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/><p:sldId id=\"257\" r:id=\"rId8\"/></p:sldIdLst></p:presentation>")));

        Assert.Equal([(1, "An embedded object (Excel.Sheet.12) was not opened"), (2, "No slide in the file")], deck.Gaps.Select(g => (g.FirstPage, g.Reason.Split(" on slide")[0])));
    }

    private static Deck Slides(string shapes) => Read("d.pptx", Pptx([Slide(shapes)]));

    private static IEnumerable<DeckPassage> Shown(Deck deck) => deck.Passages.Where(p => p.Place.Part != DeckPart.Margin);

    private static string Frame(string data) => $"<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"5\" name=\"f\"/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x=\"500000\" y=\"2000000\"/><a:ext cx=\"8000000\" cy=\"3000000\"/></p:xfrm><a:graphic><a:graphicData>{data}</a:graphicData></a:graphic></p:graphicFrame>";
}
