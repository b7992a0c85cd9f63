namespace Concord.Tests.Steps;

/// <summary>A text box as a presenter could set it: where, how large, in which colour.</summary>
internal sealed record Box(string Text)
{
    public int Left { get; init; } = 600_000;

    public int Top { get; init; } = 1_800_000;

    public int Width { get; init; } = 10_800_000;

    /// <summary>Hundredths of a point; 0 = as inherited.</summary>
    public int Size { get; init; } = 1800;

    /// <summary>The colour element of the letters; null = as inherited.</summary>
    public string? Ink { get; init; }

    /// <summary>The colour element of the box's own ground; null = none.</summary>
    public string? Ground { get; init; }

    /// <summary>Further attributes of the letters.</summary>
    public string Run { get; init; } = "";

    /// <summary>What stands in the box's text properties.</summary>
    public string Fit { get; init; } = "";

    /// <summary>Further attributes of the box's text properties.</summary>
    public string Body { get; init; } = "";

    /// <summary>The properties of every paragraph.</summary>
    public string Paragraph { get; init; } = "";

    /// <summary>The runs of the one paragraph as XML; null = made of the text.</summary>
    public string? Runs { get; init; }

    /// <summary>What stands in the box's own list style.</summary>
    public string Style { get; init; } = "";

    /// <summary>Further attributes of the box's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The placeholder element; empty for a free box.</summary>
    public string Placeholder { get; init; } = "";
}

/// <summary>A slide of a test deck.</summary>
/// <param name="Shapes">The shapes' XML from back to front.</param>
internal sealed record TestSlide(params string[] Shapes)
{
    public bool Hidden { get; init; }

    public string? Notes { get; init; }

    public string? Comment { get; init; }

    /// <summary>The figure in the slide's chart by category; null = no chart.</summary>
    public IReadOnlyList<(string Category, string Value)>? Chart { get; init; }

    /// <summary>The slide's animation.</summary>
    public string Timing { get; init; } = "";

    /// <summary>How the slide goes over to the next.</summary>
    public string Transition { get; init; } = "";

    /// <summary>The slide's background element.</summary>
    public string Ground { get; init; } = "";

    /// <summary>Further parts the slide points to.</summary>
    public IReadOnlyList<TestPart> Parts { get; init; } = [];
}

/// <summary>A part of a file that another points to.</summary>
/// <param name="Id">The relationship's id.</param>
/// <param name="Type">The relationship's type.</param>
/// <param name="Name">The part's name within the folder <c>ppt</c>.</param>
/// <param name="Content">The content type.</param>
/// <param name="Markup">The part's XML.</param>
internal sealed record TestPart(string Id, string Type, string Name, string Content, string Markup);

/// <summary>Presentations written part by part, as small as PowerPoint's format allows.</summary>
internal static class TestPptx
{
    public const string Names = """xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" """;

    private const string Root = """<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>""";

    private const string Type = "application/vnd.openxmlformats-officedocument.presentationml.";

    public static string Solid(string rgb, int alpha = 100_000) =>
        $"""<a:solidFill><a:srgbClr val="{rgb}">{(alpha < 100_000 ? $"""<a:alpha val="{alpha}"/>""" : "")}</a:srgbClr></a:solidFill>""";

    public static string Scheme(string name) => $"""<a:solidFill><a:schemeClr val="{name}"/></a:solidFill>""";

    public static string Title(string text, int id = 2) => Shape(id, new Box(text) { Top = 300_000, Size = 3200, Placeholder = """<p:ph type="title"/>""" });

    public static string Shape(int id, Box box) => $"""
        <p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Box {id}" {box.Name}/><p:cNvSpPr txBox="1"/><p:nvPr>{box.Placeholder}</p:nvPr></p:nvSpPr>
        <p:spPr><a:xfrm><a:off x="{box.Left}" y="{box.Top}"/><a:ext cx="{box.Width}" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{box.Ground ?? "<a:noFill/>"}</p:spPr>
        <p:txBody><a:bodyPr wrap="square" {box.Body}>{box.Fit}</a:bodyPr><a:lstStyle>{box.Style}</a:lstStyle>{(box.Runs is not null ? $"<a:p>{box.Paragraph}{box.Runs}</a:p>" : "")}{string.Concat(box.Text.Split('\n').Where(_ => box.Runs is null).Select(line =>
            $"""<a:p>{box.Paragraph}<a:r><a:rPr lang="en-GB" {(box.Size > 0 ? $"sz=\"{box.Size}\"" : "")} {box.Run}>{box.Ink}</a:rPr><a:t>{TestZip.Escaped(line)}</a:t></a:r></a:p>"""))}</p:txBody></p:sp>
        """;

    /// <summary>An opaque rectangle.</summary>
    public static string Cover(int id, int left, int top, int width, int height, string fill) => $"""
        <p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Cover {id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill}</p:spPr></p:sp>
        """;

    /// <summary>A picture with words that describe it.</summary>
    public static string Picture(int id, string words, int left = 600_000, int top = 1_500_000) => $"""
        <p:pic><p:nvPicPr><p:cNvPr id="{id}" name="Picture {id}" descr="{TestZip.Escaped(words)}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>
        <p:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="10900000" cy="2000000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>
        """;

    public static string Group(int id, params string[] shapes) => $"""
        <p:grpSp><p:nvGrpSpPr><p:cNvPr id="{id}" name="Group {id}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>{string.Concat(shapes)}</p:grpSp>
        """;

    /// <summary>A table, written in the ink given.</summary>
    public static string Table(int id, string[][] rows, string ink = "") =>
        Table(id, string.Concat(rows[0].Select(_ => Column())), string.Concat(rows.Select(row => Row([.. row.Select(cell => Cell(cell, ink))]))));

    /// <summary>A table of columns and rows.</summary>
    public static string Table(int id, string columns, string rows) => Frame(id, "table", $"<a:tbl><a:tblPr/><a:tblGrid>{columns}</a:tblGrid>{rows}</a:tbl>");

    public static string Column(int width = 3_000_000) => $"""<a:gridCol w="{width}"/>""";

    public static string Row(params string[] cells) => $"""<a:tr h="400000">{string.Concat(cells)}</a:tr>""";

    /// <summary>A cell, how it is merged with others, and its fill.</summary>
    public static string Cell(string text, string ink = "", string merged = "", string fill = "") =>
        $"""<a:tc {merged}><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB">{ink}</a:rPr><a:t>{TestZip.Escaped(text)}</a:t></a:r></a:p></a:txBody><a:tcPr>{fill}</a:tcPr></a:tc>""";

    /// <summary>A table, chart or diagram.</summary>
    public static string Frame(int id, string kind, string data) => $"""
        <p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{id}" name="Frame {id}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="600000" y="1500000"/><a:ext cx="10900000" cy="1000000"/></p:xfrm>
        <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/{kind}">{data}</a:graphicData></a:graphic></p:graphicFrame>
        """;

    /// <summary>An animation that shows or removes a shape right after the slide appears.</summary>
    public static string Animation(int shape, bool removes) => Timing(Step(byClick: false, Effect(removes ? "exit" : "entr", "afterEffect", 0, Visible(shape, !removes))));

    /// <summary>A slide's animation: the steps of the show, and those that only run when a shape is clicked.</summary>
    public static string Timing(string steps, string triggered = "") => $"""
        <p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst><p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>{steps}</p:childTnLst></p:cTn>
        <p:prevCondLst><p:cond evt="onPrev" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:prevCondLst><p:nextCondLst><p:cond evt="onNext" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:nextCondLst></p:seq>{triggered}</p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>
        """;

    /// <summary>What happens at one click, or as soon as the slide appears.</summary>
    public static string Step(bool byClick, params string[] effects) => $"""
        <p:par><p:cTn id="3" fill="hold"><p:stCondLst><p:cond delay="indefinite"/>{(byClick ? "" : """<p:cond evt="onBegin" delay="0"><p:tn val="2"/></p:cond>""")}</p:stCondLst><p:childTnLst><p:par><p:cTn id="4" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst><p:childTnLst>{string.Concat(effects)}</p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par>
        """;

    /// <summary>An effect of a class, how it starts, after how many milliseconds, and what it does.</summary>
    public static string Effect(string kind, string start, int delay, string does) => $"""
        <p:par><p:cTn id="5" presetID="1" {(kind.Length > 0 ? $"presetClass=\"{kind}\"" : "")} presetSubtype="0" fill="hold" nodeType="{start}"><p:stCondLst><p:cond delay="{delay}"/></p:stCondLst><p:childTnLst>{does}</p:childTnLst></p:cTn></p:par>
        """;

    /// <summary>Sets whether a shape, or one paragraph of it, is visible.</summary>
    public static string Visible(int shape, bool visible, int? paragraph = null) => $"""
        <p:set><p:cBhvr><p:cTn id="6" dur="1" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst></p:cTn><p:tgtEl><p:spTgt spid="{shape}">{(paragraph is { } n ? $"""<p:txEl><p:pRg st="{n}" end="{n}"/></p:txEl>""" : "")}</p:spTgt></p:tgtEl>
        <p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr><p:to><p:strVal val="{(visible ? "visible" : "hidden")}"/></p:to></p:set>
        """;

    /// <summary>Moves a shape along a path, in slide widths and heights.</summary>
    public static string Moves(int shape, string path) => $"""
        <p:animMotion origin="layout" path="{path}" pathEditMode="relative"><p:cBhvr><p:cTn id="6" dur="10" fill="hold"/><p:tgtEl><p:spTgt spid="{shape}"/></p:tgtEl><p:attrNameLst><p:attrName>ppt_x</p:attrName><p:attrName>ppt_y</p:attrName></p:attrNameLst></p:cBhvr></p:animMotion>
        """;

    /// <summary>Makes a shape so many thousandths of a percent as large.</summary>
    public static string Grows(int shape, int to) => $"""
        <p:animScale><p:cBhvr><p:cTn id="6" dur="10" fill="hold"/><p:tgtEl><p:spTgt spid="{shape}"/></p:tgtEl></p:cBhvr><p:by x="{to}" y="{to}"/></p:animScale>
        """;

    /// <summary>What runs when a shape is clicked, and otherwise not.</summary>
    public static string Triggered(int shape, string step) => $"""
        <p:seq concurrent="1" nextAc="seek"><p:cTn id="9" restart="whenNotActive" fill="hold" evtFilter="cancelBubble" nodeType="interactiveSeq"><p:stCondLst><p:cond evt="onClick" delay="0"><p:tgtEl><p:spTgt spid="{shape}"/></p:tgtEl></p:cond></p:stCondLst><p:endSync evt="end" delay="0"><p:rtn val="all"/></p:endSync><p:childTnLst>{step}</p:childTnLst></p:cTn>
        <p:nextCondLst><p:cond evt="onClick" delay="0"><p:tgtEl><p:spTgt spid="{shape}"/></p:tgtEl></p:cond></p:nextCondLst></p:seq>
        """;

    /// <summary>The file: the slides in order, one shape that stands on their layout, the shows made of them, and which of these is set.</summary>
    public static byte[] Of(IReadOnlyList<TestSlide> slides, string onLayout = "", string shows = "", string shown = "") =>
        TestZip.Of([.. Around(slides, onLayout, shows, shown), .. slides.SelectMany((slide, i) => Parts(slide, i + 1))]);

    private static IEnumerable<(string Name, byte[] Bytes)> Around(IReadOnlyList<TestSlide> slides, string onLayout, string shows, string shown)
    {
        var numbers = Enumerable.Range(1, slides.Count).ToList();
        yield return ("[Content_Types].xml", TestZip.Xml($"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
            {Override("ppt/presentation.xml", Type + "presentation.main+xml")}{Override("ppt/slideMasters/slideMaster1.xml", Type + "slideMaster+xml")}{Override("ppt/slideLayouts/slideLayout1.xml", Type + "slideLayout+xml")}
            {Override("ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")}{Override("ppt/commentAuthors.xml", Type + "commentAuthors+xml")}{Override("ppt/notesMasters/notesMaster1.xml", Type + "notesMaster+xml")}
            {string.Concat(numbers.Select(n => Override($"ppt/slides/slide{n}.xml", Type + "slide+xml")))}
            {string.Concat(numbers.Where(n => slides[n - 1].Notes is not null).Select(n => Override($"ppt/notesSlides/notesSlide{n}.xml", Type + "notesSlide+xml")))}
            {string.Concat(numbers.Where(n => slides[n - 1].Comment is not null).Select(n => Override($"ppt/comments/comment{n}.xml", Type + "comments+xml")))}
            {string.Concat(numbers.Where(n => slides[n - 1].Chart is not null).Select(n => Override($"ppt/charts/chart{n}.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml")))}
            {Override("ppt/presProps.xml", Type + "presProps+xml")}{string.Concat(slides.SelectMany(s => s.Parts).Select(p => Override("ppt/" + p.Name, p.Content)))}</Types>
            """));
        yield return ("_rels/.rels", TestZip.Relations(("rId1", "officeDocument", "ppt/presentation.xml")));
        yield return ("ppt/presentation.xml", TestZip.Xml($"""
            <p:presentation {Names}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdMaster"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rIdNotes"/></p:notesMasterIdLst><p:sldIdLst>{string.Concat(numbers.Select(n => $"""<p:sldId id="{255 + n}" r:id="rId{n}"/>"""))}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>{shows}</p:presentation>
            """));
        yield return ("ppt/presProps.xml", TestZip.Xml($"<p:presentationPr {Names}>{shown}</p:presentationPr>"));
        yield return ("ppt/_rels/presentation.xml.rels", TestZip.Relations([("rIdMaster", "slideMaster", "slideMasters/slideMaster1.xml"), ("rIdNotes", "notesMaster", "notesMasters/notesMaster1.xml"), ("rIdTheme", "theme", "theme/theme1.xml"),
            ("rIdAuthors", "commentAuthors", "commentAuthors.xml"), ("rIdProps", "presProps", "presProps.xml"), .. numbers.Select(n => ($"rId{n}", "slide", $"slides/slide{n}.xml"))]));
        yield return ("ppt/slideMasters/slideMaster1.xml", TestZip.Xml($"""
            <p:sldMaster {Names}><p:cSld><p:bg><p:bgPr>{Scheme("bg1")}<a:effectLst/></p:bgPr></p:bg><p:spTree>{Root}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>
            """));
        yield return ("ppt/slideMasters/_rels/slideMaster1.xml.rels", TestZip.Relations(("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"), ("rId2", "theme", "../theme/theme1.xml")));
        yield return ("ppt/slideLayouts/slideLayout1.xml", TestZip.Xml($"""<p:sldLayout {Names}><p:cSld name="Plain"><p:spTree>{Root}{onLayout}</p:spTree></p:cSld></p:sldLayout>"""));
        yield return ("ppt/slideLayouts/_rels/slideLayout1.xml.rels", TestZip.Relations(("rId1", "slideMaster", "../slideMasters/slideMaster1.xml")));
        yield return ("ppt/notesMasters/notesMaster1.xml", TestZip.Xml($"""<p:notesMaster {Names}><p:cSld><p:spTree>{Root}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/></p:notesMaster>"""));
        yield return ("ppt/notesMasters/_rels/notesMaster1.xml.rels", TestZip.Relations(("rId1", "theme", "../theme/theme1.xml")));
        yield return ("ppt/commentAuthors.xml", TestZip.Xml($"""<p:cmAuthorLst {Names}><p:cmAuthor id="0" name="Reviewer" initials="R" lastIdx="1" clrIdx="0"/></p:cmAuthorLst>"""));
        yield return ("ppt/theme/theme1.xml", TestZip.Xml($"""
            <a:theme {Names} name="Plain"><a:themeElements><a:clrScheme name="Plain"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F2937"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>{string.Concat(Enumerable.Range(1, 6).Select(i => $"<a:accent{i}><a:srgbClr val=\"2F5597\"/></a:accent{i}>"))}<a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme>
            <a:fontScheme name="Plain"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Plain"/></a:themeElements></a:theme>
            """));
        yield return ("ppt/media/picture.png", TestZip.Picture);
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Parts(TestSlide slide, int n)
    {
        var chart = slide.Chart is null ? "" : """
            <p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="90" name="Chart"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="600000" y="3000000"/><a:ext cx="6000000" cy="3000000"/></p:xfrm>
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdChart"/></a:graphicData></a:graphic></p:graphicFrame>
            """;
        yield return ($"ppt/slides/slide{n}.xml", TestZip.Xml($"""<p:sld {Names}{(slide.Hidden ? "show=\"0\"" : "")}><p:cSld>{slide.Ground}<p:spTree>{Root}{string.Concat(slide.Shapes)}{chart}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>{slide.Transition}{slide.Timing}</p:sld>"""));
        var relations = new List<(string, string, string)> { ("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"), ("rIdPicture", "image", "../media/picture.png") };
        if (slide.Notes is not null)
        {
            relations.Add(("rIdNotes", "notesSlide", $"../notesSlides/notesSlide{n}.xml"));
            yield return ($"ppt/notesSlides/notesSlide{n}.xml", TestZip.Xml($"""<p:notes {Names}><p:cSld><p:spTree>{Root}{Shape(3, new Box(slide.Notes) { Placeholder = """<p:ph type="body" idx="1"/>""" })}</p:spTree></p:cSld></p:notes>"""));
            yield return ($"ppt/notesSlides/_rels/notesSlide{n}.xml.rels", TestZip.Relations(("rId1", "slide", $"../slides/slide{n}.xml"), ("rId2", "notesMaster", "../notesMasters/notesMaster1.xml")));
        }

        if (slide.Comment is not null)
        {
            relations.Add(("rIdComment", "comments", $"../comments/comment{n}.xml"));
            yield return ($"ppt/comments/comment{n}.xml", TestZip.Xml($"""<p:cmLst {Names}><p:cm authorId="0" dt="2026-11-02T09:00:00" idx="1"><p:pos x="10" y="10"/><p:text>{TestZip.Escaped(slide.Comment)}</p:text></p:cm></p:cmLst>"""));
        }

        if (slide.Chart is not null)
        {
            relations.Add(("rIdChart", "chart", $"../charts/chart{n}.xml"));
            yield return ($"ppt/charts/chart{n}.xml", TestZip.Xml($"""
                <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" {Names}><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>S!B1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Availability in %</c:v></c:pt></c:strCache></c:strRef></c:tx>
                <c:cat><c:strRef><c:f>S!A2</c:f><c:strCache><c:ptCount val="{slide.Chart.Count}"/>{string.Concat(slide.Chart.Select((p, i) => $"""<c:pt idx="{i}"><c:v>{p.Category}</c:v></c:pt>"""))}</c:strCache></c:strRef></c:cat>
                <c:val><c:numRef><c:f>S!B2</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="{slide.Chart.Count}"/>{string.Concat(slide.Chart.Select((p, i) => $"""<c:pt idx="{i}"><c:v>{p.Value}</c:v></c:pt>"""))}</c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>
                """));
        }

        foreach (var part in slide.Parts)
        {
            relations.Add((part.Id, part.Type, $"../{part.Name}"));
            yield return ($"ppt/{part.Name}", TestZip.Xml(part.Markup));
        }

        yield return ($"ppt/slides/_rels/slide{n}.xml.rels", TestZip.Relations([.. relations]));
    }

    private static string Override(string part, string type) => $"""<Override PartName="/{part}" ContentType="{type}"/>""";
}
