using Concord.Evidence;

namespace Concord.Signs;

/// <summary>One wave of the paired survey: what each side answered, and whether it may be looked at.</summary>
/// <param name="Wave">The wave's id.</param>
/// <param name="At">When both had answered, else when the wave closed, else the one answer's time.</param>
/// <param name="Cio">The CIO's newest answer of the wave; null = none.</param>
/// <param name="Ciso">The CISO's newest answer of the wave; null = none.</param>
/// <param name="IsOver">Whether nobody can answer any more; without a record of the wave itself nothing keeps it open.</param>
internal sealed record SurveyRound(string Wave, DateTimeOffset At, SurveyAnswer? Cio, SurveyAnswer? Ciso, bool IsOver)
{
    /// <summary>Whether both have answered: only then may either see the other's answers.</summary>
    internal bool IsRevealed => Cio is not null && Ciso is not null;

    /// <summary>The rounds answered or closed before an instant, the oldest first.</summary>
    internal static List<SurveyRound> Before(DateTimeOffset end, Dossier dossier)
    {
        var waves = dossier.All<Wave>().Where(w => w.Type == WaveType.Survey).ToDictionary(w => w.Id, StringComparer.Ordinal);
        var answers = dossier.All<SurveyAnswer>().Where(a => a.SubmittedAt.Latest < end && a.Party.ToSide() is not null).ToLookup(a => a.Wave, StringComparer.Ordinal);
        var closed = waves.Values.Where(w => w.ClosesAt.Latest < end).Select(w => w.Id);

        return
        [
            .. answers.Select(a => a.Key).Union(closed, StringComparer.Ordinal)
                .Select(wave => Of(wave, waves.GetValueOrDefault(wave), [.. answers[wave]], end))
                .OrderBy(r => r.At)
                .ThenBy(r => r.Wave, StringComparer.Ordinal),
        ];
    }

    /// <summary>A side's answer; null = none.</summary>
    internal SurveyAnswer? Of(Side side) => side == Side.Cio ? Cio : Ciso;

    /// <summary>Whether an item of a side's answer may move what both see: both have answered, the answerer opened it, or the other can't answer any more.</summary>
    internal bool Counts(Side side, string item) => IsRevealed || IsOver || (Of(side)?.Released.Contains(item) ?? false);

    private static SurveyRound Of(string id, Wave? wave, List<SurveyAnswer> answers, DateTimeOffset end)
    {
        var (cio, ciso) = (Newest(answers, Side.Cio), Newest(answers, Side.Ciso));
        var last = new[] { cio, ciso }.Max(a => a?.SubmittedAt.Latest);
        var at = cio is not null && ciso is not null ? last!.Value : wave?.ClosesAt.Latest ?? last!.Value;

        return new SurveyRound(id, at, cio, ciso, wave is null || wave.ClosesAt.Latest < end);
    }

    private static SurveyAnswer? Newest(List<SurveyAnswer> answers, Side side) =>
        answers.Where(a => a.Party.Is(side)).OrderBy(a => a.SubmittedAt).ThenBy(a => a.Id, StringComparer.Ordinal).LastOrDefault();
}
