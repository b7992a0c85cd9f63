using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Storage.Sqlite;

namespace Concord.Storage;

/// <summary>Takes staged pieces in order, tells for each what becomes of it, and records what is new.</summary>
/// <param name="pieces">What is held already.</param>
/// <param name="tallies">One for each file.</param>
/// <param name="recording">Where new versions go; null in a dry run.</param>
internal sealed class Merger(PieceTable pieces, IReadOnlyList<FileTally> tallies, Recording? recording)
{
    private const int PiecesBetweenReports = 1000;
    private readonly List<StagedLine> _contents = [];

    /// <summary>Takes all of them.</summary>
    public void Take(IEnumerable<StagedLine> lines, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var taken = 0L;
        foreach (var line in lines)
        {
            stop.ThrowIfCancellationRequested();
            Take(line);
            if (++taken % PiecesBetweenReports == 0)
            {
                progress?.Report(new ImportProgress(null, taken));
            }
        }

        Settle();
    }

    /// <summary>Lines of one piece follow one another, and those of equal bytes too.</summary>
    private void Take(StagedLine line)
    {
        if (_contents is [var first, ..] && (line.Kind != first.Kind || line.Id != first.Id))
        {
            Settle();
        }

        if (_contents is [.., var before] && line.Json.AsSpan().SequenceEqual(before.Json))
        {
            tallies[line.File].Count(line, Outcome.Unchanged);
        }
        else
        {
            _contents.Add(line);
        }
    }

    /// <summary>Decides what becomes of the different contents that came of one piece.</summary>
    private void Settle()
    {
        if (_contents is [var first, ..])
        {
            var held = pieces.Find(first.Kind, first.Id);
            if (held is null && _contents.Count == 1)
            {
                Count(first, Outcome.Added);
                RecordOnly(first);
            }
            else
            {
                Settle(held, held is null ? [] : pieces.VersionsOf(held));
            }
        }

        _contents.Clear();
    }

    private void RecordOnly(StagedLine line)
    {
        if (recording is not null)
        {
            var piece = recording.Begin(line.Kind, line.Id);
            piece.Newest = recording.Add(piece, line.Updated, line.Json);
            recording.End(piece);
        }
    }

    private void Settle(HeldPiece? held, Dictionary<long, HeldVersion> versions)
    {
        var known = versions.Values.Select(v => v.Content).ToHashSet(ByContent.Instance);
        var arrived = new List<(StagedLine Line, HeldVersion Version)>();
        foreach (var line in _contents)
        {
            var version = new HeldVersion(line.UpdatedAt, 1, CanonicalLine.Of(line.Json));
            if (known.Add(version.Content))
            {
                Count(line, held is null && arrived.Count == 0 ? Outcome.Added : Outcome.Changed);
                arrived.Add((line, version));
            }
            else
            {
                Count(line, Outcome.Unchanged);
            }
        }

        arrived.Sort((a, b) => VersionRule.Compare(a.Version, b.Version));
        NameTies(arrived);
        if (arrived.Count > 0 && recording is not null)
        {
            Record(held ?? recording.Begin(_contents[0].Kind, _contents[0].Id), versions, arrived);
        }
    }

    private void Record(HeldPiece piece, Dictionary<long, HeldVersion> versions, List<(StagedLine Line, HeldVersion Version)> arrived)
    {
        NewVersion? last = null;
        foreach (var (line, _) in arrived)
        {
            last = recording!.Add(piece, line.Updated, line.Json);
        }

        if (!versions.TryGetValue(piece.Counting, out var counting) || VersionRule.Compare(arrived[^1].Version, counting) > 0)
        {
            piece.Newest = last;
        }

        recording!.End(piece);
    }

    private void NameTies(List<(StagedLine Line, HeldVersion Version)> arrived)
    {
        foreach (var ((line, version), (_, next)) in arrived.Zip(arrived.Skip(1)))
        {
            if (VersionRule.IsTie(version, next))
            {
                tallies[line.File].Name(new Tie(line.Number, new EvidenceLink(line.Kind, line.Id)));
            }
        }
    }

    private void Count(StagedLine line, Outcome outcome) => tallies[line.File].Count(line, outcome);

    private sealed class ByContent : IEqualityComparer<ReadOnlyMemory<byte>>
    {
        public static readonly ByContent Instance = new();

        public bool Equals(ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other) => one.Span.SequenceEqual(other.Span);

        public int GetHashCode(ReadOnlyMemory<byte> content)
        {
            var hash = default(HashCode);
            hash.AddBytes(content.Span);

            return hash.ToHashCode();
        }
    }
}
