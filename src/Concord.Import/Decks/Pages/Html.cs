using Concord.Evidence;
using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>Reads a page of HTML as a browser without scripts would show it: parts under headings, or slides where the page is a deck of sections.</summary>
internal sealed class Html
{
    private const int Deepest = 512;

    private readonly Gathered _gathered;
    private readonly HtmlStyles _styles = new();
    private readonly List<HtmlElement> _open = [];
    private readonly Dictionary<string, int> _openNames = new(StringComparer.Ordinal);
    private readonly Stack<HtmlRow> _rows = new();
    private readonly Sighted _text = new();
    private DeckPart _part = DeckPart.Text;
    private bool _isDeck;
    private int _pictures;

    private Html(Gathered gathered) => _gathered = gathered;

    /// <summary>Reads a whole page.</summary>
    /// <exception cref="RefusedFileException">Its elements stand in one another too deep, or it has too many parts.</exception>
    public static void Read(string page, Gathered gathered)
    {
        var html = new Html(gathered);
        html.LookOver(page);
        foreach (var token in HtmlToken.Of(page))
        {
            gathered.KeepGoing();
            html.Take(token);
        }

        html.CloseTo(0);
        html.Flush();
        html.Judge();
        html.Remarks();
    }

    private void Remarks()
    {
        if (_styles.IsUnfollowed)
        {
            _gathered.Remark("A style sheet of the page hides text that it chooses in a way that isn't followed (such as the last of its kind): whether that is a fact can't be told.");
        }

        if (_styles.TakesIn)
        {
            _gathered.Remark("A style sheet of the page takes in another from elsewhere, which was not fetched: it may hide or show text.");
        }
    }

    /// <summary>Takes in what holds for the whole page, wherever it stands: its style sheets, and whether it is a deck of sections.</summary>
    private void LookOver(string page)
    {
        HtmlToken? last = null;
        var (isFramed, hasSections) = (false, false);
        foreach (var token in HtmlToken.Of(page))
        {
            _gathered.KeepGoing();
            if (last is { Kind: HtmlToken.Kinds.Start, Text: "style" } && token.Kind == HtmlToken.Kinds.Words && CssMedia.Holds(last.Get("media") ?? ""))
            {
                _styles.Take(token.Text);
            }

            isFramed |= token.Get("class")?.Split(' ').Any(n => n is "reveal" or "marpit" or "marp" or "remark-slides-area") == true;
            hasSections |= token is { Kind: HtmlToken.Kinds.Start, Text: "section" };
            last = token;
        }

        _gathered.IsSlides = _isDeck = isFramed && hasSections;
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
        if (HtmlNames.IsBlock(tag.Text))
        {
            Flush();
        }

        var element = new HtmlElement(tag, _open.Count > 0 ? _open[^1] : null);
        _open.Add(element);
        _openNames[tag.Text] = _openNames.GetValueOrDefault(tag.Text) + 1;
        HtmlMeaning.Apply(tag, element, _styles);
        Open(tag, element);
        var (before, after) = HtmlMeaning.Around(tag, element, _styles);
        Put(before.Words, before.IsSeen);
        element.After = after;
        if (HtmlNames.IsVoid(tag.Text))
        {
            Leave();
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
        var at = Last(name);
        if (at < 0 || (name is not ("table" or "tr" or "td" or "th" or "tbody" or "body" or "html") && Last("td", "th") > at))
        {
            return;
        }

        CloseTo(at);
    }

    /// <summary>Closes what a start tag closes without saying so.</summary>
    private void Imply(string name)
    {
        var (closes, stops) = HtmlNames.Implied(name);
        var paragraph = HtmlNames.ClosesParagraph(name) ? Last("p") : -1;
        if (paragraph >= 0 && paragraph > Last("td", "th", "div", "li", "section"))
        {
            CloseTo(paragraph);
        }

        var at = Last(closes);
        if (at >= 0 && at > Last(stops))
        {
            CloseTo(at);
        }
    }

    /// <summary>The innermost open element of these names; -1 where none is open.</summary>
    private int Last(params string[] names) =>
        Array.Exists(names, n => _openNames.GetValueOrDefault(n) > 0) ? _open.FindLastIndex(e => names.Contains(e.Name)) : -1;

    private void CloseTo(int at)
    {
        while (_open.Count > at)
        {
            var element = _open[^1];
            Put(element.After.Words, element.After.IsSeen);
            if (element.Name is ['h', >= '1' and <= '6'])
            {
                Heading(element);
            }
            else if (HtmlNames.IsBlock(element.Name))
            {
                Flush();
            }

            if (element.Name == "tr" && _rows.TryPop(out var row))
            {
                _gathered.Add(row.Seen, row.Part == DeckPart.Text ? DeckPart.Table : row.Part);
                _gathered.Add(row.Unseen, DeckPart.Invisible);
            }

            Leave();
        }
    }

    private void Leave()
    {
        _openNames[_open[^1].Name]--;
        _open.RemoveAt(_open.Count - 1);
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

        Put(Raised.Of(text, element?.Shift ?? 0, _text.Last), element?.Look.IsSeen ?? true);
    }

    /// <summary>Words of the innermost element, or such as a style sheet puts before or behind them.</summary>
    private void Put(string text, bool isSeen)
    {
        if (_open.Count > 0 && _open[^1].Part != _part && text.AsSpan().ContainsAnyExcept(" \t\r\n\f"))
        {
            Flush();
            _part = _open[^1].Part;
        }

        _text.Add(text, isSeen);
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
        else if (_pictures > 0 && _gathered.Seen < Unread.Few)
        {
            _gathered.Remark(Unread.Little(_gathered));
        }

        _pictures = 0;
    }
}
