using Concord.Numerics;

namespace Concord.Benchmarks;

/// <summary>One budget: sixty options proven, on ordinary choices and on hard ones.</summary>
internal static class BudgetSpeed
{
    private const int Options = 60;

    /// <summary>The slowest of choices of several kinds, sizes and budgets; each the best of three timings. Not proven counts as missed.</summary>
    public static Measurement Measure()
    {
        var slowest = 0.0;
        foreach (var kind in Enum.GetValues<Kind>())
        {
            foreach (var scenarios in new[] { 1, 3, 10 })
            {
                foreach (var share in new[] { 0.08, 0.2, 0.4 })
                {
                    var (choice, total) = Choice(kind, scenarios);
                    var limits = new ChoiceLimits { Budget = Math.Round(share * total) };
                    ChosenSet? best = null;
                    var seconds = Enumerable.Range(0, 3).Min(_ => Measurement.Once(() => best = choice.Best(limits))) / 1000;
                    slowest = Math.Max(slowest, best is { IsProven: true } ? seconds : double.PositiveInfinity);
                }
            }
        }

        return new($"{Options} options proven, the slowest of {Enum.GetValues<Kind>().Length * 9} budgets", slowest, 0.5, "s");
    }

    private static (SubsetChoice Choice, double Total) Choice(Kind kind, int scenarios)
    {
        var random = new SeededGenerator((ulong)scenarios);
        double[] losses = [.. Enumerable.Range(0, scenarios).Select(_ => Math.Round(Math.Exp(10 + (4 * random.Uniform()))))];
        Candidate[] candidates =
        [
            .. Enumerable.Range(0, Options).Select(i =>
            {
                var factors = Enumerable.Range(0, 1 + (i % 3)).Select(_ => random.Below(scenarios)).Distinct()
                    .ToDictionary(loss => loss, _ => kind switch { Kind.Alike => 0.8, Kind.Strong => 0.05 + (0.5 * random.Uniform()), _ => 0.3 + (0.65 * random.Uniform()) });
                var cut = factors.Sum(f => losses[f.Key] * (1 - f.Value));

                return new Candidate
                {
                    Id = $"c{i:00}",
                    Cost = kind switch { Kind.EqualReturns => Math.Round(30 * cut) / 100, Kind.Alike or Kind.Strong => 50_000, _ => 1_000 * (1 + random.Below(200)) },
                    Factors = factors,
                    Value = i % 4 == 0 && kind != Kind.EqualReturns ? 5_000 * (1 + random.Below(10)) : 0,
                    Requires = kind == Kind.Chains && i % 5 != 0 ? [$"c{i - 1:00}"] : [],
                };
            }),
        ];

        return (new SubsetChoice(losses, candidates), candidates.Sum(c => c.Cost));
    }

    private enum Kind
    {
        Ordinary,
        Strong,
        Alike,
        EqualReturns,
        Chains,
    }
}
