using System.Text.Json;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Tickets;

/// <summary>Reads tickets from the JSON Jira Cloud answers a search with, history included where it was asked for.</summary>
/// <remarks>
/// Without a map a ticket is a <c>work-item</c>: its queues come from changes of component, team or queue, its end from its resolution.
/// That it is an initiative or a request only a map can say, for all (<c>kind</c>) or by issue type, label or component
/// (<c>"words":{"kind":{"Epic":"initiative","security-review":"security-request"}}</c>), because both count what did not happen.
/// </remarks>
internal sealed class JiraCloud : Importer
{
    public override string Format => "jira";

    public override IReadOnlyList<string> Kinds => ["initiative", "security-request", "work-item"];

    public override string Recognises => "JSON with issues of key and fields";

    protected internal override bool Fits(Opening opening) =>
        opening.HasKeys("issues") && opening.Text.Contains("\"fields\"", StringComparison.Ordinal) || opening.HasKeys("key", "fields");

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        using var document = Json.Document(file, choices.Limits);
        var root = document.RootElement;
        var issues = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray() : root.Items("issues");
        if (root.ValueKind == JsonValueKind.Object && root.Member("issues") is null)
        {
            throw new RefusedFileException("Line 1: the document has no list of issues, in which Jira answers a search; export the search again.");
        }

        var number = 0L;
        foreach (var issue in issues)
        {
            yield return Line(++number, issue, choices);
        }
    }

    private static SubmittedLine Line(long number, JsonElement issue, ImportChoices choices)
    {
        try
        {
            var ticket = new JiraTicket(issue, choices);

            return Pieces.Accept(number, Evidence(ticket), Extras(ticket));
        }
        catch (BadFieldException bad)
        {
            return new Rejection(number, bad.Field, bad.Message);
        }
    }

    private static Exhibit Evidence(JiraTicket ticket) => ticket.Kind switch
    {
        "work-item" => new WorkItem
        {
            Id = ticket.Key,
            UpdatedAt = ticket.Updated,
            OccurredAt = ticket.Created,
            Hops = ticket.Hops,
            StartedAt = ticket.Started,
            ClosedAt = ticket.Closed,
        },
        "security-request" => new SecurityRequest
        {
            Id = ticket.Key,
            UpdatedAt = ticket.Updated,
            Asker = ticket.Constant<Party>("asker"),
            To = ticket.Constant<Party>("to"),
            Tier = ticket.Tier,
            AskedAt = ticket.Created,
            BusinessDeadline = ticket.Due,
            FirstAnswer = ticket.Answer,
            YesAt = ticket.Answer is { Type: AnswerType.Yes } yes ? yes.At : null,
            WithdrawnAt = ticket.Withdrawn,
        },
        "initiative" => new Initiative
        {
            Id = ticket.Key,
            UpdatedAt = ticket.Updated,
            Title = ticket.Title ?? ticket.Key,
            Type = ticket.Type,
            Owner = ticket.Owner,
            Gates = ticket.Gates,
            Planned = ticket.Due is { } due ? new Dictionary<StageGate, Moment> { [StageGate.G6] = due } : new Dictionary<StageGate, Moment>(),
            Consults = ticket.Consults,
        },
        var kind => throw new BadFieldException("kind", $"The map makes a ticket '{Shown.Of(kind)}', and a ticket can be a work-item, a security-request or an initiative; correct the map."),
    };

    private static JsonObject Extras(JiraTicket ticket)
    {
        var extras = new JsonObject();
        foreach (var (name, value) in new[] { ("title", ticket.Kind == "initiative" ? null : ticket.Title), ("issueType", ticket.IssueType), ("status", ticket.Status), ("priority", ticket.Priority) })
        {
            if (value is not null)
            {
                extras[name] = value;
            }
        }

        return extras;
    }
}
