using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Decisions;

/// <summary>Reads a decision from an architecture decision record in Markdown: MADR, or the older form with Status and Decision.</summary>
/// <remarks>
/// The status is free text, read by a vocabulary: accepted, approved, adopted, rejected, deprecated and superseded were decided;
/// proposed, draft and anything else were not. People named as deciders are sides where the map says so (<c>words.decider</c>).
/// </remarks>
internal sealed partial class DecisionRecord : Importer
{
    private const string Unknown = "unknown";
    private static readonly string[] Decided = ["accept", "approv", "adopt", "agreed", "final", "done", "implemented", "reject", "declin", "deprecat", "supersed", "superseed", "replaced"];

    public override string Format => "adr";

    public override IReadOnlyList<string> Kinds => ["decision"];

    public override string Recognises => "Markdown with Considered Options or Decision Outcome, or with Status and Decision (.md)";

    protected internal override bool Fits(Opening opening)
    {
        if (opening.Ending is not (".md" or ".markdown"))
        {
            return false;
        }

        try
        {
            var headings = Markdown.Read(opening.Text).Lines.Where(l => l.Level > 0).Select(l => l.Heading.ToLowerInvariant()).ToHashSet();

            return headings.Contains("considered options") || headings.Contains("decision outcome") || (headings.Contains("status") && headings.Contains("decision"));
        }
        catch (RefusedFileException)
        {
            return false;
        }
    }

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        var document = Markdown.Read(file, choices.Limits);
        var title = document.Lines.FirstOrDefault(l => l.Level == 1);
        if (title.Text is null)
        {
            yield return new Rejection(1, "title", "The record has no title (a line that begins with #); give it one.");
            yield break;
        }

        SubmittedLine line;
        try
        {
            line = Pieces.Accept(title.Number, Decision(title.Heading, document, file, choices), new JsonObject { ["status"] = Status(document) });
        }
        catch (BadFieldException bad)
        {
            line = new Rejection(title.Number, bad.Field, bad.Message);
        }

        yield return line;
    }

    private static Decision Decision(string title, Markdown document, SourceFile file, ImportChoices choices)
    {
        var options = DecisionOptions.Of(document);
        var status = Status(document);
        var isDecided = status is not null && Decided.Any(word => status.Contains(word, StringComparison.OrdinalIgnoreCase));
        var chosen = Chosen(document);
        var day = Day(document, choices);
        var deciders = Names(document, choices.Map, "decider", "decision-makers", "deciders", "decider");

        return new Decision
        {
            Id = Ids.Short(Path.GetFileNameWithoutExtension(file.Name)),
            Title = Numbered().Replace(title, ""),
            Decider = choices.Map?.Text("decider") ?? (deciders.Count == 0 ? Unknown : string.Join(", ", deciders)),
            Joint = choices.Map?.Truth("joint") ?? (deciders.Contains("CIO") && deciders.Contains("CISO")),
            Consulted = Names(document, choices.Map, "consulted", "consulted"),
            Options = options,
            Chosen = chosen is null ? null : DecisionOptions.Find(options, chosen),
            RaisedAt = isDecided ? null : day,
            DecidedAt = isDecided ? day : null,
        };
    }

    private static string? Status(Markdown document)
    {
        if (document.Matter.TryGetValue("status", out var status) && status.Length > 0)
        {
            return status;
        }

        var under = Section(document, "Status").Select(l => l.Text.Trim()).FirstOrDefault(t => t.Length > 0);

        return under ?? Field(document, "status");
    }

    private static Moment? Day(Markdown document, ImportChoices choices)
    {
        var text = document.Matter.GetValueOrDefault("date") is { Length: > 0 } date ? date : Field(document, "date");
        if (text is null)
        {
            return null;
        }

        try
        {
            return Times.Read(text, choices.Map?.DateOrder, choices.Zone)
                ?? throw new BadFieldException("date", $"'{Shown.Of(text)}' is no day such as 2026-03-31; correct it in the record.");
        }
        catch (AmbiguousException question)
        {
            throw new BadFieldException("date", $"The day is not certain: {question.Message}.");
        }
    }

    /// <summary>A line such as <c>* Date: 2026-03-31</c> before the first section.</summary>
    private static string? Field(Markdown document, string name) => document.Lines
        .TakeWhile(l => l.Level < 2)
        .Select(l => l.Text.TrimStart('*', '-', ' '))
        .Where(t => t.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(t => t[(name.Length + 1)..].Trim().Trim('*').Trim())
        .FirstOrDefault(t => t.Length > 0);

    private static string? Chosen(Markdown document) =>
        Section(document, "Decision Outcome").Select(l => ChosenOption().Match(l.Text)).FirstOrDefault(m => m.Success)?.Groups["option"].Value;

    private static IEnumerable<MarkdownLine> Section(Markdown document, string heading) => document.Lines
        .SkipWhile(l => l.Level == 0 || !l.Heading.Equals(heading, StringComparison.OrdinalIgnoreCase))
        .Skip(1)
        .TakeWhile(l => l.Level is 0 or > 2);

    private static List<string> Names(Markdown document, ColumnMap? map, string field, params ReadOnlySpan<string> places)
    {
        foreach (var place in places)
        {
            if ((document.Matter.GetValueOrDefault(place) ?? Field(document, place)) is { Length: > 0 } names)
            {
                return names.Trim('[', ']').Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(n => n.Trim('"', '\''))
                    .Select(n => map?.Word(field, n) ?? n)
                    .Where(n => n.Length > 0)
                    .Distinct(StringComparer.Ordinal)
                    .ToList();
            }
        }

        return [];
    }

    [GeneratedRegex("Chosen option: *(?:\"(?<option>[^\"]+)\"|“(?<option>[^”]+)”|(?<option>[^,]+))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChosenOption();

    [GeneratedRegex("^(?:ADR[- ]?)?[0-9]{1,5}[.:]? +", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Numbered();
}
