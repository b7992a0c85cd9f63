using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>A way to make risks smaller: what it costs, when it works, and what it changes.</summary>
public sealed record RiskOption
{
    /// <summary>Most options of one file.</summary>
    public const int Most = 60;

    /// <summary>The option's id, unique in its file.</summary>
    public required string Id { get; init; }

    /// <summary>What is done. Shown, never scored.</summary>
    public required string Title { get; init; }

    /// <summary>What it costs once; may be below 0 where it saves.</summary>
    public required RiskParameter OneOff { get; init; }

    /// <summary>What it costs a year, from its go-live on.</summary>
    public required RiskParameter Yearly { get; init; }

    /// <summary>Days from the start until it works, 0 or more.</summary>
    public required double Days { get; init; }

    /// <summary>What it changes, and from when. Changes of one scenario multiply.</summary>
    public required IReadOnlyList<OptionChange> Changes { get; init; }

    /// <summary>What speaks for it. Shown, never scored.</summary>
    public IReadOnlyList<string> Pros { get; init; } = [];

    /// <summary>What speaks against it. Shown, never scored.</summary>
    public IReadOnlyList<string> Cons { get; init; } = [];

    /// <summary>Options without which it can't be chosen (ids).</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>Options beside which it can't be chosen (ids).</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    /// <summary>What it means for the CIO's side; null = not told.</summary>
    public CioEffect? Cio { get; init; }

    /// <summary>The pattern it was made from; null = none.</summary>
    public string? Pattern { get; init; }

    /// <summary>The day on which the last of its changes begins to work, in years from the start.</summary>
    public double LiveAfter => Changes.Select(c => c.Days).Append(Days).Max() / DaysOfYear;

    /// <summary>Days of a mean year.</summary>
    internal const double DaysOfYear = 365.25;

    /// <summary>Whether every change makes the loss smaller or leaves it.</summary>
    internal bool OnlyCuts => Changes.All(c => c.OnlyCuts);
}

/// <summary>A change of one scenario that an option brings.</summary>
public sealed record OptionChange
{
    /// <summary>The scenario it changes (id).</summary>
    public required string Scenario { get; init; }

    /// <summary>How often; null = as before.</summary>
    public OptionFactor? Lambda { get; init; }

    /// <summary>The scale of one event's loss, or the <c>mu</c> of a lognormal one; null = as before.</summary>
    public OptionFactor? Scale { get; init; }

    /// <summary>The spread of a lognormal loss; null = as before.</summary>
    public OptionFactor? Sigma { get; init; }

    /// <summary>The most one event can cost; null = as before.</summary>
    public OptionFactor? Cap { get; init; }

    /// <summary>The share of the change that comes true, 0 to 1. A cap comes true whole.</summary>
    public required RiskParameter Effectiveness { get; init; }

    /// <summary>Days from the start until it works.</summary>
    public required double Days { get; init; }

    /// <summary>Whether it makes the loss smaller or leaves it.</summary>
    internal bool OnlyCuts => new[] { Lambda, Scale, Sigma, Cap }.All(f => f is null || (f.Set is null && f.Factor!.Value.Quantile(0.999) <= 1));
}

/// <summary>A factor on what was before, or a new value in its place; one of the two.</summary>
/// <param name="Factor">The factor, 0 or more, perhaps known only as a distribution.</param>
/// <param name="Set">The new value.</param>
public sealed record OptionFactor(RiskParameter? Factor, double? Set)
{
    /// <summary>A known factor.</summary>
    public static OptionFactor By(double factor) => new(new RiskParameter("factor", new Known(factor)), null);
}
