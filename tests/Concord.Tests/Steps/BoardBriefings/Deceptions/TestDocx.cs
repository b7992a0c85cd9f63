namespace Concord.Tests.Steps;

/// <summary>Word documents written part by part.</summary>
internal static class TestDocx
{
    private const string Names = """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """;

    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>A paragraph; the letters' properties and a wrapper such as a tracked change as XML.</summary>
    public static string Paragraph(string text, string letters = "", string style = "") =>
        $"""<w:p>{(style.Length > 0 ? $"""<w:pPr><w:pStyle w:val="{style}"/></w:pPr>""" : "")}{Run(text, letters)}</w:p>""";

    public static string Run(string text, string letters = "") => $"""<w:r><w:rPr>{letters}</w:rPr><w:t xml:space="preserve">{TestZip.Escaped(text)}</w:t></w:r>""";

    public static string Deleted(string text) =>
        $"""<w:p><w:del w:id="1" w:author="R" w:date="2026-11-02T09:00:00Z"><w:r><w:delText xml:space="preserve">{TestZip.Escaped(text)}</w:delText></w:r></w:del></w:p>""";

    public static string Inserted(string text) => $"""<w:p><w:ins w:id="1" w:author="R" w:date="2026-11-02T09:00:00Z">{Run(text)}</w:ins></w:p>""";

    public static string Row(string cell, bool hidden) =>
        $"""<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:p>{Run("Open items")}</w:p></w:tc></w:tr><w:tr><w:trPr>{(hidden ? "<w:hidden/>" : "")}</w:trPr><w:tc>{Paragraph(cell)}</w:tc></w:tr></w:tbl>""";

    /// <summary>The file: body, and where given a footnote, a comment and a page header.</summary>
    public static byte[] Of(string body, string? footnote = null, string? comment = null, string? header = null)
    {
        var marks = (footnote is null ? "" : """<w:p><w:r><w:t>See note</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>""")
            + (comment is null ? "" : """<w:p><w:r><w:t>See remark</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>""");
        var section = header is null ? "<w:sectPr/>" : """<w:sectPr><w:headerReference w:type="default" r:id="rId4"/></w:sectPr>""";

        return TestZip.Of(
        [
            ("[Content_Types].xml", TestZip.Xml($"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
                {string.Concat(new[] { ("document", "document.main"), ("styles", "styles"), ("footnotes", "footnotes"), ("comments", "comments"), ("header1", "header") }.Select(p => $"""<Override PartName="/word/{p.Item1}.xml" ContentType="{Type}{p.Item2}+xml"/>"""))}</Types>
                """)),
            ("_rels/.rels", TestZip.Relations(("rId1", "officeDocument", "word/document.xml"))),
            ("word/_rels/document.xml.rels", TestZip.Relations(("rId1", "styles", "styles.xml"), ("rId2", "footnotes", "footnotes.xml"), ("rId3", "comments", "comments.xml"), ("rId4", "header", "header1.xml"))),
            ("word/document.xml", TestZip.Xml($"<w:document {Names}><w:body>{Paragraph("Board of directors", style: "Heading1")}{Paragraph("The state of security and delivery.")}{body}{marks}{section}</w:body></w:document>")),
            ("word/styles.xml", TestZip.Xml($"""
                <w:styles {Names}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Quiet"><w:name w:val="Quiet"/><w:basedOn w:val="Normal"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Calm"><w:name w:val="Calm"/><w:basedOn w:val="Normal"/><w:rPr><w:i/></w:rPr></w:style></w:styles>
                """)),
            ("word/footnotes.xml", TestZip.Xml($"""<w:footnotes {Names}><w:footnote w:id="2">{Paragraph(footnote ?? "None.")}</w:footnote></w:footnotes>""")),
            ("word/comments.xml", TestZip.Xml($"""<w:comments {Names}><w:comment w:id="0" w:author="R">{Paragraph(comment ?? "None.")}</w:comment></w:comments>""")),
            ("word/header1.xml", TestZip.Xml($"<w:hdr {Names}>{Paragraph(header ?? "Confidential")}</w:hdr>")),
        ]);
    }
}
