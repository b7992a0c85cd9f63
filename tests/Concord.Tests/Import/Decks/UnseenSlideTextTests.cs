using Concord.Steps;
using static Concord.Tests.Import.Decks.Packed;

namespace Concord.Tests.Import.Decks;

/// <summary>Text that a presentation holds and a board can't see; and, beside each trick, what honest slides do that looks like it.</summary>
public class UnseenSlideTextTests
{
    private const string White = "FFFFFF";
    private const string Dark = "1F2937";

    public static TheoryData<string, string> Unseen => new()
    {
        { "white on the white background", Shape("x", run: Solid(White)) },
        { "nearly white", Shape("x", run: Solid("F2F2F2")) },
        { "the background's colour of the theme", Shape("x", run: "<a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>") },
        { "the text's colour, lightened until it is white", Shape("x", run: "<a:solidFill><a:schemeClr val=\"tx1\"><a:lumMod val=\"1000\"/><a:lumOff val=\"99000\"/></a:schemeClr></a:solidFill>") },
        { "fully transparent", Shape("x", run: "<a:solidFill><a:srgbClr val=\"000000\"><a:alpha val=\"0\"/></a:srgbClr></a:solidFill>") },
        { "no fill at all", Shape("x", run: "<a:noFill/>") },
        { "dark on a dark shape", Shape("x", run: Solid(Dark), fill: Solid("1F2936")) },
        { "white on a white panel over a dark one", Panel(Dark) + Panel(White) + Shape("x", run: Solid(White)) },
        { "marked in its own colour", Shape("x", run: $"{Solid("000000")}<a:highlight><a:srgbClr val=\"000000\"/></a:highlight>") },
        { "five points", Shape("x", run: "sz=\"500\"") },
        { "shrunk to fit", Shape("x", run: "sz=\"1000\"", body: "<a:normAutofit fontScale=\"25000\"/>") },
        { "off the slide", Shape("x", x: -7_000_000) },
        { "below the slide", Shape("x", y: 7_000_000) },
        { "hidden", Shape("x", named: "id=\"7\" name=\"s\" hidden=\"1\"") },
        { "in a hidden group", $"<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"3\" hidden=\"1\"/></p:nvGrpSpPr><p:grpSpPr/>{Shape("x")}</p:grpSp>" },
        { "of no size", Shape("x", cx: 0, cy: 0) },
        { "behind a picture", Shape("x") + Picture() },
        { "behind a white rectangle", Shape("x") + Panel(White) },
        { "struck through", Shape("x", run: "strike=\"sngStrike\"") },
    };

    [Theory]
    [MemberData(nameof(Unseen))]
    public void Text_that_nobody_sees_is_invisible(string trick, string shapes)
    {
        var deck = Of(shapes);

        Assert.True(deck.In(DeckPart.Invisible).SequenceEqual(["x"]), trick);
    }

    public static TheoryData<string, string> Seen => new()
    {
        { "white on a dark shape", Shape("x", run: Solid(White), fill: Solid(Dark)) },
        { "white on a dark panel below", Panel(Dark) + Shape("x", run: Solid(White)) },
        { "white over a picture", Picture() + Shape("x", run: Solid(White)) },
        { "white on a marker", Shape("x", run: $"{Solid(White)}<a:highlight><a:srgbClr val=\"000000\"/></a:highlight>") },
        { "light grey that can be read", Shape("x", run: Solid("A6A6A6")) },
        { "six points", Shape("x", run: "sz=\"600\"") },
        { "half over the edge", Shape("x", x: -100_000) },
        { "beside a picture", Shape("x") + Picture("", 0, 3_000_000, 9_144_000, 3_000_000) },
        { "behind a frame without fill", Shape("x") + Box("", 0, 0, 9_144_000, 6_858_000, "<a:noFill/>") },
        { "behind a rectangle one sees through", Shape("x") + Box("", 0, 0, 9_144_000, 6_858_000, "<a:solidFill><a:srgbClr val=\"FFFFFF\"><a:alpha val=\"20000\"/></a:srgbClr></a:solidFill>") },
        { "outlined", Shape("x", run: $"<a:ln>{Solid("000000")}</a:ln><a:noFill/>") },
        { "white in a shape of the accent's colour", Shape("x", run: Solid(White), fill: "<a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill>") },
    };

    [Theory]
    [MemberData(nameof(Seen))]
    public void Text_that_can_be_read_is_text(string look, string shapes)
    {
        var deck = Of(shapes);

        Assert.True(deck.In(DeckPart.Text).SequenceEqual(["x"]), look);
    }

    [Fact]
    public void On_a_dark_slide_white_is_read_and_black_is_not()
    {
        var deck = Read("d.pptx", Pptx([Slide(Shape("white", run: Solid(White)) + Shape("black", run: Solid("000000")), before: $"<p:bg><p:bgPr>{Solid("101010")}</p:bgPr></p:bg>")]));

        Assert.Equal(["white"], deck.In(DeckPart.Text));
        Assert.Equal(["black"], deck.In(DeckPart.Invisible));
    }

    [Fact]
    public void Struck_words_are_taken_out_of_their_sentence()
    {
        var deck = Of(Box("<a:p><a:r><a:t>The risk is </a:t></a:r><a:r><a:rPr strike=\"sngStrike\"/><a:t>not </a:t></a:r><a:r><a:t>accepted.</a:t></a:r></a:p>"));

        Assert.Equal(["The risk is accepted."], deck.In(DeckPart.Text));
        Assert.Equal(["not"], deck.In(DeckPart.Invisible));
    }

    [Fact]
    public void Only_the_paragraph_behind_a_cover_is_invisible()
    {
        var lines = Box(string.Concat(Enumerable.Range(1, 5).Select(i => $"<a:p><a:r><a:rPr sz=\"1800\"/><a:t>Line {i} of the five that stand here one below the other</a:t></a:r></a:p>")), cx: 8_500_000, cy: 1_400_000);
        var cover = Box("", 400_000, 1_500_000 + (2 * 274_320) - 20_000, 8_000_000, 310_000, fill: Solid(White));
        var deck = Of(lines + cover);

        Assert.Equal(4, deck.In(DeckPart.Text).Count());
        Assert.StartsWith("Line 3", Assert.Single(deck.In(DeckPart.Invisible)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_leaves_the_slide_before_a_click_is_invisible_and_what_leaves_later_was_seen()
    {
        static string Exit(string node, string delay) => $"<p:timing><p:tnLst><p:par><p:cTn><p:childTnLst><p:seq><p:cTn nodeType=\"mainSeq\"><p:childTnLst><p:par><p:cTn><p:stCondLst><p:cond delay=\"indefinite\"/></p:stCondLst><p:childTnLst><p:par><p:cTn><p:stCondLst><p:cond delay=\"{delay}\"/></p:stCondLst><p:childTnLst><p:par><p:cTn presetClass=\"exit\" nodeType=\"{node}\"><p:childTnLst><p:set><p:cBhvr><p:tgtEl><p:spTgt spid=\"7\"/></p:tgtEl></p:cBhvr></p:set></p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:seq></p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>";
        Deck Played(string timing) => Read("d.pptx", Pptx([Slide(Shape("x"), after: timing)]));

        Assert.Equal(["x"], Played(Exit("withEffect", "0")).In(DeckPart.Invisible));
        Assert.Equal(["x"], Played(Exit("clickEffect", "0")).In(DeckPart.Text));
        Assert.Equal(["x"], Played(Exit("afterEffect", "9000")).In(DeckPart.Text));
    }

    [Fact]
    public void A_size_a_colour_and_a_place_are_taken_from_layout_and_master_where_the_slide_says_nothing()
    {
        var layout = $"<p:sldLayout {Namespaces}><p:cSld><p:spTree><p:sp><p:nvSpPr><p:cNvPr id=\"2\"/><p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"0\" y=\"9000000\"/><a:ext cx=\"100000\" cy=\"100000\"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:lstStyle><a:lvl2pPr><a:defRPr sz=\"400\"/></a:lvl2pPr></a:lstStyle><a:p/></p:txBody></p:sp></p:spTree></p:cSld></p:sldLayout>";
        const string Bare = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\"/><p:nvPr><p:ph idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>placed</a:t></a:r></a:p></p:txBody></p:sp>";
        var small = Box("<a:p><a:pPr lvl=\"1\"/><a:r><a:t>small</a:t></a:r></a:p>", placeholder: "<p:ph idx=\"1\"/>");
        var deck = Read("d.pptx", Pptx([Slide(Bare + small)], ("ppt/slideLayouts/slideLayout1.xml", layout)));

        Assert.Equal(["placed", "small"], deck.In(DeckPart.Invisible));
    }

    private static Deck Of(string shapes) => Read("d.pptx", Pptx([Slide(shapes)]));

    private static string Panel(string colour) => Box("", 0, 1_000_000, 9_144_000, 2_000_000, Solid(colour), named: "id=\"8\" name=\"panel\"");
}
