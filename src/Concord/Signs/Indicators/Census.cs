namespace Concord.Signs;

/// <summary>A full count as it stood at the end of one week (SIGNS M8, M9): no sample, so no interval.</summary>
public sealed record Census
{
    /// <summary>What may be said: by the indicator's own limits. Inside = within, past attention = early, past the reportable limit = present.</summary>
    public required IndicatorState State { get; init; }

    /// <summary>How many; null where a value and not a count is read.</summary>
    public int? Events { get; init; }

    /// <summary>Out of how many; null where there is no whole.</summary>
    public int? Total { get; init; }

    /// <summary>The value; null = events ÷ total, where both are there.</summary>
    public double? Value { get; init; }

    /// <summary>Lower end of the 90 % interval, where the value is estimated from the count; null = none.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of it; null = none, or the count leaves it open.</summary>
    public double? High { get; init; }

    /// <summary>What was counted, in any order.</summary>
    public IReadOnlyList<Case> Cases { get; init; } = [];

    /// <summary>Facts open at the end of the week.</summary>
    public IReadOnlyList<EvidenceEvent> OpenEvents { get; init; } = [];

    /// <summary>What is missing, where the state says so.</summary>
    public string? Missing { get; init; }

    /// <summary>The Monday from which it could be known, where that can be told.</summary>
    public DateOnly? EarliestKnown { get; init; }

    /// <summary>Remarks of this count.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>A count of facts raised the same day: each event of the cases is open, none turns a sign.</summary>
    /// <param name="cases">What could have been a fact, and whether it is.</param>
    /// <param name="text">The fact as a sentence without a person's name or motive.</param>
    public static Census OfEvents(IEnumerable<Case> cases, string text)
    {
        var all = cases.ToList();
        var open = all.Where(c => c.IsEvent).ToList();

        return new Census
        {
            State = open.Count == 0 ? IndicatorState.Within : IndicatorState.Unclear,
            Events = open.Count,
            Total = all.Count,
            Cases = all,
            OpenEvents = [.. open.SelectMany(c => c.Exhibits.Select(e => new EvidenceEvent(e.Link, c.At, text)))],
        };
    }
}
