namespace Concord.Tests.Steps;

/// <summary>What Word computes, merges, numbers and inherits, so that what it shows is not what the file says.</summary>
internal static class DeceivingFields
{
    private const string Fact = "Recovery of the order system took 48 hours; our customers were promised eight.";

    private static readonly string _plain = TestDocx.Run(Fact);

    public static IReadOnlyList<Deception> All { get; } =
    [
        Trick("hidden by the style of every paragraph", TestDocx.Of(TestDocx.Paragraph(Fact), usual: "<w:vanish/>"), TestDocx.Of(TestDocx.Paragraph(Fact), usual: "<w:i/>")),
        Trick("white by the style of its table", Styled("""<w:color w:val="FFFFFF"/>"""), Styled("""<w:color w:val="1F2937"/>""")),
        Trick("in the code of a field", Document(TestDocx.Field(TestDocx.Instruction("QUOTE") + _plain, TestDocx.Run("Details follow."))), Document(TestDocx.Field(TestDocx.Instruction("QUOTE"), _plain))),
        Trick("a page number that is a sentence in Word", Document(TestDocx.Field(TestDocx.Instruction("PAGE"), _plain)), Document(_plain + TestDocx.Run(" Page ") + TestDocx.Field(TestDocx.Instruction("PAGE"), TestDocx.Run("3")))),
        Trick("the lower of two merged cells in Word", Cells("<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>"), Cells("<w:vMerge w:val=\"restart\"/>", "<w:vMerge w:val=\"restart\"/>")),
        Trick("a cell deleted with changes tracked", Cells("", """<w:cellDel w:id="3" w:author="R" w:date="2026-11-02T09:00:00Z"/>"""), Cells("", """<w:cellIns w:id="3" w:author="R" w:date="2026-11-02T09:00:00Z"/>""")),
        Trick("lines of no height by a style", Custom("""<w:pPr><w:spacing w:line="2" w:lineRule="exact"/></w:pPr>"""), Custom("""<w:pPr><w:spacing w:line="300" w:lineRule="exact"/></w:pPr>""")),
        Trick("off the page by a style", Custom("""<w:pPr><w:ind w:left="-20000"/></w:pPr>"""), Custom("""<w:pPr><w:ind w:left="400"/></w:pPr>""")),
        Trick("white as a fill of letters", Letters(Fill("FFFFFF")), Letters(Fill("202020"))),
        Trick("fitted into no width", Letters("""<w:fitText w:val="2"/>"""), Letters("""<w:fitText w:val="9000"/>""")),
        Trick("letters on one another in Word", Letters("""<w:spacing w:val="-240"/>"""), Letters("""<w:spacing w:val="-6"/>""")),
        Trick("raised off the page", Letters("""<w:position w:val="3000"/>"""), Letters("""<w:position w:val="4"/>""")),
        Trick("figures turned round by Word", Document($"""<w:bdo w:val="rtl">{_plain}</w:bdo>"""), Document($"""<w:bdo w:val="ltr">{_plain}</w:bdo>""")) with { IsRead = true },
        Trick("denied by the numbering", Numbered("It is not true that %1"), Numbered("Finding %1:")) with { IsRead = true },
        Trick("a figure whose last digit is raised in Word", Document(TestDocx.Run(Fact.Split('8')[0]) + TestDocx.Run("8", """<w:vertAlign w:val="superscript"/>""") + TestDocx.Run(Fact.Split('8', 2)[1])), Document(_plain + TestDocx.Run("2", """<w:vertAlign w:val="superscript"/>"""))),
        Trick("a formula that keeps room for what it does not show", Document(Formula("0")), Document(Formula("1"))),
        Trick("a table off the page", TestDocx.Of(TestDocx.Table(Fact, """<w:tblpPr w:tblpX="-25000" w:tblpY="100"/>""")), TestDocx.Of(TestDocx.Table(Fact, """<w:tblpPr w:tblpX="600" w:tblpY="100"/>"""))),
        Trick("a text box of two points", TestDocx.Of(TestDocx.TextBox(Fact, 25_400)), TestDocx.Of(TestDocx.TextBox(Fact, 900_000))),
        Trick("an old text box off the page", TestDocx.Of(Old("margin-left:-2000pt")), TestDocx.Of(Old("margin-left:20pt"))),
    ];

    private static Deception Trick(string name, byte[] deceiving, byte[] honest) => new(name, Fact, new TestFile("board.docx", deceiving), new TestFile("board.docx", honest));

    private static byte[] Document(string runs) => TestDocx.Of($"<w:p>{runs}</w:p>");

    private static byte[] Letters(string properties) => TestDocx.Of(TestDocx.Paragraph(Fact, properties));

    private static byte[] Custom(string properties) => TestDocx.Of(TestDocx.Paragraph(Fact, style: "Own"), styles: $"""<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/>{properties}</w:style>""");

    private static byte[] Styled(string letters) =>
        TestDocx.Of(TestDocx.Table(Fact, """<w:tblStyle w:val="Own"/>"""), styles: $"""<w:style w:type="table" w:styleId="Own"><w:name w:val="Own"/><w:rPr>{letters}</w:rPr></w:style>""");

    private static byte[] Cells(string above, string below) => TestDocx.Of(TestDocx.Table(Fact, above: above, below: below));

    private static byte[] Numbered(string label) => TestDocx.Of(
        TestDocx.Paragraph(Fact, more: """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"""),
        lists: $"""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{label}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""");

    private static string Fill(string rgb) => $"""<w:color w:val="000000"/><w14:textFill><w14:solidFill><w14:srgbClr w14:val="{rgb}"/></w14:solidFill></w14:textFill>""";

    private static string Formula(string shown) => $"""<m:oMath><m:phant><m:phantPr><m:show m:val="{shown}"/></m:phantPr><m:e><m:r><m:t>{Fact}</m:t></m:r></m:e></m:phant></m:oMath>""";

    private static string Old(string place) => $"""<w:p><w:r><w:pict><v:shape style="position:absolute;{place};width:400pt;height:80pt"><v:textbox><w:txbxContent>{TestDocx.Paragraph(Fact)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>""";
}
