using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Concord.Evidence;

namespace Concord.Papers;

/// <summary>Finds the edition that a written pack carries within it.</summary>
public static partial class PackFile
{
    /// <summary>The forms that are read, as a person knows them.</summary>
    public const string Forms = ".html, .docx, .pptx or .json";

    /// <summary>Reads the edition out of a pack.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="ending">The file's ending, with the dot.</param>
    /// <exception cref="RefusedFileException">It carries none, or more than one, or one that can't be read.</exception>
    public static PackCopy Read(byte[] file, string ending)
    {
        IReadOnlyList<string> copies = ending.ToLowerInvariant() switch
        {
            ".json" => [Encoding.UTF8.GetString(file)],
            ".html" or ".htm" => [.. Copy().Matches(Encoding.UTF8.GetString(file)).Select(m => m.Groups[1].Value)],
            ".docx" or ".pptx" => InParts(OfficeFile.Read(file)),
            _ => throw new RefusedFileException($"It ends in '{ending}'; a pack is {Forms}."),
        };

        return copies.Count switch
        {
            0 => throw new RefusedFileException("It carries no edition within it: it is no pack of this program, or something took the copy out."),
            1 => PackCopy.Read(copies[0], out var trouble) ?? throw new RefusedFileException(trouble),
            _ => throw new RefusedFileException($"It carries {copies.Count} editions within it, where a pack has one."),
        };
    }

    // Programs that save the file again may name the part anew: the element tells it.
    private static List<string> InParts(OfficeFile file)
    {
        XNamespace pack = PackCopy.Namespace;

        return [.. file.Parts.Where(p => p.StartsWith("customXml/item", StringComparison.Ordinal) && p.EndsWith(".xml", StringComparison.Ordinal)).Select(file.Xml).Where(root => root.Name == pack + "pack").Select(root => root.Value)];
    }

    [GeneratedRegex("<script type=\"application/json\" id=\"" + PackCopy.ElementId + "\">([^<]*)</script>")]
    private static partial Regex Copy();
}
