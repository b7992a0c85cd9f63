namespace Concord.Evidence;

/// <summary>A review, and whether security was there.</summary>
public sealed record Review : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "review";

    /// <summary>Of what.</summary>
    public required ReviewType Type { get; init; }

    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>The product.</summary>
    public string? Product { get; init; }

    /// <summary>Whether security took part.</summary>
    public required bool SecurityPresent { get; init; }

    /// <summary>The waiver of the review (id).</summary>
    public string? Waiver { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}

/// <summary>What is reviewed.</summary>
public enum ReviewType
{
    /// <summary>A design.</summary>
    Design,

    /// <summary>The use of data.</summary>
    Data,

    /// <summary>The trust of customers.</summary>
    CustomerTrust,
}
