namespace Concord.Tests.Steps;

/// <summary>What lies on slides above, around and inside text: covers, margins, merged cells, charts and diagrams.</summary>
internal static class DeceivingLayers
{
    private const string Fact = "41 of 380 critical findings on internet-facing servers are more than 30 days past their due date.";

    private const string Diagram = "http://schemas.openxmlformats.org/drawingml/2006/diagram";

    private const string Drawing = "http://schemas.microsoft.com/office/drawing/2008/diagram";

    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static readonly Box _plain = new(Fact);

    private static readonly Box _short = _plain with { Size = 1400 };

    private static readonly string _text = TestPptx.Shape(3, _plain);

    public static IReadOnlyList<Deception> All { get; } =
    [
        Trick("under two covers, half under each", Slide(_text, Cover(6, 500_000, 5_500_000), Cover(7, 6_000_000, 5_500_000)), Slide(Cover(6, 500_000, 5_500_000), Cover(7, 6_000_000, 5_500_000), _text)),
        Trick("under a filled table", Slide(_text, Table(White)), Slide(Table(White), _text)),
        Trick("a patch on the figure", Slide(_text, TestPptx.Cover(6, 650_000, 1_830_000, 1_000_000, 300_000, White)), Slide(_text, TestPptx.Cover(6, 650_000, 2_750_000, 1_000_000, 300_000, White))),
        Trick("pushed out of its box and off the slide by an inner margin", Slide(Box(_plain with { Body = "tIns=\"6500000\"" })), Slide(Box(_plain with { Body = "tIns=\"91440\"" }))),
        Trick("a margin wider than the slide", Slide(Box(_plain with { Paragraph = """<a:pPr marL="20000000"/>""" })), Slide(Box(_plain with { Paragraph = """<a:pPr marL="342900"/>""" }))),
        Trick("a space before the paragraph taller than the slide", Slide(Box(_plain with { Text = $"More:\n{Fact}", Paragraph = Space(60_000) })), Slide(Box(_plain with { Text = $"More:\n{Fact}", Paragraph = Space(600) }))),
        Trick("cut off by its box", Slide(Box(_plain with { Text = $"\n\n\n\n\n\n{Fact}", Body = "vertOverflow=\"clip\"" })), Slide(Box(_plain with { Body = "vertOverflow=\"clip\"" }))),
        Trick("letters on one another", Slide(Box(_plain with { Run = "spc=\"-1800\"" })), Slide(Box(_plain with { Run = "spc=\"-50\"" }))),
        Trick("seen from the side", Slide(Box(_plain with { Ground = Turned(5_400_000) })), Slide(Box(_plain with { Ground = Turned(0) }))),
        Trick("white lines on a white ground as ink", Slide(Box(_plain with { Ink = Pattern("FFFFFF", "FEFEFE") })), Slide(Box(_plain with { Ink = Pattern("101010", "202020") }))),
        Trick("the second of two merged cells", Slide(Merged("gridSpan=\"2\"", "hMerge=\"1\"")), Slide(Merged("", ""))),
        Trick("the lower of two merged cells", Slide(Stacked("rowSpan=\"2\"", "vMerge=\"1\"")), Slide(Stacked("", ""))),
        Trick("a column of no width", Slide(TestPptx.Table(5, TestPptx.Column(10_000_000) + TestPptx.Column(0), TestPptx.Row(TestPptx.Cell("State"), TestPptx.Cell(Fact)))), Slide(TestPptx.Table(5, TestPptx.Column() + TestPptx.Column(), TestPptx.Row(TestPptx.Cell("State"), TestPptx.Cell(Fact))))),
        Trick("a page number that is a sentence", Slide(Box(_plain with { Runs = Field(Fact) })), Slide(Box(_plain with { Runs = $"{Run(Fact + " Page ")}{Field("2")}" }))),
        Trick("crossed out by a line drawn on it", Slide(Box(_short), Line(600_000, 1_950_000, 10_800_000)), Slide(Box(_short), Line(600_000, 2_200_000, 10_800_000))),
        Trick("a figure whose last digit is raised", Slide(Box(_plain with { Runs = Run("4") + Raised("1") + Run(Fact[2..]) })), Slide(Box(_plain with { Runs = Run(Fact) + Raised("1") }))),
        Trick("a diagram drawn otherwise than it is kept", Slide(Points()) with { Parts = Drawn("Critical findings on servers are worked off.") }, Slide(Points()) with { Parts = Drawn(Fact) }),
        Trick("a diagram drawn in white", Slide(Points()) with { Parts = Drawn(Fact, White) }, Slide(Points()) with { Parts = Drawn(Fact, TestPptx.Solid("202020")) }),
        Trick("a series filtered out of its chart", Slide(Charted()) with { Parts = Figures(Outside(Series)) }, Slide(Charted()) with { Parts = Figures(Series, Legend) }),
        Trick("the name of a series in a chart without a legend", Slide(Charted()) with { Parts = Figures(Series, Titled("Findings")) }, Slide(Charted()) with { Parts = Figures(Series, Titled("Findings") + Legend) }),
        Trick("the title of a chart in the colour of the slide", Slide(Charted()) with { Parts = Figures("", Titled(Fact, White)) }, Slide(Charted()) with { Parts = Figures("", Titled(Fact, TestPptx.Solid("202020"))) }),
    ];

    private static string White => TestPptx.Solid("FFFFFF");

    private static string Legend => """<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>""";

    private static string Series => $"""
        <c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>S!B1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{Fact}</c:v></c:pt></c:strCache></c:strRef></c:tx>
        <c:val><c:numRef><c:f>S!B2</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>7</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>
        """;

    private static Deception Trick(string name, TestSlide deceiving, TestSlide honest) => new(name, Fact, File(deceiving), File(honest));

    private static TestSlide Slide(params string[] shapes) =>
        new([TestPptx.Title("Security and delivery"), .. shapes, TestPptx.Shape(20, new Box("The committee met twice and approved the plan for next year.") { Top = 6_000_000 })]);

    private static TestFile File(TestSlide slide) => new("board.pptx", TestPptx.Of([new TestSlide(TestPptx.Title("Board of directors"), TestPptx.Shape(3, new Box("Agenda of the day and minutes."))), slide]));

    private static string Box(Box box) => TestPptx.Shape(3, box);

    private static string Cover(int id, int left, int width) => TestPptx.Cover(id, left, 1_700_000, width, 1_500_000, White);

    private static string Table(string fill) => TestPptx.Table(5, TestPptx.Column(10_800_000), string.Concat(Enumerable.Range(1, 4).Select(n => TestPptx.Row(TestPptx.Cell($"Row {n}", fill: fill)))));

    private static string Space(int hundredths) => $"""<a:pPr><a:spcBef><a:spcPts val="{hundredths}"/></a:spcBef></a:pPr>""";

    private static string Turned(int lon) => $"""<a:noFill/><a:scene3d><a:camera prst="orthographicFront"><a:rot lat="0" lon="{lon}" rev="0"/></a:camera><a:lightRig rig="threePt" dir="t"/></a:scene3d>""";

    private static string Pattern(string lines, string ground) => $"""<a:pattFill prst="pct50"><a:fgClr><a:srgbClr val="{lines}"/></a:fgClr><a:bgClr><a:srgbClr val="{ground}"/></a:bgClr></a:pattFill>""";

    private static string Merged(string first, string second) => TestPptx.Table(5, TestPptx.Column() + TestPptx.Column(), TestPptx.Row(TestPptx.Cell("State of findings", merged: first), TestPptx.Cell(Fact, merged: second)));

    private static string Stacked(string first, string second) => TestPptx.Table(5, TestPptx.Column(), TestPptx.Row(TestPptx.Cell("State of findings", merged: first)) + TestPptx.Row(TestPptx.Cell(Fact, merged: second)));

    private static string Run(string text) => $"""<a:r><a:rPr lang="en-GB" sz="1800"/><a:t>{text}</a:t></a:r>""";

    private static string Raised(string text) => $"""<a:r><a:rPr lang="en-GB" sz="1800" baseline="30000"/><a:t>{text}</a:t></a:r>""";

    private static string Field(string text) => $$"""<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB" sz="1800"/><a:t>{{text}}</a:t></a:fld>""";

    private static string Line(int left, int top, int width) => $"""
        <p:cxnSp><p:nvCxnSpPr><p:cNvPr id="9" name="Line"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="25400">{TestPptx.Solid("000000")}</a:ln></p:spPr></p:cxnSp>
        """;

    private static string Points() => TestPptx.Frame(9, "diagram", $"""<dgm:relIds xmlns:dgm="{Diagram}" r:dm="rIdData" r:lo="rIdLayout" r:qs="rIdLook" r:cs="rIdColours"/>""");

    private static IReadOnlyList<TestPart> Drawn(string drawn, string ink = "") =>
    [
        new("rIdData", "diagramData", "diagrams/data1.xml", "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml", $"""
            <dgm:dataModel xmlns:dgm="{Diagram}" {TestPptx.Names}><dgm:ptLst><dgm:pt modelId="1" type="doc"/><dgm:pt modelId="2"><dgm:t><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>{Fact}</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst><dgm:cxnLst/>
            <dgm:extLst><a:ext uri="http://schemas.microsoft.com/office/drawing/2008/diagram"><dsp:dataModelExt xmlns:dsp="{Drawing}" relId="rIdDrawing" minVer="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></a:ext></dgm:extLst></dgm:dataModel>
            """),
        new("rIdDrawing", "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing", "diagrams/drawing1.xml", "application/vnd.ms-office.drawingml.diagramDrawing+xml", $"""
            <dsp:drawing xmlns:dsp="{Drawing}" {TestPptx.Names}><dsp:spTree><dsp:nvGrpSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvGrpSpPr/></dsp:nvGrpSpPr><dsp:grpSpPr/><dsp:sp modelId="2"><dsp:nvSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvSpPr/></dsp:nvSpPr>
            <dsp:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="10900000" cy="1000000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></dsp:spPr><dsp:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB" sz="1800">{ink}</a:rPr><a:t>{drawn}</a:t></a:r></a:p></dsp:txBody></dsp:sp></dsp:spTree></dsp:drawing>
            """),
    ];

    private static string Charted() => TestPptx.Frame(9, "chart", $"""<c:chart xmlns:c="{Chart}" r:id="rIdFigures"/>""");

    private static IReadOnlyList<TestPart> Figures(string series, string around = "") =>
    [
        new("rIdFigures", "chart", "charts/figures1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", $"""
            <c:chartSpace xmlns:c="{Chart}" {TestPptx.Names}><c:chart>{(around.StartsWith("<c:title>", StringComparison.Ordinal) ? around.Split(Legend)[0] : "")}<c:autoTitleDeleted val="{(around.Contains("<c:title>", StringComparison.Ordinal) ? 0 : 1)}"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>{series}<c:axId val="1"/><c:axId val="2"/></c:barChart>
            <c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea>{(around.EndsWith(Legend, StringComparison.Ordinal) ? Legend : "")}</c:chart></c:chartSpace>
            """),
    ];

    private static string Titled(string text, string ink = "") =>
        $"""<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB" sz="1800">{ink}</a:rPr><a:t>{text}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>""";

    private static string Outside(string series) => $$"""
        <c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:filteredBarSeries>{{series.Replace("c:ser>", "c15:ser>", StringComparison.Ordinal)}}</c15:filteredBarSeries></c:ext></c:extLst>
        """;
}
