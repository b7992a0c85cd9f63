using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A security control or risk, with who owns it.</summary>
public sealed record Control : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "control";

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The function that owns it.</summary>
    [Seat]
    public required string OwnerFunction { get; init; }

    /// <summary>Whether IT was asked about it.</summary>
    public bool? ItConsulted { get; init; }

    /// <summary>Whether it is on the agreed hygiene list.</summary>
    public bool? Hygiene { get; init; }

    /// <summary>Since when it is in place.</summary>
    public Moment? InPlaceAt { get; init; }

    /// <summary>When it lapsed.</summary>
    public Moment? LapsedAt { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [InPlaceAt, LapsedAt];
}
