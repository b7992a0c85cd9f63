using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>One weakness on one asset, from when it was seen until it was gone.</summary>
public sealed record Finding : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "finding";

    /// <summary>The asset.</summary>
    public required string Asset { get; init; }

    /// <summary>The vulnerability or check, such as CVE-2026-0001.</summary>
    public required string Vulnerability { get; init; }

    /// <summary>The component or port, where one asset has it several times.</summary>
    public string? Component { get; init; }

    /// <summary>How severe it is. HIGH and CRITICAL are material.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Whether it is a matter of security; false = another change, the comparator.</summary>
    public required bool Security { get; init; }

    /// <summary>The advisory that groups it with others.</summary>
    public string? Advisory { get; init; }

    /// <summary>When it was first seen.</summary>
    public required Moment FirstSeenAt { get; init; }

    /// <summary>When it was last seen.</summary>
    public Moment? LastSeenAt { get; init; }

    /// <summary>The times it was open, where it was reopened.</summary>
    public IReadOnlyList<FindingSpell> Spells { get; init; } = [];

    /// <summary>When somebody asked for it to be fixed first.</summary>
    public Moment? PrioritizedAt { get; init; }

    /// <summary>Who asked.</summary>
    [Seat]
    public string? PrioritizedBy { get; init; }

    /// <summary>When that was taken back.</summary>
    public Moment? DeprioritizedAt { get; init; }

    /// <summary>Whether it is known to be exploited (KEV).</summary>
    public bool? InKev { get; init; }

    /// <summary>Whether the asset can be reached from outside.</summary>
    public bool? Exposed { get; init; }

    /// <summary>Whether an attack can be automated.</summary>
    public bool? Automatable { get; init; }

    /// <summary>What an attack reaches.</summary>
    public Impact? Impact { get; init; }

    /// <summary>Probability of exploitation in the next 30 days, 0 to 1 (EPSS).</summary>
    [Within(0, 1)]
    public double? Epss { get; init; }

    /// <summary>By when it is to be fixed, where the source says so.</summary>
    public Moment? DueAt { get; init; }

    /// <summary>When it was fixed.</summary>
    public Moment? FixedAt { get; init; }

    /// <summary>What became of it. Accepted or not affected is not fixed.</summary>
    public required FindingStatus Status { get; init; }

    /// <summary>When the status was set.</summary>
    public Moment? StatusAt { get; init; }

    /// <summary>Who decided on the status.</summary>
    [Seat]
    public string? DecidedBy { get; init; }

    /// <summary>The reason given. Shown, never scored.</summary>
    public string? Reason { get; init; }

    /// <summary>Which side has to fix it.</summary>
    public required Side Owner { get; init; }

    /// <summary>The team that has to fix it.</summary>
    public string? OwnerTeam { get; init; }

    /// <summary>The risk acceptance that covers it (id).</summary>
    public string? Acceptance { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [FirstSeenAt, LastSeenAt, PrioritizedAt, DeprioritizedAt, FixedAt, StatusAt];
}

/// <summary>One time a finding was open.</summary>
public sealed record FindingSpell
{
    /// <summary>When it appeared.</summary>
    public required Moment OpenedAt { get; init; }

    /// <summary>When it was gone; null = still open.</summary>
    public Moment? FixedAt { get; init; }
}

/// <summary>What became of a finding.</summary>
public enum FindingStatus
{
    /// <summary>It is still there.</summary>
    Open,

    /// <summary>It is gone.</summary>
    Fixed,

    /// <summary>Its risk was accepted.</summary>
    Accepted,

    /// <summary>Nobody will fix it.</summary>
    WontFix,

    /// <summary>It was put off.</summary>
    Deferred,

    /// <summary>The asset has it but is not affected.</summary>
    NotAffected,

    /// <summary>It was never there.</summary>
    FalsePositive,
}
