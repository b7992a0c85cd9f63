namespace Concord.Tests.Steps;

/// <summary>The same in web pages and Markdown.</summary>
internal static class DeceivingPages
{
    private const string Fact = "No administrator account of our outsourcer Meridian is protected by a second factor.";

    public static IReadOnlyList<Deception> All { get; } =
    [
        Page("display: none", $"""<p style="display:none">{Fact}</p>""", $"""<p style="display:block">{Fact}</p>"""),
        Page("a class that shows nothing", $"""<style>.later {"{"} display: none {"}"}</style><p class="later">{Fact}</p>""", $"""<style>.later {"{"} color: navy {"}"}</style><p class="later">{Fact}</p>"""),
        Page("invisible inside a shown part", $"""<div><p style="visibility: hidden">{Fact}</p></div>""", $"""<div><p style="visibility: visible">{Fact}</p></div>"""),
        Page("the hidden attribute on the part around it", $"<section hidden><ul><li>{Fact}</li></ul></section>", $"<section><ul><li>{Fact}</li></ul></section>"),
        Page("a closed fold", $"<details><summary>More</summary><p>{Fact}</p></details>", $"<details open><summary>More</summary><p>{Fact}</p></details>"),
        Page("white ink", $"""<p style="color:#fff">{Fact}</p>""", $"""<p style="color:#fff;background-color:#123">{Fact}</p>"""),
        Page("one pixel tall", $"""<p style="font-size:1px">{Fact}</p>""", $"""<p style="font-size:14px">{Fact}</p>"""),
        Page("outside the page", $"""<p style="position:absolute;left:-9999px">{Fact}</p>""", $"""<p style="position:relative;left:9px">{Fact}</p>"""),
        Page("without opacity", $"""<p style="opacity:0">{Fact}</p>""", $"""<p style="opacity:1">{Fact}</p>"""),
        Page("transparent ink on a page", $"""<p style="color: transparent">{Fact}</p>""", $"""<p style="color: rgba(0, 0, 0, 0.9)">{Fact}</p>"""),
        Page("clipped away", $"""<p style="position:absolute;clip-path:inset(100%)">{Fact}</p>""", $"""<p style="clip-path:none">{Fact}</p>"""),
        Page("no height, and the rest cut off", $"""<div style="height:0;overflow:hidden"><p>{Fact}</p></div>""", $"""<div style="height:20em;overflow:auto"><p>{Fact}</p></div>"""),
        Page("scaled to nothing", $"""<p style="transform: scale(0)">{Fact}</p>""", $"""<p style="transform: scale(1)">{Fact}</p>"""),
        Page("indented off the page", $"""<p style="text-indent:-9999px">{Fact}</p>""", $"""<p style="text-indent:1em">{Fact}</p>"""),
        Page("crossed out by style", $"""<p style="text-decoration: line-through">{Fact}</p>""", $"""<p style="text-decoration: underline">{Fact}</p>"""),
        Page("a rule for parts within a part", $"""<style>#body ul > li.x {"{"} visibility: hidden {"}"}</style><div id="body"><ul><li class="x">{Fact}</li></ul></div>""", $"""<style>#body ol > li.x {"{"} visibility: hidden {"}"}</style><div id="body"><ul><li class="x">{Fact}</li></ul></div>"""),
        Page("an old font tag in white", $"""<p><font color="white">{Fact}</font></p>""", $"""<p><font color="black">{Fact}</font></p>"""),
        Page("a dialogue never opened", $"<dialog><p>{Fact}</p></dialog>", $"<dialog open><p>{Fact}</p></dialog>"),
        Page("a remark in the source", $"<!-- {Fact} --><p>More soon.</p>", $"<!-- sources --><p>{Fact}</p>"),
        Page("a template never used", $"<template><p>{Fact}</p></template>", $"<main><p>{Fact}</p></main>"),
        Page("crossed out", $"<p><del>{Fact}</del></p>", $"<p><ins>{Fact}</ins></p>"),
        Page("a picture's words", $"""<p><img src="x.png" alt="{Fact}"></p>""", $"""<p><img src="x.png" alt="Chart"> {Fact}</p>"""),
        Page("the title of a link", $"""<p><a href="#a" title="{Fact}">Details</a></p>""", $"""<p><a href="#a" title="Details">{Fact}</a></p>"""),
        Markdown("a remark in Markdown", $"<!-- {Fact} -->", Fact),
        Markdown("crossed out in Markdown", $"~~{Fact}~~", $"**{Fact}**"),
        Markdown("a hidden piece of HTML in Markdown", $"""<p style="display:none">{Fact}</p>""", $"""<p style="display:block">{Fact}</p>"""),
        Markdown("a picture's words in Markdown", $"![{Fact}](chart.png)", $"![chart](chart.png)\n\n{Fact}"),
        Markdown("the title of a link in Markdown", $"[Details](#a \"{Fact}\")", $"[{Fact}](#a \"Details\")"),
        Markdown("a footnote in Markdown", $"Access of outsourcers[^1]\n\n[^1]: {Fact}", $"{Fact}[^1]\n\n[^1]: Own figures."),
        Markdown("under the heading Backup slides", $"# Backup slides\n\n- {Fact}", $"- {Fact}\n\n# Backup slides\n\nFigures."),
    ];

    private static Deception Page(string name, string deceiving, string honest) => new(name, Fact, Html(deceiving), Html(honest));

    private static Deception Markdown(string name, string deceiving, string honest) => new(name, Fact, Md(deceiving), Md(honest));

    private static TestFile Html(string body) =>
        TestFile.Text("board.html", $"<!DOCTYPE html><html lang=\"en\"><head><title>Board</title></head><body><h1>Board of directors</h1><p>The committee met twice.</p>{body}<p>Lunch follows.</p></body></html>");

    private static TestFile Md(string body) => TestFile.Text("board.md", $"# Board of directors\n\nThe committee met twice.\n\n{body}\n");
}
