using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class ContestedWorkTests
{
    private static readonly ContestedWork Sign = new();

    [Theory] // 20 joint activities: 15 % are three, 30 % are six.
    [InlineData(3, IndicatorState.Within)]
    [InlineData(4, IndicatorState.Early)]
    [InlineData(6, IndicatorState.Early)]
    [InlineData(7, IndicatorState.Present)]
    public void Defects_are_judged_by_their_share_of_the_joint_activities(int defects, IndicatorState state)
    {
        var activities = Some.Many(20, i => i <= defects ? Orphan(i) : Some.Activity(i));

        var reading = Read("S9.1", [.. activities, Orphan(30) with { Joint = false }]);

        Assert.Equal((defects, 20, state), (reading.Events, reading.Opportunities, reading.State));
    }

    [Fact]
    public void Nobody_or_two_accountable_nobody_responsible_and_a_holder_who_did_not_accept_are_defects()
    {
        Assert.Equal(0, Defects(Agreed(["CIO"], ["CIO"])));
        Assert.Equal(1, Defects(Agreed(["CIO"], [])));
        Assert.Equal(1, Defects(Agreed(["CIO"], ["CIO", "CISO"])));
        Assert.Equal(1, Defects(Agreed([], ["CIO"])));
        Assert.Equal(1, Defects(Agreed(["CIO"], ["LEGAL"])));
        Assert.Equal(0, Defects(Agreed(["CIO"], ["LEGAL"]) with { AcceptedBy = ["LEGAL"] }));
        Assert.Equal(1, Defects(Agreed(["CIO"], ["CIO"]) with { SignedBy = ["CISO"], AcceptedBy = [] }));
    }

    [Fact]
    public void Versions_that_differ_are_a_defect_until_both_sign_an_agreed_one()
    {
        var differing = Blind("CIO", "CISO");

        Assert.Equal(1, Defects(differing));
        Assert.Equal(1, Defects(differing with { Agreed = Letters("CIO"), SignedBy = ["CIO"], AcceptedBy = ["CIO"] }));
        Assert.Equal(0, Defects(differing with { Agreed = Letters("CIO"), SignedBy = ["CIO", "CISO"] }));
    }

    [Fact]
    public void A_person_who_holds_the_seat_is_the_same_holder()
    {
        var person = Some.Person(1, PersonRole.Cio);

        Assert.Equal(0, Read("S9.2", [Blind("CIO", "person-1"), person]).Events);
        Assert.Equal(0, Read("S9.1", [Agreed(["person-1"], ["person-1"]) with { SignedBy = [], AcceptedBy = ["CIO"] }, person]).Events);
        Assert.Equal(1, Read("S9.2", [Blind("CIO", "person-1")]).Events);
    }

    [Theory] // 70 % of ten.
    [InlineData(3, IndicatorState.Within)]
    [InlineData(4, IndicatorState.Early)]
    [InlineData(10, IndicatorState.Early)]
    public void Naming_the_same_accountable_blind_is_judged_at_seventy_percent(int different, IndicatorState state)
    {
        var reading = Read("S9.2", Some.Many(10, i => Blind("CIO", i <= different ? "CISO" : "CIO", i)));

        Assert.Equal((different, 10, state), (reading.Events, reading.Opportunities, reading.State));
        Assert.Contains(reading.Notes, n => n.Contains("from 30 activities", StringComparison.Ordinal));
    }

    [Fact] // By hand: 24 of 30 agree; shares 36/60 and 24/60; chance 2 · 0.6 · 0.4 = 0.48; (0.8 − 0.48) / 0.52 = 0.615.
    public void From_thirty_activities_the_agreement_beyond_chance_is_told()
    {
        var activities = Some.Many(30, i => i <= 15 ? Blind("CIO", "CIO", i) : i <= 21 ? Blind("CIO", "CISO", i) : Blind("CISO", "CISO", i));

        Assert.Contains("Agreement beyond chance (Gwet's AC1): 0.62.", Read("S9.2", activities).Notes);
    }

    [Fact]
    public void A_side_that_filled_in_nothing_is_not_compared()
    {
        var alone = Some.Activity() with { Agreed = null, Versions = new Dictionary<Side, RaciLetters> { [Side.Cio] = Letters("CIO"), [Side.Ciso] = new() } };

        Assert.Equal(IndicatorState.NoData, Read("S9.2", [alone]).State);
    }

    [Fact]
    public void Two_moves_before_work_started_are_ping_pong_and_one_is_triage()
    {
        Assert.Equal((1, 1), Counted(Read("S9.3", [Ticket(1, 20, Queue.It, Queue.Security, Queue.It)])));
        Assert.Equal((0, 1), Counted(Read("S9.3", [Ticket(1, 20, Queue.It, Queue.Security)])));
        Assert.Equal((0, 1), Counted(Read("S9.3", [Ticket(1, 1, Queue.It, Queue.Security, Queue.It)])));
        Assert.Equal(IndicatorState.NoData, Read("S9.3", [Ticket(1, 20, Queue.It, Queue.Legal, Queue.It)]).State);
        Assert.Equal(IndicatorState.NoData, Read("S9.3", [Ticket(1, 20, Queue.It, Queue.Security, Queue.It) with { ClosedAt = null }]).State);
    }

    [Fact]
    public void Which_queue_sent_first_is_told_beside()
    {
        var reading = Read("S9.3", [Ticket(1, 20, Queue.It, Queue.Security, Queue.It), Ticket(2, 20, Queue.Security, Queue.It, Queue.Security), Ticket(3, 20, Queue.It, Queue.Security, Queue.It)]);

        Assert.Contains("Of these, 2 were first sent on by IT's queue and 1 by security's.", reading.Notes);
    }

    [Fact]
    public void Where_other_departments_send_tickets_to_and_fro_too_it_is_not_this_pair()
    {
        var own = Some.Many(25, i => Ticket(i, 6, Queue.It, Queue.Security, Queue.It)).ToList();
        var others = Some.Many(50, i => Ticket(i + 100, 6, Queue.It, Queue.Legal, Queue.It) with { ClosedAt = Some.At((3.5 * i) + 7) });

        Assert.Equal(IndicatorState.Present, Sign.Read("S9.3", Direction.Joint, 27, own).State);
        var beside = Sign.Read("S9.3", Direction.Joint, 27, [.. own, .. others]);
        Assert.True(beside.IsControlled);
        Assert.NotEqual(IndicatorState.Present, beside.State);
    }

    [Fact]
    public void A_contested_finding_counts_for_the_side_it_was_given_to_on_joint_activities_only()
    {
        var finding = Finding(1, "CIO", "CIO");

        Assert.Equal((1, 1), Counted(Blame(Direction.Cio, finding, Some.Activity())));
        Assert.Equal(IndicatorState.NoData, Blame(Direction.Ciso, finding, Some.Activity()).State);
        Assert.Equal(IndicatorState.NoData, Blame(Direction.Cio, finding, Some.Activity() with { Joint = false }).State);
        Assert.Equal((0, 1), Counted(Blame(Direction.Cio, finding with { ContestedBy = "CISO" }, Some.Activity())));
        Assert.Equal((1, 1), Counted(Blame(Direction.Ciso, finding with { AssignedTo = "person-1", ContestedBy = "person-1" }, Some.Activity(), Some.Person(1, PersonRole.CisoStaff))));
    }

    [Fact]
    public void Findings_on_unknown_activities_keep_the_share_from_being_judged()
    {
        var findings = Some.Many(20, i => Finding(i, "CIO", null) with { Activity = i <= 15 ? "activity-1" : "unknown" }).ToList();

        Assert.Equal(IndicatorState.NotEnoughEvidence, Sign.Read("S9.4", Direction.Cio, 22, [.. findings, Some.Activity()]).State);
        Assert.Equal(IndicatorState.Within, Sign.Read("S9.4", Direction.Cio, 22, [.. findings.Select(f => f with { Activity = "activity-1" }), Some.Activity()]).State);
    }

    [Fact] // In IT's queue from day 0, taken on day 2; in security's from day 4, taken on day 5; closed on day 10: three of ten days.
    public void Orphan_time_is_what_nobody_had_taken_of_all_its_time()
    {
        var ticket = Some.WorkItem() with
        {
            Hops = [new QueueHop { Queue = Queue.It, At = Some.At(0), TakenAt = Some.At(2) }, new QueueHop { Queue = Queue.Security, At = Some.At(4), TakenAt = Some.At(5) }],
            StartedAt = Some.At(5),
            ClosedAt = Some.At(10),
        };

        Assert.Equal(0.3, Sign.Read("S9.5", Direction.Joint, 20, Some.Many(8, i => ticket with { Id = $"t{i}" })).Estimate!.Value, 9);
        Assert.Equal(IndicatorState.NoData, Sign.Read("S9.5", Direction.Joint, 20, ticket with { Hops = [.. ticket.Hops.Select(h => h with { TakenAt = null })] }).State);
    }

    private static Reading Read(string indicator, IEnumerable<Exhibit> evidence) => Sign.Read(indicator, Direction.Joint, 40, evidence);

    private static Reading Blame(Direction direction, params IEnumerable<Exhibit> evidence) => Sign.Read("S9.4", direction, 40, evidence);

    private static int? Defects(Activity activity) => Read("S9.1", [activity]).Events;

    private static (int?, int?) Counted(Reading reading) => (reading.Events, reading.Opportunities);

    private static RaciLetters Letters(string accountable) => new() { Responsible = ["CIO"], Accountable = [accountable] };

    private static Activity Agreed(IReadOnlyList<string> responsible, IReadOnlyList<string> accountable) =>
        Some.Activity() with { Agreed = new RaciLetters { Responsible = responsible, Accountable = accountable } };

    private static Activity Orphan(int i) => Agreed(["CIO"], []) with { Id = $"activity-{i}" };

    private static Activity Blind(string cio, string ciso, int i = 1) => Some.Activity(i) with
    {
        Agreed = null, SignedBy = [], AcceptedBy = ["CIO"], Versions = new Dictionary<Side, RaciLetters> { [Side.Cio] = Letters(cio), [Side.Ciso] = Letters(ciso) },
    };

    private static WorkItem Ticket(int number, int started, params Queue[] queues) => Some.WorkItem(number) with
    {
        Hops = [.. queues.Select((q, i) => new QueueHop { Queue = q, At = Some.Week(number, i) })],
        StartedAt = Some.Week(number, started),
        ClosedAt = Some.Week(number, started),
    };

    private static ReviewFinding Finding(int number, string assigned, string? contested) => new()
    {
        Id = $"review-finding-{number}", Activity = "activity-1", Review = "review-1", At = Some.Week(number), AssignedTo = assigned, ContestedBy = contested,
    };
}
