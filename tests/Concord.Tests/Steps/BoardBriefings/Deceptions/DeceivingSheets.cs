namespace Concord.Tests.Steps;

/// <summary>What a page's own style sheet, its drawings and the grammar of HTML can do to words.</summary>
internal static class DeceivingSheets
{
    private const string Fact = "No administrator account of our outsourcer Meridian is protected by a second factor.";

    public static IReadOnlyList<Deception> All { get; } =
    [
        // What is chosen.
        Ruled("chosen by an attribute", "[data-later]{display:none}", "[data-now]{display:none}", "<p data-later=1>"),
        Ruled("chosen by its number", "p:nth-child(3){visibility:hidden}", "p:nth-child(9){visibility:hidden}"),
        Ruled("chosen by what it is not", "p:not(.x){font-size:0}", "p:not(.f){font-size:0}"),
        Ruled("chosen from a list", ":is(.a,.f){opacity:0}", ":is(.a,.b){opacity:0}"),
        Ruled("chosen as the neighbour", "p + p.f{color:#fff}", "h2 + p.f{color:#fff}"),
        Ruled("a rule within a rule", "body{color:#000; .f{display:none}}", "body{color:#000; .g{display:none}}"),
        Ruled("a rule in a layer", "@layer base{.f{display:none}}", "@layer base{.g{display:none}}"),
        Ruled("a rule for what browsers can", "@supports (display:grid){.f{display:none}}", "@supports not (display:grid){.f{display:none}}"),
        Ruled("hidden on every screen that is not tiny", ".f{display:none} @media (max-width:1px){.f{display:block}}", ".f{display:block} @media (max-width:600px){.f{display:none}}"),
        Ruled("a name written in numbers", ".f{d\\69splay:none}", ".f{c\\6flor:#123}"),
        Ruled("a value kept elsewhere", ":root{--later:none} .f{display:var(--later)}", ":root{--later:block} .f{display:var(--later)}"),
        Ruled("an ink kept elsewhere", "body{--ink:#fff} .f{color:var(--ink,#000)}", "body{--tint:#fff} .f{color:var(--ink,#000)}"),
        Ruled("the first line in no ink", ".f::first-line{color:transparent}", ".f::first-line{color:#123}"),

        // What is done.
        Ruled("two veils that make one", "body > div{opacity:.25} .f{opacity:.25}", "body > div{opacity:.9} .f{opacity:.9}"),
        Ruled("filtered away", ".f{filter:opacity(0)}", ".f{filter:opacity(1)}"),
        Ruled("blurred", ".f{filter:blur(40px)}", ".f{filter:blur(0px)}"),
        Ruled("moved off by a transformation", ".f{transform:translateX(-9999px)}", ".f{transform:translateX(9px)}"),
        Ruled("turned on its edge", ".f{transform:rotateY(90deg)}", ".f{transform:rotateY(0deg)}"),
        Ruled("a hundredth of its size", ".f{transform:scale(.01)}", ".f{transform:scale(.9)}"),
        Ruled("zoomed away", ".f{zoom:.02}", ".f{zoom:1.1}"),
        Ruled("far to the right", ".f{position:absolute;left:99999px}", ".f{position:absolute;left:99px}"),
        Ruled("far from its right edge", ".f{position:absolute;right:9999px}", ".f{position:absolute;right:99px}"),
        Ruled("all fonts at once, and none", ".f{font:0/0 a}", ".f{font:1em/1.2 serif}"),
        Ruled("a size to be computed", ".f{font-size:calc(1px + 0px)}", ".f{font-size:calc(1px + 1em)}"),
        Ruled("a page whose measure is nothing", "html{font-size:1px} .f{font-size:1rem}", "html{font-size:16px} .f{font-size:1rem}"),
        Ruled("letters on one another on a page", ".f{letter-spacing:-1em}", ".f{letter-spacing:-.01em}"),
        Ruled("no height from above", ".f{height:3px;overflow-y:hidden}", ".f{height:90px;overflow-y:hidden}"),
        Ruled("clipped to a point", ".f{clip-path:polygon(0 0,0 0,0 0)}", ".f{clip-path:polygon(0 0,100% 0,100% 100%,0 100%)}"),
        Ruled("struck, and underlined beside", ".f{text-decoration:underline line-through red}", ".f{text-decoration:underline red}"),
        Ruled("ground in the colour of the ink", ".f{color:#234;background:currentColor}", ".f{color:#234;background:#fff}"),
        Ruled("white on a ground from white to white", "body{background:#000} .f{color:#fff;background:linear-gradient(#fff,#fefefe)}", ".f{color:#fff;background:linear-gradient(#000,#111)}"),
        Ruled("white told in another way", ".f{color:oklch(100% 0 0)}", ".f{color:oklch(20% 0 0)}"),
        Ruled("a fill that stays whatever the colour", "div{-webkit-text-fill-color:transparent} .f{color:#000}", "div{-webkit-text-fill-color:#111} .f{color:#fff}"),
        Ruled("gone after a moment", "@keyframes go{to{opacity:0}} .f{animation:go .1s forwards}", "@keyframes go{from{opacity:0}to{opacity:1}} .f{animation:go .1s forwards}"),
        Ruled("a picture in its place", ".f{content:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)}", ".f{content:normal}"),
        Ruled("figures turned round by a style", ".f{unicode-bidi:bidi-override;direction:rtl}", ".f{unicode-bidi:isolate;direction:ltr}") with { IsRead = true },

        // What is put in.
        Ruled("denied before it begins", ".f::before{content:'It is not true that '}", ".f::before{content:'\\2022  '}") with { IsRead = true },
        Ruled("taken back after it ends", ".f::after{content:' This is no longer the case.'}", ".f::after{content:''}") with { IsRead = true },
        Ruled("denied by a word kept in an attribute", ".f::before{content:attr(data-w)}", ".f::after{content:attr(data-x)}", "<p class=f data-w='Myth: '>") with { IsRead = true },
        Ruled("a list of myths", "ul{list-style-type:'Myth: '}", "ul{list-style-type:'– '}", "<ul><li>", "</ul>") with { IsRead = true },

        // Elements.
        Page("an option that is not chosen", $"<select><option>More</option><option>{Fact}</option></select>", $"<select><option selected>{Fact}</option><option>More</option></select>"),
        Page("kept for later use in a drawing", $"<svg><defs><text>{Fact}</text></defs></svg>", $"<svg><text>{Fact}</text></svg>"),
        Page("drawn without a fill", $"<svg><text fill=none>{Fact}</text></svg>", $"<svg><text fill=black>{Fact}</text></svg>"),
        Page("drawn invisibly", $"<svg><g visibility=hidden><text>{Fact}</text></g></svg>", $"<svg><g visibility=visible><text>{Fact}</text></g></svg>"),
        Page("drawn outside", $"<svg><text x=-5000>{Fact}</text></svg>", $"<svg><text x=50>{Fact}</text></svg>"),
        Page("a note to a formula", $"<math><semantics><mi>x</mi><annotation>{Fact}</annotation></semantics></math>", $"<p>{Fact}</p><math><mi>x</mi></math>"),
        Page("a formula that shows nothing", $"<math><mphantom><mtext>{Fact}</mtext></mphantom></math>", $"<math><mtext>{Fact}</mtext></math>"),
        Page("under a tree of its own", $"<div><template shadowrootmode=open><p>Lunch.</p></template><p>{Fact}</p></div>", $"<div><template shadowrootmode=open><p>{Fact}</p></template></div>"),
        Page("figures turned round by an element", $"<p><bdo dir=rtl>{Fact}</bdo></p>", $"<p><bdo dir=ltr>{Fact}</bdo></p>") with { IsRead = true },
        Page("a remark that ends at once", $"<p><!--> It is not true: <!-- -->{Fact}</p>", $"<p><!-- It is not true: -->{Fact}</p>") with { IsRead = true },
        Page("a script that ends later than it seems", $"<script><!--<script></script><p>{Fact}</p>--></script>", $"<script><!-- --></script><p>{Fact}</p>"),
        new("a figure whose last digit is raised on a page", "The outage cost us 127 million in 2026.", Html("<p>The outage cost us 12<sup>7</sup> million in 2026.</p>"), Html("<p>The outage cost us 127 million in 2026.<sup>7</sup></p>")),
        new("a figure whose last digit is raised in Markdown", "The outage cost us 127 million in 2026.", Md("The outage cost us 12^7^ million in 2026."), Md("The outage cost us 127 million in 2026.^7^")),
        new("far to the right of every screen", Fact, TestFile.Text("board.txt", $"Board of directors\n\n{new string(' ', 5000)}{Fact}\n"), TestFile.Text("board.txt", $"Board of directors\n\n        {Fact}\n")),
    ];

    private static Deception Page(string name, string deceiving, string honest) => new(name, Fact, Html(deceiving), Html(honest));

    private static Deception Ruled(string name, string deceiving, string honest, string open = "<p class=f>", string close = "</p>") =>
        new(name, Fact, Html($"<style>{deceiving}</style><div><p>First.</p><p>Second.</p>{open}{Fact}{close}</div>"), Html($"<style>{honest}</style><div><p>First.</p><p>Second.</p>{open}{Fact}{close}</div>"));

    private static TestFile Html(string body) =>
        TestFile.Text("board.html", $"<!DOCTYPE html><html lang=\"en\"><head><title>Board</title></head><body><h1>Board of directors</h1><p>The committee met twice.</p>{body}<p>Lunch follows.</p></body></html>");

    private static TestFile Md(string body) => TestFile.Text("board.md", $"# Board of directors\n\nThe committee met twice.\n\n{body}\n");
}
