using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Cause 8: the two meet at gates and not at work; one is treated as a gatekeeper, and working together feels transactional.</summary>
/// <remarks>Source: SIGNS §5, C8; A¶83. How it feels is asked in the survey (Q5) and stands beside the count.</remarks>
public sealed class Gatekeeper : Cause
{
    /// <summary>Gate approvals among all that is done together: past six in ten is worth a look (house default, C8.1).</summary>
    public static readonly Thresholds Gates = new(0.30, 0.60, 0.80);

    /// <inheritdoc/>
    public override string Id => "C8";

    /// <inheritdoc/>
    public override string Slug => "gatekeeper";

    /// <inheritdoc/>
    public override string Name => "Gatekeeper";

    /// <inheritdoc/>
    public override string Question => "Do the two work together, or only pass gates?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, causes (A¶83)";

    /// <inheritdoc/>
    public override bool IsStructural => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P25", "P18", "P10"];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "C8.1",
            IsPrimary = true,
            IsJoint = true,
            Name = "gates among contacts",
            Definition = "Gate approvals, out of gate approvals, joint design sessions and things written together in 52 weeks.",
            Kinds = ["interaction", "survey-answer"],
            Opportunities = "things done together",
            Event = _ => "were gate approvals",
            House = Gates,
            Count = GateShare,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Sessions can be theatre: what both say of their work together (Q5) stands beside the count.",
        "Gates are needed: the figure asks what there is besides them.",
        "Joint work nobody records makes the share look high.",
    ];

    private static Census? GateShare(Standpoint standpoint, Direction direction, Week week)
    {
        var together = standpoint.Dossier.Interactions
            .Where(i => standpoint.WeekOf(Case.Instant(i.At)) is var at && at <= week.Number && at > week.Number - Week.Year)
            .ToList();
        if (together.Count == 0)
        {
            return null;
        }

        var gates = together.Count(i => i.Type == InteractionType.GateApproval);
        var isEnough = together.Count >= Obstacles.FewestOpportunities;
        var tolerance = standpoint.Charters.TermsOf("C8.1", Gates, week.Number).Thresholds!.Tol;
        var wave = BothAnswered.Newest(standpoint, week, a => a.Q5);

        return new Census
        {
            State = !isEnough ? IndicatorState.NotEnoughEvidence : gates > tolerance * together.Count ? IndicatorState.Early : IndicatorState.Within,
            Events = isEnough ? gates : null,
            Total = isEnough ? together.Count : null,
            Cases = [.. together.Select(i => Case.Of(i, i.At, i.Type == InteractionType.GateApproval))],
            Missing = isEnough ? null : $"Only {together.Count} things done together are known in 52 weeks; {Obstacles.FewestOpportunities} are needed.",
            Notes = wave is null ? [] : [wave.Told("Work together, from 1 (transactional) to 5 (collaborative)", a => a.Q5)],
        };
    }
}
