using System.Globalization;
using Concord.Numerics.Losses;
using Concord.Risk;
using Concord.Web.Charts;

namespace Concord.Web.Risk;

/// <summary>What a risk would be if it came more or less often, or cost more or less.</summary>
/// <param name="Often">Times as often, from 0.1 to 3.</param>
/// <param name="Much">Times as dear, from 0.1 to 3.</param>
public sealed record WhatIf(double Often, double Much)
{
    /// <summary>The smallest factor.</summary>
    public const double Least = 0.1;

    /// <summary>The largest factor.</summary>
    public const double Most = 3;

    /// <summary>Whether it asks anything.</summary>
    public bool IsAsked => Math.Abs(Often - 1) > 1e-9 || Math.Abs(Much - 1) > 1e-9;

    /// <summary>The question in words.</summary>
    public string Name => (Math.Abs(Often - 1) > 1e-9, Math.Abs(Much - 1) > 1e-9) switch
    {
        (true, true) => $"If it came {Text(Often)} times as often and cost {Text(Much)} times as much",
        (true, false) => $"If it came {Text(Often)} times as often",
        _ => $"If it cost {Text(Much)} times as much",
    };

    /// <summary>Reads an address; what can't be read is left at 1, what lies beyond the ends is taken to the end and shown there.</summary>
    public static WhatIf Of(string? often, string? much) => new(Factor(often), Factor(much));

    /// <summary>What it makes of a risk alone and of all together.</summary>
    public WhatIfAnswer? Ask(RiskFigures figures, string risk)
    {
        if (!IsAsked || figures.Find(risk) is not { } scenario || figures.Alone(risk) is not { } before || Changed(scenario) is not { } changed || RiskFigures.Bracket([changed]) is not { } alone)
        {
            return null;
        }

        var all = RiskFigures.Bracket([.. figures.Curve!.File.Scenarios.Select(s => s.Id == risk ? changed : s.ToSource())]);

        return new WhatIfAnswer(this, alone, all, new CurveIf(Name, before.Beside(alone)));
    }

    /// <summary>A factor as a person writes it.</summary>
    public static string Text(double factor) => factor.ToString("0.##", CultureInfo.InvariantCulture);

    private LossSource? Changed(Scenario scenario)
    {
        try
        {
            var source = scenario.ToSource();

            return new LossSource(source.Frequency.Thinned(Often), scenario.Counted(scenario.Severity.Central.Scaled(Much))) { AggregateLimit = source.AggregateLimit };
        }
        catch (ArgumentException)
        {
            // A form whose number of events has an end can't come more often than that.
            return null;
        }
    }

    private static double Factor(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) && double.IsFinite(factor) ? Math.Clamp(factor, Least, Most) : 1;
}

/// <summary>The answer to a question of what would be.</summary>
/// <param name="Asked">The question.</param>
/// <param name="Alone">The risk's losses then.</param>
/// <param name="All">The losses of all risks together then; null where no bracket can be given.</param>
/// <param name="Curve">The risk's curve then.</param>
public sealed record WhatIfAnswer(WhatIf Asked, YearOfLosses Alone, YearOfLosses? All, CurveIf Curve);
