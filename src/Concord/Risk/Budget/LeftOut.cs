namespace Concord.Risk;

/// <summary>An ask that stayed out, and why.</summary>
/// <param name="Ask">The ask.</param>
/// <param name="Why">The reason.</param>
/// <param name="Because">The asks the reason names (ids).</param>
public sealed record LeftOut(Ask Ask, LeftOutReason Why, IReadOnlyList<string> Because)
{
    /// <summary>What it would gain a year beside the chosen ones, for each unit of its cost; null where it costs nothing.</summary>
    public double? PerUnit { get; init; }

    /// <summary>By how much the best set with it gains less a year than the best one; null where that was not worked out.</summary>
    public double? GainsLess { get; init; }

    /// <summary>The reason as a sentence.</summary>
    /// <param name="money">Writes an amount.</param>
    public string Sentence(Func<double, string> money) => Why switch
    {
        LeftOutReason.Barred => "It was to stay out.",
        LeftOutReason.TooLate => $"It works after {Ask.Days:0} days: too late for the deadline.",
        LeftOutReason.Excluded => $"Excluded by {string.Join(" and ", Because)}.",
        LeftOutReason.TooDear => $"With what it requires it costs more than the whole budget: {money(Ask.Cost)} for itself.",
        LeftOutReason.TooMuchWork => "With what it requires it takes more people-months than there are.",
        LeftOutReason.NoGain => "Beside the chosen ones it removes no loss and adds no delivery value that counts.",
        _ => $"Its {money(Ask.Cost)} {(PerUnit is { } unit ? $"gains {unit:0.00} a year for each unit of money beside the chosen ones" : "costs nothing")}"
            + (GainsLess is { } less ? $"; the best set with it gains {money(less)} a year less than the set without it." : "; the set without it gains more."),
    };
}

/// <summary>Why an ask stayed out.</summary>
public enum LeftOutReason
{
    /// <summary>It was to stay out.</summary>
    Barred,

    /// <summary>It works too late.</summary>
    TooLate,

    /// <summary>Another ask excludes it.</summary>
    Excluded,

    /// <summary>It costs more than the budget.</summary>
    TooDear,

    /// <summary>It takes more people than there are.</summary>
    TooMuchWork,

    /// <summary>It gains nothing.</summary>
    NoGain,

    /// <summary>Another use of the budget gains more.</summary>
    Outweighed,
}
