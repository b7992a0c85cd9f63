using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.People;

/// <summary>Reads people and who reports to whom from an org chart in CSV.</summary>
/// <remarks>Which title is which role says <see cref="Titles"/>, or the map's <c>words.role</c>; the two are to be confirmed by a person.</remarks>
internal sealed class OrgChart : Importer
{
    private static readonly string[] Id = ["id", "employee_id", "employee id", "employeeid", "person_id", "personnel number", "uid"];
    private static readonly string[] Name = ["name", "full name", "display name", "displayname", "employee"];
    private static readonly string[] Title = ["title", "job title", "job_title", "jobtitle", "position"];
    private static readonly string[] Mail = ["email", "e-mail", "mail", "email address"];
    private static readonly string[] Manager = ["manager_id", "manager id", "manager", "reports_to", "reports to", "reportsto", "supervisor", "manager email"];
    private static readonly string[] Since = ["since", "from", "start date", "start_date", "hired", "hire date"];

    public override string Format => "org-chart";

    public override IReadOnlyList<string> Kinds => ["person"];

    public override string Recognises => "a table with title, manager (or manager_id, reports to) and id, name or email";

    protected internal override bool Fits(Opening opening) =>
        Has(opening, Title) && Has(opening, Manager) && (Has(opening, Id) || Has(opening, Name) || Has(opening, Mail));

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        if (!Fits(Opening.Of(file, choices.Limits)))
        {
            throw new RefusedFileException("Line 1 names no columns for the title, the manager and the person; export them, or use a column map (--map) of kind person.");
        }

        var people = new List<Entry>();
        var byName = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Csv.Rows(file, choices.Map?.Delimiter, choices.Limits))
        {
            if (Entry.Of(row) is { } entry)
            {
                people.Add(entry);
                Remember(byName, entry);
            }
            else
            {
                yield return new Rejection(row.Number, null, row.Problem ?? "The row names no person by id, email or name; fill one of them in.");
            }

            if (people.Count > choices.Limits.Held)
            {
                throw new RefusedFileException($"Line {row.Number}: the file names more than {choices.Limits.Held} people; split it and import the parts.");
            }
        }

        foreach (var entry in people)
        {
            yield return Line(entry, byName, choices);
        }
    }

    private static SubmittedLine Line(Entry entry, Dictionary<string, Entry> byName, ImportChoices choices)
    {
        if (byName[entry.Id] != entry)
        {
            return new Rejection(entry.Number, "id", $"'{Shown.Of(entry.Id)}' stands in the file twice, so it is not certain which row counts; keep one of the two.");
        }

        try
        {
            return Pieces.Accept(entry.Number, Person(entry, byName, choices), entry.Department is { } department ? new JsonObject { ["department"] = department } : null);
        }
        catch (BadFieldException bad)
        {
            return new Rejection(entry.Number, bad.Field, bad.Message);
        }
    }

    private static Person Person(Entry entry, Dictionary<string, Entry> byName, ImportChoices choices) => new()
    {
        Id = Ids.Short(entry.Id),
        Roles = Roles(entry, byName, choices.Map),
        Name = entry.Name,
        Title = entry.Title,
        Emails = entry.Mail is { } mail ? [mail.ToLowerInvariant()] : [],
        ReportsTo = entry.Manager is not { } manager ? null : byName.TryGetValue(manager, out var boss)
            ? Ids.Short(boss.Id)
            : throw new BadFieldException("manager", $"The manager '{Shown.Of(manager)}' is no row of the file; add that row, or leave the cell empty."),
        CompanyWideRisk = Titles.CarriesCompanyWideRisk(entry.Title),
        From = entry.Since is { } since ? Day(since, choices) : null,
    };

    /// <summary>The roles of a person's own title, else of the nearest CIO or CISO above.</summary>
    private static IReadOnlyList<PersonRole> Roles(Entry entry, Dictionary<string, Entry> byName, ColumnMap? map)
    {
        var own = Titles.Roles(entry.Title, map);
        var seen = new HashSet<Entry> { entry };
        for (var above = Above(entry, byName); own.Count == 0 && above is not null && seen.Add(above); above = Above(above, byName))
        {
            var roles = Titles.Roles(above.Title, map);
            if (roles.Contains(PersonRole.Ciso))
            {
                return [PersonRole.CisoStaff];
            }

            if (roles.Contains(PersonRole.Cio))
            {
                return [PersonRole.CioStaff];
            }
        }

        return own.Count > 0 ? own : [PersonRole.Other];
    }

    private static Entry? Above(Entry entry, Dictionary<string, Entry> byName) =>
        entry.Manager is { } manager && byName.TryGetValue(manager, out var above) ? above : null;

    private static Moment Day(string text, ImportChoices choices)
    {
        try
        {
            return Times.Read(text, choices.Map?.DateOrder, choices.Zone)
                ?? throw new BadFieldException("since", $"'{Shown.Of(text)}' is no day such as 2026-03-31; correct it.");
        }
        catch (AmbiguousException question)
        {
            throw new BadFieldException("since", $"The day is not certain: {question.Message}.");
        }
    }

    private static void Remember(Dictionary<string, Entry> byName, Entry entry)
    {
        byName[entry.Id] = byName.TryGetValue(entry.Id, out var first) && first.Id == entry.Id ? first : entry;
        foreach (var name in new[] { entry.Mail, entry.Name }.OfType<string>())
        {
            byName.TryAdd(name, entry);
        }
    }

    private static bool Has(Opening opening, string[] names) => names.Any(n => opening.HasColumns(n));

    /// <summary>One row of an org chart.</summary>
    private sealed record Entry(long Number, string Id, string? Name, string? Title, string? Mail, string? Manager, string? Since, string? Department)
    {
        public static Entry? Of(Row row)
        {
            var (mail, name) = (row.First(OrgChart.Mail), row.First(OrgChart.Name));
            var id = row.First(OrgChart.Id) ?? mail?.ToLowerInvariant() ?? (name is null ? null : Ids.Slug(name));

            return row.Problem is not null || string.IsNullOrEmpty(id)
                ? null
                : new Entry(row.Number, id, name, row.First(OrgChart.Title), mail, row.First(OrgChart.Manager), row.First(OrgChart.Since), row.First("department", "organization", "org unit"));
        }
    }
}
