using System.Globalization;
using System.Text;
using Concord.Ledger.Merkle;

namespace Concord.Tests.Ledger.Tiles;

/// <summary>An ordinary log with entries "0", "1", "2" …, and the same tree in memory to compare with.</summary>
internal sealed class SomeLog
{
    private SomeLog(int size)
    {
        Tree = MerkleTree.Over(Enumerable.Range(0, size).Select(Entry));
    }

    public TilesInMemory Tiles { get; } = new();

    public MerkleTree Tree { get; }

    public TreeHead Head { get; private set; } = TreeHead.Empty;

    public static byte[] Entry(int index) => Encoding.ASCII.GetBytes(index.ToString(CultureInfo.InvariantCulture));

    /// <summary>A log grown in batches that end at these sizes.</summary>
    public static SomeLog GrownTo(params int[] sizes)
    {
        var log = new SomeLog(sizes[^1]);
        foreach (var size in sizes)
        {
            log.Head = log.Tiles.Append(log.Head, [.. Enumerable.Range((int)log.Head.Size, size - (int)log.Head.Size).Select(Entry)]);
        }

        return log;
    }
}
