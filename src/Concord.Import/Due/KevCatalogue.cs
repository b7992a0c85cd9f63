using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Due;

/// <summary>Reads the catalogue of known exploited vulnerabilities, as CSV or JSON. Its due dates are added to findings when signs are read.</summary>
/// <remarks>The real catalogue holds entries due before they were added; they are kept as they are.</remarks>
internal sealed class KevCatalogue : Importer
{
    public override string Format => "kev";

    public override IReadOnlyList<string> Kinds => ["kev-entry"];

    public override string Recognises => "a table with cveID, dateAdded and dueDate, or JSON with catalogVersion and vulnerabilities";

    protected internal override bool Fits(Opening opening) =>
        opening.HasColumns("cveID", "dateAdded", "dueDate") || opening.HasKeys("catalogVersion", "vulnerabilities");

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        if (!Opening.Of(file, choices.Limits).IsJson)
        {
            foreach (var row in Csv.Rows(file, choices.Map?.Delimiter, choices.Limits))
            {
                yield return row.Problem is { } problem ? new Rejection(row.Number, null, problem) : Line(row.Number, row.Text, choices);
            }

            yield break;
        }

        using var document = Json.Document(file, choices.Limits);
        var number = 0L;
        foreach (var entry in document.RootElement.Items("vulnerabilities"))
        {
            yield return Line(++number, name => entry.Text(name), choices);
        }
    }

    private static SubmittedLine Line(long number, Func<string, string?> field, ImportChoices choices)
    {
        try
        {
            return Pieces.Accept(number, Entry(field, choices), Extras(field));
        }
        catch (BadFieldException bad)
        {
            return new Rejection(number, bad.Field, bad.Message);
        }
    }

    private static KevEntry Entry(Func<string, string?> field, ImportChoices choices)
    {
        var vulnerability = field("cveID") ?? throw Missing("cveID");

        return new KevEntry
        {
            Id = Ids.Short(vulnerability),
            Vulnerability = vulnerability,
            AddedAt = Day(field, "dateAdded", choices),
            DueAt = Day(field, "dueDate", choices),
            Product = string.Join(' ', new[] { field("vendorProject"), field("product") }.OfType<string>()) is { Length: > 0 } product ? product : null,
            Ransomware = field("knownRansomwareCampaignUse") switch
            {
                "Known" => true,
                _ => null,
            },
        };
    }

    private static Moment Day(Func<string, string?> field, string name, ImportChoices choices)
    {
        var text = field(name) ?? throw Missing(name);
        try
        {
            return Times.Read(text, choices.Map?.DateOrder, choices.Zone)
                ?? throw new BadFieldException(name, $"'{Shown.Of(text)}' in {name} is no day such as 2026-03-31; fetch the catalogue again.");
        }
        catch (AmbiguousException question)
        {
            throw new BadFieldException(name, $"The day in {name} is not certain: {question.Message}.");
        }
    }

    private static JsonObject? Extras(Func<string, string?> field) =>
        field("vulnerabilityName") is { } name ? new JsonObject { ["title"] = name } : null;

    private static BadFieldException Missing(string name) => new(name, $"The entry has no {name}, without which it says nothing; fetch the catalogue again.");
}
