using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Cause 4: one side keeps tight control and leaves the other out, or believes that it alone owns its field.</summary>
/// <remarks>
/// <para>C4.1 is read both ways with one formula: in the CIO's direction it is the source's "excludes security" (SIGNS C4.1), in the
/// CISO's direction its "or vice versa" (SIGNS C4.2).</para>
/// <para>Source: SIGNS §5, C4; A¶73.</para>
/// </remarks>
public sealed class TightControl : Cause
{
    /// <summary>Forums on joint topics without the other: past a quarter is worth a look (house default, C4.1).</summary>
    public static readonly Thresholds WithoutOther = new(0.10, 0.25, 0.50);

    /// <summary>Controls and risks owned by security alone: past three quarters is worth a look (house default, C4.3).</summary>
    public static readonly Thresholds OwnedAlone = new(0.50, 0.75, 0.90);

    /// <inheritdoc/>
    public override string Id => "C4";

    /// <inheritdoc/>
    public override string Slug => "tight-control";

    /// <inheritdoc/>
    public override string Name => "Kept out";

    /// <inheritdoc/>
    public override string Question => "Is one side kept out of what concerns both?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, causes (A¶73)";

    /// <inheritdoc/>
    public override bool IsStructural => false;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P05", "P10", "P25"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> RestsOn => ["S3.3", "S6.1", "S6.3"];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "C4.1",
            IsPrimary = true,
            Name = "forums without the other",
            Definition = "Forums on joint topics that a side owns, or sits in where nobody owns them, without the other side as a member, out of all such forums.",
            Kinds = ["forum", "person"],
            Opportunities = "forums on joint topics",
            Event = d => $"of the {d.Seat()}'s side without the {d.OtherSeat()} as a member",
            House = WithoutOther,
            HasHistory = false,
            Count = Forums,
        },
        new CensusIndicator
        {
            Id = "C4.3",
            OneSided = Side.Ciso,
            Name = "owned alone",
            Definition = "Security controls, and risks the CISO answers for, that are owned inside security, out of all.",
            Kinds = ["control", "risk", "person", "decision"],
            Opportunities = "security controls and risks",
            Event = _ => "owned by security alone",
            House = OwnedAlone,
            HasHistory = false,
            Count = Owned,
        },
        new ShareIndicator
        {
            Id = "C4.4",
            Name = "decided without asking",
            Definition = "Decisions in a side's own domain before which the other side was not asked, out of all in its domain. It has no line: not each of them concerns the other.",
            Kinds = ["decision", "person"],
            Opportunities = "decisions in the own domain",
            Event = d => $"taken by the {d.Seat()}'s side without asking the {d.OtherSeat()}'s",
            Cases = WithoutAsking,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "A seat without an agenda item is no voice: membership says that one may come, not that one is heard.",
        "Investigations and other restricted matters rightly have few members.",
        "Owning security alone can be kindness: nobody else took it. The number says that others carry little of it.",
        "A forum nobody recorded can't be counted.",
    ];

    private static Census? Forums(Standpoint standpoint, Direction direction, Week week)
    {
        var side = direction.ToSide();
        var forums = standpoint.Dossier.All<Forum>()
            .Where(f => f.JointTopics)
            .Select(f => (Forum: f, Members: Seats.SidesOf(f.Members, standpoint.Dossier)))
            .Where(f => f.Forum.Owner == side || (f.Forum.Owner is null && f.Members.Contains(side)))
            .ToList();
        if (forums.Count == 0)
        {
            return null;
        }

        var without = forums.Count(f => !f.Members.Contains(side.Counterpart()));

        return new Census
        {
            State = StateOf(standpoint, "C4.1", WithoutOther, week, without, forums.Count),
            Events = without,
            Total = forums.Count,
            Cases = [.. forums.Select(f => Standing(standpoint, f.Forum, !f.Members.Contains(side.Counterpart())))],
        };
    }

    private static Census? Owned(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var controls = standpoint.Dossier.Controls.Where(c => !(c.InPlaceAt is { } at && at.Latest >= end) && !(c.LapsedAt is { } lapsed && lapsed.Latest < end)).ToList();
        var owned = controls.Select(c => (Exhibit: (Exhibit)c, Owner: c.OwnerFunction))
            .Concat(standpoint.Dossier.Risks.Where(r => r.Accountable == Side.Ciso).Select(r => (Exhibit: (Exhibit)r, r.Owner)))
            .Select(o => Standing(standpoint, o.Exhibit, IsInside(standpoint, o.Owner)))
            .ToList();
        if (owned.Count == 0)
        {
            return null;
        }

        var alone = owned.Count(o => o.IsEvent);
        var asked = WithoutAsking(standpoint, direction).Where(c => c.At < standpoint.End && standpoint.WeekOf(c.At) > week.Number - Week.Year).ToList();

        return new Census
        {
            State = StateOf(standpoint, "C4.3", OwnedAlone, week, alone, owned.Count),
            Events = alone,
            Total = owned.Count,
            Cases = owned,
            Notes = [$"Ties of security's work to others: {owned.Count - alone} controls and risks owned elsewhere, {controls.Count(c => c.ItConsulted == true)} controls IT was asked about, {asked.Count(c => !c.IsEvent)} of {asked.Count} of its decisions in 52 weeks with IT asked."],
        };
    }

    private static bool IsInside(Standpoint standpoint, string owner) =>
        owner is "SECURITY" or "CISO" || Seats.DepartmentsOf([owner], standpoint.Dossier) is { Count: 1 } departments && departments.Contains(Side.Ciso);

    private static IEnumerable<Case> WithoutAsking(Standpoint standpoint, Direction direction) => standpoint.Dossier.Decisions
        .Where(d => d.Domain == direction.ToSide() && d.DecidedAt is not null)
        .Select(d => Case.Of(d, d.DecidedAt!.Value, !d.Joint && !Seats.SidesOf(d.Consulted, standpoint.Dossier).Contains(direction.ToSide().Counterpart())));

    private static IndicatorState StateOf(Standpoint standpoint, string indicator, Thresholds house, Week week, int events, int total) =>
        events > standpoint.Charters.TermsOf(indicator, house, week.Number).Thresholds!.Tol * total ? IndicatorState.Early : IndicatorState.Within;

    // What stands in a register without a date is taken as it is known now.
    private static Case Standing(Standpoint standpoint, Exhibit exhibit, bool isEvent) =>
        Case.Of(exhibit, exhibit.Occurred ?? Moment.At(standpoint.End.AddTicks(-1)), isEvent);
}
