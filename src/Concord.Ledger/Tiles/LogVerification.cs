using Concord.Ledger.Merkle;

namespace Concord.Ledger.Tiles;

/// <summary>Recomputes a whole log from its entries, bundle by bundle, and names the first thing that does not fit.</summary>
/// <remarks>
/// Reads every bundle and every tile that belongs to the signed size once, in order, in memory for one bundle and one tile
/// a level. Partial tiles left over from smaller sizes are not part of the signed log and are not read.
/// </remarks>
public sealed class LogVerification
{
    private readonly TileReader _reader;
    private readonly TreeHead _head;
    private readonly List<List<MerkleHash>> _edge = [];
    private readonly CompactRange _range = new();
    private long _verified;

    private LogVerification(TileReader reader, TreeHead head)
    {
        (_reader, _head) = (reader, head);
    }

    /// <summary>Checks everything a signed head stands for.</summary>
    /// <param name="reader">Where tiles and bundles are.</param>
    /// <param name="head">Size and root from a checkpoint whose signature was checked.</param>
    /// <param name="old">An older head, from a checkpoint kept elsewhere; the log must still begin with it. Null for none.</param>
    /// <param name="inspect">A further look at each entry, such as against a copy; answers a sentence when something is wrong. Null for none.</param>
    public static LogVerdict Check(TileReader reader, TreeHead head, TreeHead? old = null, Func<long, ReadOnlyMemory<byte>, string?>? inspect = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (old is { } older && older.Size > head.Size)
        {
            return new LogVerdict(0, new LogFault($"The log has {head.Size} entries and had {older.Size} before: entries are gone.", head.Size));
        }

        return new LogVerification(reader, head).Check(old ?? TreeHead.Empty, inspect);
    }

    private LogVerdict Check(TreeHead old, Func<long, ReadOnlyMemory<byte>, string?>? inspect)
    {
        try
        {
            var fault = OldFault(old);
            while (fault is null && _range.Size < _head.Size)
            {
                fault = NextBundle(old, inspect);
            }

            fault ??= EdgeFault() ?? RootFault();

            return new LogVerdict(_verified, fault);
        }
        catch (InvalidDataException unreadable)
        {
            return new LogVerdict(_verified, new LogFault(unreadable.Message, _verified));
        }
    }

    private LogFault? NextBundle(TreeHead old, Func<long, ReadOnlyMemory<byte>, string?>? inspect)
    {
        var first = _range.Size;
        var index = first / TilePath.FullWidth;
        var width = TiledTree.WidthOf(0, index, _head.Size);
        var bundle = TilePath.Entries(index, width);
        var tile = TilePath.Hashes(0, index, width);
        var entries = _reader.Entries(bundle);
        var leaves = entries.Select(e => MerkleHash.OfLeaf(e.Span)).ToArray();
        var hashes = _reader.Hashes(tile);
        for (var i = 0; i < width; i++)
        {
            if (leaves[i] != hashes[i])
            {
                return Mismatch(first + i, leaves, bundle, tile);
            }

            if (inspect?.Invoke(first + i, entries[i]) is { } sentence)
            {
                return new LogFault(sentence, first + i, bundle);
            }

            _range.Append(leaves[i]);
            _verified++;
            if (OldFault(old) is { } fault)
            {
                return fault;
            }
        }

        return width == TilePath.FullWidth ? Climb(0, TiledTree.RootOf(hashes)) : null;
    }

    /// <summary>Takes the root of a full tile into the level above, and checks the tile there when it is full.</summary>
    private LogFault? Climb(int below, MerkleHash root)
    {
        if (_edge.Count == below)
        {
            _edge.Add([]);
        }

        var hashes = _edge[below];
        hashes.Add(root);
        if (hashes.Count < TilePath.FullWidth)
        {
            return null;
        }

        var fault = TileFault(below + 1);
        var above = TiledTree.RootOf(hashes.ToArray());
        hashes.Clear();

        return fault ?? Climb(below + 1, above);
    }

    private LogFault? EdgeFault()
    {
        for (var below = 0; below < _edge.Count; below++)
        {
            if (_edge[below].Count > 0 && TileFault(below + 1) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>Compares what was recomputed for a level with the tile that is stored there.</summary>
    private LogFault? TileFault(int level)
    {
        var hashes = _edge[level - 1];
        var span = 1L << (TilePath.Height * level);
        var from = ((_range.Size / span) - hashes.Count) * span;
        var path = TilePath.Hashes(level, from / span / TilePath.FullWidth, hashes.Count);
        var stored = _reader.Hashes(path);
        for (var i = 0; i < stored.Length; i++)
        {
            if (hashes[i] != stored[i])
            {
                return new LogFault($"{path} holds a wrong hash for the entries from {from + (i * span)} on.", from + (i * span), path);
            }
        }

        return null;
    }

    /// <summary>An entry and its hash disagree: the hash above both, or the signed root, tells which of them was changed.</summary>
    private LogFault Mismatch(long entry, MerkleHash[] leaves, TilePath bundle, TilePath tile) => EntriesFitAbove(entry, leaves, tile)
        ? new LogFault($"{tile} holds a wrong hash for entry {entry}.", entry, tile)
        : new LogFault($"Entry {entry} in {bundle} is not what was logged.", entry, bundle);

    private bool EntriesFitAbove(long entry, MerkleHash[] leaves, TilePath tile)
    {
        if (!tile.IsPartial)
        {
            var place = (int)(tile.Index % TilePath.FullWidth);
            var above = tile.Index / TilePath.FullWidth;

            return _reader.Hashes(TilePath.Hashes(1, above, TiledTree.WidthOf(1, above, _head.Size)))[place] == TiledTree.RootOf(leaves);
        }

        foreach (var leaf in leaves.Skip((int)(entry % TilePath.FullWidth)))
        {
            _range.Append(leaf);
        }

        return _range.Root() == _head.Root;
    }

    private LogFault? OldFault(TreeHead old) => _range.Size == old.Size && _range.Root() != old.Root
        ? new LogFault($"The first {old.Size} entries do not give the root {old.Root} they had before.")
        : null;

    private LogFault? RootFault() => _range.Root() == _head.Root
        ? null
        : new LogFault($"The {_head.Size} entries do not give the root {_head.Root} that was signed.");
}
