using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Concord.Numerics;

namespace Concord.Simulation.Halden.Exports;

/// <summary>Tickets that walked between IT and security, and between IT and others, as Jira Cloud answers a search with their history.</summary>
/// <remarks>Planted as healthy: of thirty tickets a year between the two, one or two come back before anyone begins; with others as many.</remarks>
internal static class JiraExport
{
    private static readonly JsonSerializerOptions _pretty = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly string[] _summaries =
        ["Open a port for the carrier", "Account for a crane engineer", "Certificate for the booking site", "Restore a mailbox", "New badge reader", "Blocked file from a customer"];

    public static SampleFile File(Timeline time)
    {
        var chance = time.Chance("jira");
        var issues = Enumerable.Range(0, 60).Select(i => Issue(time, chance, i, i * 101 / 60, "Security", i % 20 == 9))
            .Concat(Enumerable.Range(60, 44).Select(i => Issue(time, chance, i, (i - 60) * 101 / 44, i % 2 == 0 ? "Finance" : "HR", i % 22 == 5))).ToArray();
        var answer = new JsonObject { ["startAt"] = 0, ["maxResults"] = issues.Length, ["total"] = issues.Length, ["issues"] = new JsonArray(issues) };

        return new SampleFile("jira-service-desk.json", Encoding.UTF8.GetBytes(answer.ToJsonString(_pretty) + "\n"));
    }

    private static JsonObject Issue(Timeline time, SeededGenerator chance, int place, int week, string other, bool bounced)
    {
        var created = time.At(Timeline.Weeks - 2 - week, chance);
        var moved = time.Workdays(created, 1);
        var started = time.Workdays(moved, 1 + chance.Below(3));
        var done = time.Workdays(started, 1 + chance.Below(8));

        return new JsonObject
        {
            ["id"] = (30100 + place).ToString(CultureInfo.InvariantCulture),
            ["self"] = $"https://halden-freight.example/rest/api/2/issue/{30100 + place}",
            ["key"] = $"DESK-{1200 + place}",
            ["fields"] = new JsonObject
            {
                ["issuetype"] = new JsonObject { ["name"] = "Task", ["subtask"] = false },
                ["project"] = new JsonObject { ["key"] = "DESK", ["name"] = "Service desk" },
                ["summary"] = _summaries[place % _summaries.Length],
                ["created"] = Jira(time, created),
                ["updated"] = Jira(time, time.Knows(done) ? done : time.Knows(started) ? started : created),
                ["resolutiondate"] = time.Knows(done) ? Jira(time, done) : null,
                ["resolution"] = time.Knows(done) ? new JsonObject { ["name"] = "Done" } : null,
                ["status"] = Status(time, started, done),
                ["priority"] = new JsonObject { ["name"] = place % 5 == 0 ? "High" : "Medium" },
                ["labels"] = new JsonArray(place % 4 == 0 ? "security-review" : "desk"),
                ["components"] = new JsonArray(new JsonObject { ["name"] = time.Knows(moved) ? other : "IT" }),
                ["assignee"] = null,
                ["duedate"] = null,
            },
            ["changelog"] = new JsonObject { ["startAt"] = 0, ["histories"] = new JsonArray([.. Histories(time, moved, started, done, other, bounced).Select((h, i) => History(time, place, i, h))]) },
        };
    }

    private static IEnumerable<(DateTime At, string Field, string From, string To)> Histories(Timeline time, DateTime moved, DateTime started, DateTime done, string other, bool bounced)
    {
        (DateTime, string, string, string)[] all =
        [
            (moved, "Component", "IT", other),
            .. bounced ? [(moved.AddHours(3), "Component", other, "IT"), (moved.AddHours(6), "Component", "IT", other)] : Array.Empty<(DateTime, string, string, string)>(),
            (started, "status", "To Do", "In Progress"), (done, "status", "In Progress", "Done"),
        ];

        return all.Where(h => time.Knows(h.Item1));
    }

    private static JsonObject History(Timeline time, int place, int number, (DateTime At, string Field, string From, string To) change) => new()
    {
        ["id"] = ((100 * (30100 + place)) + number).ToString(CultureInfo.InvariantCulture),
        ["created"] = Jira(time, change.At),
        ["items"] = new JsonArray(new JsonObject { ["field"] = change.Field, ["fieldtype"] = "jira", ["fromString"] = change.From, ["toString"] = change.To }),
    };

    private static JsonObject Status(Timeline time, DateTime started, DateTime done)
    {
        var (name, category) = time.Knows(done) ? ("Done", "done") : time.Knows(started) ? ("In Progress", "indeterminate") : ("To Do", "new");

        return new JsonObject { ["name"] = name, ["statusCategory"] = new JsonObject { ["key"] = category, ["name"] = name } };
    }

    /// <summary>Jira writes milliseconds and an offset without a colon.</summary>
    private static string Jira(Timeline time, DateTime when) => new DateTimeOffset(when, time.Zone.GetUtcOffset(when))
        .ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture).Remove(26, 1);
}
