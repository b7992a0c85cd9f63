using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Activities;

/// <summary>Reads who is responsible, accountable, consulted and informed from RACI tables in Markdown.</summary>
/// <remarks>
/// The first column is the activity, every other one a role. A cell may hold several letters and free text, as in
/// <c>A &amp; R (Config, Ops)</c>; the text is kept and the letters count. What such a table says counts as agreed, unless the map names
/// whose view it is: <c>{"constants":{"side":"CIO"}}</c>. Roles are sides or functions by their names, or as the map's <c>words.role</c> say.
/// </remarks>
internal sealed partial class RaciTable : Importer
{
    private static readonly Dictionary<string, string> Seats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CIO"] = "CIO", ["Chief Information Officer"] = "CIO", ["IT"] = "CIO",
        ["CISO"] = "CISO", ["Chief Information Security Officer"] = "CISO", ["Security"] = "CISO", ["Information Security"] = "CISO",
        ["Legal"] = "LEGAL", ["Finance"] = "FINANCE", ["Privacy"] = "PRIVACY", ["Architecture"] = "ARCHITECTURE", ["HR"] = "HR", ["Business"] = "BUSINESS",
    };

    public override string Format => "raci";

    public override IReadOnlyList<string> Kinds => ["activity"];

    public override string Recognises => "Markdown with a table of activities whose other cells hold R, A, C and I (.md)";

    protected internal override bool Fits(Opening opening)
    {
        try
        {
            return opening.Ending is ".md" or ".markdown" && Rows(Markdown.Read(opening.Text)).Any();
        }
        catch (RefusedFileException)
        {
            return false;
        }
    }

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        var isEmpty = true;
        foreach (var row in Rows(Markdown.Read(file, choices.Limits)))
        {
            isEmpty = false;
            var title = row.Cells[0];
            if (Ids.Slug(title) is not { Length: > 0 } id)
            {
                yield return new Rejection(row.Number, row.Head[0], "The row names no activity in its first cell; fill it in.");
            }
            else if (!titles.Add(id))
            {
                yield return new Rejection(row.Number, row.Head[0], $"The activity '{Shown.Of(title)}' stands in the file twice, so it is not certain which row counts; keep one of the two.");
            }
            else
            {
                yield return Pieces.Accept(row.Number, Activity(Ids.Short(id), row, choices.Map), Extras(row));
            }
        }

        if (isEmpty)
        {
            throw new RefusedFileException("Line 1: the document holds no table whose cells are R, A, C or I; write one with the activities in its first column.");
        }
    }

    private static Activity Activity(string id, RaciRow row, ColumnMap? map)
    {
        var letters = new RaciLetters
        {
            Responsible = Holders(row, 'R', map),
            Accountable = Holders(row, 'A', map),
            Consulted = Holders(row, 'C', map),
            Informed = Holders(row, 'I', map),
        };
        var side = map?.Text("side") switch
        {
            "CIO" => Side.Cio,
            "CISO" => Side.Ciso,
            _ => (Side?)null,
        };
        var doing = letters.Responsible.Concat(letters.Accountable).Concat(letters.Consulted).ToHashSet(StringComparer.Ordinal);

        return new Activity
        {
            Id = id,
            Title = row.Cells[0],
            Joint = map?.Truth("joint") ?? (doing.Contains("CIO") && doing.Contains("CISO")),
            Versions = side is { } whose ? new Dictionary<Side, RaciLetters> { [whose] = letters } : new Dictionary<Side, RaciLetters>(),
            Agreed = side is null ? letters : null,
        };
    }

    private static List<string> Holders(RaciRow row, char letter, ColumnMap? map) =>
        Enumerable.Range(1, Math.Min(row.Cells.Count, row.Head.Count) - 1)
            .Where(i => Letters(row.Cells[i]).Contains(letter, StringComparison.Ordinal))
            .Select(i => map?.Word("role", row.Head[i]) ?? Seats.GetValueOrDefault(row.Head[i], row.Head[i]))
            .Where(holder => holder.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();

    /// <summary>The letters of a cell, without what stands in brackets and without words that are none.</summary>
    private static string Letters(string cell) =>
        string.Concat(Words().Matches(Brackets().Replace(cell, " ")).Select(m => m.Value).Where(w => w.Length <= 4 && w.All(c => "RACI".Contains(c, StringComparison.Ordinal))));

    private static JsonObject? Extras(RaciRow row)
    {
        var notes = Enumerable.Range(1, Math.Min(row.Cells.Count, row.Head.Count) - 1)
            .Where(i => row.Cells[i].Length > Letters(row.Cells[i]).Length + 3)
            .DistinctBy(i => row.Head[i])
            .ToList();

        return notes.Count == 0 ? null : new JsonObject { ["cells"] = new JsonObject(notes.Select(i => KeyValuePair.Create(row.Head[i], (JsonNode?)row.Cells[i]))) };
    }

    private static IEnumerable<RaciRow> Rows(Markdown document)
    {
        var (head, table) = ((IReadOnlyList<string>?)null, new List<RaciRow>());
        IReadOnlyList<string>? before = null;
        foreach (var line in document.Lines.Append(new MarkdownLine(0, "")))
        {
            var cells = Markdown.Cells(line.Text);
            if (cells is not null && Markdown.IsRule(cells) && before is not null)
            {
                (head, table) = (before, []);
            }
            else if (cells is not null && head is not null)
            {
                table.Add(new RaciRow(line.Number, head, cells));
            }
            else if (cells is null && head is not null)
            {
                foreach (var row in IsRaci(table) ? table : [])
                {
                    yield return row;
                }

                head = null;
            }

            before = cells;
        }
    }

    /// <summary>Whether a table is one: among its cells beside the first of a row, most of those with content hold letters.</summary>
    private static bool IsRaci(List<RaciRow> table)
    {
        var cells = table.SelectMany(r => r.Cells.Skip(1)).Where(c => c.Trim('-', '–', '—', ' ').Length > 0).ToList();
        var letters = cells.Select(Letters).Where(l => l.Length > 0).ToList();

        return letters.Count * 2 > cells.Count && letters.Exists(l => l.Contains('R', StringComparison.Ordinal)) && letters.Exists(l => l.Contains('A', StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\([^)]*\)?", RegexOptions.None, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\w+", RegexOptions.None, 1000)]
    private static partial Regex Words();

    /// <summary>One row of a table with its head.</summary>
    private sealed record RaciRow(long Number, IReadOnlyList<string> Head, IReadOnlyList<string> Cells);
}
