using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>One exchange between the two outside a series.</summary>
public sealed record Contact : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "contact";

    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>Who took part: sides, functions or person ids.</summary>
    [Seat]
    public required IReadOnlyList<string> Between { get; init; }

    /// <summary>How they talked.</summary>
    public required ContactChannel Channel { get; init; }

    /// <summary>What it was about, as kind/id.</summary>
    public EvidenceLink? Topic { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}

/// <summary>How an exchange took place.</summary>
public enum ContactChannel
{
    /// <summary>The two, talking.</summary>
    Direct,

    /// <summary>The two among others.</summary>
    Group,

    /// <summary>In writing.</summary>
    Written,

    /// <summary>Through deputies.</summary>
    Deputies,
}
