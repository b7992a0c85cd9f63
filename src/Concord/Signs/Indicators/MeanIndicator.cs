using Concord.Numerics;

namespace Concord.Signs;

/// <summary>The mean of a value between 0 and 1 for each campaign or wave (SIGNS M4). The unit is the campaign, never what it is made of.</summary>
public sealed class MeanIndicator : StreamIndicator
{
    /// <summary>The campaigns of a direction, each with its <see cref="Case.Value"/>.</summary>
    public required Func<Standpoint, Direction, IEnumerable<Case>> Cases { get; init; }

    /// <summary>The same behaviour towards others (M10), with what is usual of it; null = there is no comparator.</summary>
    internal Func<Standpoint, Direction, UsualCases?>? Comparator { get; init; }

    /// <summary>A reason of its own why nothing can be judged, such as a scanner that sees less; null = none.</summary>
    internal Func<Standpoint, Direction, Doubt?>? Doubt { get; init; }

    /// <inheritdoc/>
    public override string Method =>
        "Mean over campaigns with a 90 % Bayesian bootstrap interval (Rubin 1981)." + (House is null ? string.Empty :
        " Early signal: CUSUM against the middle of reference and alternative, limit by simulation of healthy campaigns."
        + " Reportable signal: betting e-detector (Waudby-Smith and Ramdas 2024; Shin, Ramdas and Rinaldo 2022).")
        + (Comparator is null ? string.Empty : " Both also run on the values less what the slowness of other changes of the same teams explains, at the slower end of its 90 % interval.");

    /// <inheritdoc/>
    internal override Unit Unit => Unit.Share;

    /// <inheritdoc/>
    internal override CaseStream StreamOf(Standpoint standpoint, Direction direction) => new MeanStream(standpoint, Cases(standpoint, direction), MoreIsBetter, Comparator?.Invoke(standpoint, direction));

    /// <inheritdoc/>
    internal override Doubt? DoubtOf(Standpoint standpoint, Direction direction, CaseStream stream) => Doubt?.Invoke(standpoint, direction);

    /// <inheritdoc/>
    internal override Interval? Shown(CaseStream stream, int from, int to) =>
        ((MeanStream)stream).Bootstrapped(from, to) is { } mean ? new Interval(mean.Mean, mean.Low, mean.High) : null;
}
