using System.Security.Cryptography;
using System.Text.Json;

namespace Concord.Evidence.Interchange;

/// <summary>
/// The content of a line: its keys sorted by their bytes, white space dropped, and without the claims
/// <c>recordedAt</c> and <c>recordedBy</c>. Two lines with the same bytes here are the same content (CONTRACT §1).
/// </summary>
/// <remarks>Numbers and texts stay as they were written: 1 and 1.0 are two contents.</remarks>
public static class CanonicalLine
{
    private static readonly JsonReaderOptions _reading = new() { MaxDepth = EvidenceText.MaxDepth };

    /// <summary>The content's bytes, by which "the greater by bytes" is decided.</summary>
    /// <param name="line">A line that reads as evidence.</param>
    /// <exception cref="JsonException">The line is not JSON.</exception>
    public static byte[] Of(ReadOnlySpan<byte> line)
    {
        var content = new MemoryStream(line.Length + 64);
        var reader = new Utf8JsonReader(line, _reading);
        reader.Read();
        CopyValue(ref reader, content);

        return content.ToArray();
    }

    /// <summary>The SHA-256 of the content: the same for the same content, 32 bytes.</summary>
    /// <param name="line">A line that reads as evidence.</param>
    /// <exception cref="JsonException">The line is not JSON.</exception>
    public static byte[] DigestOf(ReadOnlySpan<byte> line) => SHA256.HashData(Of(line));

    private static void CopyValue(ref Utf8JsonReader reader, MemoryStream content)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                CopyObject(ref reader, content);
                break;
            case JsonTokenType.StartArray:
                CopyArray(ref reader, content);
                break;
            case JsonTokenType.String:
                CopyText(reader.ValueSpan, content);
                break;
            default:
                content.Write(reader.ValueSpan);
                break;
        }
    }

    private static void CopyArray(ref Utf8JsonReader reader, MemoryStream content)
    {
        content.Write("["u8);
        for (var isFirst = true; reader.Read() && reader.TokenType != JsonTokenType.EndArray; isFirst = false)
        {
            content.Write(isFirst ? [] : ","u8);
            CopyValue(ref reader, content);
        }

        content.Write("]"u8);
    }

    private static void CopyObject(ref Utf8JsonReader reader, MemoryStream content)
    {
        var isLine = reader.CurrentDepth == 0;
        var entries = new List<Entry>();
        content.Write("{"u8);
        var start = (int)content.Length;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isClaim = isLine && (reader.ValueTextEquals("recordedAt"u8) || reader.ValueTextEquals("recordedBy"u8));
            var from = (int)content.Length;
            CopyText(reader.ValueSpan, content);
            var nameEnd = (int)content.Length;
            content.Write(":"u8);
            reader.Read();
            CopyValue(ref reader, content);
            content.Write(","u8);
            if (isClaim)
            {
                content.SetLength(from);
            }
            else
            {
                entries.Add(new Entry(from - start, nameEnd - from, (int)content.Length - from));
            }
        }

        Arrange(content, start, entries);
        content.Write("}"u8);
    }

    /// <summary>Puts the entries written since <paramref name="start"/> in order and drops the comma after the last.</summary>
    private static void Arrange(MemoryStream content, int start, List<Entry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        var written = content.GetBuffer().AsSpan(start, (int)content.Length - start).ToArray();
        entries.Sort((a, b) => a.NameIn(written).SequenceCompareTo(b.NameIn(written)));
        content.SetLength(start);
        foreach (var entry in entries)
        {
            content.Write(entry.In(written));
        }

        content.SetLength(content.Length - 1);
    }

    private static void CopyText(ReadOnlySpan<byte> text, MemoryStream content)
    {
        content.Write("\""u8);
        content.Write(text);
        content.Write("\""u8);
    }

    /// <summary>One entry of an object: where it begins, and how long its quoted name and all of it are.</summary>
    private readonly record struct Entry(int From, int NameLength, int Length)
    {
        public ReadOnlySpan<byte> NameIn(byte[] written) => written.AsSpan(From + 1, NameLength - 2);

        public ReadOnlySpan<byte> In(byte[] written) => written.AsSpan(From, Length);
    }
}
