using Concord.Evidence;

namespace Concord.Signs;

/// <summary>What the survey says is not in the register (Q16): it lowers the coverage as open claims do (SIGNS §2.13).</summary>
/// <remarks>
/// Both may mean the same, so of each wave the larger count is taken. What the side files as a claim within the quarter after its answer is
/// named by then and counts as that claim until it is resolved.
/// </remarks>
internal static class RegisterGaps
{
    private const string Question = "Q16";
    private const int NamedWithinDays = 7 * Week.Quarter;

    /// <summary>How many things the waves of the 52 weeks before an instant say are missing and nobody has named.</summary>
    internal static int Unnamed(Standpoint standpoint, DateTimeOffset end)
    {
        var gaps = standpoint.Once(All);

        return gaps.Count == 0 ? 0 : gaps
            .Where(g => g.From < end && g.At > end.AddDays(-7 * Week.Year))
            .GroupBy(g => g.Wave, StringComparer.Ordinal)
            .Sum(wave => wave.Max(g => Math.Max(0, g.Count - g.Named.Count(at => at < end))));
    }

    private static List<Gap> All(Standpoint standpoint) =>
    [
        .. from round in SurveyRound.Before(standpoint.End, standpoint.Dossier)
           from side in new[] { Side.Cio, Side.Ciso }
           let answer = round.Of(side)
           where answer is { Answers.Q16.Yes: true } && round.Counts(side, Question)
           select new Gap(round.Wave, answer.SubmittedAt.Latest, CountsFrom(round, side, answer), answer.Answers.Q16!.Count ?? 1, Named(standpoint, side, answer)),
    ];

    private static DateTimeOffset CountsFrom(SurveyRound round, Side side, SurveyAnswer answer) =>
        round.Of(side.Counterpart()) is null && answer.Released.Contains(Question) ? answer.SubmittedAt.Latest : round.At;

    private static List<DateTimeOffset> Named(Standpoint standpoint, Side side, SurveyAnswer answer) =>
    [
        .. standpoint.Dossier.All<MissingEntry>()
            .Where(c => c.By == side && c.At.Latest >= answer.SubmittedAt.Earliest && c.At.Latest < answer.SubmittedAt.Latest.AddDays(NamedWithinDays))
            .Select(c => c.At.Latest),
    ];

    private sealed record Gap(string Wave, DateTimeOffset At, DateTimeOffset From, int Count, List<DateTimeOffset> Named);
}
