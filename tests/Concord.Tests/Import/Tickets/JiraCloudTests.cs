using Concord.Evidence;

namespace Concord.Tests.Import.Tickets;

public class JiraCloudTests
{
    private const string Walked = """
        {"issues":[{"key":"DESK-1","fields":{"issuetype":{"name":"Task"},"summary":"Open a port","created":"2026-03-02T09:00:00.000+0100","updated":"2026-03-09T09:00:00.000+0100",
        "resolutiondate":"2026-03-06T12:00:00.000+0100","resolution":{"name":"Done"},"status":{"name":"Done","statusCategory":{"key":"done"}},"priority":{"name":"High"},
        "labels":["security-review","tier-2"],"components":[{"name":"Security"}],"duedate":"2026-03-20"},
        "changelog":{"histories":[
          {"created":"2026-03-05T09:00:00.000+0100","items":[{"field":"status","fromString":"To Do","toString":"In Progress"}]},
          {"created":"2026-03-03T12:00:00.000+0100","items":[{"field":"Component","fromString":"Security","toString":"IT"}]},
          {"created":"2026-03-03T09:00:00.000+0100","items":[{"field":"Component","fromString":"IT","toString":"Security"}]},
          {"created":"2026-03-03T15:00:00.000+0100","items":[{"field":"Component","fromString":"IT","toString":"Security"}]}]}}]}
        """;

    [Fact]
    public void The_real_answer_gives_one_work_item_an_issue()
    {
        var read = Offered.Read(Offered.Real("tickets/jira_cloud_issues.json"));

        Assert.Equal((54, 54), (read.Read, read.All<WorkItem>().Count));
        Assert.Equal(1, read.All<WorkItem>().Count(w => w.ClosedAt is not null)); // one issue of the answer is done, counted with Python
        Assert.Single(Offered.Read(Offered.Real("tickets/jira-rest/issues_in_sprint.json")).All<WorkItem>());
    }

    [Fact]
    public void The_history_says_through_which_queues_a_ticket_went()
    {
        var item = Offered.Read("jira.json", Walked).All<WorkItem>().Single();

        Assert.Equal([Queue.It, Queue.Security, Queue.It, Queue.Security], item.Hops.Select(h => h.Queue));
        Assert.Equal(new DateTime(2026, 3, 2, 8, 0, 0), item.Hops[0].At.Earliest.UtcDateTime);
        Assert.Equal(5, item.StartedAt!.Value.Earliest.Day);
        Assert.Equal(6, item.ClosedAt!.Value.Earliest.Day);
    }

    [Fact]
    public void A_ticket_is_a_request_or_an_initiative_only_where_the_map_says_so()
    {
        var request = Offered.Read("jira.json", Walked, Offered.With(
            """{"words":{"kind":{"security-review":"security-request"}},"constants":{"asker":"CIO","to":"CISO"}}""")).All<SecurityRequest>().Single();
        var initiative = Offered.Read("jira.json", Walked, Offered.With(
            """{"kind":"initiative","constants":{"owner":"CIO","type":"CHANGE"},"words":{"gates":{"In Progress":"G4"}}}""")).All<Initiative>().Single();

        Assert.Equal((2, AnswerType.Yes, 6), (request.Tier, request.FirstAnswer!.Type, request.YesAt!.Value.Earliest.Day));
        Assert.Equal([StageGate.G0, StageGate.G4, StageGate.G6], initiative.Gates.Keys.Order());
        Assert.Equal(InitiativeType.Change, initiative.Type);
    }

    [Fact]
    public void What_a_request_needs_and_the_ticket_does_not_say_is_asked_for()
    {
        var read = Offered.Read("jira.json", Walked, Offered.With("""{"kind":"security-request"}"""));

        Assert.Contains("add \"asker\" to the map's constants", Assert.Single(read.Rejected).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ticket_opened_again_is_not_closed()
    {
        var item = Offered.Read("jira.json", Walked.Replace("\"key\":\"done\"", "\"key\":\"indeterminate\"", StringComparison.Ordinal)).All<WorkItem>().Single();

        Assert.Null(item.ClosedAt);
    }
}
