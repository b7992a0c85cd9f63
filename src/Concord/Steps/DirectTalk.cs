using Concord.Signs;

namespace Concord.Steps;

/// <summary>Step 4: the two talk with each other directly, regularly and when it is needed.</summary>
/// <remarks>
/// <para>Taken: a cadence is agreed in the charter, the slots are kept (S7.1), and talks in between happen (S7.4).</para>
/// <para>Working: no long gaps (S7.2), each knows the other's priorities (S8.1), and both get what they need in time (Q8).</para>
/// <para>Source: SIGNS §6, T4; A¶98.</para>
/// </remarks>
public sealed class DirectTalk : Step
{
    /// <inheritdoc/>
    public override string Id => "T4";

    /// <inheritdoc/>
    public override string Slug => "direct-talk";

    /// <inheritdoc/>
    public override string Name => "Direct talk";

    /// <inheritdoc/>
    public override string Question => "Do the two talk directly, regularly and when it is needed?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, step 4 (A¶98)";

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "T4.1",
            IsJoint = true,
            IsPrimary = true,
            Name = "cadence agreed",
            Definition = "Whether the charter in force names the days between two one-to-ones.",
            Kinds = ["charter"],
            Opportunities = "charter in force",
            Event = _ => "without a cadence",
            Count = Cadence,
        },
        Perceived.Trend("T4.2", "Q8", a => [a.Q8]),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> RestsOn => ["S7.2", "S8.1", "T4.2"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P11"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Slots held are no aim by themselves: see what the other learned (S8.1).",
        "A talk in between counts once either logs it; those nobody logs are not seen.",
    ];

    /// <inheritdoc/>
    protected override TakenState JudgeTaken(KnownReadings readings) =>
        Parts.Taken([.. Parts.Of(readings, "T4.1", "S7.1"), .. readings.Of("S7.4").Select(AdHoc).DefaultIfEmpty(Part.Unknown)]);

    // Talks in between have no line: that there are some is what counts.
    private static Part AdHoc(Reading reading) => reading.Events switch
    {
        null => Part.Unknown,
        0 => Part.Missing,
        _ => Part.There,
    };

    private static Census? Cadence(Standpoint standpoint, Direction direction, Week week) => standpoint.Charters.InForce(week.Number) is not { } charter
        ? null
        : new Census
        {
            State = charter.CadenceDays is null ? IndicatorState.Unclear : IndicatorState.Within,
            Events = charter.CadenceDays is null ? 1 : 0,
            Total = 1,
            Cases = [Case.Of(charter, charter.At, charter.CadenceDays is null, charter.CadenceDays is { } days ? $"every {days} days" : "no cadence")],
        };
}
