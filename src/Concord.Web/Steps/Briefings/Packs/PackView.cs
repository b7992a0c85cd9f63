using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Seats;

namespace Concord.Web.Steps.Briefings;

/// <summary>A published edition with the one before it, and whether its seals hold.</summary>
public sealed record PackView
{
    /// <summary>The edition.</summary>
    public required BriefingPack Pack { get; init; }

    /// <summary>The edition it replaces; null = it is the first.</summary>
    public required BriefingPack? Before { get; init; }

    /// <summary>The edition that replaced it; null = it is the newest.</summary>
    public required BriefingPack? After { get; init; }

    /// <summary>The forum's name.</summary>
    public required string Forum { get; init; }

    /// <summary>What does not hold of it; empty when all does.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>Whether it was held against every version of its briefing, which the room alone can vouch for; otherwise against its own seals only.</summary>
    public required bool IsFromRoom { get; init; }

    /// <summary>Who looks.</summary>
    public required Seat Seat { get; init; }

    /// <summary>The organisation's time zone.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>An edition by its id, as it stands in an address; null where there is none.</summary>
    public static PackView? Find(BriefingDesk desk, string id, Seat seat)
    {
        var dossier = desk.Open();
        if ((dossier.BriefingPacks.FirstOrDefault(p => p.Id == id) ?? dossier.BriefingPacks.FirstOrDefault(p => p.Id == BriefingAddress.Read(id))) is not { } pack)
        {
            return null;
        }

        var versions = dossier.Briefings.FirstOrDefault(b => b.Id == pack.Briefing) is { } briefing ? desk.VersionsOf(briefing) : [];
        var isFromRoom = versions.Count > 0 && versions.All(v => v.IsAct());

        return new PackView
        {
            Pack = pack,
            Before = dossier.BriefingPacks.FirstOrDefault(p => p.Id == pack.Replaces),
            After = dossier.BriefingPacks.FirstOrDefault(p => p.Replaces == pack.Id),
            Forum = dossier.Forums.FirstOrDefault(f => f.Id == pack.Forum)?.Name ?? pack.Forum,
            Faults = isFromRoom ? PackAudit.Of(pack, versions) : PackSeal.Faults(pack),
            IsFromRoom = isFromRoom,
            Seat = seat,
            Zone = desk.Zone,
        };
    }
}
