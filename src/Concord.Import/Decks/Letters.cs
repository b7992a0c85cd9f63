using System.Text;
using System.Text.Unicode;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Decks;

/// <summary>Turns the bytes of a text file into letters, whichever way they were written.</summary>
internal static class Letters
{
    /// <summary>The most a text that people read aloud from can hold.</summary>
    private const long Most = 32 << 20;

    /// <summary>The whole text; what had to be guessed is remarked.</summary>
    /// <exception cref="RefusedFileException">It is too long, or no text.</exception>
    public static string Of(SourceFile file, Limits limits, Gathered gathered)
    {
        var bytes = Unpacked.Bytes(file, limits with { DocumentBytes = Math.Min(limits.DocumentBytes, Most) });
        var text = Marked(bytes) ?? Unmarked(bytes, gathered);
        // An escape is an order to a terminal, which may conceal what follows or write over what went before.
        if (text.AsSpan().ContainsAny('\0', '\uFFFF', '\u001B'))
        {
            throw new RefusedFileException("The file holds bytes that are no text; export the document as one of " + DeckReader.Forms + ".");
        }

        return string.IsNullOrWhiteSpace(text)
            ? throw new RefusedFileException("The file holds no text from its first line; export the document that was presented again.")
            : text;
    }

    /// <summary>A text that says itself how it is written; null when it does not.</summary>
    private static string? Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] when Utf8.IsValid(bytes.AsSpan(3)) => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32.GetString(bytes, 4, bytes.Length - 4),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ => null,
    };

    private static string Unmarked(byte[] bytes, Gathered gathered)
    {
        var start = bytes.AsSpan(0, Math.Min(bytes.Length, 1 << 12) & ~1);
        var (even, odd) = (0, 0);
        for (var i = 0; i < start.Length; i++)
        {
            _ = start[i] != 0 ? 0 : i % 2 == 0 ? even++ : odd++;
        }

        if (odd > start.Length / 4 && even == 0)
        {
            return Encoding.Unicode.GetString(bytes);
        }

        if (even > start.Length / 4 && odd == 0)
        {
            return Encoding.BigEndianUnicode.GetString(bytes);
        }

        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        gathered.Remark("The file is not UTF-8 and was read as Windows-1252: look whether umlauts and currency signs came out right.");

        return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
    }
}
