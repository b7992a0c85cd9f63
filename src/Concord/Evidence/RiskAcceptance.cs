using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A signed word that a risk is carried, with its end.</summary>
public sealed record RiskAcceptance : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "risk-acceptance";

    /// <summary>What is accepted, as kind/id.</summary>
    public required EvidenceLink Subject { get; init; }

    /// <summary>Who accepts: a side, a function or a person id.</summary>
    [Seat]
    public required string By { get; init; }

    /// <summary>Whether that person may accept this risk.</summary>
    public required bool Authorised { get; init; }

    /// <summary>When it was signed.</summary>
    public required Moment SignedAt { get; init; }

    /// <summary>Who signed.</summary>
    [Seat]
    public IReadOnlyList<string> SignedBy { get; init; } = [];

    /// <summary>When it ends; null = no end is named.</summary>
    public Moment? ExpiresAt { get; init; }

    /// <summary>The sides that agreed explicitly.</summary>
    public required IReadOnlyList<Side> ConcurredBy { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [SignedAt];
}
