using Concord.Steps;
using static Concord.Tests.Import.Decks.Packed;

namespace Concord.Tests.Import.Decks;

/// <summary>Which element a selector speaks of, and which queries hold on a screen.</summary>
public class StyleSheetTests
{
    private const string List = "<div id=d data-kind='later on'><p class=a>one</p><p>two</p><em>three</em><p class='b c'>four</p><p>five</p></div>";

    [Theory]
    [InlineData("p:first-child", "one")]
    [InlineData("p:nth-child(2)", "two")]
    [InlineData("p:nth-child(even)", "two four")]
    [InlineData("p:nth-child(2n+1)", "one five")]
    [InlineData("p:nth-child(-n+2)", "one two")]
    [InlineData("p:nth-child(n+4)", "four five")]
    [InlineData("p:nth-of-type(3)", "four")]
    [InlineData("p:first-of-type", "one")]
    [InlineData("em + p", "four")]
    [InlineData("em ~ p", "four five")]
    [InlineData("body > p", "")]
    [InlineData("#d > p:not(.a):not(.b)", "two five")]
    [InlineData(":is(em, .b)", "three four")]
    [InlineData("[data-kind] > em", "three")]
    [InlineData("[data-kind~=on] em", "three")]
    [InlineData("[data-kind^=lat] em", "three")]
    [InlineData("[data-kind$='on'] em", "three")]
    [InlineData("[data-kind*=\"r o\"] em", "three")]
    [InlineData("[data-kind=later] em", "")]
    [InlineData("p.b.c", "four")]
    [InlineData("p.b.d", "")]
    [InlineData("p:hover", "")]
    [InlineData("p::first-line", "one two four five")]
    public void A_rule_hides_what_its_selector_speaks_of(string selector, string hidden)
    {
        var deck = Read("d.html", $"<style>{selector} {{ display: none }}</style>{List}<p>end</p>");
        var shown = deck.In(DeckPart.Text).SelectMany(t => t.Split(' ')).ToList();

        Assert.Equal(hidden, string.Join(' ', "one two three four five".Split(' ').Except(shown)));
        Assert.Empty(deck.Remarks);
    }

    [Fact]
    public void A_way_of_choosing_that_is_not_followed_is_said_where_it_hides_something()
    {
        Assert.Contains("isn't followed", Assert.Single(Read("d.html", $"<style>p:last-child {{ display: none }}</style>{List}").Remarks), StringComparison.Ordinal);
        Assert.Empty(Read("d.html", $"<style>p:last-child {{ color: navy }}</style>{List}").Remarks);
        Assert.Contains("not fetched", Assert.Single(Read("d.html", $"<style>@import 'a.css';</style>{List}").Remarks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("screen", true)]
    [InlineData("print", false)]
    [InlineData("not print", true)]
    [InlineData("only screen and (min-width: 600px)", true)]
    [InlineData("(max-width: 600px)", false)]
    [InlineData("(max-width: 100em)", true)]
    [InlineData("(width <= 600px)", false)]
    [InlineData("(width >= 600px)", true)]
    [InlineData("print, (min-height: 1px)", true)]
    [InlineData("(orientation: portrait)", false)]
    [InlineData("(prefers-color-scheme: dark)", false)]
    public void A_query_holds_as_on_a_usual_screen(string query, bool holds)
    {
        Assert.Equal(holds, !Read("d.html", $"<style>@media {query} {{ p {{ display: none }} }}</style><p>x</p><div>y</div>").In(DeckPart.Text).Contains("x"));
        Assert.Equal(holds, !Read("d.html", $"<style media='{query}'>p {{ display: none }}</style><p>x</p><div>y</div>").In(DeckPart.Text).Contains("x"));
    }

    [Fact]
    public void What_stands_in_no_layer_goes_before_what_stands_in_one() =>
        Assert.Equal(["x"], Read("d.html", "<style>.f{display:block} @layer late{#x.f{display:none}}</style><p id=x class=f>x</p>").In(DeckPart.Text));

    [Fact]
    public void A_chart_in_a_page_with_light_words_on_dark_bars_is_read() =>
        Assert.Equal(["98 %"], Read("d.html", "<svg><rect fill='#123'/><text fill='white'>98 %</text></svg>").In(DeckPart.Chart));
}
