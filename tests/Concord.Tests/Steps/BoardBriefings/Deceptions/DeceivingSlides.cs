namespace Concord.Tests.Steps;

/// <summary>What a presenter can do in slides so that a program finds words that nobody in the room reads.</summary>
internal static class DeceivingSlides
{
    private const string Fact = "41 of 380 critical findings on internet-facing servers are more than 30 days past their due date.";

    private const string Portal = "Availability of the customer portal fell to 98.1 % in May against an agreed 99.9 %.";

    private static readonly Box _plain = new(Fact);

    public static IReadOnlyList<Deception> All { get; } =
    [
        Trick("fact as a picture", Slide(TestPptx.Picture(3, "")), Slide(Box(_plain), TestPptx.Picture(4, "", top: 4_500_000))),
        Trick("fact as the words of a picture", Slide(TestPptx.Picture(3, Fact)), Slide(Box(_plain), TestPptx.Picture(4, Fact, top: 4_500_000))),
        Trick("hidden slide", Slide(Box(_plain)) with { Hidden = true }, Slide(Box(_plain))),
        Trick("white on white", Slide(Box(_plain with { Ink = TestPptx.Solid("FFFFFF") })), Slide(Box(_plain with { Ink = TestPptx.Solid("FFFFFF"), Ground = TestPptx.Solid("1F2937") }))),
        Trick("the theme's paper as ink", Slide(Box(_plain with { Ink = TestPptx.Scheme("bg1") })), Slide(Box(_plain with { Ink = TestPptx.Scheme("tx1") }))),
        Trick("almost white on white", Slide(Box(_plain with { Ink = TestPptx.Solid("FDFDFE") })), Slide(Box(_plain with { Ink = TestPptx.Solid("404040") }))),
        Trick("ink of the box's own ground", Slide(Box(_plain with { Ink = TestPptx.Solid("1F2937"), Ground = TestPptx.Solid("1F2937") })), Slide(Box(_plain with { Ink = TestPptx.Solid("1F2937") }))),
        Trick("ink of the slide's dark ground", Slide(Box(_plain with { Ink = TestPptx.Solid("102030") })) with { Ground = Ground("102030") }, Slide(Box(_plain with { Ink = TestPptx.Solid("FFFFFF") })) with { Ground = Ground("102030") }),
        Trick("transparent ink", Slide(Box(_plain with { Ink = TestPptx.Solid("000000", 0) })), Slide(Box(_plain with { Ink = TestPptx.Solid("000000", 90_000) }))),
        Trick("one point tall", Slide(Box(_plain with { Size = 100 })), Slide(Box(_plain with { Size = 1200 }))),
        Trick("shrunk to fit to a twentieth", Slide(Box(_plain with { Fit = """<a:normAutofit fontScale="5000"/>""" })), Slide(Box(_plain with { Fit = """<a:normAutofit fontScale="90000"/>""" }))),
        Trick("left of the slide", Slide(Box(_plain with { Left = -11_500_000 })), Slide(Box(_plain with { Left = 100_000 }))),
        Trick("below the slide", Slide(Box(_plain with { Top = 7_200_000 })), Slide(Box(_plain with { Top = 5_500_000 }))),
        Trick("speaker notes only", Slide() with { Notes = Fact }, Slide(Box(_plain)) with { Notes = Fact }),
        Trick("comment only", Slide() with { Comment = Fact }, Slide(Box(_plain)) with { Comment = "Please check." }),
        Trick("struck through", Slide(Box(_plain with { Run = "strike=\"sngStrike\"" })), Slide(Box(_plain with { Run = "strike=\"noStrike\" u=\"sng\"" }))),
        Trick("hidden in the list of objects", Slide(Box(_plain with { Name = "hidden=\"1\"" })), Slide(Box(_plain with { Name = "hidden=\"0\"" }))),
        Trick("under a picture", Slide(Box(_plain), TestPptx.Picture(4, "")), Slide(TestPptx.Picture(4, "", top: 4_500_000), Box(_plain))),
        Trick("under an opaque shape", Slide(Box(_plain), Opaque()), Slide(Opaque(), Box(_plain))),
        Trick("gone as soon as the slide appears", Slide(Box(_plain)) with { Timing = TestPptx.Animation(3, removes: true) }, Slide(Box(_plain)) with { Timing = TestPptx.Animation(3, removes: false) }),
        Trick("in the layout's prompt, which no show shows", new Deck([Slide(TestPptx.Shape(5, new Box("") { Placeholder = Body }))], OnLayout: TestPptx.Shape(7, _plain with { Placeholder = Body })),
            new Deck([Slide(TestPptx.Shape(5, _plain with { Placeholder = Body }))], OnLayout: TestPptx.Shape(7, new Box("Click to write") { Placeholder = Body }))),
        Trick("appendix only", new Deck([Slide(), new TestSlide(TestPptx.Title("Appendix")), Slide(Box(_plain))]), new Deck([Slide(Box(_plain)), new TestSlide(TestPptx.Title("Appendix")), Slide()])),
        Trick("in a group off the slide", Slide(TestPptx.Group(8, Box(_plain with { Left = 13_000_000 }))), Slide(TestPptx.Group(8, TestPptx.Group(9, Box(_plain))))),
        Trick("figure in the notes, sentence without it", Slide(Box(new Box("Critical findings on internet-facing servers are past their due date."))) with { Notes = Fact }, Slide(Box(_plain)) with { Notes = "Findings are past their due date." }),
        Trick("other figures in the table", Slide(TestPptx.Table(5, [["Findings", "State"], [Fact.Replace("41 of 380", "4 of 380", StringComparison.Ordinal), "open"]])), Slide(TestPptx.Table(5, [["Findings", "State"], [Fact, "open"]]))),
        Trick("white table on white", Slide(TestPptx.Table(5, [["Findings", "State"], [Fact, "open"]], TestPptx.Solid("FFFFFF"))), Slide(TestPptx.Table(5, [["Findings", "State"], [Fact, "open"]], TestPptx.Solid("203040")))),
        Trick("white by the box's list style", Slide(Box(_plain with { Style = Level(TestPptx.Solid("FFFFFF")) })), Slide(Box(_plain with { Style = Level(TestPptx.Solid("202020")) }))),
        Trick("one point tall by the box's list style", Slide(Box(_plain with { Size = 0, Style = Level("", "sz=\"100\"") })), Slide(Box(_plain with { Size = 0, Style = Level("", "sz=\"2000\"") }))),
        Trick("white by the layout's placeholder", new Deck([Slide(TestPptx.Shape(5, _plain with { Placeholder = Body }))], OnLayout: TestPptx.Shape(7, new Box("Click to write") { Placeholder = Body, Style = Level(TestPptx.Solid("FFFFFF")) })),
            new Deck([Slide(TestPptx.Shape(5, _plain with { Placeholder = Body }))], OnLayout: TestPptx.Shape(7, new Box("Click to write") { Placeholder = Body, Style = Level(TestPptx.Solid("000000")) }))),
        Trick("a slide that goes on by itself at once", Slide(Box(_plain)) with { Transition = """<p:transition advClick="0" advTm="0"/>""" }, Slide(Box(_plain)) with { Transition = """<p:transition advClick="1" advTm="60000"/>""" }),
        new("other figure in the chart, none in the sentence", Portal,
            File(new Deck([Slide(Box(new Box("Availability of the customer portal in May against an agreed 99.9 %."))) with { Chart = [("May", "99.1"), ("Agreed", "99.9")] }])),
            File(new Deck([Slide(Box(new Box(Portal))) with { Chart = [("May", "98.1"), ("Agreed", "99.9")] }]))),
    ];

    private const string Body = """<p:ph type="body" idx="1"/>""";

    private sealed record Deck(IReadOnlyList<TestSlide> Slides, string OnLayout = "");

    private static Deception Trick(string name, TestSlide deceiving, TestSlide honest) => Trick(name, new Deck([deceiving]), new Deck([honest]));

    private static Deception Trick(string name, Deck deceiving, Deck honest) => new(name, Fact, File(deceiving), File(honest));

    private static TestSlide Slide(params string[] shapes) =>
        new([TestPptx.Title("Security and delivery"), .. shapes, TestPptx.Shape(20, new Box("The committee met twice and approved the plan for next year.") { Top = 6_000_000 })]);

    private static string Box(Box box) => TestPptx.Shape(3, box);

    private static string Opaque() => TestPptx.Cover(6, 500_000, 1_700_000, 11_200_000, 1_500_000, TestPptx.Solid("DCE6F2"));

    private static string Level(string ink, string size = "") => $"<a:lvl1pPr><a:defRPr {size}>{ink}</a:defRPr></a:lvl1pPr>";

    private static string Ground(string rgb) => $"<p:bg><p:bgPr>{TestPptx.Solid(rgb)}<a:effectLst/></p:bgPr></p:bg>";

    private static TestFile File(Deck deck) =>
        new("board.pptx", TestPptx.Of([new TestSlide(TestPptx.Title("Board of directors"), TestPptx.Shape(3, new Box("Agenda of the day and minutes."))), .. deck.Slides], deck.OnLayout));
}
