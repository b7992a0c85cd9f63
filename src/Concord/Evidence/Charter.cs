using System.Collections.ObjectModel;
using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>The agreement both sides signed: limits, cadence, owed categories, readers. Versioned.</summary>
public sealed record Charter : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "charter";

    /// <summary>The version as the two name it.</summary>
    [NumberToo]
    public required string Version { get; init; }

    /// <summary>Who signed it: sides or person ids.</summary>
    [Seat]
    public required IReadOnlyList<string> SignedBy { get; init; }

    /// <summary>When it was signed.</summary>
    public required Moment At { get; init; }

    /// <summary>Days between two one-to-ones.</summary>
    [Within(1)]
    public int? CadenceDays { get; init; }

    /// <summary>Agreed thresholds by indicator; an indicator that is absent keeps the house default.</summary>
    public IReadOnlyDictionary<string, AgreedThresholds> Thresholds { get; init; } = ReadOnlyDictionary<string, AgreedThresholds>.Empty;

    /// <summary>The indicators that run as detectors; empty = the usual set.</summary>
    public IReadOnlyList<string> Armed { get; init; } = [];

    /// <summary>Agreed limits in business days.</summary>
    public AgreedDays? SlaDays { get; init; }

    /// <summary>What each side owes the other without being asked.</summary>
    public IReadOnlyList<OwedCategory> OwedCategories { get; init; } = [];

    /// <summary>Initiatives and purchases count from this amount; null = all count.</summary>
    public Money? InitiativeAbove { get; init; }

    /// <summary>The forums the charter covers (forum ids).</summary>
    public IReadOnlyList<string> Forums { get; init; } = [];

    /// <summary>The person both may turn to when they do not agree.</summary>
    public string? Peer { get; init; }

    /// <summary>Who may read reportable findings: seats or person ids.</summary>
    public IReadOnlyList<string> Readers { get; init; } = [];

    /// <summary>The security controls both agreed to keep in place.</summary>
    public IReadOnlyList<string> Hygiene { get; init; } = [];

    /// <summary>The organization's time zone, an IANA name such as Europe/Paris.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Days that are not business days beyond Saturday and Sunday.</summary>
    public IReadOnlyList<DateOnly> Holidays { get; init; } = [];

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}

/// <summary>Reference, tolerance and alternative of one indicator, in the indicator's unit.</summary>
public sealed record AgreedThresholds
{
    /// <summary>What a working pair looks like.</summary>
    public required double Ref { get; init; }

    /// <summary>The most both would accept.</summary>
    public required double Tol { get; init; }

    /// <summary>The size worth finding.</summary>
    public required double P1 { get; init; }
}

/// <summary>Agreed limits in business days; a limit that is absent keeps the house default.</summary>
public sealed record AgreedDays
{
    /// <summary>To answer an advice item.</summary>
    [Within(0)]
    public int? Advice { get; init; }

    /// <summary>To answer an information request.</summary>
    [Within(0)]
    public int? Request { get; init; }

    /// <summary>To say yes to a security request of tier 1.</summary>
    [Within(0)]
    public int? Tier1 { get; init; }

    /// <summary>To say yes to a security request of tier 2.</summary>
    [Within(0)]
    public int? Tier2 { get; init; }

    /// <summary>To say yes to a security request of tier 3.</summary>
    [Within(0)]
    public int? Tier3 { get; init; }
}

/// <summary>A category of facts one party must share unasked.</summary>
public sealed record OwedCategory
{
    /// <summary>The name of the category.</summary>
    public required string Category { get; init; }

    /// <summary>Who owes it.</summary>
    public required Party Owner { get; init; }

    /// <summary>Business days to share a material fact.</summary>
    [Within(0)]
    public required int Days { get; init; }

    /// <summary>Business days to share a fact that is not material.</summary>
    [Within(0)]
    public int? RoutineDays { get; init; }
}
