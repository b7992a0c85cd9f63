using System.Globalization;
using Concord.Steps;

namespace Concord.Signs;

/// <summary>What every seat but the two principals may see: everything but the early signal, all that would betray it, and what the two answered in their survey.</summary>
/// <remarks>
/// <para>Causes and steps are judged again from what is left, so that they can't tell what the signs don't. What is not named here is not shown:
/// the answers of the two go to nobody else (SIGNS §2.11.5).</para>
/// <para>A reading shows what it would show if tier W did not exist: too few, inside or unclear, by the same rules. The early
/// signal may also show figures from five cases on, where eight are needed otherwise: they go.</para>
/// <para>A full count is EARLY by its figures alone, so a count that is not over the line loses them and its
/// open facts, whatever its state.</para>
/// <para>What is over the line only by an answer of the survey that was not released looks like what is not over it.</para>
/// <para>Since when a state stands, what the detectors remarked, the states of earlier weeks and the ready-made sentence
/// could each tell; they go from every reading alike, so that their absence tells nothing.</para>
/// </remarks>
public static class PrincipalsOnly
{
    private const int FewestOpportunities = 8;
    private const double Sure = 0.95;
    private const string SurveyKind = "survey-answer";

    /// <summary>The reading without the early signal and without the survey.</summary>
    public static SignsReading Hide(SignsReading reading)
    {
        var signs = reading.Signs.Select(Hide).ToList();
        var known = new KnownReadings(signs.SelectMany(s => s.Readings));
        var causes = reading.Causes.Select(c => c.Cause.Judged(Hide(c.Cause, c.Readings), known)).ToList();
        known = known.With(causes.SelectMany(c => c.Readings));

        return new SignsReading(reading.Week, reading.KnownAt, signs)
        {
            Causes = causes,
            Steps = [.. reading.Steps.Select(s => Hide(s, known))],
            Outcomes = [.. reading.Outcomes.Select(o => o with { Readings = Hide(o.Outcome, o.Readings) })],
            Structure = reading.Structure,
            Plays = reading.Plays.ForOthers(),
            Circumstances = reading.Circumstances,
        };
    }

    // Whether a step is taken is a full count too: where its counts are left out, nothing tells.
    private static StepReading Hide(StepReading step, KnownReadings known)
    {
        var hidden = step.Step.Judged(Hide(step.Step, step.Readings), known);
        var isLeftOut = hidden.Readings.Count(r => r.IsPrimary) < step.Readings.Count(r => r.IsPrimary)
            || hidden.Readings.Any(r => r is { IsPrimary: true, State: IndicatorState.Unclear, Estimate: null });

        return isLeftOut ? hidden with { Taken = TakenState.NoData } : hidden;
    }

    private static SignReading Hide(SignReading sign) => SignReading.Of(sign.Sign, Hide(sign.Sign, sign.Readings));

    private static List<Reading> Hide(Theme theme, IReadOnlyList<Reading> readings) =>
        [.. readings.Where(r => !IsOfTheSurvey(theme, r)).Select(r => Hide(theme, r.IsForTheTwo ? BelowTheLine(r) : r))];

    // What is over the line by a word that was not released is to others what it is without that word.
    private static Reading BelowTheLine(Reading reading) => reading with
    {
        State = IndicatorState.Early,
        History = [.. reading.History.Select(week => week.State == IndicatorState.Present ? week with { State = IndicatorState.Early } : week)],
    };

    private static bool IsOfTheSurvey(Theme theme, Reading reading) =>
        theme.Indicators.FirstOrDefault(i => i.Id == reading.Indicator)?.Kinds.Contains(SurveyKind, StringComparer.Ordinal) ?? false;

    private static Reading Hide(Theme theme, Reading reading)
    {
        var isCount = theme.Indicators.FirstOrDefault(i => i.Id == reading.Indicator) is CensusIndicator;
        var state = isCount ? StateOfCount(reading) : StateOfStream(reading);
        var isFew = reading.Opportunities < FewestOpportunities;
        var withoutFigures = isCount && state != IndicatorState.Present;
        var shown = reading with
        {
            State = state,
            Estimate = isFew || withoutFigures ? null : reading.Estimate,
            Low = isFew || withoutFigures ? null : reading.Low,
            High = isFew || withoutFigures ? null : reading.High,
            ProbabilityOver = isFew ? null : reading.ProbabilityOver,
            Events = withoutFigures ? null : reading.Events,
            Opportunities = withoutFigures ? null : reading.Opportunities,
            Evidence = withoutFigures ? [] : reading.Evidence,
            OpenEvents = withoutFigures ? [] : reading.OpenEvents,
            History = withoutFigures ? [] : [.. reading.History.Select(week => Hide(week, state))],
            Since = state == IndicatorState.Present ? reading.Since : null,
            Alarms = [],
            Notes = [],
            IsForTheTwo = false,
        };

        return shown with { Sentence = Sentence(theme, shown, reading) };
    }

    private static IndicatorState StateOfStream(Reading reading) => reading switch
    {
        { State: not IndicatorState.Early } => reading.State,
        { Missing: not null } => IndicatorState.NotEnoughEvidence,
        { ProbabilityOver: <= 1 - Sure } => IndicatorState.Within,
        _ => IndicatorState.Unclear,
    };

    private static IndicatorState StateOfCount(Reading reading) => reading switch
    {
        { State: IndicatorState.Present or IndicatorState.NoData } => reading.State,
        { Missing: not null } => IndicatorState.NotEnoughEvidence,
        _ => IndicatorState.Unclear,
    };

    // What stood in an earlier week is told only as far as it stands now: it may have rested on what was not for others.
    private static WeekPoint Hide(WeekPoint week, IndicatorState now) => week.Opportunities < FewestOpportunities
        ? week with { Estimate = null, Low = null, High = null, State = IndicatorState.NotEnoughEvidence }
        : week with { State = week.State == IndicatorState.Present && now == IndicatorState.Present ? IndicatorState.Present : IndicatorState.Unclear };

    // What is said of the other side could tell; the rest of a sentence over the line may stand.
    private static string Sentence(Theme theme, Reading shown, Reading reading)
    {
        if (shown.State == IndicatorState.Present)
        {
            var other = reading.Sentence.IndexOf(Wording.FromTheOtherSide, StringComparison.Ordinal);

            return other < 0 ? reading.Sentence : reading.Sentence[..other];
        }

        var phrase = theme.Indicators.FirstOrDefault(i => i.Id == shown.Indicator)?.EventPhrase(shown.Direction);

        return shown is { Events: { } k, Opportunities: { } n } && phrase is not null
            ? string.Create(CultureInfo.InvariantCulture, $"{k:#,0} of {n:#,0} {phrase}: {Words(shown.State)}.")
            : $"{Capital(Words(shown.State))}.";
    }

    private static string Words(IndicatorState state) => state switch
    {
        IndicatorState.Unclear => "could be either way",
        IndicatorState.Within => "inside the line",
        IndicatorState.NotEnoughEvidence => "too few to say",
        _ => "no source yet",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
