using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace Concord.Ledger.Merkle;

/// <summary>One node of a Merkle tree: a SHA-256 digest of exactly 32 bytes.</summary>
/// <remarks>
/// Source: RFC 6962 §2.1. A leaf is hashed behind a 0x00 byte and an inner node behind a 0x01 byte, so that
/// no inner node can be passed off as a leaf.
/// </remarks>
public readonly record struct MerkleHash
{
    /// <summary>The length of a hash in bytes.</summary>
    public const int Length = 32;

    private const int BufferOnStack = 1024;
    private readonly Vector256<byte> _bytes;

    /// <summary>A hash with the given bytes.</summary>
    /// <exception cref="ArgumentException">There are not exactly 32 bytes.</exception>
    public MerkleHash(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Length)
        {
            throw new ArgumentException($"A hash has {Length} bytes, not {bytes.Length}.", nameof(bytes));
        }

        _bytes = Vector256.Create(bytes);
    }

    /// <summary>The root of a tree without leaves: SHA-256 of nothing.</summary>
    public static MerkleHash Empty { get; } = new(SHA256.HashData([]));

    /// <summary>The hash of a leaf that holds <paramref name="entry"/>.</summary>
    public static MerkleHash OfLeaf(ReadOnlySpan<byte> entry)
    {
        var length = entry.Length + 1;
        var rented = length > BufferOnStack ? ArrayPool<byte>.Shared.Rent(length) : null;
        var buffer = rented is null ? stackalloc byte[BufferOnStack] : rented.AsSpan();
        buffer[0] = 0x00;
        entry.CopyTo(buffer[1..]);
        var hash = Digest(buffer[..length]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return hash;
    }

    /// <summary>The hash of the inner node above <paramref name="left"/> and <paramref name="right"/>.</summary>
    public static MerkleHash OfNode(MerkleHash left, MerkleHash right)
    {
        Span<byte> buffer = stackalloc byte[1 + (2 * Length)];
        buffer[0] = 0x01;
        left.CopyTo(buffer[1..]);
        right.CopyTo(buffer[(1 + Length)..]);

        return Digest(buffer);
    }

    /// <summary>Reads a hash from standard base64 with padding; false when it is not 32 bytes in canonical form.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MerkleHash? hash)
    {
        hash = Base64.Decode(text) is { Length: Length } bytes ? new MerkleHash(bytes) : null;

        return hash is not null;
    }

    /// <summary>Writes the 32 bytes to the start of <paramref name="target"/>.</summary>
    /// <exception cref="ArgumentException">The target is shorter than 32 bytes.</exception>
    public void CopyTo(Span<byte> target) => _bytes.CopyTo(target);

    /// <summary>The 32 bytes, in a new array.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);

        return bytes;
    }

    /// <summary>The hash in standard base64, as checkpoints and proofs write it.</summary>
    public override string ToString() => Convert.ToBase64String(ToArray());

    private static MerkleHash Digest(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[Length];
        SHA256.HashData(bytes, digest);

        return new MerkleHash(digest);
    }
}
