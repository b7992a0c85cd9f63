using Concord.Evidence;
using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>Reads a page of HTML as a browser without scripts would show it: parts under headings, or slides where the page is a deck of sections.</summary>
internal sealed class Html
{
    private const int Deepest = 512;

    private static readonly HashSet<string> _void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame"];

    private static readonly HashSet<string> _blocks =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "select", "summary", "svg", "table", "tbody", "td", "template", "text", "textarea", "tfoot", "th", "thead", "title", "tr", "ul",
    ];

    private static readonly HashSet<string> _closesParagraph = [.. _blocks.Except(["option", "text", "title", "svg", "body", "html", "head"])];

    private readonly Gathered _gathered;
    private readonly bool _isDeck;
    private readonly HtmlStyles _styles = new();
    private readonly List<HtmlElement> _open = [];
    private readonly Stack<HtmlRow> _rows = new();
    private readonly Sighted _text = new();
    private DeckPart _part = DeckPart.Text;
    private int _pictures;

    private Html(Gathered gathered, bool isDeck) => (_gathered, _isDeck) = (gathered, isDeck);

    /// <summary>Reads a whole page.</summary>
    /// <exception cref="RefusedFileException">Its elements stand in one another too deep, or it has too many parts.</exception>
    public static void Read(string page, Gathered gathered)
    {
        var tokens = HtmlToken.Of(page).ToList();
        var isDeck = tokens.Any(t => t.Get("class") is { } names && names.Split(' ').Any(n => n is "reveal" or "marpit" or "marp" or "remark-slides-area")) && tokens.Exists(t => t is { Kind: HtmlToken.Kinds.Start, Text: "section" });
        gathered.IsSlides = isDeck;
        var html = new Html(gathered, isDeck);
        html.Sheets(tokens);
        foreach (var token in tokens)
        {
            html.Take(token);
        }

        html.Flush();
        html.Judge();
    }

    private void Sheets(List<HtmlToken> tokens)
    {
        foreach (var (tag, words) in tokens.Zip(tokens.Skip(1)).Where(t => t.First is { Kind: HtmlToken.Kinds.Start, Text: "style" } && t.Second.Kind == HtmlToken.Kinds.Words && t.First.Get("media") is not "print"))
        {
            _styles.Take(words.Text);
        }
    }

    private void Take(HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlToken.Kinds.Start:
                Start(token);
                break;
            case HtmlToken.Kinds.End:
                End(token.Text);
                break;
            case HtmlToken.Kinds.Comment:
                _gathered.Add(token.Text, DeckPart.Invisible);
                break;
            default:
                Words(token.Text);
                break;
        }
    }

    private void Start(HtmlToken tag)
    {
        Imply(tag.Text);
        if (_blocks.Contains(tag.Text))
        {
            Flush();
        }

        var element = new HtmlElement(tag, _open.Count > 0 ? _open[^1] : null);
        _open.Add(element);
        HtmlMeaning.Apply(tag, element, _open, _styles);
        Open(tag, element);
        if (_void.Contains(tag.Text))
        {
            _open.RemoveAt(_open.Count - 1);
        }
        else if (_open.Count > Deepest)
        {
            throw new RefusedFileException($"The file's elements stand in one another more than {Deepest} deep near {_gathered.Here}; save the page in a flatter form.");
        }
    }

    private void Open(HtmlToken tag, HtmlElement element)
    {
        switch (tag.Text)
        {
            case "br":
                Words(" ");
                break;
            case "tr":
                _rows.Push(new HtmlRow(element.Part));
                break;
            case "td" or "th" when _rows.TryPeek(out var row):
                row.Begin();
                break;
            case "section" when _isDeck && element.Look.IsSeen:
                Judge();
                _gathered.Turn(null, isHidden: tag.Get("data-visibility") == "hidden");
                break;
            case "img" or "image" or "picture":
                _pictures += tag.Text == "picture" || !element.Look.IsSeen ? 0 : 1;
                _gathered.Add(tag.Get("alt") ?? "", DeckPart.PictureWords);
                _gathered.Add(tag.Get("title") ?? "", DeckPart.PictureWords);
                break;
            case "input" when tag.Get("type") is null or "text" or "button" or "submit" or "reset":
                Words(tag.Get("value") ?? "");
                break;
        }

        if (HtmlMeaning.Elsewhere(tag) is { } remark)
        {
            _gathered.Remark(remark);
        }

        if (tag.Text is "iframe" or "object" or "embed" or "frame" or "canvas" && (_open.Count < 2 || _open[^2].Look.IsSeen))
        {
            _gathered.Miss($"A frame of its own ({tag.Text}) was not opened");
        }
    }

    private void End(string name)
    {
        var at = _open.FindLastIndex(e => e.Name == name);
        if (at < 0 || (name is not ("table" or "tr" or "td" or "th" or "tbody" or "body" or "html") && _open.FindLastIndex(e => e.Name is "td" or "th") > at))
        {
            return;
        }

        CloseTo(at);
    }

    /// <summary>Closes what a start tag closes without saying so.</summary>
    private void Imply(string name)
    {
        var (closes, stops) = name switch
        {
            "li" => (["li"], ["ul", "ol", "menu"]),
            "dt" or "dd" => (["dt", "dd"], ["dl"]),
            "tr" => (["tr"], ["table"]),
            "td" or "th" => (["td", "th"], ["tr", "table"]),
            "tbody" or "tfoot" or "thead" => (["tbody", "thead", "tfoot", "tr"], ["table"]),
            "option" => (["option"], ["select"]),
            "body" => (["head"], ["html"]),
            _ => (Array.Empty<string>(), Array.Empty<string>()),
        };
        var paragraph = _closesParagraph.Contains(name) ? _open.FindLastIndex(e => e.Name == "p") : -1;
        var barrier = _open.FindLastIndex(e => e.Name is "td" or "th" or "div" or "li" or "section");
        if (paragraph >= 0 && paragraph > barrier)
        {
            CloseTo(paragraph);
        }

        var at = _open.FindLastIndex(e => closes.Contains(e.Name));
        if (at >= 0 && at > _open.FindLastIndex(e => stops.Contains(e.Name)))
        {
            CloseTo(at);
        }
    }

    private void CloseTo(int at)
    {
        while (_open.Count > at)
        {
            var element = _open[^1];
            if (element.Name is ['h', >= '1' and <= '6'])
            {
                Heading(element);
            }
            else if (_blocks.Contains(element.Name))
            {
                Flush();
            }

            if (element.Name == "tr" && _rows.TryPop(out var row))
            {
                _gathered.Add(row.Seen, row.Part == DeckPart.Text ? DeckPart.Table : row.Part);
                _gathered.Add(row.Unseen, DeckPart.Invisible);
            }

            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void Heading(HtmlElement heading)
    {
        if (_rows.Count == 0 && heading.Part == DeckPart.Title && !string.IsNullOrWhiteSpace(_text.Seen))
        {
            if (_isDeck && _gathered.Page > 0)
            {
                _gathered.Name(_text.Seen);
            }
            else
            {
                Judge();
                _gathered.Turn(_text.Seen);
            }
        }

        Flush();
    }

    private void Words(string text)
    {
        var element = _open.Count > 0 ? _open[^1] : null;
        if (element is { IsDropped: true } || element?.Name is "script" or "style")
        {
            return;
        }

        if (element is not null && element.Part != _part && text.AsSpan().ContainsAnyExcept(" \t\r\n\f"))
        {
            Flush();
            _part = element.Part;
        }

        _text.Add(text, element?.Look.IsSeen ?? true);
    }

    private void Flush()
    {
        if (_rows.TryPeek(out var row) && row.IsInCell)
        {
            row.Add(_text.Seen, _text.Unseen);
        }
        else
        {
            _gathered.Add(_text.Seen, _part);
            _gathered.Add(_text.Unseen, DeckPart.Invisible);
        }

        _text.Clear();
    }

    /// <summary>Says of the part that ends here whether its pictures were most of it.</summary>
    private void Judge()
    {
        if (_pictures > 0 && _gathered.Seen == 0)
        {
            _gathered.Miss(Unread.NoText);
        }

        _pictures = 0;
    }
}
