namespace Concord.Steps;

/// <summary>A number as a text states it: 1.2 M EUR, 17 %, two of five, about 40, Tier 1.</summary>
internal sealed record Amount
{
    /// <summary>The number, in the smallest unit of its kind: minutes for time, months for months and years, a share for percent.</summary>
    public required decimal Value { get; init; }

    /// <summary>Another reading of the same digits, where the separator is that of the other language; null = none.</summary>
    public decimal? OtherValue { get; init; }

    /// <summary>The number as written, before its unit is counted in: 40 for "40 hours".</summary>
    public decimal Written { get; init; }

    /// <summary>What is counted: "time", "months", "EUR", "share", "points", "times", "order" …; empty = a plain number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The unit as it was read before it was converted: "hour".</summary>
    public string Scale { get; init; } = "";

    /// <summary>"about", "nearly", "over", "under" or empty = exactly.</summary>
    public string Bound { get; init; } = "";

    /// <summary>A number that is a name, such as "iso 27001"; null = a number.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it is a word such as "one" or "first" that need not be a number.</summary>
    public bool IsFaint { get; init; }

    /// <summary>Whether it was written as a fraction in words: "a third".</summary>
    public bool IsFraction { get; init; }

    /// <summary>As it stands in the text.</summary>
    public required string Text { get; init; }

    /// <summary>The index of its first token.</summary>
    public required int At { get; init; }

    /// <summary>The number of its tokens.</summary>
    public required int Length { get; init; }

    /// <summary>The whole of which it is a part, as in "two of five"; null = none.</summary>
    public decimal? Whole { get; init; }

    /// <summary>Whether both say the same number of the same thing, whatever stands before ("about").</summary>
    public bool SameAs(Amount other) => Name is not null || other.Name is not null
        ? string.Equals(Name, other.Name, StringComparison.Ordinal)
        : SameUnit(other) && SameValue(other);

    /// <summary>Whether the numbers are the same, whatever the unit.</summary>
    public bool SameValue(Amount other) => Close(Value, other.Value) || (OtherValue is { } o && Close(o, other.Value)) || (other.OtherValue is { } p && Close(Value, p))
        || ((IsFraction || other.IsFraction) && Math.Abs(Value - other.Value) <= 0.007m);

    /// <summary>Whether both count the same thing; a share needs no percent sign, a count no "times".</summary>
    public bool SameUnit(Amount other) => Unit == other.Unit || (Unit is "share" && other.Unit.Length == 0 && other.Value <= 1) || (other.Unit is "share" && Unit.Length == 0 && Value <= 1)
        || (Unit is "times" && other.Unit.Length == 0) || (other.Unit is "times" && Unit.Length == 0);

    private static bool Close(decimal a, decimal b) => a == b || Math.Abs(a - b) <= 1e-9m * Math.Max(Math.Abs(a), Math.Abs(b));
}
