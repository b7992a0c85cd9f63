using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>The latent state of the company week by week: shared load, strain, inflow, capacity. Look-alikes change it before anything happens.</summary>
internal sealed class Conditions
{
    private const double Persistence = 0.9;

    private readonly Scenario _scenario;
    private readonly double[] _load;
    private readonly Dictionary<string, double[]> _extra = new(StringComparer.Ordinal);

    internal Conditions(Scenario scenario, SeededGenerator generator)
    {
        _scenario = scenario;
        Weeks = scenario.Weeks;
        Sigma = scenario.Sigma;
        _load = LoadOf(generator, Weeks);
        Inflow = [.. Enumerable.Repeat(1.0, Weeks)];
        Capacity = [.. Enumerable.Repeat(1.0, Weeks)];
    }

    /// <summary>How many weeks there are.</summary>
    internal int Weeks { get; }

    /// <summary>The deviation of the shared load.</summary>
    internal double Sigma { get; set; }

    /// <summary>How much more the two disagree about the work than usual, on the survey's scale.</summary>
    internal double Noisiness { get; set; }

    /// <summary>What security asks IT to fix first, as a multiple of the usual.</summary>
    internal double[] Inflow { get; }

    /// <summary>What can be fixed, as a multiple of the usual.</summary>
    internal double[] Capacity { get; }

    /// <summary>Raises the logit of a behaviour for everybody, comparators included.</summary>
    internal void Raise(string indicator, double logit, int from, int until)
    {
        if (!_extra.TryGetValue(indicator, out var extra))
        {
            _extra[indicator] = extra = new double[Weeks];
        }

        for (var week = Math.Max(0, from); week < Math.Min(until, Weeks); week++)
        {
            extra[week] += logit;
        }
    }

    /// <summary>The behaviour of one side, or of both.</summary>
    internal Behaviour Own(Level level, Direction direction)
    {
        var injections = _scenario.Injections.Where(i => i.ActsOn(level, direction)).ToList();
        var strain = new double[Weeks];
        var levels = new double[Weeks];
        for (var week = 0; week < Weeks; week++)
        {
            var moved = 0.0;
            foreach (var injection in injections)
            {
                var part = injection.PartIn(week);
                moved += part * ShiftOf(injection, level);
                strain[week] += part * (injection.Rate is null ? injection.Strength : ShiftOf(injection, level) / Full(level));
            }

            levels[week] = LevelOf(level, level.In(_scenario.World), moved, week);
        }

        return new Behaviour(levels, strain);
    }

    /// <summary>The same behaviour towards others: at the working level, under the same load.</summary>
    internal Behaviour OfOthers(Level level) =>
        new([.. Enumerable.Range(0, Weeks).Select(week => LevelOf(level, level.Ref, 0, week))], new double[Weeks]);

    /// <summary>How many times longer fixes take because more is asked than can be done.</summary>
    internal double[] Slowdown(Side owner) => _scenario.Couplings.HasFlag(Couplings.Capacity)
        ? [.. Enumerable.Range(0, Weeks).Select(w => Math.Max(1, (owner == Side.Cio ? Inflow[w] : 1) / (Spare * Capacity[w])))]
        : [.. Enumerable.Repeat(1.0, Weeks)];

    /// <summary>Capacity beyond the usual inflow (assumption).</summary>
    private const double Spare = 1.25;

    private static double Full(Level level) => ShiftBetween(level, level.Ref, level.P1);

    private double ShiftOf(Injection injection, Level level) => injection.Rate is { } rate
        ? ShiftBetween(level, level.In(_scenario.World), rate)
        : injection.Strength * Full(level);

    // On the level's own scale: logit, logarithm, or plain.
    private static double ShiftBetween(Level level, double from, double to) => level.Kind switch
    {
        LevelKind.Share => Levels.Logit(to) - Levels.Logit(from),
        LevelKind.Days => Math.Log(to / from),
        _ => to - from,
    };

    private double LevelOf(Level level, double start, double moved, int week)
    {
        var load = (Sigma * _load[week]) + (_extra.TryGetValue(level.Id, out var extra) ? extra[week] : 0);

        return level.Kind switch
        {
            LevelKind.Share => Levels.Share(Levels.Logit(start) + moved + load),
            LevelKind.Days => start * Math.Exp(moved + (Levels.LoadOnLogDays * load)),
            _ => Math.Clamp(start + moved, 0, 1),
        };
    }

    private static double[] LoadOf(SeededGenerator generator, int weeks)
    {
        var load = new double[weeks];
        var z = generator.Normal();
        for (var week = 0; week < weeks; week++)
        {
            load[week] = z;
            z = (Persistence * z) + (Math.Sqrt(1 - (Persistence * Persistence)) * generator.Normal());
        }

        return load;
    }
}
