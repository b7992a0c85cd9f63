using Concord.Ledger.Merkle;
using Concord.Storage.Sqlite;

namespace Concord.Storage;

/// <summary>
/// The rows of one kind in one import, on their way to the one leaf that commits to them. While some thousands are written,
/// the next are sealed on another core.
/// </summary>
/// <param name="kind">The kind of evidence.</param>
/// <param name="entry">The leaf that will commit to them.</param>
/// <param name="wrapping">The workspace's key.</param>
/// <param name="atOf">Tells when a piece of evidence happened.</param>
/// <param name="versions">Where the rows go.</param>
/// <param name="pieces">Where it goes which version of a piece counts.</param>
internal sealed class OpenRows(string kind, long entry, byte[] wrapping, Func<byte[], long> atOf, VersionTable versions, PieceTable pieces)
{
    private const int AtOnce = 4096;
    private readonly RowTiles _tiles = new((level, tile, hashes) => versions.AddTile(entry, level, tile, hashes));
    private Batch _batch = new([], []);
    private (Batch Batch, Task Sealing)? _before;

    /// <summary>The kind of evidence.</summary>
    public string Kind => kind;

    /// <summary>How many rows there are so far.</summary>
    public long Count { get; private set; }

    /// <summary>Takes the next row.</summary>
    public void Add(NewVersion row)
    {
        Count++;
        _batch.Rows.Add(row);
        if (_batch.Rows.Count == AtOnce)
        {
            HandOn();
        }
    }

    /// <summary>No more versions of this piece will come.</summary>
    public void End(HeldPiece piece) => _batch.Ended.Add(piece);

    /// <summary>Writes what is left and answers what the leaf commits to.</summary>
    public TreeHead Close()
    {
        HandOn();
        WriteBefore();

        return _tiles.Close();
    }

    /// <summary>Begins to seal the rows taken and writes those sealed before.</summary>
    private void HandOn()
    {
        var batch = _batch;
        var sealing = Task.Run(() => Parallel.ForEach(batch.Rows, row =>
        {
            row.SealRow(kind, wrapping);
            row.At = atOf(row.Json);
        }));
        WriteBefore();
        (_before, _batch) = ((batch, sealing), new Batch([], []));
    }

    private void WriteBefore()
    {
        if (_before is not var (batch, sealing))
        {
            return;
        }

        sealing.GetAwaiter().GetResult();
        foreach (var row in batch.Rows)
        {
            versions.Add(row);
            _tiles.Append(row.Hash!.Value);
        }

        batch.Ended.ForEach(pieces.Put);
        _before = null;
    }

    private sealed record Batch(List<NewVersion> Rows, List<HeldPiece> Ended);
}
