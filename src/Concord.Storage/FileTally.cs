using Concord.Evidence;

namespace Concord.Storage;

/// <summary>Counts what becomes of one file while it is read and written.</summary>
internal sealed class FileTally(Submission file)
{
    private const int MostNamed = 1000;
    private readonly SortedDictionary<string, long> _kinds = new(StringComparer.Ordinal);
    private readonly List<Rejection> _rejections = [];
    private readonly List<Tie> _ties = [];
    private readonly Dictionary<long, Outcome> _unfolded = [];
    private long _merged;
    private long _rejected;
    private string? _refused = file.Refused;
    private readonly long[] _outcomes = new long[3];

    /// <summary>Takes a piece of evidence among what the file holds.</summary>
    public void CountKind(string kind) => _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;

    /// <summary>Takes a line of which no piece came.</summary>
    public void CountWithoutPiece(bool wasRejected)
    {
        _rejected += wasRejected ? 1 : 0;
        _merged += wasRejected ? 0 : 1;
    }

    /// <summary>Keeps the reason why a line, or a part of it, was not taken.</summary>
    public void Name(Rejection rejection)
    {
        if (_rejections.Count < MostNamed)
        {
            _rejections.Add(rejection);
        }
    }

    /// <summary>Keeps a content that lost against another of equal standing.</summary>
    public void Name(Tie tie)
    {
        if (_ties.Count < MostNamed)
        {
            _ties.Add(tie);
        }
    }

    /// <summary>Takes what became of a piece; a line that unfolded into several counts once, by the greatest change.</summary>
    public void Count(StagedLine piece, Outcome outcome)
    {
        if (piece.IsUnfolded)
        {
            _unfolded[piece.Number] = (Outcome)Math.Max((int)outcome, (int)_unfolded.GetValueOrDefault(piece.Number));
        }
        else
        {
            _outcomes[(int)outcome]++;
        }
    }

    /// <summary>The file turned out to be unreadable: nothing of it counts.</summary>
    public void Refuse(string reason)
    {
        _refused = reason;
        _kinds.Clear();
        _rejections.Clear();
        _merged = _rejected = 0;
    }

    /// <summary>What became of the file.</summary>
    public FileReceipt Receipt()
    {
        long Total(Outcome outcome) => _outcomes[(int)outcome] + _unfolded.Values.Count(o => o == outcome);
        var (added, changed, unchanged) = (Total(Outcome.Added), Total(Outcome.Changed), Total(Outcome.Unchanged));

        return new FileReceipt
        {
            Path = file.Path,
            Format = file.Format,
            Sha256 = file.Sha256,
            Read = added + changed + unchanged + _merged + _rejected,
            Added = added,
            Changed = changed,
            Unchanged = unchanged,
            Merged = _merged,
            Rejected = _rejected,
            Kinds = _kinds,
            Rejections = _rejections,
            Ties = _ties,
            Refused = _refused,
        };
    }
}

/// <summary>What became of a piece of evidence, the least first.</summary>
internal enum Outcome
{
    /// <summary>A version like it is held.</summary>
    Unchanged,

    /// <summary>A new version of something held.</summary>
    Changed,

    /// <summary>Something new.</summary>
    Added,
}
