using System.Security.Cryptography;
using Concord.Evidence;
using Concord.Import.Activities;
using Concord.Import.Decisions;
using Concord.Import.Due;
using Concord.Import.Findings;
using Concord.Import.Meetings;
using Concord.Import.People;
using Concord.Import.Risks;
using Concord.Import.Tables;
using Concord.Import.Tickets;

namespace Concord.Import;

/// <summary>Every importer there is, one line each, and the way from a file to what it says.</summary>
public static class ImporterCatalogue
{
    /// <summary>The importers in the order in which a file is shown to them.</summary>
    public static IReadOnlyList<Importer> All { get; } =
    [
        new MapFile(),
        new EvidenceLines(),
        new Calendar(),
        new Trivy(),
        new Sarif(),
        new NessusXml(),
        new NessusCsv(),
        new JiraCloud(),
        new KevCatalogue(),
        new BodTable(),
        new CisoAssistant(),
        new Riskquant(),
        new OrgChart(),
        new DecisionRecord(),
        new RaciTable(),
        new MappedTable(),
    ];

    /// <summary>The importer of a format's name, in any case; null when there is none.</summary>
    public static Importer? Find(string format) => All.FirstOrDefault(i => i.Format.Equals(format.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads one file: recognises it, or takes the format the person named. What it holds is read lazily, on enumeration.</summary>
    /// <remarks>The bytes are read once at once, for their SHA-256 and the beginning, and once more on enumeration.</remarks>
    public static Submission Read(SourceFile file, ImportChoices choices)
    {
        var sha256 = Sha256(file);
        try
        {
            var opening = Opening.Of(file, choices.Limits);
            var mapped = choices.Map is null && file.Map is { } beside ? choices with { Map = MapBeside(beside) } : choices;
            var importer = Chosen(opening, mapped, out var refused);

            return importer is null
                ? new Submission { Path = file.Path, Sha256 = sha256, Refused = refused }
                : new Submission { Path = file.Path, Sha256 = sha256, Format = importer.Format, Lines = Watch.Over(importer, file, mapped) };
        }
        catch (RefusedFileException refusal)
        {
            return new Submission { Path = file.Path, Sha256 = sha256, Refused = refusal.Message };
        }
    }

    private static Importer? Chosen(Opening opening, ImportChoices choices, out string? refused)
    {
        refused = Strangers.Hopeless(opening);
        if (refused is not null)
        {
            return null;
        }

        if (choices.Format is { } named)
        {
            refused = $"Line 1 was not read: there is no format '{named}'; choose one of {string.Join(", ", All.Select(i => i.Format))}.";

            return Find(named);
        }

        var importer = choices.Map is { Columns.Count: > 0 } && IsTable(opening)
            ? All.OfType<MappedTable>().Single()
            : All.FirstOrDefault(i => i.Fits(opening));
        refused = importer is null ? Strangers.Describe(opening) : null;

        return importer;
    }

    /// <summary>Whether a column map can be meant for this file.</summary>
    private static bool IsTable(Opening opening) =>
        opening.Bytes.Span.StartsWith("PK\u0003\u0004"u8) || (!opening.IsJson && !opening.IsXml && opening.Columns.Count > 1 && opening.Ending is not (".ics" or ".md" or ".jsonl"));

    private static ColumnMap MapBeside(Func<Stream> open)
    {
        using var map = open();
        using var bytes = new MemoryStream();
        map.CopyTo(bytes);

        return ColumnMap.Parse(bytes.ToArray());
    }

    private static string Sha256(SourceFile file)
    {
        using var content = file.Open();

        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
