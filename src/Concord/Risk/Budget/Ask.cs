namespace Concord.Risk;

/// <summary>Something one side asks money for: what it costs, what it does to risks, and what it is worth to delivery.</summary>
/// <param name="Option">What it changes, and when it works; changes nothing where it is asked for delivery's sake alone.</param>
public sealed record Ask(RiskOption Option)
{
    /// <summary>Most asks of one round.</summary>
    public const int Most = 120;

    /// <summary>The ask's id.</summary>
    public string Id => Option.Id;

    /// <summary>What is asked for. Shown, never scored.</summary>
    public string Title => Option.Title;

    /// <summary>Who asks; null where a file does not say.</summary>
    public Side? Side { get; init; }

    /// <summary>What it takes from the budget, 0 or more.</summary>
    public required double Cost { get; init; }

    /// <summary>People-months it takes, 0 or more.</summary>
    public double Effort { get; init; }

    /// <summary>What it is worth to delivery, in points of the pair's own scale.</summary>
    public double DeliveryValue { get; init; }

    /// <summary>Whether both have ranked it together.</summary>
    public bool IsRanked { get; init; }

    /// <summary>Days from the start until all of it works.</summary>
    public double Days => Option.LiveAfter * RiskOption.DaysOfYear;
}
