using Concord.Numerics;

namespace Concord.Tests.Numerics.Optimising;

/// <summary>Random candidates, and the slow sure way to the best of a few.</summary>
internal sealed record RandomChoice(double[] Losses, Candidate[] Candidates, ChoiceLimits Limits)
{
    private const double Rounding = 1e-9;

    /// <summary>A few candidates of every kind: ties, links, growing losses, two limits, a deadline, settled ones.</summary>
    internal static RandomChoice Small(ulong seed)
    {
        var random = new SeededGenerator(seed);
        var count = 1 + (int)(random.Uniform() * 14);
        var losses = Enumerable.Range(0, 1 + (int)(random.Uniform() * 5)).Select(_ => Math.Round(random.Uniform() * 1e6)).ToArray();
        var isCoarse = random.Uniform() < 0.3;
        var candidates = Enumerable.Range(0, count).Select(i => new Candidate
        {
            Id = $"c{i:00}",
            Cost = isCoarse ? 50_000 : Math.Round(random.Uniform() * 200_000, random.Uniform() < 0.5 ? 0 : 2),
            Effort = random.Uniform() < 0.5 ? 0 : Math.Round(random.Uniform() * 12),
            Finish = Math.Round(random.Uniform() * 400),
            Value = random.Uniform() < 0.6 ? 0 : Math.Round((random.Uniform() - 0.3) * 100_000),
            Factors = Enumerable.Range(0, losses.Length).Where(_ => random.Uniform() < 0.5).ToDictionary(loss => loss, _ => Factor(random, isCoarse)),
            Requires = i > 0 && random.Uniform() < 0.2 ? [$"c{(int)(random.Uniform() * i):00}"] : [],
            Excludes = i > 0 && random.Uniform() < 0.2 ? [$"c{(int)(random.Uniform() * i):00}"] : [],
        }).ToArray();

        return new RandomChoice(losses, candidates, new ChoiceLimits
        {
            Budget = Math.Round(random.Uniform() * candidates.Sum(c => c.Cost)),
            Capacity = random.Uniform() < 0.5 ? double.PositiveInfinity : Math.Round(random.Uniform() * candidates.Sum(c => c.Effort)),
            Deadline = random.Uniform() < 0.7 ? double.PositiveInfinity : 300,
            Taken = random.Uniform() < 0.1 ? [candidates[0].Id] : [],
            Barred = random.Uniform() < 0.1 ? [candidates[^1].Id] : [],
        });
    }

    /// <summary>Sixty candidates or so on some losses, each touching up to three.</summary>
    internal static RandomChoice Large(ulong seed, int count, int losses, double share, Func<SeededGenerator, double>? factor = null, Func<SeededGenerator, double>? cost = null)
    {
        var random = new SeededGenerator(seed);
        var amounts = Enumerable.Range(0, losses).Select(_ => Math.Round(Math.Exp(10 + 4 * random.Uniform()))).ToArray();
        var candidates = Enumerable.Range(0, count).Select(i => new Candidate
        {
            Id = $"c{i:00}",
            Cost = cost?.Invoke(random) ?? 1_000 * Math.Ceiling(random.Uniform() * 200),
            Effort = Math.Ceiling(random.Uniform() * 12),
            Value = i % 4 == 0 ? 5_000 * Math.Ceiling(random.Uniform() * 10) : 0,
            Factors = Enumerable.Range(0, 1 + i % 3).Select(_ => (int)(random.Uniform() * losses)).Distinct().ToDictionary(loss => loss, _ => factor?.Invoke(random) ?? 0.3 + 0.65 * random.Uniform()),
        }).ToArray();

        return new RandomChoice(amounts, candidates, new ChoiceLimits { Budget = Math.Round(share * candidates.Sum(c => c.Cost)) });
    }

    /// <summary>Every set that keeps to the limits, with its gain.</summary>
    internal IEnumerable<(string[] Ids, double Gain)> All()
    {
        for (var mask = 0; mask < 1 << Candidates.Length; mask++)
        {
            var set = Candidates.Where((_, i) => (mask >> i & 1) == 1).ToArray();
            if (Keeps(set))
            {
                yield return ([.. set.Select(c => c.Id)], GainOf(set));
            }
        }
    }

    internal bool Keeps(IReadOnlyCollection<Candidate> set)
    {
        var ids = set.Select(c => c.Id).ToHashSet();

        return set.Sum(c => c.Cost) <= Limits.Budget * (1 + Rounding) && set.Sum(c => c.Effort) <= Limits.Capacity * (1 + Rounding)
            && set.All(c => c.Finish <= Limits.Deadline && c.Requires.All(ids.Contains) && !c.Excludes.Any(ids.Contains))
            && Limits.Taken.All(ids.Contains) && !Limits.Barred.Any(ids.Contains);
    }

    internal double GainOf(IReadOnlyCollection<Candidate> set) => set.Sum(c => c.Value)
        + Losses.Select((amount, loss) => amount - amount * set.Aggregate(1.0, (left, c) => left * c.Factors.GetValueOrDefault(loss, 1))).Sum();

    private static double Factor(SeededGenerator random, bool isCoarse) => random.Uniform() switch
    {
        < 0.08 => 1.1 + random.Uniform(),
        < 0.12 => 0,
        _ when isCoarse => 0.5,
        _ => random.Uniform(),
    };
}
