using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Cause 5: the organization has not defined who is responsible for what.</summary>
/// <remarks>Source: SIGNS §5, C5; A¶77. Overlaps and gaps are sign S9.1; what the list is worth in practice shows in S9.3.</remarks>
public sealed class UndefinedResponsibilities : Cause
{
    /// <summary>Joint activities without a signed, current agreement: the line of S9.1's defects (house default, C5.1).</summary>
    public static readonly Thresholds Unsigned = new(0.05, 0.15, 0.30);

    /// <summary>An agreement older than this many months is not current (C5.1).</summary>
    public const int CurrentMonths = 12;

    /// <inheritdoc/>
    public override string Id => "C5";

    /// <inheritdoc/>
    public override string Slug => "undefined-responsibilities";

    /// <inheritdoc/>
    public override string Name => "Undefined duties";

    /// <inheritdoc/>
    public override string Question => "Is it agreed, signed and current who does what?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, causes (A¶77)";

    /// <inheritdoc/>
    public override bool IsStructural => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P13"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> RestsOn => ["S9.1"];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "C5.1",
            IsPrimary = true,
            IsJoint = true,
            Name = "unsigned or outdated",
            Definition = "Joint activities without an agreed list of who does what that both signed within 12 months, out of all joint activities.",
            Kinds = ["activity", "person"],
            Opportunities = "joint activities",
            Event = _ => "without a current agreement signed by both",
            House = Unsigned,
            HasHistory = false,
            Count = WithoutAgreement,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "A signed list on the shelf changes nothing: tickets sent to and fro (S9.3) show the practice.",
        "Calling nothing joint makes every list complete: boundaries belong to the list too.",
        "The figure is about the organization's definitions, not about either post-holder.",
    ];

    private static Census? WithoutAgreement(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var joint = standpoint.Dossier.Activities.Where(a => a.Joint).ToList();
        if (joint.Count == 0)
        {
            return null;
        }

        var cases = joint.ConvertAll(a => CaseOf(standpoint, a, end));
        var unsigned = cases.Count(c => c.IsEvent);
        var tolerance = standpoint.Charters.TermsOf("C5.1", Unsigned, week.Number).Thresholds!.Tol;
        var risks = joint.Where((_, i) => cases[i].IsEvent).SelectMany(a => a.Risks).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

        return new Census
        {
            State = unsigned > tolerance * joint.Count ? IndicatorState.Early : IndicatorState.Within,
            Events = unsigned,
            Total = joint.Count,
            Cases = cases,
            Notes = risks.Count == 0 ? [] : [$"Risks tied to these activities: {string.Join(", ", risks)}."],
        };
    }

    private static Case CaseOf(Standpoint standpoint, Activity activity, DateTimeOffset end)
    {
        var signed = activity.SignedAt is { } at && at.Latest < end ? at : (Moment?)null;
        var text = activity.Agreed is null ? "nothing agreed"
            : signed is null || Seats.SidesOf(activity.SignedBy, standpoint.Dossier).Count < 2 ? "not signed by both"
            : signed.Value.Earliest.AddMonths(CurrentMonths) < end ? $"signed over {CurrentMonths} months ago"
            : null;

        return Case.Of(activity, signed ?? Moment.At(end.AddTicks(-1)), text is not null, text ?? "signed and current");
    }
}
