using Concord.Numerics;

namespace Concord.Simulation;

/// <summary>One measured figure beside what is required of it.</summary>
public sealed record BarFigure
{
    private const double Level = 0.95;

    /// <summary>What was measured, such as "S1.1, 40 a year, 0.10 → 0.40, by 26 weeks".</summary>
    public required string What { get; init; }

    /// <summary>What it must be.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>The figure; null where it could not be measured.</summary>
    public required double? Value { get; init; }

    /// <summary>Lower end of the 95 % interval; the figure itself where it is exact.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of the 95 % interval.</summary>
    public double? High { get; init; }

    /// <summary>How many runs, organisation-years or packs it rests on.</summary>
    public int Runs { get; init; }

    /// <summary>What <see cref="Runs"/> counts.</summary>
    public string Counted { get; init; } = "runs";

    /// <summary>How long detection took; null where nothing was to be detected.</summary>
    public Delays? Delays { get; init; }

    /// <summary>A ROC curve: shares of healthy and of moved companies over a line that falls; null where there is none.</summary>
    public IReadOnlyList<(double X, double Y)>? Curve { get; init; }

    /// <summary>Why it is not reached and what would reach it; null where it is, or where the bar itself says so.</summary>
    public string? WhyNot { get; init; }

    /// <summary>Whether it is a time on the machine at hand: the one kind of figure that the seed does not settle.</summary>
    public bool IsTime { get; init; }

    /// <summary>Whether the figure is what it must be.</summary>
    public bool IsReached => Value is { } value && Requirement.Holds(value);

    /// <summary>Whether it could be once more runs are made: the requirement meets the 95 % interval widened by half on either side, about 99.7 %.</summary>
    public bool CouldBeReached => Value is { } value
        && Requirement.CouldHold(value - (1.5 * (value - (Low ?? value))), value + (1.5 * ((High ?? value) - value)));

    /// <summary>A share of runs with its 95 % Jeffreys interval.</summary>
    public static BarFigure Share(string what, Requirement requirement, int events, int runs, string counted = "runs")
    {
        if (runs == 0)
        {
            return Unmeasured(what, requirement, "No run met what is asked about.");
        }

        var interval = JeffreysInterval.Of(events, runs, Level);

        return new BarFigure
        {
            What = what,
            Requirement = requirement,
            Value = (double)events / runs,
            Low = interval.Low,
            High = interval.High,
            Runs = runs,
            Counted = counted,
        };
    }

    /// <summary>Events a year with their 95 % Jeffreys interval.</summary>
    public static BarFigure PerYear(string what, Requirement requirement, int events, int years)
    {
        var interval = RateInterval.Of(events, years, Level);

        return new BarFigure
        {
            What = what,
            Requirement = requirement,
            Value = (double)events / years,
            Low = interval.Low,
            High = interval.High,
            Runs = years,
            Counted = "organisation-years",
        };
    }

    /// <summary>A mean of many values with its 95 % normal interval.</summary>
    public static BarFigure Mean(string what, Requirement requirement, IReadOnlyCollection<double> values, string counted = "runs")
    {
        var mean = values.Average();
        var error = 1.96 * Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / Math.Max(1, values.Count - 1) / values.Count);

        return new BarFigure
        {
            What = what,
            Requirement = requirement,
            Value = mean,
            Low = mean - error,
            High = mean + error,
            Runs = values.Count,
            Counted = counted,
        };
    }

    /// <summary>A figure that could not be measured, and why.</summary>
    public static BarFigure Unmeasured(string what, Requirement requirement, string why) => new()
    {
        What = what,
        Requirement = requirement,
        Value = null,
        WhyNot = why,
    };
}
