using Concord.Evidence;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>Step 3: it is clear who is responsible for what, and where the lines are drawn.</summary>
/// <remarks>
/// <para>Taken: responsibilities are signed by both within the year (C5.1), and for each joint activity the line between the two is written down.</para>
/// <para>Working: both name the same accountable (S9.2), and tickets stop going to and fro (S9.3).</para>
/// <para>Source: SIGNS §6, T3; A¶97.</para>
/// </remarks>
public sealed class ClearResponsibilities : Step
{
    /// <inheritdoc/>
    public override string Id => "T3";

    /// <inheritdoc/>
    public override string Slug => "clear-responsibilities";

    /// <inheritdoc/>
    public override string Name => "Clear responsibilities";

    /// <inheritdoc/>
    public override string Question => "Is it written down who answers for what, and where the line is?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, step 3 (A¶97)";

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "T3.1",
            IsJoint = true,
            IsPrimary = true,
            Name = "lines not written down",
            Definition = "Joint activities for which it is not written down where one side's part ends, out of all joint activities. That a line is written counts, never what it says.",
            Kinds = ["activity"],
            Opportunities = "joint activities",
            Event = _ => "without a written line between the two",
            HasHistory = false,
            Count = Boundaries,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> RestsOn => ["S9.2", "S9.3"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P13"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "A sheet on a shelf is taken, not working: practice shows in the tickets (S9.3).",
        "A line can be written so that it says nothing; Concord does not read it.",
    ];

    /// <inheritdoc/>
    protected override TakenState JudgeTaken(KnownReadings readings) => Parts.Taken(Parts.Of(readings, "C5.1", "T3.1"));

    private static Census? Boundaries(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var cases = standpoint.Dossier.All<Activity>()
            .Where(a => a.Joint && !(a.SignedAt?.Latest >= end))
            .Select(a => new Case { At = a.SignedAt is { } at ? Case.Instant(at) : end, IsEvent = string.IsNullOrWhiteSpace(a.Boundary), Exhibits = [a] })
            .ToList();
        var missing = cases.Count(c => c.IsEvent);

        return cases.Count == 0 ? null : new Census { State = missing == 0 ? IndicatorState.Within : IndicatorState.Unclear, Events = missing, Total = cases.Count, Cases = cases };
    }
}
