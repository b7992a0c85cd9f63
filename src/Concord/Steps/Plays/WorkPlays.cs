using Concord.Evidence;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>Plays about roles, purchases, fixes, releases and requests: P13, P15 to P18.</summary>
internal static class WorkPlays
{
    /// <summary>Above this part of the advice without a defined right to decide, roles come first (SIGNS S1).</summary>
    private const double MostUndefined = 0.30;

    internal static IReadOnlyList<Play> All { get; } =
    [
        new()
        {
            Id = "P13",
            Name = "Line of responsibility",
            Slug = "line-of-responsibility",
            CostRank = 12,
            CalledBy = "A contested activity, a gap in the responsibilities (S9.1, S9.2), ping-pong (S9.3), or more than 30 % of the year's advice without a defined right to decide.",
            Call = c => c.OnSignal("S9.1", "S9.2", "S9.3") ?? c.OnSignal("C5.1") ?? OnUndefined(c),
            Alone = ["Lists activities with no or several accountable, versions that differ, and moves between the queues."],
            ByPeople =
            [
                "45 minutes with the list: who answers, who does it, and one sentence on where the line is for each boundary case.",
                "Both sign; holders accept their letter.",
            ],
            Owners = PlayBook.Sides("head of IT operations", "head of security operations"),
            DueWeeks = 8,
            StopRule = "Every joint activity has exactly one accountable, and both signed.",
            Effects = [new("S9.1", "below 5 %", 8), new("S9.3", "down by 40 %", 26)],
            Outcomes = ["O1", "O3"],
            Gives = PlayBook.Sides("Teams that stop passing tickets on.", "A duty that comes with the right to decide."),
            Verified = "Fresh data of S9.3 beside tickets with other departments; full count of S9.1.",
        },
        new()
        {
            Id = "P15",
            Name = "Overlap check and evaluation",
            Slug = "overlap-check",
            CostRank = 11,
            CalledBy = "Overlaps bought (S10.1) or selections dictated (S10.3) in the last 13 weeks, or past their line.",
            Call = c => c.OnSignal("S10.1", "S10.3") ?? c.OnRecent("S10.1", "S10.3"),
            Alone = ["Compares each purchase with the tools of the other side by capability, and tells which have no evaluation on record."],
            ByPeople =
            [
                "Before an order the owner of the overlapping tool is asked and has three business days.",
                "The evaluation names two options or more, criteria and the owner's own ranking; the owner keeps the choice within them.",
            ],
            Owners = PlayBook.Sides("head of architecture", "security architect"),
            DueWeeks = 6,
            StopRule = "Half a year of purchases with the overlap considered.",
            Effects = [new("S10.1", "below 5 %", 26), new("S10.3", "below 10 %", 26)],
            Outcomes = ["O1"],
            Gives = PlayBook.Sides("Money not spent twice.", "A say in the tools security runs."),
            Verified = "Staggered by category of capability; fresh data of S10.1.",
        },
        new()
        {
            Id = "P16",
            Name = "Patch compact",
            Slug = "patch-compact",
            CostRank = 17,
            CalledBy = "Late fixes (S11.1), foregone ones (S11.2), no visible priority (S11.5), or more asked each month than can be done (S11.6 above 1).",
            Call = c => c.OnSignal("S11.1", "S11.2", "S11.5") ?? OnOverload(c),
            Alone =
            [
                "Works out due dates from the charter, the table or the catalogue of known exploited weaknesses, and lists what is overdue.",
                "Sets what is asked each month beside what was fixed each month, and draws how the overdue ones may go on.",
            ],
            ByPeople = ["Both agree on windows against the budget of downtime, on exceptions with an expiry, and on what comes first when not all can be done.", "The overdue known exploited ones are gone through together until none is left."],
            Owners = PlayBook.Sides("head of IT operations", "head of vulnerability management"),
            DueWeeks = 6,
            StopRule = "S11.1 inside its line on data after the play, and no known exploited weakness overdue.",
            Effects = [new("S11.1", "down by 10 points", 26), new("S11.5", "above 0", 26)],
            Outcomes = ["O2", "O3"],
            Gives = PlayBook.Sides("An ask that fits the hands there are, and windows that hold.", "The weaknesses that count, fixed in time."),
            Verified = "Fresh data of S11.1; changes of the same teams that are not about security stand beside it.",
        },
        new()
        {
            Id = "P17",
            Name = "Joint release sign-off",
            Slug = "joint-release-sign-off",
            CostRank = 20,
            CalledBy = "Flawed releases (S12.1) past their line or worth a look, or a known flaw shipped (S12.2).",
            Call = c => c.OnSignal("S12.1", "S12.2") ?? c.OnOpenFact("S12.2") ?? c.OnRecent("S12.2"),
            Alone = ["Lists the flaws known at each release, which of them were accepted by both, and where later ones came from."],
            ByPeople = ["Both sign what ships with a known flaw, with an expiry.", "A product that needs one gets its design review before the design is frozen."],
            Owners = PlayBook.Sides("head of product engineering", "head of application security"),
            DueWeeks = 8,
            StopRule = "Two release trains without an unaccepted known flaw.",
            Effects = [new("S12.2", "none unaccepted", 13), new("S12.1", "down by a third", 39)],
            Outcomes = ["O1", "O2"],
            Gives = PlayBook.Sides("Releases that are not stopped at the door.", "Flaws found in the design, not by customers."),
            Verified = "Against products of like size without the sign-off.",
        },
        new()
        {
            Id = "P18",
            Name = "Yes-if service",
            Slug = "yes-if-service",
            CostRank = 21,
            CalledBy = "Refusals without an alternative (C1.1) or answers past their limit (C2.2) worth a look or past their line.",
            Call = c => c.OnSignal("C1.1", "C2.2"),
            Alone = ["Counts first answers of no, yes and how, and days until a yes with the clock's stops, both ways."],
            ByPeople =
            [
                "Requests are sorted into three tiers; what has a known safe pattern is approved beforehand.",
                "A first answer starts with \"How do we get there securely\"; the clock stops only when both agree.",
            ],
            Owners = PlayBook.Sides("head of service delivery", "CISO"),
            DueWeeks = 10,
            StopRule = "C1.1 and C2.2 inside their lines on data after the play.",
            Effects = [new("C1.1", "at most 10 %", 26), new("C2.2", "at most 15 % past the limit", 26)],
            Outcomes = ["O1"],
            Gives = PlayBook.Sides("A yes with conditions, by a known day.", "Fewer ways around security."),
            Verified = "Staggered by tier; fresh data of C1.1 and C2.2.",
        },
    ];

    private static PlayCall? OnOverload(PlayContext c) => c.Of("S11.6").Where(r => r.Estimate > 1).ToList() is { Count: > 0 } over
        ? new PlayCall("S11.6", "More fixes are asked for each month than are done each month (S11.6).") { Direction = over is [var only] ? only.Direction : null }
        : null;

    private static PlayCall? OnUndefined(PlayContext c)
    {
        var year = c.Standpoint.Dossier.All<Advice>()
            .Where(a => !a.From.IsFunction() && !a.To.IsFunction() && c.Standpoint.HasHappened(a.IssuedAt) && c.Standpoint.WeekOf(Case.Instant(a.IssuedAt)) > c.Standpoint.Week.Number - Week.Year)
            .ToList();
        var undefined = year.Count(a => c.Standpoint.RightOf(a.DecisionRight) is null);

        return c.OnGap(
            year.Count >= FreshData.FewestOpportunities && undefined > MostUndefined * year.Count,
            "C5.1",
            $"For {undefined} of {year.Count} pieces of advice of the last {Week.Year} weeks nobody is named who may decide.");
    }
}
