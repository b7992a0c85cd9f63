using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>A row of a table on a page while its cells are read.</summary>
internal sealed class HtmlRow(DeckPart part)
{
    private readonly List<string> _seen = [];
    private readonly List<string> _unseen = [];

    public DeckPart Part => part;

    /// <summary>Whether a cell was begun.</summary>
    public bool IsInCell => _seen.Count > 0;

    /// <summary>The cells side by side; empty where all are.</summary>
    public string Seen => Joined(_seen);

    /// <summary>The same of what is not seen.</summary>
    public string Unseen => Joined(_unseen);

    /// <summary>Begins a cell.</summary>
    public void Begin()
    {
        _seen.Add("");
        _unseen.Add("");
    }

    /// <summary>Adds to the cell at hand.</summary>
    public void Add(string seen, string unseen) => (_seen[^1], _unseen[^1]) = ($"{_seen[^1]} {seen}", $"{_unseen[^1]} {unseen}");

    private static string Joined(List<string> cells) => cells.TrueForAll(string.IsNullOrWhiteSpace) ? "" : string.Join(" | ", cells.Select(Gathered.Folded));
}
