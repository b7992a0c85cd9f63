namespace Concord.Signs;

/// <summary>Outcome 2: prioritized vulnerabilities stay open past their date.</summary>
/// <remarks>Counted in fix campaigns, never in assets. Source: SIGNS §7, O2; A¶61.</remarks>
public sealed class OverdueVulnerabilities : Outcome
{
    /// <inheritdoc/>
    public override string Id => "O2";

    /// <inheritdoc/>
    public override string Slug => "overdue-vulnerabilities";

    /// <inheritdoc/>
    public override string Name => "Overdue fixes";

    /// <inheritdoc/>
    public override string Question => "Do prioritized fixes pile up past their date?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken (A¶61)";

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "O2.1",
            Name = "overdue campaigns",
            Definition = "Prioritized fix campaigns with an asset open past its due date, out of all open ones, as they stood at each week's end.",
            Kinds = ["finding", "kev-entry", "due-rule", "risk-acceptance"],
            Opportunities = "open prioritized fix campaigns",
            Event = d => $"past due on the {d.Seat()}'s side",
            Count = Overdue,
            Remarks = Trend,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "More may be asked than can be done: see feasibility under sign S11.",
        "A scanner that sees less finds less: see its coverage under sign S11.",
        "Campaigns differ in size: one with a thousand assets counts once.",
    ];

    private static Census? Overdue(Standpoint standpoint, Direction direction, Week week)
    {
        var course = standpoint.Once(direction, CampaignCourse.Of);
        if (course.First > week.Number)
        {
            return null;
        }

        var (overdue, open) = course.At(week);

        return new Census
        {
            State = overdue == 0 ? IndicatorState.Within : IndicatorState.Unclear,
            Events = overdue,
            Total = open,
            Cases = week.Number == standpoint.Week.Number ? course.Cases : [],
        };
    }

    private static IEnumerable<string> Trend(Standpoint standpoint, Direction direction)
    {
        var course = standpoint.Once(direction, CampaignCourse.Of);
        var before = new Week(standpoint.Week.Number - Week.Quarter);
        if (course.First <= before.Number)
        {
            yield return $"A quarter ago {course.At(before).Overdue} were past due, now {course.At(standpoint.Week).Overdue}.";
        }
    }
}
