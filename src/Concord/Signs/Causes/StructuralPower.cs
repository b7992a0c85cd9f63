using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Cause 9: one side answers for what the other decides, and the superior's position prevails.</summary>
/// <remarks>
/// <para>One-sided in its sources, where the CISO answers and the CIO decides; the formulas are the same both ways.</para>
/// <para>Responsibility stays where the register puts it until a signed acceptance by somebody entitled says otherwise (R179).</para>
/// <para>Source: SIGNS §5, C9; B¶7, B¶9.</para>
/// </remarks>
public sealed class StructuralPower : Cause
{
    /// <summary>Ended for the superior: half among equals, six in ten the most both accept (house default, C9.1).</summary>
    public static readonly Thresholds Prevails = new(0.50, 0.60, 0.80);

    /// <summary>Risks decided by the other without an acceptance: past one in five is worth a look (house default, C9.2).</summary>
    public static readonly Thresholds Mismatch = new(0.05, 0.20, 0.40);

    /// <summary>With fewer ended disagreements nothing is said of whose position prevails (C9.1).</summary>
    public const int FewestEnded = 20;

    /// <inheritdoc/>
    public override string Id => "C9";

    /// <inheritdoc/>
    public override string Slug => "structural-power";

    /// <inheritdoc/>
    public override string Name => "Answering without deciding";

    /// <inheritdoc/>
    public override string Question => "Does one side answer for what the other decides?";

    /// <inheritdoc/>
    public override string Source => "How CIOs can improve collaboration with the CISO (B¶7, B¶9)";

    /// <inheritdoc/>
    public override bool IsStructural => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P03", "P13", "P22"];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "C9.2",
            IsPrimary = true,
            Name = "decided by the other",
            Definition = "Risks the other side answers for that this side decides or can block, without a signed acceptance in force, out of all risks the other side answers for.",
            Kinds = ["risk", "risk-acceptance"],
            Opportunities = "risks the other side answers for",
            Event = d => $"where the {d.Seat()}'s side decides or can block, without a signed acceptance",
            House = Mismatch,
            HasHistory = false,
            Count = Mismatched,
        },
        new CensusIndicator
        {
            Id = "C9.1",
            IsJoint = true,
            Name = "the superior prevails",
            Definition = "Disagreements ended in favor of the side that stood above the other at the time, out of all ended in favor of either.",
            Kinds = ["disagreement", "person", "decision"],
            Opportunities = "disagreements ended in favor of one side",
            Event = _ => "went the superior's way",
            House = Prevails,
            HasHistory = false,
            WorkedOut = "Share with a 90 % Jeffreys interval over everything known, from 20 ended disagreements on; past the line with 95 % posterior probability. One half is expected among equals.",
            Count = SuperiorPrevails,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Good arguments win too, a superior's as well: look at the scores of the options beside the share.",
        "Few disagreements may mean that one side gave up disagreeing: see S2 and the survey.",
        "An acceptance signed by nobody entitled accepts nothing.",
        "After an incident the ledger tells who recommended, who decided and who accepted; it does not tell whose fault it was.",
    ];

    private static Census? Mismatched(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var side = direction.ToSide();
        var risks = standpoint.Dossier.Risks.Where(r => r.Accountable == side.Counterpart()).ToList();
        if (risks.Count == 0)
        {
            return null;
        }

        var cases = risks.ConvertAll(r => Case.Of(r, Moment.At(end.AddTicks(-1)), (r.DecisionRight == side || r.CanBlock == side) && !IsAccepted(standpoint, r, end)));
        var unaccepted = cases.Count(c => c.IsEvent);
        var tolerance = standpoint.Charters.TermsOf("C9.2", Mismatch, week.Number).Thresholds!.Tol;

        return new Census
        {
            State = unaccepted > tolerance * risks.Count ? IndicatorState.Early : IndicatorState.Within,
            Events = unaccepted,
            Total = risks.Count,
            Cases = cases,
        };
    }

    private static bool IsAccepted(Standpoint standpoint, RiskStatement risk, DateTimeOffset end) => standpoint.Dossier.RiskAcceptances.Any(a =>
        a.Subject == risk.Link && a.Authorised && a.SignedAt.Latest < end && !(a.ExpiresAt is { } expires && expires.Latest < end));

    private static Census? SuperiorPrevails(Standpoint standpoint, Direction direction, Week week)
    {
        var ended = Ended(standpoint).ToList();
        if (ended.Count == 0)
        {
            return null;
        }

        var wins = ended.Count(e => e.IsForSuperior);
        var isEnough = ended.Count >= FewestEnded;
        var share = standpoint.IntervalOf(wins, ended.Count);
        var inside = share.ProbabilityBelow(standpoint.Charters.TermsOf("C9.1", Prevails, week.Number).Thresholds!.Tol);

        return new Census
        {
            State = !isEnough ? IndicatorState.NotEnoughEvidence
                : inside <= 1 - Replay.SureInside ? IndicatorState.Early
                : inside >= Replay.SureInside ? IndicatorState.Within
                : IndicatorState.Unclear,
            Events = isEnough ? wins : null,
            Total = isEnough ? ended.Count : null,
            Value = isEnough ? share.Median : null,
            Low = isEnough ? share.Low : null,
            High = isEnough ? share.High : null,
            Cases = [.. ended.Select(e => Case.Of(e.Disagreement, e.Disagreement.ClosedAt!.Value, isEnough && e.IsForSuperior))],
            Missing = isEnough ? null : $"Only {ended.Count} disagreements ended in favor of one side while one stood above the other; {FewestEnded} are needed.",
            Notes = isEnough ? [Merits(standpoint, ended)] : [],
        };
    }

    // Ended in favor of one of the two, while one of them stood above the other.
    private static IEnumerable<EndedDisagreement> Ended(Standpoint standpoint)
    {
        var changes = OrgChart.Changes(standpoint.Dossier, standpoint.End);
        var superiors = new Dictionary<int, Side?>();
        foreach (var disagreement in standpoint.Dossier.Disagreements)
        {
            if (disagreement.Between.All(p => !p.IsFunction())
                && standpoint.HasHappened(disagreement.ClosedAt)
                && disagreement.ClosedFor?.ToSide() is { } favored
                && SuperiorAt(Case.Instant(disagreement.ClosedAt!.Value)) is { } superior)
            {
                yield return new EndedDisagreement(disagreement, superior, favored == superior);
            }
        }

        // The same between two changes of the chart.
        Side? SuperiorAt(DateTimeOffset at)
        {
            var stretch = changes.Count(change => change <= at);
            if (!superiors.TryGetValue(stretch, out var superior))
            {
                superiors[stretch] = superior = ReportingLine.Superior(standpoint.Dossier, at);
            }

            return superior;
        }
    }

    private static string Merits(Standpoint standpoint, List<EndedDisagreement> ended)
    {
        var scored = ended.Select(e => (e.IsForSuperior, IsSuperiorBetter: IsBetter(standpoint, e))).Where(e => e.IsSuperiorBetter is not null).ToList();
        if (scored.Count == 0)
        {
            return "No two positions in these are options with a security score: whether the better one won can't be told.";
        }

        var better = scored.Where(s => s.IsSuperiorBetter == true).ToList();
        var worse = scored.Where(s => s.IsSuperiorBetter == false).ToList();

        return $"By security score the superior's option was the better one in {better.Count} of {scored.Count}: it prevailed in {better.Count(s => s.IsForSuperior)} of these and in {worse.Count(s => s.IsForSuperior)} of the other {worse.Count}.";
    }

    // Whether the superior's option scores higher than the other's; null where the positions are no scored options, or score alike.
    private static bool? IsBetter(Standpoint standpoint, EndedDisagreement ended)
    {
        if (standpoint.Dossier.Decisions.FirstOrDefault(d => d.Id == ended.Disagreement.Decision) is not { } decision)
        {
            return null;
        }

        var (own, other) = (Score(ended.Superior), Score(ended.Superior.Counterpart()));

        return own is null || other is null || own == other ? null : own > other;

        double? Score(Side side) => ended.Disagreement.Positions.Where(p => p.Party.Is(side)).MaxBy(p => p.StatedAt) is { } position
            ? decision.Options.FirstOrDefault(o => o.Id == position.Position)?.SecurityScore
            : null;
    }

    private sealed record EndedDisagreement(Disagreement Disagreement, Side Superior, bool IsForSuperior);
}
