using Concord.Ledger.Merkle;
using Concord.Ledger.Tiles;

namespace Concord.Tests.Ledger.Tiles;

/// <summary>A log's files, kept in memory.</summary>
internal sealed class TilesInMemory : TileReader
{
    public Dictionary<TilePath, byte[]> Files { get; } = [];

    public int Reads { get; private set; }

    public override byte[]? Read(TilePath path)
    {
        Reads++;

        return Files.GetValueOrDefault(path);
    }

    public TreeHead Append(TreeHead head, params byte[][] entries)
    {
        var appended = LogAppender.Append(this, head, [.. entries.Select(e => (ReadOnlyMemory<byte>)e)]);
        foreach (var file in appended.Files)
        {
            Files[file.Path] = file.Bytes;
        }

        return appended.Head;
    }
}
