using Concord.Evidence;

namespace Concord.Risk;

/// <summary>What an initiative itself stands to lose by its exposure: days of delay and money of its own success.</summary>
/// <remarks>Asked from intake on (G1), not from the first incident: the estimate belongs to the initiative, not to security. Source: R133–R134, C3.3.</remarks>
public sealed record InitiativeExposure
{
    /// <summary>The initiative.</summary>
    public required Initiative Initiative { get; init; }

    /// <summary>When it was estimated.</summary>
    public required Moment At { get; init; }

    /// <summary>The expected delay in days; null where none was estimated.</summary>
    public double? DelayDays { get; init; }

    /// <summary>The expected loss of its own success; null where none was estimated.</summary>
    public Money? Loss { get; init; }

    /// <summary>Whether it was estimated before money was given (G2), or that gate is still ahead.</summary>
    public bool IsInTime => !Initiative.Gates.TryGetValue(StageGate.G2, out var funded) || At.IsBy(funded);

    /// <summary>The initiatives with an estimate, in order of id.</summary>
    public static IReadOnlyList<InitiativeExposure> All(Dossier dossier) =>
    [
        .. dossier.Initiatives.Where(HasOne).Select(i => new InitiativeExposure
        {
            Initiative = i,
            At = i.Exposure!.At,
            DelayDays = i.Exposure.DelayDays,
            Loss = i.Exposure.Loss,
        }),
    ];

    /// <summary>The initiatives past intake, not live yet and large enough to count that have none, in order of id.</summary>
    /// <remarks>An estimate that holds neither days nor money is none.</remarks>
    public static IReadOnlyList<Initiative> Missing(Dossier dossier) =>
    [
        .. dossier.Initiatives.Where(i => i.AboveThreshold != false && !HasOne(i) && HasBegun(i, dossier.KnownAt)),
    ];

    private static bool HasOne(Initiative initiative) => initiative.Exposure is { DelayDays: not null } or { Loss: not null };

    private static bool HasBegun(Initiative initiative, DateTimeOffset now) =>
        initiative.Gates.Any(g => g.Key >= StageGate.G1 && g.Value.Earliest <= now)
        && !(initiative.Gates.TryGetValue(StageGate.G6, out var live) && live.Earliest <= now);
}
