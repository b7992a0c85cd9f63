using System.Buffers.Binary;

namespace Concord.Ledger.Tiles;

/// <summary>Up to 256 entries in one file, each behind its length in two bytes, most significant first.</summary>
/// <remarks>Source: C2SP tlog-tiles, "Log entries".</remarks>
public static class EntryBundle
{
    /// <summary>The longest entry a log can hold, in bytes.</summary>
    public const int LongestEntry = ushort.MaxValue;

    private const int LengthBytes = sizeof(ushort);

    /// <summary>The bytes of <paramref name="bundle"/> followed by these entries.</summary>
    /// <exception cref="ArgumentException">An entry is longer than 65,535 bytes.</exception>
    public static byte[] Append(ReadOnlySpan<byte> bundle, IEnumerable<ReadOnlyMemory<byte>> entries)
    {
        var added = entries.ToList();
        if (added.Any(e => e.Length > LongestEntry))
        {
            throw new ArgumentException($"An entry is at most {LongestEntry} bytes long.", nameof(entries));
        }

        var bytes = new byte[bundle.Length + added.Sum(e => LengthBytes + e.Length)];
        bundle.CopyTo(bytes);
        var rest = bytes.AsSpan(bundle.Length);
        foreach (var entry in added)
        {
            BinaryPrimitives.WriteUInt16BigEndian(rest, (ushort)entry.Length);
            entry.Span.CopyTo(rest[LengthBytes..]);
            rest = rest[(LengthBytes + entry.Length)..];
        }

        return bytes;
    }

    /// <summary>The entries of a bundle, without copying; null when the lengths do not add up.</summary>
    public static List<ReadOnlyMemory<byte>>? Split(ReadOnlyMemory<byte> bundle)
    {
        var entries = new List<ReadOnlyMemory<byte>>(TilePath.FullWidth);
        while (bundle.Length > 0)
        {
            if (bundle.Length < LengthBytes)
            {
                return null;
            }

            var end = LengthBytes + BinaryPrimitives.ReadUInt16BigEndian(bundle.Span);
            if (bundle.Length < end)
            {
                return null;
            }

            entries.Add(bundle[LengthBytes..end]);
            bundle = bundle[end..];
        }

        return entries;
    }
}
