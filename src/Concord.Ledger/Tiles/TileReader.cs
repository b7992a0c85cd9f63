using Concord.Ledger.Merkle;

namespace Concord.Ledger.Tiles;

/// <summary>Where tiles and bundles are read from: a folder, a database, a program's memory.</summary>
public abstract class TileReader
{
    /// <summary>The bytes kept at exactly this path; null when there are none.</summary>
    public abstract byte[]? Read(TilePath path);

    /// <summary>The hashes of a tile, one after the other.</summary>
    /// <exception cref="InvalidDataException">The tile is missing or has the wrong length; the message names it.</exception>
    public MerkleHash[] Hashes(TilePath path)
    {
        var (held, bytes) = ReadOrFull(path);
        if (bytes.Length != held.Width * MerkleHash.Length)
        {
            throw new InvalidDataException($"{held} holds {bytes.Length} bytes; {held.Width} hashes are {held.Width * MerkleHash.Length}.");
        }

        var hashes = new MerkleHash[path.Width];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = new MerkleHash(bytes.AsSpan(i * MerkleHash.Length, MerkleHash.Length));
        }

        return hashes;
    }

    /// <summary>The entries of a bundle.</summary>
    /// <exception cref="InvalidDataException">The bundle is missing or is not a sequence of entries; the message names it.</exception>
    public IReadOnlyList<ReadOnlyMemory<byte>> Entries(TilePath path)
    {
        var (held, bytes) = ReadOrFull(path);
        var entries = EntryBundle.Split(bytes);

        return entries?.Count == held.Width
            ? entries.GetRange(0, path.Width)
            : throw new InvalidDataException($"{held} does not hold {held.Width} entries with their lengths.");
    }

    /// <summary>A partial tile may have been removed once it was full: then the full one begins with the same content.</summary>
    private (TilePath Held, byte[] Bytes) ReadOrFull(TilePath path)
    {
        if (Read(path) is { } exact)
        {
            return (path, exact);
        }

        return Read(path.Full) is { } full ? (path.Full, full) : throw new InvalidDataException($"{path} is missing.");
    }
}
