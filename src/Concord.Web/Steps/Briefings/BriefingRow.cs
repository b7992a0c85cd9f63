using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Seats;
using Concord.Web.Shell;

namespace Concord.Web.Steps.Briefings;

/// <summary>One briefing as the list shows it.</summary>
public sealed record BriefingRow
{
    /// <summary>Its room.</summary>
    public required BriefingRoom Room { get; init; }

    /// <summary>The briefing.</summary>
    public Briefing Briefing => Room.Briefing;

    /// <summary>The forum's name.</summary>
    public required string Forum { get; init; }

    /// <summary>Its facts.</summary>
    public required IReadOnlyList<RoomFact> Facts { get; init; }

    /// <summary>Its newest edition; null = none was published.</summary>
    public required BriefingPack? Pack { get; init; }

    /// <summary>The day its forum meets; null = not said.</summary>
    public required DateOnly? Day { get; init; }

    /// <summary>The last day both are to sign; null = none.</summary>
    public required DateOnly? PublishBy { get; init; }

    /// <summary>Today.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The organisation's time zone.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>What it is called.</summary>
    public string Title => Briefing.Title ?? (Day is { } day ? $"{Forum}, {Sentence.Day(day)}" : Forum);

    /// <summary>Whether its forum has yet to meet.</summary>
    public bool IsComing => !IsPresented && Briefing.SlotWithdrawn != true && (Day is not { } day || day >= Today);

    /// <summary>Whether it was presented.</summary>
    public bool IsPresented => Briefing.PresentedAt is { } at && BriefingWords.DayOf(at, Zone) <= Today;

    /// <summary>Must-reach facts that were kept from the board's text without their author's agreement.</summary>
    public int Reserved => Facts.Count(f => f.IsReserved);

    /// <summary>Facts that were kept from the board's text without their author's agreement, the supporting ones among them.</summary>
    public int Withheld => Facts.Count(f => f.IsAgainstItsAuthor);

    /// <summary>Facts of a side, and how many of them must reach.</summary>
    public (int All, int MustReach) Of(Side side) => (Facts.Count(f => f.Side == side), Facts.Count(f => f.Side == side && f.IsMustReach));

    /// <summary>Where it stands, in a few words.</summary>
    public string State => Briefing.SlotWithdrawn == true ? "Slot withdrawn"
        : IsPresented ? "Presented"
        : Pack is { } pack ? $"Published, edition {pack.Edition}"
        : Signed.Count > 0 ? $"Signed by the {Sentence.Join([.. Signed.Select(BriefingWords.Name)])}"
        : "Draft";

    /// <summary>The sides that have signed.</summary>
    public IReadOnlyList<Side> Signed => [.. Enum.GetValues<Side>().Except(Room.Missing)];

    /// <summary>What waits, and for whom: facts that wait for their author's word, signatures, the secretary.</summary>
    public IReadOnlyList<(Seat Seat, string What)> Waits
    {
        get
        {
            var waits = new List<(Seat, string)>();
            foreach (var side in Enum.GetValues<Side>())
            {
                var seat = side == Side.Cio ? Seat.Cio : Seat.Ciso;
                if (Facts.Count(f => f.Side == side && f.Waits) is > 0 and var facts)
                {
                    waits.Add((seat, $"{Sentence.Count(facts)} {(facts == 1 ? "fact waits" : "facts wait")} for the {BriefingWords.Name(side)}’s word"));
                }

                if (IsComing && Pack is null && Facts.Count > 0 && !Signed.Contains(side))
                {
                    waits.Add((seat, $"the {BriefingWords.Name(side)} has not signed"));
                }
            }

            if (IsComing && Pack is null && Facts.Count > 0 && (Signed.Count == 2 || PublishBy < Today))
            {
                waits.Add((Seat.Secretary, Signed.Count == 2 ? "it can be published" : "the secretary may publish"));
            }

            return waits;
        }
    }

    /// <summary>The briefings of a dossier: coming ones by their day, then past ones, the newest first.</summary>
    public static IReadOnlyList<BriefingRow> All(Dossier dossier, DateOnly today)
    {
        var packs = dossier.BriefingPacks.GroupBy(p => p.Briefing).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Edition), StringComparer.Ordinal);
        var rows = dossier.Briefings.Select(b => Of(b, dossier, packs.GetValueOrDefault(b.Id), today)).ToList();

        return
        [
            .. rows.Where(r => r.IsComing).OrderBy(r => r.Day ?? DateOnly.MaxValue).ThenBy(r => r.Briefing.Id, StringComparer.Ordinal),
            .. rows.Where(r => !r.IsComing).OrderByDescending(r => r.Day ?? DateOnly.MinValue).ThenBy(r => r.Briefing.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>One briefing.</summary>
    public static BriefingRow Of(Briefing briefing, Dossier dossier, DateOnly today) =>
        Of(briefing, dossier, dossier.BriefingPacks.Where(p => p.Briefing == briefing.Id).MaxBy(p => p.Edition), today);

    private static BriefingRow Of(Briefing briefing, Dossier dossier, BriefingPack? pack, DateOnly today) => Of(new BriefingRoom(briefing), briefing, dossier, pack, today);

    private static BriefingRow Of(BriefingRoom room, Briefing briefing, Dossier dossier, BriefingPack? pack, DateOnly today) => new()
    {
        Room = room,
        Forum = dossier.Forums.FirstOrDefault(f => f.Id == briefing.Forum)?.Name ?? briefing.Forum,
        Facts = RoomFact.All(room),
        Pack = pack,
        Day = (briefing.MeetsAt ?? briefing.PresentedAt) is { } at ? BriefingWords.DayOf(at, dossier.Zone) : null,
        PublishBy = briefing.PublishBy is { } by ? BriefingWords.DayOf(by, dossier.Zone) : null,
        Today = today,
        Zone = dossier.Zone,
    };
}
