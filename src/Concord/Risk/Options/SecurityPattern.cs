namespace Concord.Risk;

/// <summary>A common way to make a risk smaller, with ranges that hold for an ordinary organization and that every paper may replace.</summary>
public sealed record SecurityPattern
{
    /// <summary>Its word in addresses and files, such as <c>offline-backups</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>Its name, as an option's title.</summary>
    public required string Name { get; init; }

    /// <summary>What is done, in one sentence.</summary>
    public required string Idea { get; init; }

    /// <summary>What it does to each kind of risk it fits.</summary>
    public required IReadOnlyList<PatternEffect> Effects { get; init; }

    /// <summary>What it costs once, in whole units of the paper's currency, for an organization of one to three thousand people.</summary>
    public required Band OneOff { get; init; }

    /// <summary>What it costs each year from its go-live on.</summary>
    public required Band Yearly { get; init; }

    /// <summary>Days from the choice until it works.</summary>
    public required Band Days { get; init; }

    /// <summary>What speaks for it.</summary>
    public required IReadOnlyList<string> Pros { get; init; }

    /// <summary>What speaks against it.</summary>
    public required IReadOnlyList<string> Cons { get; init; }

    /// <summary>Patterns without which it does not work (slugs).</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>Patterns that make no sense beside it (slugs).</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    /// <summary>What it means for the CIO's side.</summary>
    public required CioEffect Cio { get; init; }

    /// <summary>What of your own replaces the ranges.</summary>
    public required string Replace { get; init; }

    /// <summary>What it does to a kind of risk; null where it does not fit.</summary>
    public PatternEffect? On(RiskKind kind) => Effects.FirstOrDefault(e => e.Kind == kind);
}

/// <summary>What a pattern does to one kind of risk.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Fewer">The share of events it stops, 0 to 1; null = none.</param>
/// <param name="Smaller">The share by which it makes the loss of an event smaller, 0 to 1; null = not at all.</param>
/// <param name="Why">Why that range, in a sentence.</param>
/// <param name="Source">The public source of the figures; null = our estimate.</param>
public sealed record PatternEffect(RiskKind Kind, Band? Fewer, Band? Smaller, string Why, string? Source = null)
{
    /// <summary>The share of the expected loss that it takes away once it works, with the likely values of both, 0 to 1.</summary>
    public double LikelyCut => 1 - ((1 - (Fewer?.Likely ?? 0)) * (1 - (Smaller?.Likely ?? 0)));
}

/// <summary>A range with its likely value; the ends are the least and the most that is plausible.</summary>
/// <param name="Low">The least.</param>
/// <param name="Likely">The likely value, between the two.</param>
/// <param name="High">The most.</param>
public sealed record Band(double Low, double Likely, double High);

/// <summary>What an option means for the CIO's side.</summary>
/// <param name="DeliveryDays">Person-days it takes from the delivery teams; below 0 = it gives some back.</param>
/// <param name="UptimeHours">Hours a year its service stands still because of it; below 0 = fewer than today.</param>
/// <param name="RunCost">What it adds a year to the cost of running IT, in the paper's currency; below 0 = it saves. In a pattern: the share of its yearly cost.</param>
/// <param name="Note">The effect in a sentence; null = none is told.</param>
public sealed record CioEffect(double DeliveryDays, double UptimeHours, double RunCost, string? Note);
