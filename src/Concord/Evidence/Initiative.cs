using System.Collections.ObjectModel;
using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A project, vendor, migration, product, change, use of AI or merger with its gates and consultations.</summary>
public sealed record Initiative : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "initiative";

    /// <summary>What it is called. Shown, never scored.</summary>
    public required string Title { get; init; }

    /// <summary>What it is.</summary>
    public required InitiativeType Type { get; init; }

    /// <summary>Which side owns it.</summary>
    public required Side Owner { get; init; }

    /// <summary>When each gate was passed.</summary>
    public required IReadOnlyDictionary<StageGate, Moment> Gates { get; init; }

    /// <summary>When a gate is planned.</summary>
    public IReadOnlyDictionary<StageGate, Moment> Planned { get; init; } = ReadOnlyDictionary<StageGate, Moment>.Empty;

    /// <summary>Who was asked, and when the answer came.</summary>
    public required IReadOnlyList<Consultation> Consults { get; init; }

    /// <summary>How the other side learned of it without being asked.</summary>
    public InitiativeDiscovery? Discovery { get; init; }

    /// <summary>Whether it is large enough for the charter to count it.</summary>
    public bool? AboveThreshold { get; init; }

    /// <summary>Whether it was an emergency.</summary>
    public bool? Emergency { get; init; }

    /// <summary>Whether both sides own it together.</summary>
    public bool? Joint { get; init; }

    /// <summary>The business outcome it is for. Shown, never scored; that one is named counts.</summary>
    public string? BusinessOutcome { get; init; }

    /// <summary>Requirements and when they came in.</summary>
    public IReadOnlyList<SecurityRequirement> Requirements { get; init; } = [];

    /// <summary>Time it stood still.</summary>
    public IReadOnlyList<Wait> Waits { get; init; } = [];

    /// <summary>The plan line it belongs to (id).</summary>
    public string? PlanItem { get; init; }

    /// <summary>What was at stake when the other side learned of it.</summary>
    public Exposure? Exposure { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [.. Gates.Values.Select(t => (Moment?)t), .. Consults.Select(c => (Moment?)c.RequestedAt)];
}

/// <summary>What an initiative is.</summary>
public enum InitiativeType
{
    /// <summary>A project.</summary>
    Project,

    /// <summary>A new vendor.</summary>
    Vendor,

    /// <summary>A move to another platform or place.</summary>
    Migration,

    /// <summary>A product for customers.</summary>
    Product,

    /// <summary>A change to what runs.</summary>
    Change,

    /// <summary>A use of AI.</summary>
    AiUse,

    /// <summary>A merger or acquisition.</summary>
    Ma,
}

/// <summary>The gates an initiative passes.</summary>
public enum StageGate
{
    /// <summary>The idea.</summary>
    G0,

    /// <summary>Intake.</summary>
    G1,

    /// <summary>Funding or selection.</summary>
    G2,

    /// <summary>Design.</summary>
    G3,

    /// <summary>Build or contract.</summary>
    G4,

    /// <summary>Test.</summary>
    G5,

    /// <summary>Live.</summary>
    G6,
}

/// <summary>A request for advice before a gate, and its answer; a copy of a message is none.</summary>
public sealed record Consultation
{
    /// <summary>Who was asked.</summary>
    public required Party Party { get; init; }

    /// <summary>When.</summary>
    public required Moment RequestedAt { get; init; }

    /// <summary>When the answer came.</summary>
    public Moment? AnsweredAt { get; init; }

    /// <summary>What the answer was.</summary>
    public ConsultationAnswer? Answer { get; init; }
}

/// <summary>The answer to a consultation.</summary>
public enum ConsultationAnswer
{
    /// <summary>No.</summary>
    No,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>Yes, with conditions or an option that works.</summary>
    How,

    /// <summary>The asked party sees nothing for it to say.</summary>
    NoInterest,
}

/// <summary>How a party learned of an initiative.</summary>
public sealed record InitiativeDiscovery
{
    /// <summary>Who learned of it.</summary>
    public required Party By { get; init; }

    /// <summary>How.</summary>
    public required DiscoveryMode Mode { get; init; }

    /// <summary>When.</summary>
    public required Moment At { get; init; }
}

/// <summary>A requirement laid on an initiative.</summary>
public sealed record SecurityRequirement
{
    /// <summary>The requirement's id.</summary>
    public required string Id { get; init; }

    /// <summary>When it was laid on.</summary>
    public required Moment AddedAt { get; init; }

    /// <summary>By whom.</summary>
    public required Party By { get; init; }
}

/// <summary>A stretch of time in which work stood still.</summary>
public sealed record Wait
{
    /// <summary>From.</summary>
    public required Moment From { get; init; }

    /// <summary>Until.</summary>
    [NotBefore(nameof(From))]
    public required Moment To { get; init; }

    /// <summary>For whom it waited.</summary>
    public required WaitingOn WaitingOn { get; init; }
}

/// <summary>What was at stake at one moment.</summary>
public sealed record Exposure
{
    /// <summary>When it was estimated.</summary>
    public required Moment At { get; init; }

    /// <summary>The expected loss.</summary>
    public Money? Loss { get; init; }

    /// <summary>The expected delay in days.</summary>
    [Within(0)]
    public double? DelayDays { get; init; }
}
