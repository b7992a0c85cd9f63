using System.Text;
using Concord.Evidence;

namespace Concord.Import.Formats;

/// <summary>One line of a Markdown document outside of its front matter and its fenced code.</summary>
/// <param name="Number">The line's number.</param>
/// <param name="Text">The line as it stands.</param>
internal readonly record struct MarkdownLine(long Number, string Text)
{
    /// <summary>How deep a heading it is, 1 to 6; 0 when it is none.</summary>
    public int Level
    {
        get
        {
            var level = Text.Length - Text.TrimStart('#').Length;

            return level is >= 1 and <= 6 && Text.Length > level && Text[level] == ' ' ? level : 0;
        }
    }

    /// <summary>The heading's text.</summary>
    public string Heading => Text.TrimStart('#').Trim().TrimEnd('#').Trim();

    /// <summary>The text of a list item at the margin; null when it is none.</summary>
    public string? Item => Text.Length > 2 && Text[0] is '*' or '-' or '+' && Text[1] == ' ' ? Text[2..].Trim() : null;
}

/// <summary>Reads a Markdown document: its front matter, its headings and items, its tables. Fenced code is passed over.</summary>
internal sealed class Markdown
{
    private Markdown(IReadOnlyDictionary<string, string> matter, IReadOnlyList<MarkdownLine> lines)
    {
        Matter = matter;
        Lines = lines;
    }

    /// <summary>The front matter: simple values by name in lower case.</summary>
    public IReadOnlyDictionary<string, string> Matter { get; }

    /// <summary>The lines outside of front matter and code.</summary>
    public IReadOnlyList<MarkdownLine> Lines { get; }

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="RefusedFileException">Its front matter never closes.</exception>
    public static Markdown Read(SourceFile file, Limits limits)
    {
        using var text = new StreamReader(Unpacked.Document(file, limits), new UTF8Encoding(false, throwOnInvalidBytes: true));

        return Read(text, isWhole: true);
    }

    /// <summary>Reads the beginning of a file.</summary>
    public static Markdown Read(string beginning)
    {
        using var text = new StringReader(beginning);

        return Read(text, isWhole: false);
    }

    /// <summary>The cells of a table's row without the bars around it; null when the line is none.</summary>
    public static IReadOnlyList<string>? Cells(string line)
    {
        var row = line.Trim();
        if (!row.Contains('|', StringComparison.Ordinal))
        {
            return null;
        }

        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var i = row[0] == '|' ? 1 : 0; i < row.Length; i++)
        {
            if (row[i] == '\\' && i + 1 < row.Length && row[i + 1] == '|')
            {
                cell.Append(row[++i]);
            }
            else if (row[i] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(row[i]);
            }
        }

        if (cell.Length > 0 || row[^1] != '|')
        {
            cells.Add(cell.ToString().Trim());
        }

        return cells.Count == 0 ? null : cells;
    }

    /// <summary>Whether a row of cells parts a table's head from its body.</summary>
    public static bool IsRule(IReadOnlyList<string> cells) =>
        cells.Count > 0 && cells.All(c => c.Length > 0 && c.Contains('-', StringComparison.Ordinal) && c.Trim(':').Trim('-').Length == 0);

    private static Markdown Read(TextReader text, bool isWhole)
    {
        var matter = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var lines = new List<MarkdownLine>();
        var (number, isMatter, fence) = (0L, false, "");
        while (text.ReadLine() is { } line)
        {
            number++;
            var trimmed = line.Trim();
            if (number == 1 && trimmed.TrimStart('\ufeff') == "---")
            {
                isMatter = true;
            }
            else if (isMatter)
            {
                isMatter = trimmed is not ("---" or "...");
                Keep(matter, line);
            }
            else if (fence.Length > 0)
            {
                fence = trimmed.StartsWith(fence, StringComparison.Ordinal) && trimmed.Trim(fence[0]).Length == 0 ? "" : fence;
            }
            else if (trimmed.StartsWith("```", StringComparison.Ordinal) || trimmed.StartsWith("~~~", StringComparison.Ordinal))
            {
                fence = trimmed[..3];
            }
            else
            {
                lines.Add(new MarkdownLine(number, line.TrimEnd()));
            }
        }

        return isMatter && isWhole
            ? throw new RefusedFileException("Line 1: the front matter opens with --- and never closes; close it with --- on a line of its own.")
            : new Markdown(matter, lines);
    }

    private static void Keep(Dictionary<string, string> matter, string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && !char.IsWhiteSpace(line[0]) && line[0] != '#')
        {
            var name = line[..colon].Trim();
            if (!matter.TryAdd(name, line[(colon + 1)..].Trim().Trim('"', '\'').Trim()))
            {
                throw new RefusedFileException($"The front matter says '{Shown.Of(name)}' twice, so it is not certain which one counts; keep one of the two.");
            }
        }
        else if (line.TrimStart().StartsWith("- ", StringComparison.Ordinal) && matter.Count > 0)
        {
            var last = matter.Keys.Last();
            matter[last] = string.Join(", ", new[] { matter[last], line.Trim()[2..].Trim().Trim('"', '\'') }.Where(t => t.Length > 0));
        }
    }
}
