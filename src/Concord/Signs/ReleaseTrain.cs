using Concord.Evidence;

namespace Concord.Signs;

/// <summary>What went into production together: one release, or all of one side's that carry the same train (SIGNS S12).</summary>
/// <param name="Releases">The releases, at least one.</param>
internal sealed record ReleaseTrain(IReadOnlyList<Release> Releases)
{
    /// <summary>Days after a release within which a flaw found counts (S12.1).</summary>
    internal const int Days = 30;

    /// <summary>When the last of them went live.</summary>
    internal DateTimeOffset WentLive => Releases.Max(r => Case.Instant(r.At));

    /// <summary>When all of them are old enough to be judged.</summary>
    internal DateTimeOffset IsJudgedAt => WentLive.AddDays(Days);

    /// <summary>Every train of a side.</summary>
    internal static IReadOnlyList<ReleaseTrain> Of(Standpoint standpoint, Direction direction) => standpoint.Once(direction, Find);

    /// <summary>A material flaw, or a missing part of the baseline, that was known and went live without both having accepted it.</summary>
    internal static bool IsShippedKnown(Standpoint standpoint, Release release, bool security = true) =>
        release.KnownFlaws.Any(f => Counts(f.Severity, f.Security, security) && f.KnownAt.IsBy(release.At) && !IsAccepted(standpoint, f.JointAcceptance, release))
        || (security && release.BaselineGaps.Any(g => IsKnownAtRelease(g, release) && !IsAccepted(standpoint, g.JointAcceptance, release)));

    /// <summary>A material flaw of the requirements or the design, or a missing part of the baseline, that turned up within 30 days.</summary>
    internal static bool IsFoundEarly(Standpoint standpoint, Release release, bool security = true) =>
        release.LaterFlaws.Any(f => Counts(f.Severity, f.Security, security) && f.Origin is FlawOrigin.Requirement or FlawOrigin.Design && IsWithinDays(f.FoundAt, release))
        || (security && release.BaselineGaps.Any(g =>
            !IsKnownAtRelease(g, release) && IsWithinDays(g.KnownAt!.Value, release) && !IsAccepted(standpoint, g.JointAcceptance, release)));

    /// <summary>Whether a flaw of any weight is a matter of security.</summary>
    internal static bool IsSecurityFlaw(Severity severity, bool? isSecurity) => severity > Severity.None && isSecurity != false;

    /// <summary>Whether something was found within 30 days after a release.</summary>
    internal static bool IsWithinDays(Moment found, Release release) => found.IsBy(Moment.At(release.At.Latest.AddDays(Days)));

    private static IReadOnlyList<ReleaseTrain> Find(Standpoint standpoint, Direction direction) =>
    [
        .. standpoint.Dossier.Releases
            .Where(r => r.Owner == direction.ToSide())
            .GroupBy(r => r.Train is { } train ? (true, train) : (false, r.Id))
            .Select(g => new ReleaseTrain([.. g])),
    ];

    private static bool Counts(Severity severity, bool? isSecurity, bool security) => severity >= Severity.High && (isSecurity ?? true) == security;

    // The list is the release's own: without a date a gap was known when it was written.
    private static bool IsKnownAtRelease(BaselineGap gap, Release release) => gap.KnownAt is not { } known || known.IsBy(release.At);

    private static bool IsAccepted(Standpoint standpoint, string? id, Release release) =>
        id is not null && standpoint.Once(AcceptancesById).GetValueOrDefault(id) is { Authorised: true } acceptance
        && acceptance.SignedAt.IsBy(release.At)
        && !(acceptance.ExpiresAt is { } expires && expires.Latest < release.At.Earliest)
        && acceptance.ConcurredBy.Concat(Seats.SidesOf([.. acceptance.SignedBy, acceptance.By], standpoint.Dossier)).Distinct().Count() == 2;

    private static Dictionary<string, RiskAcceptance> AcceptancesById(Standpoint standpoint) =>
        standpoint.Dossier.RiskAcceptances.ToDictionary(a => a.Id, StringComparer.Ordinal);
}
