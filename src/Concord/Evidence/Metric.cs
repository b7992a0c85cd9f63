namespace Concord.Evidence;

/// <summary>One reading of one measure; readings of one name make a series.</summary>
public sealed record Metric : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "metric";

    /// <summary>The name of the series.</summary>
    public required string Name { get; init; }

    /// <summary>The sides that are measured by it.</summary>
    public required IReadOnlyList<Side> CarriedBy { get; init; }

    /// <summary>What it measures.</summary>
    public required MetricClass Class { get; init; }

    /// <summary>When it was read.</summary>
    public required Moment At { get; init; }

    /// <summary>The reading.</summary>
    public required double Value { get; init; }

    /// <summary>The unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The target.</summary>
    public double? Target { get; init; }

    /// <summary>Which way is better.</summary>
    public required Better Better { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}

/// <summary>What a metric measures.</summary>
public enum MetricClass
{
    /// <summary>Being up.</summary>
    Uptime,

    /// <summary>Growing with demand.</summary>
    Scalability,

    /// <summary>Changing fast.</summary>
    Agility,

    /// <summary>Delivering.</summary>
    Delivery,

    /// <summary>Cost.</summary>
    Cost,

    /// <summary>Benefit.</summary>
    Benefit,

    /// <summary>Protection of data.</summary>
    DataProtection,

    /// <summary>Keeping rules.</summary>
    Compliance,

    /// <summary>Threats.</summary>
    Threat,

    /// <summary>Loss.</summary>
    Loss,
}

/// <summary>Which way of a metric is better.</summary>
public enum Better
{
    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,
}
