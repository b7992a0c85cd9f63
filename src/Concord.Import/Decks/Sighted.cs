using System.Text;

namespace Concord.Import.Decks;

/// <summary>A text while it is put together, what is seen of it apart from what is not.</summary>
internal sealed class Sighted
{
    private readonly StringBuilder _seen = new();
    private readonly StringBuilder _unseen = new();
    private bool _wasSeen;

    /// <summary>What a reader sees.</summary>
    public string Seen => _seen.ToString();

    /// <summary>What is there and is not seen; pieces from different places stand apart.</summary>
    public string Unseen => _unseen.ToString();

    /// <summary>The last letter that is seen; null = none.</summary>
    public char? Last => _seen.Length > 0 ? _seen[^1] : null;

    /// <summary>Adds words.</summary>
    public void Add(string? words, bool isSeen)
    {
        if (!isSeen && _wasSeen)
        {
            _unseen.Append(' ');
        }

        (isSeen ? _seen : _unseen).Append(words);
        _wasSeen = isSeen;
    }

    /// <summary>Adds a blank to both.</summary>
    public void Break()
    {
        _seen.Append(' ');
        _unseen.Append(' ');
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _seen.Clear();
        _unseen.Clear();
    }
}
