using Concord.Evidence;

namespace Concord.Signs;

/// <summary>What one indicator shows in one direction, in one week, from one dossier.</summary>
public sealed record Reading
{
    /// <summary>The indicator's id, such as <c>S1.1</c>.</summary>
    public required string Indicator { get; init; }

    /// <summary>Whether it decides the sign's state.</summary>
    public required bool IsPrimary { get; init; }

    /// <summary>Whose behaviour it reads.</summary>
    public required Direction Direction { get; init; }

    /// <summary>What may be said.</summary>
    public required IndicatorState State { get; init; }

    /// <summary>What the estimate is counted in.</summary>
    public required Unit Unit { get; init; }

    /// <summary>How many events of the window; null where nothing is counted.</summary>
    public int? Events { get; init; }

    /// <summary>How many opportunities of the window; null where nothing is counted.</summary>
    public int? Opportunities { get; init; }

    /// <summary>The estimate in <see cref="Unit"/>; null where there is none.</summary>
    public double? Estimate { get; init; }

    /// <summary>Lower end of the 90 % interval; null for a census.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of the 90 % interval; null for a census or where the data leave it open.</summary>
    public double? High { get; init; }

    /// <summary>Working level, agreed tolerance and the size worth finding; null where the indicator has none.</summary>
    public Thresholds? Thresholds { get; init; }

    /// <summary>Posterior probability, 0 to 1, that the true value is worse than the tolerance; null where there is no model for it.</summary>
    public double? ProbabilityOver { get; init; }

    /// <summary>Estimated share of the real opportunities that are seen, 0 to 1; null = unknown.</summary>
    public double? Coverage { get; init; }

    /// <summary>Whether the state rests on something only the two may see, such as a survey answer that was not released: to others it is below the line.</summary>
    public bool IsForTheTwo { get; init; }

    /// <summary>Whether a comparator was used, so that general slowness is subtracted.</summary>
    public bool IsControlled { get; init; }

    /// <summary>The Monday on which the present state began; null where there never was another week.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>What is missing, as a sentence; null where nothing is.</summary>
    public string? Missing { get; init; }

    /// <summary>The Monday of the earliest week in which it could be known at the present pace; null where it can't be told.</summary>
    public DateOnly? EarliestKnown { get; init; }

    /// <summary>Open events (M8) of this indicator: facts raised the same day, which turn no state.</summary>
    public IReadOnlyList<EvidenceEvent> OpenEvents { get; init; } = [];

    /// <summary>Every piece of evidence the figures rest on, the newest first.</summary>
    public IReadOnlyList<CountedExhibit> Evidence { get; init; } = [];

    /// <summary>The display window's value week by week, the oldest first, the last for this week.</summary>
    public IReadOnlyList<WeekPoint> History { get; init; } = [];

    /// <summary>Every alarm its detectors raised in this pass, the oldest first; closed ones stay. Kept, they are handed to later readings.</summary>
    public IReadOnlyList<RaisedAlarm> Alarms { get; init; } = [];

    /// <summary>The last 13 weeks, for reading only; null where nothing is counted.</summary>
    public RecentCount? Recent { get; init; }

    /// <summary>How much the last 26 weeks speak for the size worth finding over the reference, as the logarithm of a likelihood ratio; beside the
    /// comparator where it holds enough. Null where no line can be watched. It is part of <see cref="Pattern"/> and judged nowhere else.</summary>
    public double? RecentEvidence { get; init; }

    /// <summary>The value as it stood a quarter ago; null where the history is shorter.</summary>
    public WeekPoint? QuarterAgo => History.Count > Week.Quarter ? History[^(Week.Quarter + 1)] : null;

    /// <summary>Remarks to show beside the figures: comparators, companions, misreadings, sources.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The finding as one sentence by the wording contract (SIGNS §2.10).</summary>
    public required string Sentence { get; init; }
}

/// <summary>Counts of the last 13 weeks.</summary>
/// <param name="Events">Events in them.</param>
/// <param name="Opportunities">Opportunities in them.</param>
public sealed record RecentCount(int Events, int Opportunities);

/// <summary>What an estimate is counted in.</summary>
public enum Unit
{
    /// <summary>A share, 0 to 1.</summary>
    Share,

    /// <summary>Days.</summary>
    Days,

    /// <summary>A plain count.</summary>
    Count,

    /// <summary>Events a quarter.</summary>
    PerQuarter,

    /// <summary>Events a month.</summary>
    PerMonth,

    /// <summary>A ratio without a unit.</summary>
    Ratio,
}

/// <summary>Reference, tolerance and alternative of an indicator (SIGNS §2.4), in the indicator's unit.</summary>
/// <param name="Ref">What a working pair looks like.</param>
/// <param name="Tol">The most both would accept.</param>
/// <param name="P1">The size worth finding.</param>
public sealed record Thresholds(double Ref, double Tol, double P1);

/// <summary>A deterministic fact raised the same day (M8).</summary>
/// <param name="Link">The evidence it is read from.</param>
/// <param name="At">When it happened.</param>
/// <param name="Text">The fact as a sentence without a person's name or motive.</param>
public sealed record EvidenceEvent(EvidenceLink Link, DateTimeOffset At, string Text);

/// <summary>One piece of evidence as an indicator counted it.</summary>
/// <param name="Link">The evidence.</param>
/// <param name="At">When it became an opportunity.</param>
/// <param name="IsEvent">Whether it was the event the indicator counts.</param>
/// <param name="Text">What was counted, in a few words; null where the record speaks for itself.</param>
public sealed record CountedExhibit(EvidenceLink Link, DateTimeOffset At, bool IsEvent, string? Text);

/// <summary>The display window's value as it stood at the end of one week.</summary>
/// <param name="Week">The Monday that ends the window: evaluated on it for the week before.</param>
/// <param name="Events">Events in the 52 weeks before.</param>
/// <param name="Opportunities">Opportunities in the 52 weeks before.</param>
/// <param name="Estimate">The estimate, or null where there was none.</param>
/// <param name="Low">Lower end of the 90 % interval.</param>
/// <param name="High">Upper end of the 90 % interval.</param>
/// <param name="State">The state in that week.</param>
public sealed record WeekPoint(DateOnly Week, int Events, int Opportunities, double? Estimate, double? Low, double? High, IndicatorState State);
