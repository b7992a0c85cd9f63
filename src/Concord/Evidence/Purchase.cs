using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>Something one side bought or renewed.</summary>
public sealed record Purchase : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "purchase";

    /// <summary>Which side bought it.</summary>
    public required Side Buyer { get; init; }

    /// <summary>What was bought.</summary>
    public required PurchaseType Type { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it can do, in the shared words of the catalogue.</summary>
    public required IReadOnlyList<string> Capabilities { get; init; }

    /// <summary>In whose domain it lies.</summary>
    public required Side Domain { get; init; }

    /// <summary>When it was ordered.</summary>
    public required Moment At { get; init; }

    /// <summary>Whether it renews something already in use.</summary>
    public bool? Renewal { get; init; }

    /// <summary>What it costs once.</summary>
    public Money? Cost { get; init; }

    /// <summary>What it costs a year.</summary>
    public Money? AnnualCost { get; init; }

    /// <summary>Who prescribed it: a side, a function or a person id.</summary>
    [Seat]
    public string? MandatedBy { get; init; }

    /// <summary>The evaluation before the purchase.</summary>
    public Evaluation? Evaluation { get; init; }

    /// <summary>Whether the overlap with owned tools was looked at.</summary>
    public bool? OverlapConsidered { get; init; }

    /// <summary>The reason code for a wanted second one.</summary>
    public string? IntendedRedundancy { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}

/// <summary>What was bought.</summary>
public enum PurchaseType
{
    /// <summary>A product.</summary>
    Product,

    /// <summary>A vendor.</summary>
    Vendor,

    /// <summary>A provider of services.</summary>
    Provider,
}

/// <summary>How a purchase was chosen.</summary>
public sealed record Evaluation
{
    /// <summary>What was compared.</summary>
    public required IReadOnlyList<string> Options { get; init; }

    /// <summary>By what.</summary>
    public required IReadOnlyList<string> Criteria { get; init; }

    /// <summary>What the owner of the domain ranked first.</summary>
    public string? OwnerFirst { get; init; }

    /// <summary>What was chosen.</summary>
    public string? Chosen { get; init; }
}
