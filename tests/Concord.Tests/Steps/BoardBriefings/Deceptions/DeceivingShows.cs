namespace Concord.Tests.Steps;

/// <summary>What a show does with slides that stand in the file as they should: animations, and shows made of some of the slides.</summary>
internal static class DeceivingShows
{
    private const string Fact = "Backups of the payment system have not been restored in a test since March 2025.";

    private const int Shape = 3;

    public static IReadOnlyList<Deception> All { get; } =
    [
        Played("a paragraph that leaves at once", Now(Effect("exit", "afterEffect", 0, Hide(paragraph: 0))), Now(Effect("entr", "afterEffect", 0, Show(paragraph: 0)))),
        Played("made invisible by no effect of a class", Now(Effect("", "afterEffect", 0, Hide())), Now(Effect("", "afterEffect", 0, Show()))),
        Played("shown by a click and gone with it", Click(Effect("entr", "clickEffect", 0, Show()), Effect("exit", "afterEffect", 0, Hide())), Click(Effect("entr", "clickEffect", 0, Show())) + Click(Effect("exit", "clickEffect", 0, Hide()))),
        Played("shown in an hour", Now(Effect("entr", "afterEffect", 3_600_000, Show())), Now(Effect("entr", "afterEffect", 3000, Show()))),
        Played("shown when a part that nobody clicks is clicked", "", TestPptx.Triggered(20, Click(Effect("entr", "clickEffect", 0, Show()))), ""),
        Played("moved off the slide at once", Now(Effect("path", "afterEffect", 0, TestPptx.Moves(Shape, "M 0 0 L 1.5 0 E"))), Now(Effect("path", "afterEffect", 0, TestPptx.Moves(Shape, "M 0 0 L 0.02 0 E")))),
        Played("shrunk to nothing at once", Now(Effect("emph", "afterEffect", 0, TestPptx.Grows(Shape, 1000))), Now(Effect("emph", "afterEffect", 0, TestPptx.Grows(Shape, 110_000)))),
        new("a slide that goes on after a second and a half", Fact, File(Slide() with { Transition = """<p:transition advClick="0" advTm="1500"/>""" }), File(Slide() with { Transition = """<p:transition advTm="90000"/>""" })),
        new("a slide that is not in the show that is set", Fact, File(Slide(), Show(1, 3)), File(Slide(), Show(1, 2))),
    ];

    private static Deception Played(string name, string deceiving, string honest) => Played(name, deceiving, "", honest);

    private static Deception Played(string name, string deceiving, string triggered, string honest) =>
        new(name, Fact, File(Slide() with { Timing = TestPptx.Timing(deceiving, triggered) }), File(Slide() with { Timing = TestPptx.Timing(honest) }));

    private static TestSlide Slide() =>
        new(TestPptx.Title("Security and delivery"), TestPptx.Shape(Shape, new Box(Fact)), TestPptx.Shape(20, new Box("The committee met twice and approved the plan for next year.") { Top = 6_000_000 }));

    private static string Now(params string[] effects) => TestPptx.Step(byClick: false, effects);

    private static string Click(params string[] effects) => TestPptx.Step(byClick: true, effects);

    private static string Effect(string kind, string start, int delay, string does) => TestPptx.Effect(kind, start, delay, does);

    private static string Hide(int? paragraph = null) => TestPptx.Visible(Shape, false, paragraph);

    private static string Show(int? paragraph = null) => TestPptx.Visible(Shape, true, paragraph);

    private static (string Shows, string Shown) Show(params int[] slides) =>
        ($"""<p:custShowLst><p:custShow name="Board" id="0"><p:sldLst>{string.Concat(slides.Select(n => $"""<p:sld r:id="rId{n}"/>"""))}</p:sldLst></p:custShow></p:custShowLst>""", """<p:showPr><p:present/><p:custShow id="0"/></p:showPr>""");

    private static TestFile File(TestSlide slide, (string Shows, string Shown)? show = null) => new("board.pptx", TestPptx.Of(
        [new TestSlide(TestPptx.Title("Board of directors"), TestPptx.Shape(3, new Box("Agenda of the day and minutes."))), slide, new TestSlide(TestPptx.Title("Thank you"))], shows: show?.Shows ?? "", shown: show?.Shown ?? ""));
}
