using Concord.Signs;

namespace Concord.Steps;

/// <summary>Plays about the position on risk, the reporting structure and the evidence itself: P21, P22, P26.</summary>
internal static class RiskPlays
{
    /// <summary>Weeks of too little evidence after which its sources are mended (SIGNS §8).</summary>
    private const int PatientWeeks = 26;

    /// <summary>Coverage below which the sources are mended (SIGNS §8).</summary>
    private const double LeastCoverage = 0.60;

    internal static IReadOnlyList<Play> All { get; } =
    [
        new()
        {
            Id = "P21",
            Name = "Appetite workshop",
            Slug = "appetite-workshop",
            CostRank = 25,
            CalledBy = "No position on risk that CIO, CISO, another executive and the board signed in the last twelve months (T1.1, C7.2).",
            Call = c => c.OnGap(
                !c.Of("T1.1").Any(r => r.State == IndicatorState.Within),
                "T1.1",
                "No position on risk with the signatures of CIO, CISO, another executive and the board is younger than a year."),
            Alone = ["Tells which signatures are missing and how old the position is."],
            ByPeople = ["Both estimate the ten largest risks blind, compare, and draft how much loss is accepted at which probability.", "CIO, CISO, another executive and the board sign."],
            Owners = PlayBook.Sides("CIO", "CISO"),
            DueWeeks = 13,
            StopRule = "It is signed by all four.",
            Effects = [new("T1.1", "signed by all four", 13), new("C7.4", "within a factor of three", 26)],
            Outcomes = ["O2"],
            Gives = PlayBook.Sides("A line that says when speed is worth it.", "A mandate that is not renegotiated case by case."),
            Verified = "A second blind round of estimates.",
        },
        new()
        {
            Id = "P22",
            Name = "Brief on the reporting structure",
            Slug = "reporting-structure-brief",
            CostRank = 26,
            CalledBy = "The measures of structural power (C9) speak for it.",
            Call = c => c.OnCause("C9"),
            Alone = ["Reads the reporting level from the org chart, and the time to contain of your own incidents with its range."],
            ByPeople = ["CIO or CISO writes the options with what speaks for and against each, what regulation asks, and how a change would go.", "Either sends it; nothing is promised of the effect."],
            Owners = PlayBook.Sides("CIO", "CISO"),
            DueWeeks = 13,
            StopRule = "A decision is taken and recorded.",
            Effects = [new("C9.2", "each with a signed acceptance", 26)],
            Outcomes = ["O3"],
            Gives = PlayBook.Sides("A structure chosen on purpose.", "A structure chosen on purpose."),
            Verified = "Time to contain before and after, only where the incidents are enough to tell.",
        },
        new()
        {
            Id = "P26",
            Name = "Mend the evidence",
            Slug = "mend-the-evidence",
            CostRank = 4,
            CalledBy = "Too little evidence of a sign for more than 26 weeks, less than 60 % of the cases seen, or a survey answer that something is missing (Q16).",
            Call = c => OnSilence(c) ?? OnCoverage(c) ?? OnQ16(c),
            Alone = ["Says of each indicator what is missing and when it could be known, and which source is stale.", "Names every row of a file it could not read."],
            ByPeople = ["The owner of the source exports it again or adds what is missing; each side files what it misses in the register."],
            Owners = PlayBook.Sides("CIO's reporting", "CISO's reporting"),
            DueWeeks = 8,
            StopRule = "At least 80 % of the cases are seen, or both agree that the source does not exist.",
            Effects = [new("S1.1", "coverage of at least 80 %", 8)],
            Outcomes = ["O2"],
            Gives = PlayBook.Sides("Nothing held against a side for want of a record.", "Nothing left unseen for want of a record."),
            Verified = "Coverage by two lists that do not copy each other.",
        },
    ];

    private static PlayCall? OnSilence(PlayContext c)
    {
        var silent = c.Reading.Signs
            .SelectMany(s => s.Readings)
            .Where(r => r is { IsPrimary: true, State: IndicatorState.NotEnoughEvidence, Since: { } since } && since <= c.Standpoint.Week.Evaluated.AddDays(-7 * PatientWeeks))
            .OrderBy(r => r.Since)
            .ToList();

        return c.OnGap(silent.Count > 0, silent.FirstOrDefault()?.Indicator ?? string.Empty, $"Too little evidence for more than {PatientWeeks} weeks: {Listed(silent)}.", silent.FirstOrDefault()?.Since?.AddDays(7 * PatientWeeks));
    }

    private static PlayCall? OnCoverage(PlayContext c)
    {
        var hidden = c.Reading.Signs.SelectMany(s => s.Readings).Where(r => r is { IsPrimary: true, Coverage: < LeastCoverage }).ToList();

        return c.OnGap(hidden.Count > 0, hidden.FirstOrDefault()?.Indicator ?? string.Empty, $"Less than {Words.Percent(LeastCoverage)} % of the cases are seen: {Listed(hidden)}.");
    }

    private static PlayCall? OnQ16(PlayContext c) =>
        c.OnRecords("S1.1", Answers.Newest(c.Standpoint, "Q16").Where(a => a.Answers.Q16 is { Yes: true }).Select(a => a.SubmittedAt), "survey answer says that something is missing", "survey answers say that something is missing");

    private static string Listed(IEnumerable<Reading> readings) => string.Join(", ", readings.Select(r => r.Indicator).Distinct());
}
