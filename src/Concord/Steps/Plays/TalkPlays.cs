using Concord.Evidence;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>Plays about sharing, talking and meeting: P05, P11, P14, P23 to P25.</summary>
internal static class TalkPlays
{
    /// <summary>Signs past the line from which a reset is called for (SIGNS §8).</summary>
    private const int FewestSigns = 3;

    /// <summary>Surprises in a quarter from which a reset is called for (SIGNS §8).</summary>
    private const int FewestSurprises = 3;

    internal static IReadOnlyList<Play> All { get; } =
    [
        new()
        {
            Id = "P05",
            Name = "Shared-facts agreement",
            Slug = "shared-facts-agreement",
            CostRank = 8,
            CalledBy = "Facts late or found out (S3), or nothing owed is agreed yet.",
            Call = c => c.OnSignal("S3.1", "S3.2") ?? c.OnGap(c.Standpoint.Charter is not { OwedCategories.Count: > 0 }, "S3.1", "No charter in force says which facts the two owe each other."),
            Alone = ["Lists last year's surprises, from which the categories can be drafted, and each fact owed with the day it was due."],
            ByPeople = ["Both agree on categories, owner and limits, and sign them in the charter.", "Whoever receives a fact confirms it with one record; read access is asked for where a system holds it."],
            Owners = PlayBook.Sides("CIO", "CISO"),
            DueWeeks = 6,
            StopRule = "The agreement is signed, and a quarter of facts was shared under it.",
            Effects = [new("S3.1", "half of its value", 13)],
            Outcomes = ["O1", "O2"],
            Gives = PlayBook.Sides("Findings and drafts before they are final.", "Changes and outages before they are felt."),
            Verified = "Staggered by category: list those that start first in the run.",
        },
        new()
        {
            Id = "P11",
            Name = "One-to-one with an agenda",
            Slug = "one-to-one-with-an-agenda",
            CostRank = 3,
            CalledBy = "Missed one-to-ones (S7), more than 45 days without a talk, or no one-to-one known at all.",
            Call = c => c.OnSignal("S7.1", "S7.2") ?? c.OnGap(c.Of("S7.1").All(r => r.State == IndicatorState.NoData), "S7.1", "No one-to-one of the two is known yet."),
            Alone = ["Prints the paper for the next one-to-one: what is past its line, what is worth a look, what can't be said yet, with questions.", "Counts the days since the last direct conversation."],
            ByPeople = ["Both agree on a series and accept it; the agenda starts from the paper and from open decisions and disagreements.", "At most three outcomes are written down; a talk in between is logged by either."],
            Owners = PlayBook.Sides("CIO", "CISO"),
            DueWeeks = 3,
            StopRule = "S7.1 inside its line on data after the play.",
            Effects = [new("S7.1", "at most 15 %", 13), new("S8.1", "1 of 5 more", 26)],
            Outcomes = ["O1"],
            Gives = PlayBook.Sides("Trouble heard of before it is a paper.", "A regular ear."),
            Verified = "Fresh data of S7.1.",
        },
        new()
        {
            Id = "P14",
            Name = "Joint review",
            Slug = "joint-review",
            CostRank = 10,
            CalledBy = "Contested findings (S9.4), or a joint incident resolved in the last 13 weeks.",
            Call = c => c.OnSignal("S9.4") ?? c.OnRecords("S9.4", JointIncidents(c), "joint incident resolved in the last 13 weeks", "joint incidents resolved in the last 13 weeks"),
            Alone = ["Lists the incident's times and the findings, and which of them the assigned side contests."],
            ByPeople = ["A facilitator from neither side leads through facts, conditions and joint actions, each action with two owners.", "No finding names a person."],
            Owners = PlayBook.Sides("head of IT operations", "head of incident response"),
            DueWeeks = 3,
            StopRule = "The review is held and its actions have owners.",
            Effects = [new("S9.4", "below 15 %", 26)],
            Outcomes = ["O3"],
            Gives = PlayBook.Sides("Conditions mended instead of fault shared out.", "The whole course of events, told by those who know it."),
            Verified = "Fresh data of S9.4.",
        },
        new()
        {
            Id = "P23",
            Name = "Reset",
            Slug = "reset",
            CostRank = 24,
            CalledBy = "Three signs past their lines, three surprises in a quarter, or something that shook the organisation in the last 13 weeks.",
            Call = c => OnSigns(c) ?? OnSurprises(c) ?? OnDisruption(c),
            Alone = ["Puts the evidence of both directions in one paper, every figure with its records."],
            ByPeople =
            [
                "Both check in, with a facilitator if either wishes: what works, what does not, the list of open issues.",
                "Both write one purpose of the two jobs together, and the next steps with dates.",
            ],
            Owners = PlayBook.Sides("CIO", "CISO"),
            DueWeeks = 4,
            StopRule = "The list of issues is closed or each has an owner and a day.",
            Effects = [new("S6.4", "below 3 a quarter", 26), new("S2.1", "median down by 30 %", 26)],
            Outcomes = ["O1", "O2"],
            Gives = PlayBook.Sides("A fresh start on facts both see.", "A fresh start on facts both see."),
            Verified = "Sign by sign on data after it.",
        },
        new()
        {
            Id = "P24",
            Name = "Walk a mile",
            Slug = "walk-a-mile",
            CostRank = 22,
            CalledBy = "The same happens surely more often one way than the other, or either describes the other's challenges poorly (S8.4).",
            Call = c => c.OnSignal("S8.4", "S8.1") ?? OnAsymmetry(c),
            Alone = ["Tells where one direction is surely above the other, with the counts of both."],
            ByPeople = ["Each argues the other's case on one live decision.", "Half a day at the other's side; both name what the other is measured by and answers for."],
            Owners = PlayBook.Sides("CIO", "CISO"),
            DueWeeks = 8,
            StopRule = "Both have done it once.",
            Effects = [new("S8.4", "0.2 more", 26)],
            Outcomes = ["O1"],
            Gives = PlayBook.Sides("To be understood where uptime and dates press.", "To be understood where a breach would fall on one."),
            Verified = "The next two waves.",
        },
        new()
        {
            Id = "P25",
            Name = "Get the teams to meet",
            Slug = "get-the-teams-to-meet",
            CostRank = 23,
            CalledBy = "Open topics exchanged between deputies only (S7.3), gates instead of joint work (C8), or team sessions that are not held (T5.2).",
            Call = c => c.OnSignal("S7.3") ?? c.OnCause("C8") ?? OnSessions(c),
            Alone = ["Tells by which channel the open joint topics were last exchanged, and how many planned team sessions were held."],
            ByPeople = ["One joint session of both teams a month, pairs for joint work, and one review of the on-call duty together."],
            Owners = PlayBook.Sides("deputy of the CIO", "deputy of the CISO"),
            DueWeeks = 8,
            StopRule = "Three sessions were held, and both teams wish to go on.",
            Effects = [new("T5.2", "at least 85 % held", 26), new("S9.3", "down", 26)],
            Outcomes = ["O4"],
            Gives = PlayBook.Sides("Teams that solve it before it reaches the top.", "Partners in operations, not customers of a gate."),
            Verified = "The teams' pulse (O4).",
        },
    ];

    private static IEnumerable<Moment> JointIncidents(PlayContext c) => c.Standpoint.Dossier.All<Incident>()
        .Where(i => i.Joint == true && i.Exercise != true && c.IsRecent(i.ResolvedAt))
        .Select(i => i.ResolvedAt!.Value);

    private static PlayCall? OnSigns(PlayContext c)
    {
        var present = c.Reading.Signs.Where(s => s.State == IndicatorState.Present).ToList();
        if (present.Count < FewestSigns)
        {
            return null;
        }

        var readings = present.Select(s => s.Readings.Where(r => r is { IsPrimary: true, State: IndicatorState.Present }).MinBy(r => r.Since)!).OrderBy(r => r.Since).ToList();

        return new PlayCall(readings[^1].Indicator, $"{present.Count} signs are past the agreed line: {string.Join(", ", present.Select(s => s.Sign.Id))}.", readings[FewestSigns - 1].Since, IsPrivate: false);
    }

    private static PlayCall? OnSurprises(PlayContext c) =>
        c.Of("S6.4").Sum(r => r.Recent?.Events ?? 0) is >= FewestSurprises and var surprises
            ? new PlayCall("S6.4", $"{surprises} surprises in the last {Week.Quarter} weeks (S6.4).")
            : null;

    private static PlayCall? OnDisruption(PlayContext c) => c.OnRecords(
        "S6.4",
        c.Standpoint.Dossier.All<Disruption>().Where(d => c.IsRecent(d.At)).Select(d => d.At),
        "disruption of the organisation in the last 13 weeks",
        "disruptions of the organisation in the last 13 weeks",
        isPrivate: false);

    private static PlayCall? OnAsymmetry(PlayContext c) => c.Readings
        .Where(r => r.IsPrimary && r.Direction != Direction.Joint)
        .GroupBy(r => r.Indicator)
        .Where(g => g.Any(own => g.Any(other => other.Direction != own.Direction && BothWays.IsMoreOften(own, other))))
        .Select(g => new PlayCall(g.Key, $"{g.Key} is surely above the same the other way round."))
        .FirstOrDefault();

    private static PlayCall? OnSessions(PlayContext c) => c.Of("T5.2").FirstOrDefault(r => r is { State: IndicatorState.Unclear, ProbabilityOver: > 0.5 }) is { } sessions
        ? new PlayCall("T5.2", $"T5.2 counts {sessions.Events} of {sessions.Opportunities} planned team sessions as not held.", sessions.Since)
        : null;
}
