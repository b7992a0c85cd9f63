namespace Concord.Risk;

/// <summary>The losses of one year in one state of things: as it is, or with some options at work.</summary>
public sealed record LossState
{
    /// <summary>The mean; null = infinite.</summary>
    public required double? Mean { get; init; }

    /// <summary>Yearly losses that are exceeded with a chance of 5 % and 1 %.</summary>
    public required IReadOnlyList<BoundedFigure> Quantiles { get; init; }

    /// <summary>Mean losses of the worst 5 % and 1 % of years; null = infinite.</summary>
    public required IReadOnlyList<BoundedFigure> Tvar { get; init; }

    /// <summary>The chance of each accepted loss, in the order of the anchors; empty where nothing is accepted.</summary>
    public required IReadOnlyList<AnchorChance> Breach { get; init; }

    /// <summary>Whether every accepted chance is kept for sure.</summary>
    public bool IsWithin => Breach.All(b => b.Upper <= b.Anchor.Probability);

    /// <summary>The states of a file's year under some sets of options.</summary>
    internal static IReadOnlyList<LossState> Of(RiskFile file, IReadOnlyList<IReadOnlyList<RiskOption>> sets) => [];
}

/// <summary>A figure between two bounds that hold for sure.</summary>
/// <param name="P">The chance it belongs to, such as 0.95.</param>
/// <param name="Lower">The lower bound.</param>
/// <param name="Mid">Between the two; null = not given.</param>
/// <param name="Upper">The upper bound; null = none.</param>
public sealed record BoundedFigure(double P, double Lower, double? Mid, double? Upper);

/// <summary>The chance of a year with more loss than an anchor accepts.</summary>
/// <param name="Anchor">The anchor.</param>
/// <param name="Lower">The lower bound of the chance.</param>
/// <param name="Mid">Between the two.</param>
/// <param name="Upper">The upper bound.</param>
public sealed record AnchorChance(Anchor Anchor, double Lower, double Mid, double Upper);
