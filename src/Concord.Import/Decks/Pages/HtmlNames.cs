namespace Concord.Import.Decks;

/// <summary>What the names of elements mean for where they end and what they part (HTML, "optional tags").</summary>
internal static class HtmlNames
{
    private static readonly HashSet<string> _void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame"];

    private static readonly HashSet<string> _blocks =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "select", "summary", "svg", "table", "tbody", "td", "template", "text", "textarea", "tfoot", "th", "thead", "title", "tr", "ul",
    ];

    private static readonly HashSet<string> _closesParagraph = [.. _blocks.Except(["option", "text", "title", "svg", "body", "html", "head"])];

    /// <summary>Whether an element has nothing inside.</summary>
    public static bool IsVoid(string name) => _void.Contains(name);

    /// <summary>Whether an element is a block of text of its own.</summary>
    public static bool IsBlock(string name) => _blocks.Contains(name);

    /// <summary>Whether an element ends the paragraph it begins in.</summary>
    public static bool ClosesParagraph(string name) => _closesParagraph.Contains(name);

    /// <summary>What a start tag closes without saying so, and within what it does not.</summary>
    public static (string[] Closes, string[] Stops) Implied(string name) => name switch
    {
        "li" => (["li"], ["ul", "ol", "menu"]),
        "dt" or "dd" => (["dt", "dd"], ["dl"]),
        "tr" => (["tr"], ["table"]),
        "td" or "th" => (["td", "th"], ["tr", "table"]),
        "tbody" or "tfoot" or "thead" => (["tbody", "thead", "tfoot", "tr"], ["table"]),
        "option" => (["option"], ["select"]),
        "body" => (["head"], ["html"]),
        _ => ([], []),
    };
}
