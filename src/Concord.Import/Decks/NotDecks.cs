using System.Text;
using System.Text.RegularExpressions;
using Concord.Import.Formats;

namespace Concord.Import.Decks;

/// <summary>Files that look like a deck and can't be read as one: says what each is and what to do.</summary>
internal static partial class NotDecks
{
    /// <summary>What is said of an archive nothing is known of.</summary>
    public const string UnknownZip = "The file is an archive without a presentation or text document in it, or one whose list of parts is lost; unpack it, or save the document again, and offer " + DeckReader.Forms + ".";

    private const string Again = "save it as .pptx or .docx with the program that made it and offer that";

    /// <summary>Why an archive is no deck; null when it is one.</summary>
    /// <param name="parts">The parts of the archive.</param>
    /// <param name="type">The content type of its main part.</param>
    public static string? Zipped(ZipParts parts, string type)
    {
        if (type.Contains("presentationml", StringComparison.Ordinal) || type.Contains("wordprocessingml", StringComparison.Ordinal) || type.Contains("ms-powerpoint", StringComparison.Ordinal) || type.Contains("ms-word", StringComparison.Ordinal))
        {
            return null;
        }

        if (type.Contains("sheet", StringComparison.Ordinal) || type.Contains("ms-excel", StringComparison.Ordinal) || parts.Has("xl/workbook.xml"))
        {
            return $"The file is a workbook and no deck; {Again}, or offer the document that was presented.";
        }

        if (parts.Has("mimetype") && parts.Has("content.xml"))
        {
            return $"The file is an OpenDocument file (.odp or .odt), which is not read; {Again}.";
        }

        return parts.Names.Any(n => n.EndsWith(".iwa", StringComparison.OrdinalIgnoreCase) || n.EndsWith("Index.zip", StringComparison.OrdinalIgnoreCase) || n is "index.apxl")
            ? "The file is a Keynote or Pages document, which is not read; export it as PowerPoint or Word and offer that."
            : UnknownZip;
    }

    /// <summary>Why a file that is no archive can't be read as text; null when it may be.</summary>
    public static string? Plain(SourceFile file, Limits limits)
    {
        var opening = Opening.Of(file, limits);
        var bytes = opening.Bytes.Span;
        if (bytes.IsEmpty)
        {
            return "The file is empty from its first byte; save the document that was presented again.";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return Compound(file, limits);
        }

        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
        {
            return "The file is a PDF, which is not read because its text can stand in any order; export the deck as .pptx or .docx and offer that.";
        }

        if (bytes.StartsWith("{\\rtf"u8))
        {
            return $"The file is in Rich Text Format, which is not read; {Again}.";
        }

        if (IsPicture(bytes))
        {
            return "The file is a picture: its words can't be checked; ask for the deck with its text, or check it by eye.";
        }

        var isOffice = file.Ending is ".pptx" or ".pptm" or ".ppsx" or ".potx" or ".docx" or ".docm" or ".dotx";
        if (HtmlStart().IsMatch(opening.Text[..Math.Min(opening.Text.Length, 1024)]) && file.Ending is not (".html" or ".htm" or ".xhtml" or ".md" or ".markdown"))
        {
            return $"The file is an HTML page under the name '{Shown.Of(file.Name)}', perhaps a sign-in page; download the document itself, or name the page .html if it was presented.";
        }

        return isOffice
            ? $"The file is no {file.Ending}: it does not begin as one does, so it is cut off, damaged or something else; save it again with the program that made it."
            : null;
    }

    /// <summary>What an OLE compound file holds (MS-CFB): its directory names its streams in UTF-16.</summary>
    private static string Compound(SourceFile file, Limits limits)
    {
        var bytes = Unpacked.Bytes(file, limits).AsSpan();
        if (bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
        {
            return "The file is locked with a password, so nothing in it can be checked; take the password off in the program that set it and offer the file again.";
        }

        var kind = bytes.IndexOf(Encoding.Unicode.GetBytes("PowerPoint Document")) >= 0 ? "PowerPoint presentation (.ppt)"
            : bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 ? "Word document (.doc)" : "Office file";

        return $"The file is an old binary {kind}, which is not read; {Again}.";
    }

    private static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith("GIF8"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x49, 0x49, 0x2A, 0x00]) || bytes.StartsWith("BM"u8) && bytes.Length > 14 && bytes[6..10].IndexOfAnyExcept((byte)0) < 0;

    [GeneratedRegex(@"^\s*(?:<!--.*?-->\s*)?(?:<\?xml[^>]*\?>\s*)?(?:<!doctype\s+html|<html|<head|<body)", RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex HtmlStart();
}
