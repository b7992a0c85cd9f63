using Concord.Evidence;
using Concord.Steps;

namespace Concord.Signs;

/// <summary>A reading with the dossier it was read from, so that a small import need not read every sign again.</summary>
/// <param name="Dossier">The evidence.</param>
/// <param name="Reading">What the signs showed.</param>
public sealed record EarlierReading(Dossier Dossier, SignsReading Reading)
{
    /// <summary>What every sign may look at besides the kinds its indicators name.</summary>
    private static readonly string[] Context = ["charter", "person", "feed", "missing-entry", "forum", "absence", "survey-answer", "wave"];

    /// <summary>What a sign showed then, where nothing it looks at has changed since; null = it has to be read again.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="dossier">The evidence now; a dossier shares the lists that did not change with the one it came from.</param>
    /// <param name="week">The Monday of evaluation.</param>
    internal SignReading? Unchanged(Sign sign, Dossier dossier, DateOnly week) =>
        IsUnchanged(sign, dossier, week) ? Reading.Signs.FirstOrDefault(s => s.Sign.Id == sign.Id) : null;

    /// <summary>What a cause's own indicators showed then, where nothing they look at has changed since; null = they have to be read again.</summary>
    internal IReadOnlyList<Reading>? Unchanged(Cause cause, Dossier dossier, DateOnly week) =>
        IsUnchanged(cause, dossier, week) ? Reading.Causes.FirstOrDefault(c => c.Cause.Id == cause.Id)?.Readings : null;

    /// <summary>The same of a step.</summary>
    internal IReadOnlyList<Reading>? Unchanged(Step step, Dossier dossier, DateOnly week) =>
        IsUnchanged(step, dossier, week) ? Reading.Steps.FirstOrDefault(s => s.Step.Id == step.Id)?.Readings : null;

    /// <summary>The same of an outcome.</summary>
    internal OutcomeReading? Unchanged(Outcome outcome, Dossier dossier, DateOnly week) =>
        IsUnchanged(outcome, dossier, week) ? Reading.Outcomes.FirstOrDefault(o => o.Outcome.Id == outcome.Id) : null;

    private bool IsUnchanged(Theme theme, Dossier dossier, DateOnly week) =>
        Reading.Week == week && dossier.Zone.Equals(Dossier.Zone)
        && theme.Indicators.SelectMany(i => i.Kinds).Concat(Context).Distinct().All(kind => ReferenceEquals(dossier.OfKind(kind), Dossier.OfKind(kind)));
}
