namespace Concord.Steps;

/// <summary>Plays about what reaches board and executives: P06 to P08.</summary>
internal static class BoardPlays
{
    internal static IReadOnlyList<Play> All { get; } =
    [
        new()
        {
            Id = "P06",
            Name = "Concurrence and annex",
            Slug = "concurrence-and-annex",
            CostRank = 2,
            CalledBy = "A must-reach fact softened, removed or blocked without its author's concurrence.",
            Call = c => c.OnSignal("S4.1") ?? c.OnOpenFact("S4.1"),
            Alone = ["Compares what was submitted with what was presented, fact by fact, and raises a change without concurrence the same day.", "Commits the first draft to the ledger, so that it can be proved later what it said."],
            ByPeople =
            [
                "The editor asks the author for concurrence and waits a day; silence is none.",
                "Without it the fact goes to the annex of reserved facts with the editor's reason, which the charter allows beforehand.",
            ],
            Owners = PlayBook.Sides("CIO", "CISO"),
            DueWeeks = 2,
            StopRule = "The next briefing is presented with every change concurred or in the annex.",
            Effects = [new("S4.1", "no change without concurrence outside the annex", 13)],
            Outcomes = ["O2"],
            Gives = PlayBook.Sides("A briefing nobody can dispute afterwards.", "Facts that reach the board as meant."),
            Verified = "Full count of S4.1.",
        },
        new()
        {
            Id = "P07",
            Name = "Direct voice",
            Slug = "direct-voice",
            CostRank = 9,
            CalledBy = "More than 100 days since the last session in person (S4.2), or mediated contact past its line (S5.1).",
            Call = c => c.OnSignal("S4.2", "S5.1"),
            Alone = ["Tells the days since the last session in person, and which subjects another presented."],
            ByPeople = ["Both ask for a slot and for one closed session a year.", "A one-page brief names its facts by id, so that each opens to its record."],
            Owners = PlayBook.Sides("CIO", "CISO"),
            DueWeeks = 13,
            StopRule = "A slot was given, or the chair declined in writing.",
            Effects = [new("S4.2", "at least 70 % in person", 26)],
            Outcomes = ["O2"],
            Gives = PlayBook.Sides("No message to carry for another.", "Own words before those who decide on risk."),
            Verified = "Full count of S4.2 over two board cycles.",
        },
        new()
        {
            Id = "P08",
            Name = "Advocacy swap",
            Slug = "advocacy-swap",
            CostRank = 13,
            CalledBy = "Fewer than three of a side's five priorities stand in the other's plans (S5.2), or the affected side says so (Q11 of 2 or less).",
            Call = c => c.OnSignal("S5.2") ?? OnQ11(c),
            Alone = ["Counts the priorities that a plan line with owner and date carries."],
            ByPeople = ["Each writes the other's first priority into the own draft strategy, with owner, date and money.", "Both agree on joint talking points for the next executive session."],
            Owners = PlayBook.Sides("CIO", "CISO"),
            DueWeeks = 13,
            StopRule = "Both drafts carry it, or the planning cycle is over.",
            Effects = [new("S5.2", "at least 4 of 5", 52)],
            Outcomes = ["O1", "O2"],
            Gives = PlayBook.Sides("An ally for a priority before the board.", "Security written into the plans that get money."),
            Verified = "Full count of S5.2 in the next cycle.",
        },
    ];

    private static PlayCall? OnQ11(PlayContext c) =>
        c.OnRecords("S5.2", Answers.Newest(c.Standpoint, "Q11").Where(a => a.Answers.Q11 is { Value: <= 2 }).Select(a => a.SubmittedAt), "answer to Q11 of 2 or less", "answers to Q11 of 2 or less");
}
