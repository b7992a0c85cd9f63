namespace Concord.Import.Formats;

/// <summary>One line of a file as bytes, without its line break.</summary>
/// <param name="Number">The line's number, the first is 1.</param>
/// <param name="Bytes">The bytes; valid until the next line is asked for.</param>
/// <param name="IsTooLong">Whether the line is longer than it may be; then its bytes are left out.</param>
internal readonly record struct Utf8Line(long Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong);

/// <summary>Reads a file line by line as bytes, in memory that does not grow with the file.</summary>
internal static class Utf8Lines
{
    private const byte Break = (byte)'\n';

    /// <summary>The lines of a file, blank ones included. A byte-order mark is passed over.</summary>
    public static IEnumerable<Utf8Line> Of(SourceFile file, Limits limits)
    {
        using var content = Unpacked.Stream(file, limits);
        var buffer = new byte[1 << 18];
        var (start, end, number, isTooLong) = (0, 0, 0L, false);
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf(Break);
            if (length >= 0)
            {
                yield return Line(buffer.AsMemory(start, length), ++number, isTooLong || length > limits.LineBytes);
                (start, isTooLong) = (start + length + 1, false);
                continue;
            }

            (start, end, isTooLong) = isTooLong || end - start > limits.LineBytes ? (0, 0, true) : Moved(ref buffer, start, end, isTooLong);
            var read = content.Read(buffer, end, buffer.Length - end);
            if (read == 0)
            {
                break;
            }

            end += read;
        }

        if (end > start || isTooLong)
        {
            yield return Line(buffer.AsMemory(start, end - start), ++number, isTooLong);
        }
    }

    private static Utf8Line Line(ReadOnlyMemory<byte> bytes, long number, bool isTooLong)
    {
        var line = number == 1 && bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

        return new Utf8Line(number, isTooLong ? default : line, isTooLong);
    }

    /// <summary>Brings what is left of a line to the front of the buffer, in a larger one where it fills it.</summary>
    private static (int Start, int End, bool IsTooLong) Moved(ref byte[] buffer, int start, int end, bool isTooLong)
    {
        var target = end - start > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        Buffer.BlockCopy(buffer, start, target, 0, end - start);
        buffer = target;

        return (0, end - start, isTooLong);
    }
}
