using Concord.Evidence;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>How both see a step working: whether their answers to some items of the survey rise or fall from one wave to the next.</summary>
/// <remarks>The answers are the two's alone. A census that is never over a line shows others neither figures nor records.</remarks>
internal static class Perceived
{
    /// <summary>A fall by this many points of the five-point scale, by either side, is worth a look (house default).</summary>
    internal const double Fall = 0.5;

    /// <summary>The trend of some items.</summary>
    /// <param name="id">The indicator's id.</param>
    /// <param name="items">The items as they are called, such as "Q3, Q5, Q7".</param>
    /// <param name="marks">The marks of one answer.</param>
    internal static CensusIndicator Trend(string id, string items, Func<SurveyAnswers, IEnumerable<SurveyMark?>> marks) => new()
    {
        Id = id,
        IsJoint = true,
        Name = $"as both see it ({items})",
        Definition = $"Change of the mean answer to {items} between the two newest waves both answered, of the side whose answers changed for the worse, in points of five.",
        Kinds = ["survey-answer"],
        Opportunities = "points of change",
        Event = _ => $"in the answers to {items}",
        Unit = Unit.Ratio,
        HasHistory = false,
        Count = (standpoint, _, week) => Count(standpoint, week, marks),
    };

    private static Census? Count(Standpoint standpoint, Week week, Func<SurveyAnswers, IEnumerable<SurveyMark?>> marks)
    {
        var waves = standpoint.Dossier.All<SurveyAnswer>()
            .Where(a => a.Party.ToSide() is not null && standpoint.HasHappened(a.SubmittedAt) && standpoint.WeekOf(a.SubmittedAt.Latest) <= week.Number && Mean(a, marks) is not null)
            .GroupBy(a => a.Wave, StringComparer.Ordinal)
            .Where(w => w.Select(a => a.Party).Distinct().Count() == 2)
            .OrderBy(w => w.Max(a => a.SubmittedAt))
            .ThenBy(w => w.Key, StringComparer.Ordinal)
            .TakeLast(2)
            .ToList();
        if (waves.Count == 0)
        {
            return null;
        }

        var cases = waves.SelectMany(w => w).Select(a => Case.Of(a, a.SubmittedAt, false)).ToList();
        if (waves.Count == 1)
        {
            return new Census { State = IndicatorState.NotEnoughEvidence, Cases = cases, Missing = "One wave answered by both; a trend needs two." };
        }

        var change = new[] { Party.Cio, Party.Ciso }.Min(side => MeanOf(waves[1], side) - MeanOf(waves[0], side));

        return new Census
        {
            State = change >= 0 ? IndicatorState.Within : change > -Fall ? IndicatorState.Unclear : IndicatorState.Early,
            Value = change,
            Cases = cases,
        };

        double MeanOf(IEnumerable<SurveyAnswer> wave, Party side) => wave.Where(a => a.Party == side).Average(a => Mean(a, marks)!.Value);
    }

    private static double? Mean(SurveyAnswer answer, Func<SurveyAnswers, IEnumerable<SurveyMark?>> marks) =>
        marks(answer.Answers).Select(m => (double?)m?.Value).Average();
}
