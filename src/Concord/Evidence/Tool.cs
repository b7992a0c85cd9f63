using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A tool one side owns, with what it can do.</summary>
public sealed record Tool : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "tool";

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Who makes it.</summary>
    public string? Vendor { get; init; }

    /// <summary>Which side owns it.</summary>
    public required Side Owner { get; init; }

    /// <summary>What it can do, in the shared words of the catalogue.</summary>
    public required IReadOnlyList<string> Capabilities { get; init; }

    /// <summary>Since when it is in use.</summary>
    public required Moment ActiveFrom { get; init; }

    /// <summary>Until when it was in use.</summary>
    [NotBefore(nameof(ActiveFrom))]
    public Moment? ActiveTo { get; init; }

    /// <summary>What it costs a year.</summary>
    public Money? AnnualCost { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [ActiveFrom, ActiveTo];
}
