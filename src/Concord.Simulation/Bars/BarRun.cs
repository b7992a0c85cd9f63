using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>How the bars are measured this time: from which seed and how many runs. The figures depend on nothing else.</summary>
/// <param name="seed">Where all randomness comes from.</param>
/// <param name="isFull">Whether every cell has its full number of runs; otherwise one in twenty.</param>
/// <param name="told">Told what is being measured; null = nobody listens.</param>
/// <param name="stop">Stops the work.</param>
public sealed class BarRun(ulong seed, bool isFull, Action<string>? told = null, CancellationToken stop = default)
{
    private const int SampleOf = 20;
    private const int FewestRuns = 25;
    private const int CostlySampleOf = 40;
    private const int FewestCostly = 3;

    private readonly Dictionary<(string, int), CompanyRun[]> _companies = [];
    private readonly Dictionary<(string, int), CompanyReading[]> _readings = [];

    /// <summary>Where all randomness comes from.</summary>
    public ulong Seed => seed;

    /// <summary>Whether every cell has its full number of runs.</summary>
    public bool IsFull => isFull;

    /// <summary>The limits of the early signal; the product's own unless another detector is put to the test.</summary>
    public CusumLimits Limits { get; init; } = CusumLimits.Shared;

    /// <summary>How many cores work at once; -1 = all.</summary>
    public int Threads { get; init; } = -1;

    /// <summary>How many runs a cell gets that has so many when it is full.</summary>
    public int Runs(int full) => isFull ? full : Math.Min(full, Math.Max(FewestRuns, full / SampleOf));

    /// <summary>The same for whole companies, of which a sample takes one in forty.</summary>
    public int Costly(int full) => isFull ? full : Math.Max(FewestCostly, full / CostlySampleOf);

    /// <summary>Makes the runs of a cell, on as many cores as it may. Each has a generator of its own, so their order changes nothing.</summary>
    /// <param name="cell">The cell's name; equal names draw the same numbers.</param>
    /// <param name="runs">How many.</param>
    /// <param name="one">One run.</param>
    public T[] Repeat<T>(string cell, int runs, Func<SeededGenerator, T> one) => Repeat(cell, runs, (generator, _) => one(generator));

    private T[] Repeat<T>(string cell, int runs, Func<SeededGenerator, int, T> one)
    {
        told?.Invoke(cell);
        var root = new SeededGenerator(seed).Split(cell);
        var results = new T[runs];
        Parallel.For(0, runs, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Threads }, i => results[i] = one(root.Split((ulong)i), i));

        return results;
    }

    /// <summary>States and alarms of many companies of one kind; asked for again, the same are given.</summary>
    /// <param name="scenario">What they are like.</param>
    /// <param name="full">How many when all runs are made.</param>
    public CompanyRun[] Companies(Scenario scenario, int full) => Of(_companies, scenario, full, CompanyRun.Of);

    /// <summary>The same with figures and remarks, which takes many times as long.</summary>
    /// <param name="scenario">What they are like.</param>
    /// <param name="full">How many when all runs are made.</param>
    public CompanyReading[] Readings(Scenario scenario, int full) => Of(_readings, scenario, full, CompanyReading.Of);

    private T[] Of<T>(Dictionary<(string, int), T[]> made, Scenario scenario, int full, Func<Scenario, ulong, CusumLimits, T> one)
    {
        var key = (scenario.ToString(), Costly(full));
        if (!made.TryGetValue(key, out var runs))
        {
            var text = scenario.ToString();
            made[key] = runs = Repeat(text.Length > 0 ? text : "healthy companies", key.Item2, (_, number) => one(scenario, SeedOf(number), Limits));
        }

        return runs;
    }

    /// <summary>The seed of a company: the same for every scenario, so that runs can be compared in pairs.</summary>
    public ulong SeedOf(int number) => new SeededGenerator(seed).Split("company").Split((ulong)number).Bits();
}
