using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A blind estimate of one risk by one side.</summary>
public sealed record RiskEstimate : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "risk-estimate";

    /// <summary>The risk (id).</summary>
    public required string Risk { get; init; }

    /// <summary>Who estimates.</summary>
    public required Side By { get; init; }

    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>The loss of one event: a range that holds in 90 of 100 cases.</summary>
    public required Range90 Loss90 { get; init; }

    /// <summary>Events a year: a range that holds in 90 of 100 cases.</summary>
    public required Range90 Frequency90 { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}

/// <summary>A range that the estimator trusts in 90 of 100 cases.</summary>
public sealed record Range90
{
    /// <summary>The lower end.</summary>
    public required double Low { get; init; }

    /// <summary>The upper end.</summary>
    [NotBefore(nameof(Low))]
    public required double High { get; init; }
}
