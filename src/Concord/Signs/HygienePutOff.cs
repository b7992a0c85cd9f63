using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Sign 11: cyber hygiene is put off.</summary>
/// <remarks>
/// <para>Unit: the <see cref="FixCampaign"/> that security prioritized. Assets, vulnerabilities and scanner rows are never counted as cases.</para>
/// <para>Direction: the side that owns the assets, so that security's own tools are read by the same formula.</para>
/// <para>Source: SIGNS §4, S11; A¶49; due dates: <see cref="DueDates"/>.</para>
/// </remarks>
public sealed class HygienePutOff : Sign
{
    /// <summary>Part of a campaign's assets unfixed when due, averaged over campaigns (house default, S11.1).</summary>
    public static readonly Thresholds LateShare = new(0.20, 0.30, 0.48);

    /// <summary>Campaigns given up without the other side's concurrence (house default, S11.2).</summary>
    public static readonly Thresholds Foregone = new(0.03, 0.08, 0.20);

    /// <summary>A scanner that covers this much less than in the half year before is no base for a judgement (S11).</summary>
    public static readonly Share MostCoverageLost = Share.Percent(10);

    /// <summary>More than this part of all open weaknesses prioritized means that everything is (house default, S11).</summary>
    public static readonly Share MostPrioritized = Share.Percent(25);

    /// <summary>From this chance of exploitation within 30 days on a weakness is worth asking for (EPSS; S11).</summary>
    public static readonly Share LikelyExploited = Share.Percent(10);

    /// <summary>What hygiene is besides fixing, where the charter lists nothing (house default, S11.7).</summary>
    public static readonly IReadOnlyList<string> DefaultControls =
        ["tested backups", "MFA", "admin rights", "logging", "asset list", "end-of-life systems"];

    /// <inheritdoc/>
    public override string Id => "S11";

    /// <inheritdoc/>
    public override string Slug => "hygiene-put-off";

    /// <inheritdoc/>
    public override string Name => "Hygiene put off";

    /// <inheritdoc/>
    public override string Question => "Is what security prioritized fixed by the agreed date?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, sign 11 (A¶49)";

    /// <inheritdoc/>
    public override int Severity => 1;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Primary, string Companion)> Companions => [("S11.1", "S11.2")];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new MeanIndicator
        {
            Id = "S11.1",
            IsPrimary = true,
            Name = "late share",
            Definition = "For each prioritized fix campaign, the assets unfixed at their due date out of all its assets; the mean over campaigns. Counted as left unfixed: campaigns with more than 30 % unfixed.",
            Kinds = ["finding", "scan", "kev-entry", "due-rule", "risk-acceptance"],
            Opportunities = "prioritized fix campaigns past due",
            Event = d => $"left unfixed when due on the {d.Seat()}'s side",
            House = LateShare,
            Cases = LateCases,
            Comparator = OtherChanges.Late,
            Doubt = CoverageLost,
            Remarks = Asking,
        },
        new ShareIndicator
        {
            Id = "S11.2",
            IsPrimary = true,
            Name = "foregone",
            Definition = "Prioritized campaigns closed as won't fix, deferred or accepted by their owner without a risk acceptance in which the other side concurred, out of all closed.",
            Kinds = ["finding", "kev-entry", "due-rule", "risk-acceptance"],
            Opportunities = "prioritized fix campaigns closed",
            Event = d => $"given up by the {d.Seat()}'s side without concurrence",
            House = Foregone,
            Cases = ForegoneCases,
        },
        new CensusIndicator
        {
            Id = "S11.3",
            Name = "fix time",
            Definition = "Median days from the ask to the fix over the campaigns of the year, every campaign weighing the same; open ones are kept as censored.",
            Kinds = ["finding", "kev-entry", "due-rule", "risk-acceptance"],
            Opportunities = "prioritized fix campaigns",
            Event = d => $"fixed by the {d.Seat()}'s side",
            Unit = Unit.Days,
            HasHistory = false,
            Count = (s, d, w) => FixTimes.Median(s, d.ToSide(), w),
        },
        new CensusIndicator
        {
            Id = "S11.4",
            Name = "KEV overdue",
            Definition = "Assets with a known exploited vulnerability that are open past its due date, out of all assets open with one.",
            Kinds = ["finding", "kev-entry", "due-rule", "risk-acceptance"],
            Opportunities = "assets open with a known exploited vulnerability",
            Event = d => $"past due on the {d.Seat()}'s side",
            Count = (s, d, w) => OverdueFixes.KnownExploited(s, d.ToSide(), w),
        },
        new CensusIndicator
        {
            Id = "S11.5",
            Name = "priority lift",
            Definition = "How much sooner prioritized fixes come than other changes of the same teams: the logarithm of the ratio of the medians; at or below 0 no priority is visible.",
            Kinds = ["finding", "kev-entry", "due-rule", "risk-acceptance"],
            Opportunities = "prioritized fix campaigns",
            Event = d => $"compared with other changes of the {d.Seat()}'s teams",
            Unit = Unit.Ratio,
            HasHistory = false,
            Count = (s, d, w) => FixTimes.Lift(s, d.ToSide(), w),
        },
        new CensusIndicator
        {
            Id = "S11.6",
            Name = "feasibility",
            Definition = "Fixes asked for a month out of fixes done a month, over the last quarter: above 1 more is asked than can be done.",
            Kinds = ["finding", "kev-entry", "due-rule", "risk-acceptance"],
            Opportunities = "prioritized assets asked for",
            Event = d => $"against what the {d.Seat()}'s teams fixed",
            Unit = Unit.Ratio,
            HasHistory = false,
            Count = (s, d, w) => FixTimes.Feasibility(s, d.ToSide(), w),
        },
        new CensusIndicator
        {
            Id = "S11.7",
            IsJoint = true,
            Name = "other hygiene",
            Definition = "Hygiene controls of the charter's list that are in place, out of all agreed.",
            Kinds = ["control", "charter"],
            Opportunities = "agreed hygiene controls",
            Event = _ => "in place",
            Count = Controls,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Counting assets or scanner rows makes a change out of nothing: one campaign is one case.",
        "More may be asked than can be done: see feasibility first.",
        "Accepting a risk stops the clock: acceptances without the other side's concurrence are counted as foregone.",
        "A scanner that sees less finds less: its coverage is watched, and a drop of more than 10 points stops the judgement.",
        "Where everything is a priority nothing is: the part of open weaknesses that was prioritized is told beside the share.",
        "Known exploited vulnerabilities take a median of about half a year in published data: compare with your own line, not with perfection.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P16"];

    private static IEnumerable<Case> LateCases(Standpoint standpoint, Direction direction) =>
        from campaign in Prioritized(standpoint, direction)
        where campaign.Dated > 0
        select new Case
        {
            At = campaign.Due!.Value,
            IsEvent = campaign.Late > LateShare.Tol * campaign.Dated,
            Value = (double)campaign.Late / campaign.Dated,
            Exhibits = [campaign.Exemplar],
            Text = $"{campaign.Group}: {campaign.Late} of {campaign.Dated} assets unfixed when due",
        };

    private static IEnumerable<Case> ForegoneCases(Standpoint standpoint, Direction direction) =>
        from campaign in Prioritized(standpoint, direction)
        where campaign.Closed is { } closed && closed < standpoint.End
        let given = campaign.GivenUp.Count(e => !IsDecidedByOther(standpoint, e.Finding))
        select new Case
        {
            At = campaign.Closed!.Value,
            IsEvent = given > 0,
            Exhibits = [campaign.Exemplar],
            Text = given > 0 ? $"{campaign.Group}: {given} of {campaign.Episodes.Count} assets left unfixed by decision" : $"{campaign.Group}: closed",
        };

    // A vendor who won't fix decides nothing for the owner; neither does the other side.
    private static bool IsDecidedByOther(Standpoint standpoint, Finding finding) => finding.DecidedBy is { } by
        && (by == "vendor" || (Seats.SidesOf([by], standpoint.Dossier) is { Count: 1 } sides && sides.Contains(finding.Owner.Counterpart())));

    private static IEnumerable<FixCampaign> Prioritized(Standpoint standpoint, Direction direction) =>
        FixCampaign.All(standpoint).Where(c => c.IsPrioritized && c.Owner == direction.ToSide());

    // Complete scans only: a truncated one says nothing of coverage.
    private static Doubt? CoverageLost(Standpoint standpoint, Direction direction)
    {
        var scans = standpoint.Dossier.All<Scan>()
            .Where(s => s is { Complete: true, AssetsKnown: > 0 })
            .Select(s => (s.Scanner, Week: standpoint.WeekOf(Case.Instant(s.At)), Seen: Math.Min(1, (double)s.AssetsSeen / s.AssetsKnown!.Value)))
            .OrderBy(s => s.Week)
            .GroupBy(s => s.Scanner, s => (s.Week, s.Seen), StringComparer.Ordinal)
            .Select(g => g.ToArray())
            .ToList();

        return scans.Count == 0 ? null : new Doubt(
            "A scanner covers over 10 points less of the known assets than in the half year before: fewer findings may only be fewer looks. Restore its coverage.",
            week => scans.Exists(s => HasDropped(s, week)));
    }

    private static bool HasDropped((int Week, double Seen)[] scans, int week)
    {
        var last = Array.FindLastIndex(scans, s => s.Week <= week);
        if (last < 0 || scans[last].Week <= week - (Week.Year / 2))
        {
            return false;
        }

        var before = scans.Take(last).Where(s => s.Week > scans[last].Week - (Week.Year / 2)).Select(s => s.Seen).ToList();

        return before.Count > 0 && before.Average() - scans[last].Seen > MostCoverageLost.Value;
    }

    // How well security asks: shown beside, never inside (SIGNS S11, Mirror).
    private static IEnumerable<string> Asking(Standpoint standpoint, Direction direction)
    {
        var own = OwnFindings(standpoint, direction);
        var campaigns = FixCampaign.All(standpoint).Where(c => c.Owner == direction.ToSide() && !c.IsOtherChange).ToList();
        var asked = campaigns.Where(c => c.IsPrioritized).Sum(c => c.Episodes.Count);
        if (own.Known > 0 && asked == 0)
        {
            yield return $"{own.Known} findings are known and none is prioritized: import the KEV catalogue, or findings with exposure, automatability and impact, or with the date of their priority.";
        }

        if (asked == 0)
        {
            yield break;
        }

        var wellAsked = campaigns.Where(c => c.IsPrioritized).Sum(c => c.LikelyExploited);
        yield return $"Of the prioritized assets {Words.Percent((double)wellAsked / asked)} % concern a vulnerability known or likely to be exploited (KEV, or EPSS of 10 % or more).";

        var open = campaigns.ConvertAll(c => (c.IsPrioritized, Assets: c.OpenAt(standpoint.End).Count()));
        var all = open.Sum(c => c.Assets);
        var part = all == 0 ? 0 : (double)open.Where(c => c.IsPrioritized).Sum(c => c.Assets) / all;
        if (part > MostPrioritized.Value)
        {
            yield return $"{Words.Percent(part)} % of all open findings are prioritized: where everything is a priority, nothing is.";
        }

        if (own.TakenBack > 0)
        {
            yield return $"{own.TakenBack} priorities were taken back within 14 days.";
        }

        if (own.False > 0)
        {
            yield return $"{own.False} of {own.Known} findings turned out to be false.";
        }
    }

    private static (int Known, int TakenBack, int False) OwnFindings(Standpoint standpoint, Direction direction)
    {
        var (known, takenBack, wrong) = (0, 0, 0);
        foreach (var finding in standpoint.Dossier.Findings.Where(f => f.Security && f.Owner == direction.ToSide()))
        {
            known++;
            takenBack += finding is { PrioritizedAt: { } from, DeprioritizedAt: { } to } && to.Earliest - from.Earliest <= TimeSpan.FromDays(14) ? 1 : 0;
            wrong += finding.Status == FindingStatus.FalsePositive ? 1 : 0;
        }

        return (known, takenBack, wrong);
    }

    private static Census? Controls(Standpoint standpoint, Direction direction, Week week)
    {
        var charter = standpoint.Charters.InForce(week.Number);
        var controls = standpoint.Dossier.All<Control>().Where(c => c.Hygiene == true).ToLookup(c => c.Name, StringComparer.OrdinalIgnoreCase);
        if (controls.Count == 0)
        {
            return null;
        }

        var agreed = charter is { Hygiene.Count: > 0 } ? charter.Hygiene : DefaultControls;
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var inPlace = agreed.Where(name => controls[name].Any(c => IsInPlace(c, end))).ToList();

        return new Census
        {
            State = inPlace.Count == agreed.Count ? IndicatorState.Within : IndicatorState.Unclear,
            Events = inPlace.Count,
            Total = agreed.Count,
            Cases = [.. agreed.SelectMany(name => controls[name]).Select(c => Case.Of(c, c.InPlaceAt ?? Moment.At(standpoint.Dossier.KnownAt), IsInPlace(c, end)))],
            Notes = inPlace.Count == agreed.Count ? [] : [$"Not known to be in place: {string.Join(", ", agreed.Except(inPlace, StringComparer.OrdinalIgnoreCase))}."],
        };
    }

    private static bool IsInPlace(Control control, DateTimeOffset end) =>
        control.InPlaceAt is { } at && at.Latest < end && !(control.LapsedAt is { } lapsed && lapsed.Latest < end);
}
