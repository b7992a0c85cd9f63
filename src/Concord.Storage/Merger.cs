using Concord.Evidence;
using Concord.Storage.Sqlite;

namespace Concord.Storage;

/// <summary>Takes staged pieces in order, tells for each what becomes of it, and records what is new.</summary>
/// <param name="pieces">What is held already.</param>
/// <param name="tallies">One for each file.</param>
/// <param name="recording">Where new versions go; null in a dry run.</param>
internal sealed class Merger(PieceTable pieces, IReadOnlyList<FileTally> tallies, Recording? recording)
{
    private const int PiecesBetweenReports = 1000;
    private static readonly HashSet<byte[]> Nothing = [];
    private string _kind = "";
    private string _id = "";
    private HeldPiece? _piece;
    private IReadOnlySet<byte[]> _contents = Nothing;
    private bool _isHeld;
    private bool _hasChanged;
    private StagedLine? _before;
    private StagedLine? _lastNew;

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

        End();
    }

    private void Take(StagedLine line)
    {
        if (line.Kind != _kind || line.Id != _id)
        {
            End();
            Begin(line);
        }

        var isKnown = (_before is not null && line.Json.AsSpan().SequenceEqual(_before.Json)) || _contents.Contains(line.Json);
        var isFirst = !_isHeld && !_hasChanged;
        tallies[line.File].Count(line, isKnown ? Outcome.Unchanged : isFirst ? Outcome.Added : Outcome.Changed);
        if (!isKnown)
        {
            NameTie(line);
            Record(line);
            (_lastNew, _hasChanged) = (line, true);
        }

        _before = line;
    }

    private void Begin(StagedLine line)
    {
        (_kind, _id) = (line.Kind, line.Id);
        _piece = pieces.Find(_kind, _id);
        _isHeld = _piece is not null;
        _contents = _piece is null ? Nothing : pieces.ContentsOf(_piece);
        (_hasChanged, _before, _lastNew) = (false, null, null);
    }

    private void Record(StagedLine line)
    {
        if (recording is not null)
        {
            _piece ??= recording.Begin(_kind, _id);
            recording.Add(_piece, line.Updated, line.Json);
        }
    }

    /// <summary>Of two new contents of one standing the later in order is the greater by bytes, and counts.</summary>
    private void NameTie(StagedLine line)
    {
        if (_lastNew is not null && _lastNew.Updated == line.Updated)
        {
            tallies[_lastNew.File].Name(new Tie(_lastNew.Number, new EvidenceLink(_kind, _id)));
        }
    }

    private void End()
    {
        if (_piece is not null && _hasChanged)
        {
            recording?.End(_piece);
        }
    }
}
