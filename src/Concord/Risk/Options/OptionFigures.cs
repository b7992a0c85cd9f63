namespace Concord.Risk;

/// <summary>What one option comes to, beside doing nothing.</summary>
public sealed record OptionFigures
{
    /// <summary>The option.</summary>
    public required RiskOption Option { get; init; }

    /// <summary>What it can't be chosen without (ids): counted in all its figures.</summary>
    public required IReadOnlyList<string> With { get; init; }

    /// <summary>Days from the start until it works, with what it requires.</summary>
    public required double Days { get; init; }

    /// <summary>The day on which it works.</summary>
    public required DateOnly GoLive { get; init; }

    /// <summary>The losses of a year in which it works: the first one after its go-live.</summary>
    public required LossState Year { get; init; }

    /// <summary>
    /// Its yearly mean less that of doing nothing, simulated under common random numbers; below 0 where it cuts. Null where a mean is infinite.
    /// </summary>
    public required double? DeltaMean { get; init; }

    /// <summary>The standard error of <see cref="DeltaMean"/>.</summary>
    public required double? DeltaMeanError { get; init; }

    /// <summary>The loss over the horizon less that of doing nothing, simulated: what happens before the go-live is in it.</summary>
    public required double? HorizonDelta { get; init; }

    /// <summary>The standard error of <see cref="HorizonDelta"/>.</summary>
    public required double? HorizonDeltaError { get; init; }

    /// <summary>The expected loss over the horizon; the range is what we don't know. Null where a mean is infinite.</summary>
    public required RangedFigure? HorizonResidual { get; init; }

    /// <summary>What it costs over the horizon: once, and each year from the go-live on.</summary>
    public required RangedFigure Cost { get; init; }

    /// <summary>The expected loss it removes over the horizon less its cost. Null where a mean is infinite.</summary>
    public required RangedFigure? NetBenefit { get; init; }

    /// <summary>The chance, over what we don't know, that the net benefit is above 0; null where a mean is infinite.</summary>
    public required double? ChanceItPays { get; init; }

    /// <summary>The loss removed for each unit of money it costs over the horizon; null where it costs nothing or less in some draw, or a mean is infinite.</summary>
    public required RangedFigure? PerMoney { get; init; }

    /// <summary>0 to 100: the share of the decision's reducible expected loss over the horizon that it removes. Null where nothing can be removed, or a mean is infinite.</summary>
    public required RangedFigure? SecurityScore { get; init; }
}
