namespace Concord.Tests.Steps;

/// <summary>The same in a Word document.</summary>
internal static class DeceivingDocuments
{
    private const string Fact = "Recovery of the order system took 48 hours; our customers were promised eight.";

    private static readonly string _plain = TestDocx.Paragraph(Fact);

    public static IReadOnlyList<Deception> All { get; } =
    [
        Trick("hidden letters", TestDocx.Of(TestDocx.Paragraph(Fact, "<w:vanish/>")), TestDocx.Of(TestDocx.Paragraph(Fact, """<w:vanish w:val="0"/>"""))),
        Trick("hidden by its style", TestDocx.Of(TestDocx.Paragraph(Fact, style: "Quiet")), TestDocx.Of(TestDocx.Paragraph(Fact, style: "Calm"))),
        Trick("white letters", TestDocx.Of(TestDocx.Paragraph(Fact, """<w:color w:val="FFFFFF"/>""")), TestDocx.Of(TestDocx.Paragraph(Fact, """<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F2937"/>"""))),
        Trick("half a point tall", TestDocx.Of(TestDocx.Paragraph(Fact, """<w:sz w:val="1"/>""")), TestDocx.Of(TestDocx.Paragraph(Fact, """<w:sz w:val="22"/>"""))),
        Trick("struck through in Word", TestDocx.Of(TestDocx.Paragraph(Fact, "<w:strike/>")), TestDocx.Of(TestDocx.Paragraph(Fact, """<w:strike w:val="false"/>"""))),
        Trick("struck twice", TestDocx.Of(TestDocx.Paragraph(Fact, "<w:dstrike/>")), TestDocx.Of(TestDocx.Paragraph(Fact, "<w:b/>"))),
        Trick("black on black", TestDocx.Of(TestDocx.Paragraph(Fact, """<w:color w:val="000000"/><w:highlight w:val="black"/>""")), TestDocx.Of(TestDocx.Paragraph(Fact, """<w:color w:val="000000"/><w:highlight w:val="yellow"/>"""))),
        Trick("the theme's paper as ink in Word", TestDocx.Of(TestDocx.Paragraph(Fact, """<w:color w:val="FFFFFF" w:themeColor="background1"/>""")), TestDocx.Of(TestDocx.Paragraph(Fact, """<w:color w:val="000000" w:themeColor="text1"/>"""))),
        Trick("one part in a hundred wide", TestDocx.Of(TestDocx.Paragraph(Fact, """<w:w w:val="1"/>""")), TestDocx.Of(TestDocx.Paragraph(Fact, """<w:w w:val="95"/>"""))),
        Trick("deleted by a tracked change", TestDocx.Of(TestDocx.Deleted(Fact)), TestDocx.Of(TestDocx.Inserted(Fact))),
        Trick("footnote only", TestDocx.Of("", footnote: Fact), TestDocx.Of(_plain, footnote: "Own figures.")),
        Trick("comment in Word only", TestDocx.Of("", comment: Fact), TestDocx.Of(_plain, comment: "Agreed.")),
        Trick("page header only", TestDocx.Of("", header: Fact), TestDocx.Of(_plain, header: "Strictly confidential")),
        Trick("hidden row of a table", TestDocx.Of(TestDocx.Row(Fact, hidden: true)), TestDocx.Of(TestDocx.Row(Fact, hidden: false))),
        Trick("figure hidden, the rest shown", TestDocx.Of($"<w:p>{TestDocx.Run("Recovery of the order system took ")}{TestDocx.Run("48 hours; our customers were promised eight", "<w:vanish/>")}{TestDocx.Run(" some time.")}</w:p>"),
            TestDocx.Of($"<w:p>{TestDocx.Run("Recovery of the order system took ")}{TestDocx.Run("48 hours", "<w:b/>")}{TestDocx.Run("; our customers were promised eight.")}</w:p>")),
        Trick("under the heading Annex", TestDocx.Of(TestDocx.Paragraph("Annex", style: "Heading1") + _plain), TestDocx.Of(_plain + TestDocx.Paragraph("Annex", style: "Heading1") + TestDocx.Paragraph("Figures."))),
    ];

    private static Deception Trick(string name, byte[] deceiving, byte[] honest) => new(name, Fact, new TestFile("board.docx", deceiving), new TestFile("board.docx", honest));
}
