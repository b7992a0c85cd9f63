using Concord.Steps;
using static Concord.Tests.Import.Decks.Packed;

namespace Concord.Tests.Import.Decks;

public class HtmlTests
{
    [Fact]
    public void Headings_part_the_page_and_badly_closed_elements_are_told_apart()
    {
        var deck = Page("<title>Board</title><p>Before<h1>Risks &amp; asks</h1><p>Two of <b>five</b> plants<p>cost 1.2&nbsp;M &euro;<ul><li>one<li>two</ul><h2>Appendix</h2>Figures");

        Assert.Equal(
            [("Board", 1), ("Before", 1), ("Risks & asks", 2), ("Two of five plants", 2), ("cost 1.2 M €", 2), ("one", 2), ("two", 2), ("Appendix", 3), ("Figures", 3)],
            deck.Passages.Select(p => (p.Text.Replace('\u00A0', ' '), p.Place.Page)));
        Assert.Equal([DeckPart.Margin, DeckPart.Text, DeckPart.Title, DeckPart.Text], deck.Passages.Take(4).Select(p => p.Place.Part));
        Assert.Equal([true, true], deck.Passages.TakeLast(2).Select(p => p.Place.IsAppendix));
    }

    [Fact]
    public void A_tables_rows_are_read_with_their_head()
    {
        var deck = Page("<table><thead><tr><th>Plant<th>Hours<tbody><tr><td><p>North</p><td>36<table><tr><td>inner</table></table>after");

        Assert.Equal(["Plant | Hours", "inner", "North | 36"], deck.In(DeckPart.Table));
        Assert.Equal(["after"], deck.In(DeckPart.Text));
    }

    public static TheoryData<string, string> Unseen => new()
    {
        { "hidden", "<p hidden>x</p>" },
        { "display none", "<div style='display:none'><p>x</p></div>" },
        { "display none by a class", "<style>.gone, .other{display : none !important}</style><p class='a gone' style='display:block'>x</p>" },
        { "by an id", "<style>@media screen { #gone{visibility:hidden} }</style><p id=gone>x</p>" },
        { "by what stands around", "<style>main .note > p{opacity:0}</style><main><div class=note><p>x</p></div></main>" },
        { "by the stronger of two rules", "<style>.gone{display:none} p{display:block}</style><p class=gone>x</p>" },
        { "white on white", "<p style='color:#fff'>x</p>" },
        { "white by name", "<p><font color=white>x</font></p>" },
        { "in the colour of its ground", "<div style='background:rgb(10, 20, 30)'><p style='color:#0a141e'>x</p></div>" },
        { "transparent", "<p style='color:rgba(0,0,0,0)'>x</p>" },
        { "one pixel high letters", "<p style='font-size:1px'>x</p>" },
        { "a tenth of a tenth", "<div style='font-size:10%'><p style='font-size:0.9em'>x</p></div>" },
        { "off the screen", "<p style='position:absolute;left:-9999px'>x</p>" },
        { "indented away", "<p style='text-indent:-9999px'>x</p>" },
        { "cut to nothing", "<p style='height:0;overflow:hidden'>x</p>" },
        { "deleted", "<p><del>x</del></p>" },
        { "struck", "<p><s>x</s></p>" },
        { "in a template", "<template><p>x</p></template>" },
        { "for browsers without scripts", "<noscript>x</noscript>" },
        { "a comment", "<!-- x -->" },
        { "a dialog that is closed", "<dialog>x</dialog>" },
    };

    [Theory]
    [MemberData(nameof(Unseen))]
    public void Text_that_nobody_sees_is_invisible(string trick, string page)
    {
        var deck = Page($"{page}<p>y</p>");

        Assert.True(deck.In(DeckPart.Invisible).SequenceEqual(["x"]), trick);
        Assert.Equal(["y"], deck.In(DeckPart.Text));
    }

    public static TheoryData<string, string> Seen => new()
    {
        { "hidden from screen readers only", "<p aria-hidden=true>x</p>" },
        { "white on dark", "<body style='background:#123'><p style='color:white'>x</p>" },
        { "white on a picture", "<div style='background-image:url(a.png)'><p style='color:white'>x</p></div>" },
        { "by a class for print", "<style media=print>p{display:none}</style><style>@media print{p{display:none}}</style><p>x</p>" },
        { "by a rule for another state", "<style>p:hover{display:none} .b p{display:none}</style><p class=b>x</p>" },
        { "by the stronger of two rules", "<style>.b{display:block} p{display:none}</style><p class=b>x</p>" },
        { "shown again", "<div style='visibility:hidden'><p style='visibility:visible'>x</p></div>" },
        { "small", "<p><small>x</small></p>" },
    };

    [Theory]
    [MemberData(nameof(Seen))]
    public void Text_that_can_be_read_is_text(string look, string page) => Assert.True(Page(page).In(DeckPart.Text).SequenceEqual(["x"]), look);

    [Fact]
    public void Closed_details_are_a_page_not_shown_and_their_summary_is_text()
    {
        var deck = Page("<details><summary>More</summary><p>x</p></details><details open><summary>Open</summary>z</details>");

        Assert.Equal(["More", "Open", "z"], deck.In(DeckPart.Text));
        Assert.Equal(["x"], deck.In(DeckPart.HiddenPage));
    }

    [Fact]
    public void Footnotes_descriptions_and_footers_are_told_apart_and_marks_of_notes_are_no_figures()
    {
        var deck = Page("<p>Costs 5<sup><a href='#fn1'>1</a></sup> M, 10<sup>6</sup></p><img alt='Two plants in red' src='data:,'><section class=footnotes><p id=fn1>Estimated</p></section><footer>Confidential</footer>");

        Assert.Equal(["Costs 5 M, 10⁶"], deck.In(DeckPart.Text));
        Assert.Equal(["Two plants in red"], deck.In(DeckPart.PictureWords));
        Assert.Equal(["Estimated"], deck.In(DeckPart.Footnote));
        Assert.Equal(["Confidential"], deck.In(DeckPart.Margin));
    }

    [Fact]
    public void What_scripts_style_sheets_and_pictures_elsewhere_would_do_is_said()
    {
        var deck = Page("<link rel=stylesheet href=https://e.example/a.css><script>document.write('<p>no</p>')</script><p>x</p><img src=https://e.example/b.png><iframe src=c.html></iframe>");

        Assert.Equal(4, deck.Remarks.Count);
        Assert.Single(deck.Gaps);
        Assert.Equal(["x"], deck.Passages.Select(p => p.Text));
    }

    [Fact]
    public void A_page_that_is_a_deck_of_sections_has_slides()
    {
        var deck = Page("<div class=reveal><div class=slides><section><h2>Budget</h2><p>2 M</p><aside class=notes>slowly</aside></section><section data-visibility=hidden><h2>Plan B</h2></section></div></div>");

        Assert.Equal([(1, DeckPart.Title), (1, DeckPart.Text), (1, DeckPart.Note), (2, DeckPart.HiddenPage)], deck.Passages.Select(p => (p.Place.Page, p.Place.Part)));
        Assert.True(deck.Passages[1].Place is { IsSlide: true, Section: "Budget" });
    }

    [Fact]
    public void A_page_of_a_picture_is_a_gap() => Assert.Single(Page("<img src=data:,>").Gaps);

    private static Deck Page(string text) => Read("d.html", text);
}
