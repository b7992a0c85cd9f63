namespace Concord.Tests.Steps;

/// <summary>Word documents written part by part.</summary>
internal static class TestDocx
{
    private const string Names = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
        """;

    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>A paragraph; the letters' properties and a wrapper such as a tracked change as XML.</summary>
    public static string Paragraph(string text, string letters = "", string style = "", string more = "") =>
        $"""<w:p><w:pPr>{(style.Length > 0 ? $"""<w:pStyle w:val="{style}"/>""" : "")}{more}</w:pPr>{Run(text, letters)}</w:p>""";

    public static string Run(string text, string letters = "") => $"""<w:r><w:rPr>{letters}</w:rPr><w:t xml:space="preserve">{TestZip.Escaped(text)}</w:t></w:r>""";

    public static string Deleted(string text) =>
        $"""<w:p><w:del w:id="1" w:author="R" w:date="2026-11-02T09:00:00Z"><w:r><w:delText xml:space="preserve">{TestZip.Escaped(text)}</w:delText></w:r></w:del></w:p>""";

    public static string Inserted(string text) => $"""<w:p><w:ins w:id="1" w:author="R" w:date="2026-11-02T09:00:00Z">{Run(text)}</w:ins></w:p>""";

    public static string Row(string cell, bool hidden) => Table(cell, row: hidden ? "<w:hidden/>" : "");

    /// <summary>A table of two rows with the text in the second; properties of table, row and cell as XML.</summary>
    public static string Table(string cell, string table = "", string row = "", string above = "", string below = "") => $"""
        <w:tbl><w:tblPr>{table}</w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr>{above}</w:tcPr><w:p>{Run("Open items")}</w:p></w:tc></w:tr><w:tr><w:trPr>{row}</w:trPr><w:tc><w:tcPr>{below}</w:tcPr>{Paragraph(cell)}</w:tc></w:tr></w:tbl>
        """;

    /// <summary>A field: what stands in its code, and in its result.</summary>
    public static string Field(string code, string result) => $"""
        <w:r><w:fldChar w:fldCharType="begin"/></w:r>{code}<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>
        """;

    public static string Instruction(string text) => $"""<w:r><w:instrText xml:space="preserve"> {text} </w:instrText></w:r>""";

    /// <summary>A text box of a size, in English Metric Units.</summary>
    public static string TextBox(string text, int height) => $"""
        <w:p><w:r><w:drawing><wp:inline><wp:extent cx="5400000" cy="{height}"/><wp:docPr id="7" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
        <wps:txbx><w:txbxContent>{Paragraph(text)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
        """;

    /// <summary>The file: body, and where given a footnote, a comment, a page header, further styles, what the usual style says of letters, and lists.</summary>
    public static byte[] Of(string body, string? footnote = null, string? comment = null, string? header = null, string styles = "", string usual = "", string lists = "")
    {
        var marks = (footnote is null ? "" : """<w:p><w:r><w:t>See note</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>""")
            + (comment is null ? "" : """<w:p><w:r><w:t>See remark</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>""");
        var section = header is null ? "<w:sectPr/>" : """<w:sectPr><w:headerReference w:type="default" r:id="rId4"/></w:sectPr>""";

        return TestZip.Of(
        [
            ("[Content_Types].xml", TestZip.Xml($"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
                {string.Concat(new[] { ("document", "document.main"), ("styles", "styles"), ("footnotes", "footnotes"), ("comments", "comments"), ("header1", "header"), ("numbering", "numbering") }.Select(p => $"""<Override PartName="/word/{p.Item1}.xml" ContentType="{Type}{p.Item2}+xml"/>"""))}</Types>
                """)),
            ("_rels/.rels", TestZip.Relations(("rId1", "officeDocument", "word/document.xml"))),
            ("word/_rels/document.xml.rels", TestZip.Relations(("rId1", "styles", "styles.xml"), ("rId2", "footnotes", "footnotes.xml"), ("rId3", "comments", "comments.xml"), ("rId4", "header", "header1.xml"), ("rId5", "numbering", "numbering.xml"))),
            ("word/numbering.xml", TestZip.Xml($"<w:numbering {Names}>{lists}</w:numbering>")),
            ("word/document.xml", TestZip.Xml($"<w:document {Names}><w:body>{Paragraph("Board of directors", style: "Heading1")}{Paragraph("The state of security and delivery.")}{body}{marks}{section}</w:body></w:document>")),
            ("word/styles.xml", TestZip.Xml($"""
                <w:styles {Names}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr>{usual}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Quiet"><w:name w:val="Quiet"/><w:basedOn w:val="Normal"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Calm"><w:name w:val="Calm"/><w:basedOn w:val="Normal"/><w:rPr><w:i/></w:rPr></w:style>{styles}</w:styles>
                """)),
            ("word/footnotes.xml", TestZip.Xml($"""<w:footnotes {Names}><w:footnote w:id="2">{Paragraph(footnote ?? "None.")}</w:footnote></w:footnotes>""")),
            ("word/comments.xml", TestZip.Xml($"""<w:comments {Names}><w:comment w:id="0" w:author="R">{Paragraph(comment ?? "None.")}</w:comment></w:comments>""")),
            ("word/header1.xml", TestZip.Xml($"<w:hdr {Names}>{Paragraph(header ?? "Confidential")}</w:hdr>")),
        ]);
    }
}
