using System.Globalization;
using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>What the figures take for granted, in words.</summary>
internal static class LossAssumptions
{
    // Beyond this many scenarios the sentence on the worst years together would cost more than it says.
    private const int MostTogether = 100;
    private const double Rare = 0.99;

    internal static IEnumerable<string> Of(RiskFile file, IReadOnlyList<LossSource> sources, YearOfLosses year, LossBand? band)
    {
        if (file.Currency is null)
        {
            yield return "The file names no currency; all amounts are taken to be in one.";
        }

        yield return "Within a scenario events come independently of each other, and what one costs does not depend on how many there are.";
        foreach (var sentence in Dependence(file, sources))
        {
            yield return sentence;
        }

        if (band is not null)
        {
            yield return "What is not known about the parameters is mixed into mean, quantiles and curve; the band beside them shows their 5–95 % range over it. Parameters are taken to be independent of each other.";
        }

        if (file.Years > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{file.Years:N0} years are simulated from seed {file.Seed}; each figure of them stands with its standard error.{(year.Mean is null ? " Their mean is not told, for the true one is infinite." : string.Empty)}");
        }

        foreach (var scenario in file.Scenarios.Where(s => s.Layer is not null))
        {
            yield return scenario.Layer!.IsRetained
                ? $"The loss of '{scenario.Id}' is what a cover leaves of it."
                : $"The loss of '{scenario.Id}' is what falls into its layer, not what stays beside it.";
        }

        foreach (var remark in year.Remarks)
        {
            yield return remark;
        }

        if (year.Beyond > 1e-4)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"The lattice ends at {year.Max:G4}; a year costs more than that with a chance of at most {year.Beyond:P3}.");
        }

        foreach (var path in file.Fields.Problems.Unread)
        {
            yield return $"'{path}' is not a field of this format; it is kept and changes nothing.";
        }
    }

    private static IEnumerable<string> Dependence(RiskFile file, IReadOnlyList<LossSource> sources)
    {
        if (sources.Count == 1)
        {
            yield break;
        }

        switch (file.Dependence.Type)
        {
            case DependenceType.CommonFactor:
                yield return string.Create(CultureInfo.InvariantCulture, $"One factor with mean 1 and a coefficient of variation of {file.Dependence.Strength} moves all rates of a year together; given the factor, scenarios are independent.");

                break;
            case DependenceType.Comonotonic:
                yield return "Every scenario is taken to have its worst year in the same year: an upper bound for the tail, not a forecast.";

                break;
            case DependenceType.Gaussian or DependenceType.Student:
                yield return "The copula between the scenarios acts in the simulation only; curve, quantiles and verdict take them as independent.";

                break;
            default:
                yield return "Scenarios are taken to be independent of each other.";
                if (sources.Count <= MostTogether && Together(sources) is { } together)
                {
                    yield return string.Create(CultureInfo.InvariantCulture, $"If the worst years of all came together, one year in a hundred would cost up to {together:N0}.");
                }

                break;
        }
    }

    private static double? Together(IReadOnlyList<LossSource> sources) => AggregateLoss.Comonotonic(sources, new LossGrid(12), Rare).Quantile.Upper;
}
