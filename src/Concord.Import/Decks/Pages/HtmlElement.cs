using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>An open element of a page: its names, and what holds of the text inside it.</summary>
internal sealed class HtmlElement
{
    private static readonly char[] _blanks = [' ', '\t', '\n', '\r', '\f'];

    public HtmlElement(HtmlToken tag, HtmlElement? parent)
    {
        (Name, Id) = (tag.Text, tag.Get("id") ?? "");
        Classes = tag.Get("class")?.Split(_blanks, StringSplitOptions.RemoveEmptyEntries) ?? [];
        Part = parent?.Part ?? DeckPart.Text;
        Look = parent?.Look ?? HtmlLook.Plain;
        IsDropped = parent?.IsDropped ?? false;
    }

    public string Name { get; }

    public string Id { get; }

    public IReadOnlyList<string> Classes { get; }

    /// <summary>In which part of the page its text stands.</summary>
    public DeckPart Part { get; set; }

    /// <summary>How its text looks.</summary>
    public HtmlLook Look { get; set; }

    /// <summary>Whether its words are a mark that points to a note, and no part of the text.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Whether a piece of a selector names it: an element, a class or an id.</summary>
    public bool Is(string piece) => piece[0] switch
    {
        '.' => Classes.Contains(piece[1..], StringComparer.OrdinalIgnoreCase),
        '#' => string.Equals(Id, piece[1..], StringComparison.OrdinalIgnoreCase),
        '*' => true,
        _ => string.Equals(Name, piece, StringComparison.OrdinalIgnoreCase),
    };
}
