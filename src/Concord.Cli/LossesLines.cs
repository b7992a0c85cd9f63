using System.Globalization;
using Concord.Numerics.Losses;
using Concord.Risk;

namespace Concord.Cli;

/// <summary>A loss curve as lines for people.</summary>
internal static class LossesLines
{
    private const int MostScenarios = 10;

    public static IEnumerable<string> Of(LossCurve curve, LossesAsked asked)
    {
        var unit = curve.File.Currency is { } currency ? $" {currency}" : string.Empty;
        yield return $"The loss of a year over {Counted(curve.Scenarios.Count, "scenario")}:";
        yield return $"    mean {Amount(curve.Year.Mean)}{unit}{(curve.Year.Deviation is { } sd ? $", standard deviation {Amount(sd)}" : string.Empty)}{(curve.Band?.Mean is { } range ? $"; 5–95 % of what is not known: {Amount(range.Low)} to {Amount(range.High)}" : string.Empty)}";
        yield return string.Empty;
        yield return $"    {"years with no more",18}  {"at most",16}  {"for certain between",35}{(curve.Band is null ? string.Empty : $"  {"5–95 % of what is not known",35}")}";
        foreach (var p in asked.Chances)
        {
            var q = curve.Year.Quantile(p);
            yield return $"    {p.ToString("0.####%", CultureInfo.InvariantCulture),18}  {Amount(q.Mid),16}  {$"{Amount(q.Lower)} – {Amount(q.Upper)}",35}{(curve.Band?.Quantile(p) is { } band ? $"  {$"{Amount(band.Low)} – {Amount(band.High)}",35}" : string.Empty)}";
        }

        foreach (var x in asked.Losses)
        {
            var chance = curve.Year.Exceedance(x);
            yield return string.Create(CultureInfo.InvariantCulture, $"    A year costs no more than {x:N0} with a chance of {1 - chance.Mid:P3} (for certain {1 - chance.Upper:P3} to {1 - chance.Lower:P3}).");
        }

        if (curve.Simulation is { } simulation)
        {
            yield return $"    Simulated over {simulation.Losses.Count.ToString("N0", CultureInfo.InvariantCulture)} years: {(curve.Year.Mean is null ? string.Empty : $"mean {Simulated(simulation.Mean)}, ")}{string.Join(", ", asked.Chances.Where(p => p > 0).Select(p => $"{p.ToString("0.####%", CultureInfo.InvariantCulture)} {Simulated(simulation.Quantile(p))}"))}";
        }

        foreach (var line in Judged(curve).Concat(Parts(curve)))
        {
            yield return line;
        }

        yield return string.Empty;
        yield return "Taken for granted:";
        foreach (var sentence in curve.Assumptions)
        {
            yield return $"    {sentence}";
        }
    }

    private static IEnumerable<string> Judged(LossCurve curve)
    {
        yield return string.Empty;
        if (curve.Verdict is not { } verdict)
        {
            yield return "No loss is said to be accepted with a chance, so there is no verdict.";

            yield break;
        }

        yield return verdict.State switch
        {
            VerdictState.Within => "Within what is accepted.",
            VerdictState.Breach => "More than is accepted.",
            _ => "Undetermined: it may be within what is accepted or not.",
        };
        foreach (var anchor in verdict.Anchors)
        {
            yield return $"    {anchor}";
            if (anchor.Settles is { } settles)
            {
                yield return $"        What would settle it: {settles}.";
            }
        }

        if (curve.File.Tolerance?.Mean is { } accepted && curve.Year.Mean is { } mean)
        {
            yield return $"    A mean of {Amount(accepted)} a year is accepted; it is {Amount(mean)}.";
        }

        if (curve.File.Tolerance?.Capacity is { } capacity)
        {
            var chance = curve.Year.AtLeast(capacity);
            yield return string.Create(CultureInfo.InvariantCulture, $"    A year of {capacity:N0} can't be carried; it comes with a chance of {chance.Lower:P2} to {chance.Upper:P2}.");
        }
    }

    private static IEnumerable<string> Parts(LossCurve curve)
    {
        yield return string.Empty;
        yield return $"{"mean a year",20}  scenario";
        foreach (var scenario in curve.Scenarios.OrderByDescending(s => s.Mean ?? double.PositiveInfinity).Take(MostScenarios))
        {
            yield return $"{Amount(scenario.Mean),20}  {scenario.Scenario.Id}: {scenario.Scenario.Title}{(scenario.Verdict is { } verdict ? $" ({verdict.State.Word()})" : string.Empty)}";
        }

        if (curve.Scenarios.Count > MostScenarios)
        {
            yield return $"{string.Empty,20}  and {curve.Scenarios.Count - MostScenarios} more";
        }
    }

    private static string Simulated(Simulated figure) => $"{Amount(figure.Value)}{(figure.Error is { } error ? $" ± {Amount(error)}" : string.Empty)}";

    private static string Counted(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";

    private static string Amount(double? amount) => amount is { } number && double.IsFinite(number)
        ? number.ToString(Math.Abs(number) < 100 ? "0.##" : "N0", CultureInfo.InvariantCulture)
        : "no end";
}
