using System.Text.Json;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Tickets;

/// <summary>One issue of Jira, read by what its fields and its history say.</summary>
internal sealed class JiraTicket
{
    private const string Taken = "WITHDRAWN";
    private static readonly HashSet<string> QueueFields = new(StringComparer.OrdinalIgnoreCase) { "Component", "Components", "Team", "Queue", "Group", "Assigned Group", "Assignment Group", "project" };
    private static readonly string[] Waiting = ["to do", "open", "backlog", "new", "idea", "selected for development", "reopened", "waiting"];
    private readonly JsonElement _fields;
    private readonly JsonElement _issue;
    private readonly ImportChoices _choices;
    private readonly List<Change> _changes;

    /// <summary>Reads an issue.</summary>
    /// <exception cref="BadFieldException">It has no key or no creation time.</exception>
    public JiraTicket(JsonElement issue, ImportChoices choices)
    {
        _issue = issue;
        _choices = choices;
        Key = issue.Text("key") ?? throw new BadFieldException("key", "The issue has no key; export the search again.");
        _fields = issue.Member("fields") ?? throw new BadFieldException("fields", "The issue has no fields; export the search again.");
        Created = At("created") ?? throw new BadFieldException("created", "The issue does not say when it was created; ask for that field too.");
        _changes = [.. Changes().OrderBy(c => c.At)];
    }

    /// <summary>The key, such as DESK-1200.</summary>
    public string Key { get; }

    /// <summary>When it was created.</summary>
    public Moment Created { get; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? Updated => At("updated") is { IsExact: true } at ? at.Earliest : null;

    /// <summary>The summary.</summary>
    public string? Title => _fields.Text("summary");

    /// <summary>The issue type, such as Task.</summary>
    public string? IssueType => _fields.Member("issuetype")?.Text("name");

    /// <summary>The status as Jira calls it.</summary>
    public string? Status => _fields.Member("status")?.Text("name");

    /// <summary>The priority as Jira calls it.</summary>
    public string? Priority => _fields.Member("priority")?.Text("name");

    /// <summary>The day it is due.</summary>
    public Moment? Due => At("duedate");

    /// <summary>What kind of evidence it is, as the map says; else a work item.</summary>
    public string Kind => Marks().Select(mark => _choices.Map?.Word("kind", mark)).FirstOrDefault(kind => kind is not null) ?? _choices.Map?.Kind ?? "work-item";

    /// <summary>The side that owns it.</summary>
    public Side Owner => _choices.Map?.Text("owner") is null ? _choices.Owner : Constant<Side>("owner");

    /// <summary>What an initiative is: as the map says by issue type, label or component, else a project.</summary>
    public InitiativeType Type => Marks().Select(mark => _choices.Map?.Word("type", mark)).FirstOrDefault(type => type is not null) is { } type
        ? Named<InitiativeType>("type", type)
        : _choices.Map?.Text("type") is null ? InitiativeType.Project : Constant<InitiativeType>("type");

    /// <summary>How much is asked, as a label such as tier-2 or the map says.</summary>
    public int Tier
    {
        get
        {
            var label = Marks().FirstOrDefault(m => m.StartsWith("tier-", StringComparison.OrdinalIgnoreCase) && m.Length == 6 && m[5] is >= '1' and <= '3');
            if (label is not null)
            {
                return label[5] - '0';
            }

            return _choices.Map?.Number("tier") ?? throw new BadFieldException("tier", "How large the request is (tier 1 to 3) is not said; label it tier-1, or add \"tier\" to the map's constants.");
        }
    }

    /// <summary>The queues it went through: where it began, then every change to a queue the words know.</summary>
    public IReadOnlyList<QueueHop> Hops
    {
        get
        {
            var moves = _changes.Where(c => QueueFields.Contains(c.Field)).ToList();
            var hops = new List<QueueHop>();
            var first = moves.Select(c => Queue(c.From)).FirstOrDefault(q => q is not null)
                ?? (moves.Count > 0 ? null : Places().Select(Queue).FirstOrDefault(q => q is not null))
                ?? Queue(_choices.Map?.Text("queue"));
            Hop(hops, first, Created);
            foreach (var move in moves)
            {
                Hop(hops, Queue(move.To), Moment.At(move.At));
            }

            return hops;
        }
    }

    /// <summary>When work on it started: the first change to a status in which it no longer waits.</summary>
    public Moment? Started => _changes.Find(c => IsStatus(c) && c.To is { } to && !IsWaiting(to)) is { } change ? Moment.At(change.At) : null;

    /// <summary>When it was resolved; a ticket that was opened again is not.</summary>
    public Moment? Closed => _fields.Member("status", "statusCategory")?.Text("key") is { } key and not "done" && key.Length > 0 ? null : At("resolutiondate");

    /// <summary>The answer its resolution gives.</summary>
    public FirstAnswer? Answer => Closed is { } at && Resolution is { } resolution && resolution != Taken
        ? new FirstAnswer { At = at, Type = resolution == "NO" ? AnswerType.No : resolution == "HOW" ? AnswerType.How : AnswerType.Yes }
        : null;

    /// <summary>When it was withdrawn.</summary>
    public Moment? Withdrawn => Resolution == Taken ? Closed : null;

    /// <summary>The gates it passed: created is the idea; the map's <c>words.gates</c> say which status is which gate.</summary>
    public IReadOnlyDictionary<StageGate, Moment> Gates
    {
        get
        {
            var gates = new Dictionary<StageGate, Moment> { [StageGate.G0] = Created };
            foreach (var change in _changes.Where(IsStatus))
            {
                if (_choices.Map?.Word("gates", change.To ?? "") is { } gate)
                {
                    gates.TryAdd(Named<StageGate>("gates", gate), Moment.At(change.At));
                }
            }

            if (Closed is { } closed && Resolution is "YES")
            {
                gates.TryAdd(StageGate.G6, closed);
            }

            return gates;
        }
    }

    /// <summary>Who was asked: the parties of the map's <c>words.party</c> whose people commented, from creation to the first comment of each.</summary>
    public IReadOnlyList<Consultation> Consults => _fields.Items("comment", "comments")
        .Select(c => (Party: Commenter(c), At: Instant(c.Text("created"), "comment")))
        .Where(c => c.Party is not null && c.At is not null)
        .GroupBy(c => c.Party!.Value)
        .Select(c => new Consultation { Party = c.Key, RequestedAt = Created, AnsweredAt = c.Select(one => one.At).Min() })
        .ToList();

    private string? Resolution => _fields.Member("resolution")?.Text("name") is not { } name ? null : _choices.Map?.Word("resolution", name) ?? name.ToUpperInvariant() switch
    {
        "WON'T DO" or "WON'T FIX" or "DECLINED" or "REJECTED" => "NO",
        "CANCELLED" or "CANCELED" or "WITHDRAWN" or "DUPLICATE" or "INVALID" => Taken,
        _ => "YES",
    };

    /// <summary>The map's constant as one of a type's words.</summary>
    /// <exception cref="BadFieldException">The map does not say, or says no such word.</exception>
    public T Constant<T>(string field)
        where T : struct, Enum => Named<T>(field, _choices.Map?.Text(field)
            ?? throw new BadFieldException(field, $"The ticket does not say its {field}; add \"{field}\" to the map's constants."));

    private static T Named<T>(string field, string word)
        where T : struct, Enum => Enum.TryParse<T>(word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw new BadFieldException(field, $"The map's {field} '{Shown.Of(word)}' is none of {string.Join(", ", Enum.GetNames<T>()).ToUpperInvariant()}; correct the map.");

    private static bool IsStatus(Change change) => change.Field.Equals("status", StringComparison.OrdinalIgnoreCase);

    private static bool IsWaiting(string status) => Waiting.Any(w => status.Trim().StartsWith(w, StringComparison.OrdinalIgnoreCase));

    private static void Hop(List<QueueHop> hops, Queue? queue, Moment at)
    {
        if (queue is { } where && (hops.Count == 0 || hops[^1].Queue != where))
        {
            hops.Add(new QueueHop { Queue = where, At = at });
        }
    }

    private Queue? Queue(string? name)
    {
        if (name is null)
        {
            return null;
        }

        return (_choices.Map?.Word("queue", name) ?? name).Trim().ToUpperInvariant() switch
        {
            "IT" or "CIO" or "IT OPERATIONS" or "INFRASTRUCTURE" or "SERVICE DESK" => Concord.Evidence.Queue.It,
            "SECURITY" or "CISO" or "INFOSEC" or "IT SECURITY" or "INFORMATION SECURITY" or "CYBERSECURITY" => Concord.Evidence.Queue.Security,
            "LEGAL" => Concord.Evidence.Queue.Legal,
            "FINANCE" => Concord.Evidence.Queue.Finance,
            "PRIVACY" => Concord.Evidence.Queue.Privacy,
            "ARCHITECTURE" => Concord.Evidence.Queue.Architecture,
            "HR" => Concord.Evidence.Queue.Hr,
            "BUSINESS" => Concord.Evidence.Queue.Business,
            _ => null,
        };
    }

    private Party? Commenter(JsonElement comment)
    {
        foreach (var name in new[] { comment.Member("author")?.Text("emailAddress"), comment.Member("author")?.Text("displayName"), comment.Member("author")?.Text("accountId") })
        {
            if (name is not null && _choices.Map?.Word("party", name) is { } party)
            {
                return Named<Party>("party", party);
            }
        }

        return null;
    }

    private IEnumerable<string> Marks() => new[] { IssueType }.OfType<string>()
        .Concat(_fields.Texts("labels"))
        .Concat(Places());

    private IEnumerable<string> Places() => _fields.Items("components").Select(c => c.Text("name")).Append(_fields.Member("project")?.Text("name")).OfType<string>();

    private IEnumerable<Change> Changes()
    {
        foreach (var history in _issue.Items("changelog", "histories"))
        {
            if (Instant(history.Text("created"), "changelog") is not { IsExact: true } at)
            {
                continue;
            }

            foreach (var item in history.Items("items"))
            {
                yield return new Change(at.Earliest, item.Text("field") ?? "", item.Text("fromString"), item.Text("toString"));
            }
        }
    }

    private Moment? At(string field) => Instant(_fields.Text(field), field);

    private Moment? Instant(string? text, string field)
    {
        if (text is null)
        {
            return null;
        }

        return Times.Read(text, DateOrder.Ymd, _choices.Zone)
            ?? throw new BadFieldException(field, $"'{Shown.Of(text)}' in {field} is no time such as 2026-03-31T10:00:00.000+0200; export the search again.");
    }

    private sealed record Change(DateTimeOffset At, string Field, string? From, string? To);
}
