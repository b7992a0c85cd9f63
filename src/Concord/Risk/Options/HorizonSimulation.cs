using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>Simulated horizons in which every set of options meets the same events: the same moments, the same sizes, the same luck.</summary>
/// <remarks>
/// Common random numbers: an event is thrown once, at the highest rate any set gives it, with its moment and the quantile of its size. A set keeps it when
/// its own draw lies below the set's share of that rate, so whoever has the lower rate has a part of the other's events; and the size is that quantile of the
/// set's own loss, so a loss that was cut is never larger than before. The year's cap (an aggregate) is taken at the end of each year.
/// </remarks>
internal sealed class HorizonSimulation
{
    private const double LeftOut = 1e-12;
    private const double MostEvents = 2e7;
    private const int FewestTrials = 1000;
    private readonly double[][] _years;
    private readonly double[][] _horizons;

    private HorizonSimulation(int sets, int trials)
    {
        Trials = trials;
        _years = [.. Enumerable.Range(0, sets).Select(_ => new double[trials])];
        _horizons = [.. Enumerable.Range(0, sets).Select(_ => new double[trials])];
    }

    /// <summary>How many horizons were simulated.</summary>
    public int Trials { get; }

    /// <summary>The loss of one year in which all changes of a set work, in each trial.</summary>
    public IReadOnlyList<double> Year(int set) => _years[set];

    /// <summary>The loss over the horizon, with each change from its own day on, in each trial.</summary>
    public IReadOnlyList<double> Horizon(int set) => _horizons[set];

    /// <summary>The mean difference of a set from another in the year in which all works, with its standard error.</summary>
    public (double Mean, double Error) YearDifference(int set, int from) => Difference(_years[set], _years[from]);

    /// <summary>The mean difference of a set from another over the horizon, with its standard error.</summary>
    public (double Mean, double Error) HorizonDifference(int set, int from) => Difference(_horizons[set], _horizons[from]);

    /// <summary>Simulates.</summary>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="sets">The sets of options to compare; an empty one is things as they are.</param>
    /// <param name="horizon">The horizon in years.</param>
    /// <param name="draws">The draws of the parameters; trial t takes draw t modulo their count.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="trials">How many horizons; fewer are taken where there would be more than twenty million events.</param>
    public static HorizonSimulation Run(
        IReadOnlyList<Scenario> scenarios, IReadOnlyList<IReadOnlyList<RiskOption>> sets, double horizon, ParameterDraws draws, ulong seed, int trials)
    {
        var years = (int)Math.Ceiling(horizon - 1e-9);
        var events = scenarios.Sum(s => s.Frequency.Central.Mean) * years;
        var simulation = new HorizonSimulation(sets.Count, events * trials <= MostEvents ? trials : Math.Max(FewestTrials, (int)(MostEvents / events)));
        foreach (var (scenario, source) in scenarios.OrderBy(s => s.Id, StringComparer.Ordinal).Select((s, i) => (s, i)))
        {
            var dated = sets.Select(set => DatedScenario.Of(scenario, set)).ToList();
            for (var draw = 0; draw < Math.Min(draws.Count, simulation.Trials); draw++)
            {
                new Throw(dated, draws, draw, seed, source, years, horizon).Take(simulation);
            }
        }

        return simulation;
    }

    private static (double Mean, double Error) Difference(double[] one, double[] other)
    {
        var (mean, squares) = (0.0, 0.0);
        for (var t = 0; t < one.Length; t++)
        {
            var step = one[t] - other[t] - mean;
            mean += step / (t + 1);
            squares += step * (one[t] - other[t] - mean);
        }

        return (mean, Math.Sqrt(squares / Math.Max(1, one.Length - 1) / one.Length));
    }

    /// <summary>One scenario in one draw of the parameters: its events, and what each set makes of them.</summary>
    private sealed class Throw
    {
        private readonly (double From, double Share, Severity Loss)[][] _sets;
        private readonly double[] _chances;
        private readonly double _aggregate;
        private readonly int _draw;
        private readonly int _draws;
        private readonly ulong _seed;
        private readonly int _source;
        private readonly int _years;
        private readonly double _horizon;

        public Throw(List<DatedScenario> dated, ParameterDraws draws, int draw, ulong seed, int source, int years, double horizon)
        {
            var first = dated[0].Stages[0].State;
            var frequency = first.FrequencyAt(draws, draw);
            _sets = [.. dated.Select(d => d.Stages.Select(s => (s.From, Ratio(s.State.FrequencyAt(draws, draw), frequency), s.State.SeverityAt(draws, draw))).ToArray())];
            var most = Math.Max(1, _sets.Max(s => s.Max(stage => stage.Share)));
            _sets = [.. _sets.Select(set => set.Select(stage => stage with { Share = stage.Share / most }).ToArray())];
            _chances = Cumulated((most == 1 ? frequency : frequency.Thinned(most)).Probabilities(LeftOut));
            _aggregate = first.Scenario.Layer?.Aggregate ?? double.PositiveInfinity;
            (_draw, _draws, _seed, _source, _years, _horizon) = (draw, draws.Count, seed, source, years, horizon);
        }

        public void Take(HorizonSimulation simulation)
        {
            var ofYear = new double[_sets.Length];
            var whenAllWorks = new double[_sets.Length];
            for (var trial = _draw; trial < simulation.Trials; trial += _draws)
            {
                for (var year = 0; year < _years; year++)
                {
                    Array.Clear(ofYear);
                    Array.Clear(whenAllWorks);
                    Year(trial, year, ofYear, whenAllWorks);
                    for (var set = 0; set < _sets.Length; set++)
                    {
                        simulation._horizons[set][trial] += Math.Min(ofYear[set], _aggregate);
                        simulation._years[set][trial] += Math.Min(whenAllWorks[set], _aggregate);
                    }
                }
            }
        }

        private void Year(int trial, int year, double[] ofYear, double[] whenAllWorks)
        {
            var events = Events(Uniform(trial, year, 0));
            for (var e = 1; e <= events; e++)
            {
                var number = (e * _years) + year;
                var (kept, at, size) = (Uniform(trial, number, 1), year + Uniform(trial, number, 2), Uniform(trial, number, 3));
                for (var set = 0; set < _sets.Length; set++)
                {
                    var stages = _sets[set];
                    if (at < _horizon)
                    {
                        var stage = stages.Length - 1;
                        while (stages[stage].From > at)
                        {
                            stage--;
                        }

                        ofYear[set] += kept < stages[stage].Share ? stages[stage].Loss.Quantile(size) : 0;
                    }

                    if (year == 0)
                    {
                        whenAllWorks[set] += kept < stages[^1].Share ? stages[^1].Loss.Quantile(size) : 0;
                    }
                }
            }
        }

        private double Uniform(int trial, int number, int dimension) => CounterGenerator.Uniform(_seed, _source, trial, number, dimension);

        private int Events(double chance)
        {
            var events = 0;
            while (events < _chances.Length && chance >= _chances[events])
            {
                events++;
            }

            return Math.Min(events, _chances.Length - 1);
        }

        private static double Ratio(Frequency after, Frequency before) => before.Mean == 0 ? 1 : after.Mean / before.Mean;

        private static double[] Cumulated(IReadOnlyList<double> chances)
        {
            var sums = new double[chances.Count];
            var sum = 0.0;
            for (var k = 0; k < sums.Length; k++)
            {
                sums[k] = sum += chances[k];
            }

            return sums;
        }
    }
}
