namespace Concord.Signs;

/// <summary>Outcome 3: how long it takes from the start of an incident until it is contained.</summary>
/// <remarks>The figures are those of <see cref="Signs.TimeToContain"/>: severity 2 and above, exercises excluded, open ones kept. Source: SIGNS §7, O3 and RS.2; B¶9.</remarks>
public sealed class TotalTimeToContain : Outcome
{
    private const string How =
        "Kaplan–Meier median over all known incidents; 90 % interval between two order statistics, as short and as long as the records allow (David and Nagaraja 2003).";

    /// <inheritdoc/>
    public override string Id => "O3";

    /// <inheritdoc/>
    public override string Slug => "total-time-to-contain";

    /// <inheritdoc/>
    public override string Name => "Time to contain";

    /// <inheritdoc/>
    public override string Question => "How long until an incident is contained?";

    /// <inheritdoc/>
    public override string Source => "How CIOs can improve collaboration with the CISO (B¶9)";

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        Part("O3.1", "total time to contain", "Median days from the start of an incident to its containment.", "contained after their start", t => t.Total, t => t.Sentences),
        Part("O3.2", "time to detect", "Median days from the start of an incident to its detection.", "detected after their start", t => t.ToDetect, _ => []),
        Part("O3.3", "time from detection", "Median days from the detection of an incident to its containment.", "contained after their detection", t => t.FromDetection, _ => []),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Twelve incidents give an interval six times as long at its upper as at its lower end: small changes mean nothing.",
        "Better detection makes old starts known and the total longer: look at the two parts.",
        "Where the start is only the earliest trace kept, the true time is longer.",
    ];

    private static CensusIndicator Part(
        string id, string name, string definition, string event_, Func<TimeToContain, MedianTime?> part, Func<TimeToContain, IReadOnlyList<string>> notes) => new()
    {
        Id = id,
        IsJoint = true,
        Name = name,
        Definition = definition,
        Kinds = ["incident"],
        Opportunities = "incidents of severity 2 and above",
        Event = _ => event_,
        Unit = Unit.Days,
        HasHistory = false,
        WorkedOut = How,
        Count = (standpoint, _, _) => CensusOf(standpoint, part, notes),
    };

    private static Census? CensusOf(Standpoint standpoint, Func<TimeToContain, MedianTime?> part, Func<TimeToContain, IReadOnlyList<string>> notes)
    {
        var spans = IncidentSpan.All(standpoint);
        if (spans.Count == 0)
        {
            return null;
        }

        var time = TimeToContain.Of(standpoint, spans);
        var median = part(time);

        return new Census
        {
            State = median is null ? IndicatorState.NotEnoughEvidence : IndicatorState.Unclear,
            Value = median?.Days,
            Low = median?.Low,
            High = median?.High,
            Cases = [.. spans.Select(s => Case.Of(s.Incident, s.Start, s.Contained is not null, s.Contained is null ? "still open" : null))],
            Missing = median is null ? $"Fewer than {Obstacles.FewestOpportunities} incidents with these times are known." : null,
            Notes = notes(time),
        };
    }
}
