using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>An open element of a page: its names, and what holds of the text inside it.</summary>
internal sealed class HtmlElement
{
    private static readonly char[] _blanks = [' ', '\t', '\n', '\r', '\f'];

    private readonly Dictionary<string, int> _children = new(StringComparer.Ordinal);
    private HtmlElement? _last;
    private int _count;

    public HtmlElement(HtmlToken tag, HtmlElement? parent)
    {
        (Name, Id, Attributes, Parent) = (tag.Text, tag.Get("id") ?? "", tag.Attributes, parent);
        Classes = tag.Get("class")?.Split(_blanks, StringSplitOptions.RemoveEmptyEntries) ?? [];
        Part = parent?.Part ?? DeckPart.Text;
        Look = parent?.Look ?? HtmlLook.Plain;
        IsDropped = parent?.IsDropped ?? false;
        IsDrawn = tag.Text == "svg" || parent?.IsDrawn == true;
        Kept = parent?.Kept ?? Kept;
        if (parent is not null)
        {
            (Previous, parent._last) = (parent._last, this);
            Number = ++parent._count;
            parent._children[Name] = NumberOfType = parent._children.GetValueOrDefault(Name) + 1;
        }
    }

    public string Name { get; }

    public string Id { get; }

    public IReadOnlyList<string> Classes { get; }

    public IReadOnlyDictionary<string, string> Attributes { get; }

    /// <summary>The element around it; null = none.</summary>
    public HtmlElement? Parent { get; }

    /// <summary>The element before it within the same one; null = it is the first.</summary>
    public HtmlElement? Previous { get; }

    /// <summary>Its number among the elements within the same one, from 1.</summary>
    public int Number { get; } = 1;

    /// <summary>The same among those of its name.</summary>
    public int NumberOfType { get; } = 1;

    /// <summary>Whether it stands in a drawing (SVG).</summary>
    public bool IsDrawn { get; }

    /// <summary>Values that style sheets keep under a name, such as <c>--ink</c>.</summary>
    public IReadOnlyDictionary<string, string> Kept { get; set; } = new Dictionary<string, string>();

    /// <summary>Words that style sheets put behind its own.</summary>
    public (string Words, bool IsSeen) After { get; set; } = ("", true);

    /// <summary>Whether digits in it are set above the line (1) or below (-1).</summary>
    public int Shift => Name switch { "sup" => 1, "sub" => -1, _ => Parent is { Name: not ("p" or "td" or "li" or "body") } around ? around.Shift : 0 };

    /// <summary>In which part of the page its text stands.</summary>
    public DeckPart Part { get; set; }

    /// <summary>How its text looks.</summary>
    public HtmlLook Look { get; set; }

    /// <summary>Whether its words are a mark that points to a note, and no part of the text.</summary>
    public bool IsDropped { get; set; }
}
