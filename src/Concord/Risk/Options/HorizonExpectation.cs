namespace Concord.Risk;

/// <summary>The expected loss over a horizon, draw by draw of the parameters: no chance is left in it, only what we don't know.</summary>
internal sealed class HorizonExpectation
{
    private readonly IReadOnlyList<Scenario> _scenarios;
    private readonly ParameterDraws _draws;
    private readonly double _horizon;
    private readonly Dictionary<string, double[]> _asItIs = new(StringComparer.Ordinal);

    /// <summary>Expected losses of some scenarios.</summary>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="draws">The draws of their parameters and of the options'.</param>
    /// <param name="horizon">The horizon in years.</param>
    public HorizonExpectation(IReadOnlyList<Scenario> scenarios, ParameterDraws draws, double horizon)
    {
        (_scenarios, _draws, _horizon) = (scenarios, draws, horizon);
        foreach (var scenario in scenarios)
        {
            _asItIs[scenario.Id] = OverDraws(DatedScenario.Of(scenario, []));
        }
    }

    /// <summary>The expected loss over the horizon as it is, in each draw.</summary>
    public double[] AsItIs => Sum(_asItIs.Values);

    /// <summary>What some options take off the expected loss over the horizon, in each draw; below 0 where they add to it.</summary>
    public double[] Removed(IReadOnlyList<RiskOption> options) => Sum(Touched(options).Select(scenario =>
    {
        var after = OverDraws(DatedScenario.Of(scenario, options));
        var before = _asItIs[scenario.Id];

        return before.Select((loss, k) => loss - after[k]).ToArray();
    }));

    /// <summary>What some options take off with every parameter at its mean: one figure, for finding the strongest set.</summary>
    public double RemovedCentrally(IReadOnlyList<RiskOption> options) => Touched(options).Sum(scenario =>
        At(DatedScenario.Of(scenario, []), ParameterDraws.Central) - At(DatedScenario.Of(scenario, options), ParameterDraws.Central));

    /// <summary>What some options cost over the horizon, in each draw: once, and each year from the go-live on.</summary>
    public double[] Cost(IReadOnlyList<RiskOption> options) => Sum(options.Select(option =>
    {
        var years = Math.Max(0, _horizon - (option.Days / RiskOption.DaysOfYear));

        return Enumerable.Range(0, _draws.Count).Select(k =>
            _draws.Values([option.OneOff, option.Yearly], [$"option {option.Id} oneOff", $"option {option.Id} yearly"], k) is var cost ? cost[0] + (cost[1] * years) : 0).ToArray();
    }));

    private IEnumerable<Scenario> Touched(IReadOnlyList<RiskOption> options) =>
        _scenarios.Where(s => options.Any(o => o.Changes.Any(c => c.Scenario == s.Id)));

    private double[] OverDraws(DatedScenario scenario)
    {
        var losses = new double[_draws.Count];
        for (var k = 0; k < losses.Length; k++)
        {
            losses[k] = At(scenario, k);
        }

        return losses;
    }

    private double At(DatedScenario scenario, int draw) =>
        scenario.Within(_horizon).Sum(stage => stage.Years * stage.State.FrequencyAt(_draws, draw).Mean * stage.State.SeverityAt(_draws, draw).Mean);

    private double[] Sum(IEnumerable<double[]> parts)
    {
        var sum = new double[_draws.Count];
        foreach (var part in parts)
        {
            for (var k = 0; k < sum.Length; k++)
            {
                sum[k] += part[k];
            }
        }

        return sum;
    }
}
