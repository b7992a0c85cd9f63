using Concord.Evidence;
using Microsoft.Data.Sqlite;

namespace Concord.Storage.Sqlite;

/// <summary>
/// Holds what an import brings in a temporary file of its own until all of it was read, so that an import of any size
/// takes little memory, comes back in one order, and a refused file leaves nothing.
/// </summary>
internal sealed class Staging : IDisposable
{
    private const int LinesBetweenReports = 1000;
    private readonly SqliteConnection _file = new("Data Source=;Pooling=False");
    private readonly Statement _insert;
    private readonly IProgress<ImportProgress>? _progress;
    private long _taken;

    public Staging(IProgress<ImportProgress>? progress)
    {
        _progress = progress;
        _file.Open();
        Database.Run(_file, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-32768; PRAGMA temp_store=FILE;"
            + "CREATE TABLE staged (file INTEGER, line INTEGER, unfolded INTEGER, kind TEXT, id TEXT, updated INTEGER, json BLOB); BEGIN;");
        _insert = new Statement(_file, "INSERT INTO staged VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    /// <summary>Reads one file to its end.</summary>
    /// <param name="place">The file's place among those handed in together.</param>
    /// <param name="submission">The file.</param>
    /// <param name="tally">Where its lines are counted.</param>
    /// <param name="stop">Stops reading.</param>
    public void Take(int place, Submission submission, FileTally tally, CancellationToken stop)
    {
        if (submission.Refused is not null)
        {
            return;
        }

        try
        {
            TakeLines(place, submission, tally, stop);
        }
        catch (RefusedFileException refused)
        {
            tally.Refuse(refused.Message);
            using var forget = new Statement(_file, "DELETE FROM staged WHERE file = ?");
            forget.With(place).Run();
        }
    }

    /// <summary>Everything taken: by kind and id, then by time of change (none first), then by bytes.</summary>
    public IEnumerable<StagedLine> InOrder()
    {
        using var lines = new Statement(
            _file, "SELECT file, line, unfolded, kind, id, updated, json FROM staged ORDER BY kind, id, updated, json, file, line");
        var kind = "";
        while (lines.Step())
        {
            kind = lines.Text(3) is var next && next == kind ? kind : next;

            yield return new StagedLine((int)lines.Long(0), lines.Long(1), lines.Long(2) == 1, kind, lines.Text(4), lines.LongOrNull(5), lines.Bytes(6));
        }
    }

    public void Dispose()
    {
        _insert.Dispose();
        _file.Dispose();
    }

    /// <summary>Lines with one number follow one another; which of them was the last of its number is known a line later.</summary>
    private void TakeLines(int place, Submission submission, FileTally tally, CancellationToken stop)
    {
        AcceptedLine? held = null;
        var (number, hadPiece, wasRejected, isUnfolded) = (-1L, true, false, false);
        foreach (var line in submission.Lines)
        {
            stop.ThrowIfCancellationRequested();
            if (line.Number != number)
            {
                Finish();
                (number, hadPiece, wasRejected, isUnfolded) = (line.Number, false, false, false);
            }

            switch (line)
            {
                case AcceptedLine piece:
                    isUnfolded = hadPiece;
                    Insert();
                    (held, hadPiece) = (piece, true);
                    tally.CountKind(piece.Kind);
                    break;
                case Rejection rejection:
                    wasRejected = true;
                    tally.Name(rejection);
                    break;
            }

            Report(submission.Path);
        }

        Finish();

        void Finish()
        {
            Insert();
            if (!hadPiece)
            {
                tally.CountWithoutPiece(wasRejected);
            }
        }

        void Insert()
        {
            if (held is not null)
            {
                _insert.Reset().Bind(1, place).Bind(2, held.Number).Bind(3, isUnfolded ? 1 : 0).Bind(4, held.Kind).Bind(5, held.Id)
                    .Bind(6, held.UpdatedAt?.UtcTicks).Bind(7, held.Json.Span).Step();
                held = null;
            }
        }
    }

    private void Report(string path)
    {
        if (++_taken % LinesBetweenReports == 0)
        {
            _progress?.Report(new ImportProgress(path, _taken));
        }
    }
}
