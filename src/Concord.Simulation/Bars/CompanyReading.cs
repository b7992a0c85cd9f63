using Concord.Signs;

namespace Concord.Simulation;

/// <summary>What the product says of one simulated company on its last Monday, with its figures and remarks.</summary>
public sealed record CompanyReading
{
    private const int Fewest = 8;
    private const double LeastCoverage = 0.60;
    private const double SureOver = 0.90;

    /// <summary>Pattern evidence; null where too few signs can be judged.</summary>
    public required double? Pattern { get; init; }

    /// <summary>The signs and causes with a word of warning: a companion that got worse, too little seen, an open fact, or a secondary measure over its line.</summary>
    public required IReadOnlySet<string> Warned { get; init; }

    /// <summary>In how many weeks an indicator was over the line on fewer cases than the minimum.</summary>
    public required int PresentBelowMinimum { get; init; }

    /// <summary>Simulates a company and reads it.</summary>
    /// <param name="scenario">What it is like.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="limits">The limits of the early signal.</param>
    public static CompanyReading Of(Scenario scenario, ulong seed, CusumLimits limits)
    {
        var company = Company.Run(scenario, seed);
        var standpoint = new Standpoint(company.Dossier, company.LastMonday, limits);
        var signs = SignCatalogue.All.Select(s => s.Read(standpoint)).ToList();
        var readings = signs.SelectMany(s => s.Readings)
            .Concat(CauseCatalogue.All.SelectMany(c => c.Indicators).SelectMany(i => i.Read(standpoint)))
            .ToList();

        return new CompanyReading
        {
            Pattern = Concord.Signs.Pattern.Of(signs)?.Evidence,
            Warned = readings.Where(IsWarning).Select(r => r.Indicator[..r.Indicator.IndexOf('.', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal),

            // A census has no minimum count; only what is estimated has an interval.
            PresentBelowMinimum = readings.Where(r => r.IsPrimary && r.ProbabilityOver is not null)
                .Sum(r => r.History.Count(p => p.State == IndicatorState.Present && p.Opportunities < Fewest)),
        };
    }

    private static bool IsWarning(Reading reading) =>
        reading.Notes.Any(n => n.StartsWith("Check:", StringComparison.Ordinal))
        || reading.Coverage < LeastCoverage
        || reading.OpenEvents.Count > 0
        || (!reading.IsPrimary && reading.ProbabilityOver >= SureOver);
}
