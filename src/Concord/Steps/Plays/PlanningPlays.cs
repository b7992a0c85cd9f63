using Concord.Evidence;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>Plays about initiatives, priorities, money and measures: P09, P10, P12, P19, P20.</summary>
internal static class PlanningPlays
{
    private const int StatementDays = 120;

    internal static IReadOnlyList<Play> All { get; } =
    [
        new()
        {
            Id = "P09",
            Name = "Fast path for a late initiative",
            Slug = "late-initiative-fast-path",
            CostRank = 15,
            CalledBy = "An initiative taken to the other side after funding, or not at all, in the last 13 weeks.",
            Call = c => c.OnRecent("S6.1"),
            Alone = ["Lists such initiatives with their gates, and says how the other side learned of them."],
            ByPeople =
            [
                "Five working days of triage: how much could be lost, which known pattern fits, what an attacker would try.",
                "The consulted side answers with a go and its conditions; a date is kept wherever it can be.",
            ],
            Owners = PlayBook.Sides("lead of the initiative", "security architect"),
            DueWeeks = 2,
            StopRule = "The answer is given, or the initiative goes live.",
            Effects = [new("O1", "delay by security at most 10 % of the plan", 26), new("S6.5", "down", 26)],
            Outcomes = ["O1", "O2"],
            Gives = PlayBook.Sides("The date, in spite of asking late.", "Conditions that are met instead of a door that is closed."),
            Verified = "Against late initiatives that did not take the fast path.",
        },
        new()
        {
            Id = "P10",
            Name = "Consult at intake",
            Slug = "consult-at-intake",
            CostRank = 16,
            CalledBy = "Late consults (S6.1) or initiatives found out (S6.3) past their line or worth a look.",
            Call = c => c.OnSignal("S6.1", "S6.3"),
            Alone = ["Reads intake, portfolio and procurement exports and shows which initiative has no consult yet, both ways."],
            ByPeople =
            [
                "The intake form gains one question that asks the other side, at idea or intake (G0, G1); small matters are answered with no interest by rule.",
                "The consulted side sends a note on how to make it secure, or how to make it run.",
            ],
            Owners = PlayBook.Sides("portfolio office", "security architect"),
            DueWeeks = 8,
            StopRule = "Half a year of initiatives asked in time, or S6.1 inside its line on data after the play.",
            Effects = [new("S6.1", "half of its value", 26), new("S6.3", "half of its value", 26)],
            Outcomes = ["O1", "O2"],
            Gives = PlayBook.Sides("No surprise at the last gate.", "A say while it is still cheap to change."),
            Verified = "Staggered by business unit: list the units that start first in the run; beside it the consults of Legal, Privacy and Finance.",
        },
        new()
        {
            Id = "P12",
            Name = "Joint priorities page",
            Slug = "joint-priorities-page",
            CostRank = 7,
            CalledBy = "Either guesses the other's priorities as a stranger would (S8), or a quarter began without fresh pages of both.",
            Call = c => c.OnSignal("S8.1", "S8.5", "S8.4") ?? c.OnGap(!HaveFreshPages(c), "S8.5", $"No priorities of both sides were shared in the last {StatementDays} days."),
            Alone = ["Keeps what each ranked blind and what each thought of the other, and shows neither before both are in."],
            ByPeople = ["Both rank blind, then open it together and write what each priority needs from the other.", "Each adopts one of the other's as joint."],
            Owners = PlayBook.Sides("CIO", "CISO"),
            DueWeeks = 4,
            StopRule = "Both pages are open to both, and one priority each is joint.",
            Effects = [new("S8.1", "at least 4 of 5", 26), new("S5.2", "up", 52)],
            Outcomes = ["O1"],
            Gives = PlayBook.Sides("Security plans that follow the roadmap.", "A roadmap with security's needs in it."),
            Verified = "The test of S8.1 over the next two waves.",
        },
        new()
        {
            Id = "P19",
            Name = "Joint ranking of the budget",
            Slug = "joint-ranking",
            CostRank = 19,
            CalledBy = "Open asks of both sides to one pool that were not ranked together, or C6 supported.",
            Call = c => c.OnSignal("C6.1", "C6.2") ?? c.OnCause("C6") ?? OnUnranked(c),
            Alone = ["Lists the asks of both sides to each pool, and which were ranked together."],
            ByPeople =
            [
                "Both work out what each ask takes off the risk and adds to delivery, and rank them on one list.",
                "Where the rankings differ, the difference goes on a disagreement card and up as one paper.",
            ],
            Owners = PlayBook.Sides("CIO", "CISO"),
            DueWeeks = 6,
            StopRule = "The pool is decided.",
            Effects = [new("C6.1", "none without a joint ranking", 26)],
            Outcomes = ["O1", "O2"],
            Gives = PlayBook.Sides("Money for delivery that security stands behind.", "Money for the risk that weighs most, not for the loudest."),
            Verified = "Full count of C6.1 in this cycle.",
        },
        new()
        {
            Id = "P20",
            Name = "Shared scorecard",
            Slug = "shared-scorecard",
            CostRank = 18,
            CalledBy = "Few measures carried by both (C7.1) or a shared page that is not opened by both (C7.3).",
            Call = c => c.OnSignal("C7.1", "C7.3") ?? c.OnCause("C7"),
            Alone = ["Reads the measures of both and tells which are carried by both, and which classes are missing."],
            ByPeople =
            [
                "One page: uptime, scalability, agility and delivery beside data protection, compliance, threat and loss; pairs that pull against each other stand next to each other.",
                "Both carry at least half of the lines, and open it every week.",
            ],
            Owners = PlayBook.Sides("CIO's reporting", "CISO's reporting"),
            DueWeeks = 8,
            StopRule = "One quarter of weekly use by both.",
            Effects = [new("C7.3", "opened by both every week", 13), new("C7.1", "at least half carried by both", 26)],
            Outcomes = ["O1", "O2"],
            Gives = PlayBook.Sides("Delivery measured in the same place as risk.", "Risk read wherever delivery is read."),
            Verified = "Full counts of C7.1 and C7.3.",
        },
    ];

    private static bool HaveFreshPages(PlayContext c) => c.Standpoint.Dossier.All<PriorityStatement>()
        .Where(p => p.Party.ToSide() is not null && c.Standpoint.HasHappened(p.PublishedAt)
            && c.Standpoint.Week.Evaluated.DayNumber - c.DayOf(Case.Instant(p.PublishedAt!.Value)).DayNumber <= StatementDays)
        .Select(p => p.Party)
        .Distinct()
        .Count() == 2;

    private static PlayCall? OnUnranked(PlayContext c)
    {
        var open = c.Standpoint.Dossier.All<BudgetAsk>()
            .Where(a => c.Standpoint.HasHappened(a.At) && a.Outcome is null && a.JointlyRanked != true)
            .GroupBy(a => a.Pool, StringComparer.Ordinal)
            .Where(pool => pool.Select(a => a.Side).Distinct().Count() == 2)
            .SelectMany(pool => pool)
            .Select(a => a.At);

        return c.OnRecords("C6.1", open, "open ask to a pool of both is not ranked together", "open asks to pools of both are not ranked together", isPrivate: false);
    }
}
