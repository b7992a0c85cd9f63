using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Time to an end, with open ones kept as censored (SIGNS M3). Its thresholds are median days.</summary>
public sealed class DurationIndicator : StreamIndicator
{
    private const int CountedEnd = 1;
    private const int CompetingEnd = 2;

    /// <summary>The courses of a direction.</summary>
    public required Func<Standpoint, Direction, IEnumerable<Course>> Courses { get; init; }

    /// <summary>The same towards others (M10); null = there is no comparator.</summary>
    public Func<Standpoint, Direction, IEnumerable<Course>>? Comparator { get; init; }

    /// <summary>The day at which the share done is told.</summary>
    public required int DoneAtDays { get; init; }

    /// <summary>What done means, such as "agreed".</summary>
    public required string Done { get; init; }

    /// <inheritdoc/>
    public override string Method =>
        "Kaplan–Meier median with a 90 % Greenwood log-log band; share done by Aalen–Johansen, competing ends counted as such."
        + (House is null ? string.Empty :
        " Hazard Gamma(½+d, days under way); early signal: hazard CUSUM (Biswas and Kalbfleisch 2008); reportable signal: e-detector (Shin, Ramdas and Rinaldo 2022).");

    /// <inheritdoc/>
    internal override Unit Unit => Unit.Days;

    /// <inheritdoc/>
    internal override CaseStream StreamOf(Standpoint standpoint, Direction direction) =>
        new DurationStream(
            standpoint,
            [.. Courses(standpoint, direction)],
            Comparator is null ? null : [.. Comparator(standpoint, direction)]);

    /// <inheritdoc/>
    internal override IEnumerable<string> RemarksOn(CaseStream stream, int week)
    {
        var from = week - Week.Year + 1;
        if (stream.Opportunities(from, week) < Obstacles.FewestOpportunities)
        {
            yield break;
        }

        var done = AalenJohansen.Of(((DurationStream)stream).Spells(from, week).Select(Competing)).EndedBy(CountedEnd, DoneAtDays);
        yield return $"{Done} within {DoneAtDays} days: {Words.Percent(done.Value)} % (90 % interval {Words.Percent(done.Low)}–{Words.Percent(done.High)}).";
    }

    private static CompetingSpell Competing((Spell Spell, bool Competing) s) =>
        new(s.Spell.Time, s.Spell.Ended ? CountedEnd : s.Competing ? CompetingEnd : 0);
}
