using Concord.Evidence;

namespace Concord.Steps;

/// <summary>An edition held against its seals and against every version of its briefing: what must reach the board stands in the facts or in the annex, unless its author took it back.</summary>
/// <remarks>
/// The versions come from the ledger, which shows by itself whether one of them was changed or left out. What somebody deletes behind the
/// program's back therefore shows here, in the ledger's check, or in the edition's own seal. Of versions that a file brought, what they say is
/// held against the edition; whose hand was in them can't be told, and is named as such.
/// </remarks>
public sealed record PackAudit
{
    /// <summary>What does not hold, one sentence each; empty when all does.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>What can't be checked, one sentence each with the reason; empty when everything was.</summary>
    public required IReadOnlyList<string> Unchecked { get; init; }

    /// <summary>The versions the edition was held against.</summary>
    public required int Versions { get; init; }

    /// <summary>Holds an edition against its briefing.</summary>
    /// <param name="pack">The edition.</param>
    /// <param name="versions">Every version of its briefing, in any order. Those recorded after the edition are passed over, unless there is no other: then the first of them is taken for what it says of the time before.</param>
    public static PackAudit Of(BriefingPack pack, IReadOnlyList<BriefingVersion> versions)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(versions);
        var all = versions.Where(v => v.Briefing.Id == pack.Briefing).OrderBy(v => v.At).ThenBy(v => v.Briefing.Entry).ToList();
        var known = Known(pack, all);
        var (faults, open) = (PackSeal.Faults(pack).ToList(), new List<string>());
        if (known.Count == 0)
        {
            open.Add($"No version of briefing {pack.Briefing} is at hand: only the seals of the edition were checked.");
        }
        else if (known[0] is { IsAct: true } first && IsAfter(first, pack))
        {
            faults.Add($"No version of briefing {pack.Briefing} from before the edition is at hand.");
        }
        else
        {
            new PackComparison(pack, known, faults, open).Compare();
        }

        return new PackAudit { Faults = faults, Unchecked = open, Versions = known.Count };
    }

    /// <summary>The versions from before the edition, by their own time or else by the ledger's order; where there are none, the first there is.</summary>
    private static List<BriefingVersion> Known(BriefingPack pack, List<BriefingVersion> all)
    {
        var known = all.Where(v => v.At <= pack.PublishedAt.Latest && !IsAfter(v, pack)).ToList();
        known = known.Count > 0 ? known : [.. all.Where(v => v.Briefing.Entry < pack.Entry)];

        return known.Count > 0 ? known : [.. all.Take(1)];
    }

    private static bool IsAfter(BriefingVersion version, BriefingPack pack) => pack.Entry > 0 && version.Briefing.Entry > pack.Entry;
}
