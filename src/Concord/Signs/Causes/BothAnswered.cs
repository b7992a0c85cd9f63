using Concord.Evidence;

namespace Concord.Signs;

/// <summary>The two answers to one wave of the survey, seen only once both are in (SIGNS §3.1).</summary>
/// <param name="Cio">The CIO's.</param>
/// <param name="Ciso">The CISO's.</param>
internal sealed record BothAnswered(SurveyAnswer Cio, SurveyAnswer Ciso)
{
    /// <summary>When the second of them came in.</summary>
    internal Moment At => Cio.SubmittedAt.CompareTo(Ciso.SubmittedAt) > 0 ? Cio.SubmittedAt : Ciso.SubmittedAt;

    /// <summary>The newest wave that both had answered by the end of a week, an item of which both gave a mark from 1 to 5; null = there is none.</summary>
    internal static BothAnswered? Newest(Standpoint standpoint, Week week, Func<SurveyAnswers, SurveyMark?> item)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);

        return standpoint.Once(All)
            .Where(w => w.At.Latest < end && item(w.Cio.Answers)?.Value is not null && item(w.Ciso.Answers)?.Value is not null)
            .MaxBy(w => w.At);
    }

    /// <summary>An item's two marks and where they stand, as one sentence with both answers side by side.</summary>
    internal string Told(string item, Func<SurveyAnswers, SurveyMark?> mark) =>
        $"{item}: the CIO answered {mark(Cio.Answers)!.Value.Value}, the CISO {mark(Ciso.Answers)!.Value.Value} of 5.";

    // One answer a side and wave: the newest.
    private static List<BothAnswered> All(Standpoint standpoint) =>
    [
        .. standpoint.Dossier.SurveyAnswers
            .GroupBy(a => a.Wave, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Cio: NewestOf(g, Side.Cio), Ciso: NewestOf(g, Side.Ciso)))
            .Where(w => w.Cio is not null && w.Ciso is not null)
            .Select(w => new BothAnswered(w.Cio!, w.Ciso!)),
    ];

    private static SurveyAnswer? NewestOf(IEnumerable<SurveyAnswer> wave, Side side) => wave.Where(a => a.Party.Is(side)).MaxBy(a => a.SubmittedAt);
}
