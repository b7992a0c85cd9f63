using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Seats;

namespace Concord.Web.Steps.Briefings;

/// <summary>A published edition with the one before it, and whether it holds.</summary>
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

    /// <summary>What holding it against its seals and its briefing's versions found.</summary>
    public required PackAudit Audit { get; init; }

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

        return new PackView
        {
            Pack = pack,
            Before = dossier.BriefingPacks.FirstOrDefault(p => p.Id == pack.Replaces),
            After = dossier.BriefingPacks.FirstOrDefault(p => p.Replaces == pack.Id),
            Forum = dossier.Forums.FirstOrDefault(f => f.Id == pack.Forum)?.Name ?? pack.Forum,
            Audit = PackAudit.Of(pack, versions),
            Seat = seat,
            Zone = desk.Zone,
        };
    }
}
