using System.Buffers.Binary;
using System.Text;

namespace Concord.Evidence.Interchange;

/// <summary>
/// Remembers short texts, so that a host name on a million lines is held once. A fixed number of places: a new text
/// takes the place of another one, and nothing grows.
/// </summary>
/// <remarks>Safe for several threads: a lost race costs a second copy of a text, nothing else.</remarks>
internal sealed class TextPool
{
    private const int Places = 8192;
    private const int Longest = 48;
    private readonly string?[] _texts = new string?[Places];

    /// <summary>The text of some UTF-8 bytes.</summary>
    public string Get(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Longest)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        ref var place = ref _texts[PlaceOf(bytes)];
        if (place is { } known && known.Length == bytes.Length && Ascii.Equals(bytes, known))
        {
            return known;
        }

        return place = Encoding.UTF8.GetString(bytes);
    }

    private static uint PlaceOf(ReadOnlySpan<byte> bytes)
    {
        var hash = (uint)bytes.Length;
        while (bytes.Length >= sizeof(uint))
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes)) * 0x9E3779B1;
            hash ^= hash >> 15;
            bytes = bytes[sizeof(uint)..];
        }

        foreach (var rest in bytes)
        {
            hash = (hash ^ rest) * 0x85EBCA6B;
        }

        return (hash ^ (hash >> 13)) % Places;
    }
}
