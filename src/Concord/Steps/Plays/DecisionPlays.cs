using Concord.Evidence;

namespace Concord.Steps;

/// <summary>Plays about advice, decisions and disagreements: P01 to P04.</summary>
internal static class DecisionPlays
{
    internal static IReadOnlyList<Play> All { get; } =
    [
        new()
        {
            Id = "P01",
            Name = "Ask for the reason",
            Slug = "ask-for-the-reason",
            CostRank = 1,
            CalledBy = "An override, or advice without an answer at its due date, in the last 13 weeks.",
            Call = c => c.OnSignal("S1.2", "S1.1", "S1.3") ?? c.OnRecent("S1.3", "S1.2"),
            Alone =
            [
                "Lists every overruled and every unanswered item with its record, and which of them lack a reason within five business days.",
                "Counts an adviser's word that a changed adoption no longer keeps the intent as an override.",
            ],
            ByPeople =
            [
                "Whoever answered records one of four reasons (cost, time, another option, risk carried) with a sentence, or adopts it changed.",
                "The adviser thanks for the reason; the paper for the next one-to-one puts the open ones on the table.",
            ],
            Owners = PlayBook.Sides("CIO", "CISO"),
            DueWeeks = 2,
            StopRule = "Every override of the last 13 weeks has a reason, or both agree that the rest needs none.",
            Effects = [new("S1.3", "below 10 %", 13), new("S1.2", "below 15 %", 26)],
            Outcomes = ["O1", "O2"],
            Gives = PlayBook.Sides("Decisions that stand up to a later question, with the trade-off on record.", "A reason to learn from, and a way to come back with a changed proposal."),
            Verified = "Fresh data of S1.3 and S1.2 after the play.",
        },
        new()
        {
            Id = "P02",
            Name = "Options paper",
            Slug = "options-paper",
            CostRank = 14,
            CalledBy = "A first answer of no, an open disagreement, an open item of materiality 3, or answers past their limit (C2.2).",
            Call = c => c.OnSignal("C1.1", "C2.2", "S2.1")
                ?? c.OnRecords("C1.1", Refusals(c), "first answer of no in the last 13 weeks", "first answers of no in the last 13 weeks")
                ?? c.OnRecords("S2.1", Open(c).Select(d => d.OpenedAt), "open disagreement", "open disagreements")
                ?? c.OnRecords("S1.1", Weighty(c), "open item of materiality 3", "open items of materiality 3"),
            Alone = ["Lists the refusals, the open disagreements and the open items with their records.", "Counts a decision with three or more options as an options paper, and what became of it."],
            ByPeople =
            [
                "Both write at least three options, from the fastest to the most secure, each with price, days, pros, cons and a security score.",
                "The one with the right to decide chooses; the choice is recorded with the options beside it.",
            ],
            Owners = PlayBook.Sides("owner of the business outcome", "security architect"),
            DueWeeks = 4,
            StopRule = "The decision is taken, or the request is withdrawn.",
            Effects = [new("C1.1", "half of its value", 26), new("S2.5", "up", 26), new("S2.1", "median down by 30 %", 26)],
            Outcomes = ["O1", "O2"],
            Gives = PlayBook.Sides("A way forward with its price instead of a no.", "The secure option on the table, and the risk of the others in figures."),
            Verified = "Against decisions without a paper, where the start is staggered.",
        },
        new()
        {
            Id = "P03",
            Name = "Risk acceptance",
            Slug = "risk-acceptance",
            CostRank = 5,
            CalledBy = "An override that leaves more risk than the appetite without an authorised acceptance, or a risk for which one side answers and the other decides (C9.2).",
            Call = c => c.OnOpenFact("S1.5", "C9.2") ?? c.OnSignal("C9.2"),
            Alone = ["Marks such an override as an open fact the same day, and closes it when an authorised acceptance is recorded.", "Stops nothing: it shows what is not accepted."],
            ByPeople = ["The adviser writes the risk down; the authorised owner signs it with an expiry date, or asks for another option.", "Telling the authorised owner is agreed in the charter beforehand."],
            Owners = PlayBook.Sides("CIO", "CISO"),
            DueWeeks = 5,
            StopRule = "The acceptance is signed, or the decision is changed.",
            Effects = [new("S1.5", "no unaccepted override", 5)],
            Outcomes = ["O2"],
            Gives = PlayBook.Sides("A risk carried by the one entitled to carry it.", "Nobody is left answering for a risk another decided on."),
            Verified = "Full count of S1.5.",
        },
        new()
        {
            Id = "P04",
            Name = "Disagreement card",
            Slug = "disagreement-card",
            CostRank = 6,
            CalledBy = "An open disagreement on record.",
            Call = c => c.OnSignal("S2.2", "S2.3", "S2.1") ?? c.OnRecords("S2.2", Open(c).Select(d => d.OpenedAt), "open disagreement", "open disagreements"),
            Alone = ["Shows both positions as both wrote them, the last move, and how long it has been open.", "Counts a stretch of 14 days without a move after day 30 as a stall."],
            ByPeople =
            [
                "Both name the facts they agree on, those they contest, and the day of the next move.",
                "Day 14: a joint session. Day 30: one statement of difference, signed by both, goes up together under the rule agreed for ties.",
            ],
            Owners = PlayBook.Sides("CIO", "CISO"),
            DueWeeks = 5,
            StopRule = "It ends agreed or goes up jointly; withdrawal by the one who dissents.",
            Effects = [new("S2.2", "below 10 %", 26), new("S2.3", "below 10 %", 26)],
            Outcomes = ["O1"],
            Gives = PlayBook.Sides("An answer in a month at most.", "A hearing that does not need a detour."),
            Verified = "Fresh data of S2.2 and S2.3; the time to decide undisputed matters stands beside them.",
        },
    ];

    private static IEnumerable<Disagreement> Open(PlayContext c) => c.Standpoint.Dossier.All<Disagreement>()
        .Where(d => d.Between.Contains(Party.Cio) && d.Between.Contains(Party.Ciso) && !c.Standpoint.HasHappened(d.ClosedAt));

    private static IEnumerable<Moment> Refusals(PlayContext c) => c.Standpoint.Dossier.All<SecurityRequest>()
        .Where(r => IsBetweenTheTwo(r.Asker, r.To) && r.FirstAnswer is { Type: AnswerType.No } answer && c.IsRecent(answer.At))
        .Select(r => r.FirstAnswer!.At);

    private static IEnumerable<Moment> Weighty(PlayContext c) => c.Standpoint.Dossier.All<Advice>()
        .Where(a => IsBetweenTheTwo(a.From, a.To) && a.Materiality == 3 && !c.Standpoint.HasHappened(a.OutcomeAt) && c.IsRecent(a.IssuedAt))
        .Select(a => a.IssuedAt);

    private static bool IsBetweenTheTwo(Party from, Party to) => !from.IsFunction() && !to.IsFunction() && from != to;
}
