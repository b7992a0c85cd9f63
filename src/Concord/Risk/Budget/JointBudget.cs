using Concord.Numerics;

namespace Concord.Risk;

/// <summary>One budget for the asks of both sides: the set that removes most loss, beside its delivery value, and the proof that none is better.</summary>
/// <remarks>
/// <para>What counts: the mean loss of a year once an ask works, of all scenarios, plus delivery value at a stated weight. What several asks leave of one
/// scenario multiplies. Each side's asks are weighed by the same rule.</para>
/// <para>Parameters stand at their means; with changes of rate and of size alone the mean loss is exact. A cap, a layer or a spread makes the product an
/// approximation, and the tolerance is therefore always checked by the bracket of the loss distribution itself.</para>
/// <para>Source: the design text on risk, §5; how it is searched: <see cref="SubsetChoice"/>.</para>
/// </remarks>
public sealed class JointBudget
{
    /// <summary>Sets within this share of what the best one gains are equally good: means of losses are not known more closely (house default).</summary>
    public static readonly Share Noise = Share.Percent(2);

    /// <summary>Most sets told as equally good.</summary>
    public const int MostEqual = 12;

    // With more asks left out than this, what each would cost the set is not worked out.
    private const int MostForced = 24;

    private readonly Dictionary<string, Ask> _asks;
    private readonly List<Candidate> _candidates;
    private readonly double[] _losses;

    /// <summary>The budget of a round.</summary>
    /// <param name="round">Its asks and scenarios, without problems.</param>
    public JointBudget(BudgetRound round)
    {
        Round = round;
        _asks = round.Asks.ToDictionary(a => a.Id, StringComparer.Ordinal);
        _losses = [.. round.Scenarios.Select(s => MeanOf(s, null))];
        _candidates = [.. round.Asks.Select(CandidateOf)];
    }

    /// <summary>What is asked.</summary>
    public BudgetRound Round { get; }

    /// <summary>The mean loss of a year with none of the asks.</summary>
    public double BaseMean => _losses.Sum();

    /// <summary>The best set; null where what must be in does not keep to the terms.</summary>
    public BudgetSolution? Best(BudgetTerms terms) => Weighed(terms).Best(LimitsOf(terms)) is { } set ? Told(set, terms) : null;

    /// <summary>The best set for each of several budgets, the smallest first.</summary>
    /// <param name="terms">What they keep to beside the budget.</param>
    /// <param name="budgets">The budgets.</param>
    public IReadOnlyList<BudgetSolution> Frontier(BudgetTerms terms, IEnumerable<double> budgets)
    {
        var rising = budgets.Distinct().Order().ToList();

        return [.. Weighed(terms).Frontier(LimitsOf(terms), rising).Zip(rising).Where(f => f.First is not null).Select(f => Told(f.First!, terms with { Budget = f.Second }))];
    }

    /// <summary>Budgets in equal steps from nothing to the cost of all asks.</summary>
    public IReadOnlyList<double> Steps(int count) => [.. Enumerable.Range(0, count + 1).Select(i => Math.Round(Round.Asks.Sum(a => a.Cost) * i / count))];

    /// <summary>The sets that gain nearly what the best one does, best first, and whether they are all.</summary>
    public (IReadOnlyList<BudgetSolution> Sets, bool AreAll) EquallyGood(BudgetTerms terms, BudgetSolution best)
    {
        var (sets, areAll) = Weighed(terms).Near(LimitsOf(terms), Noise.Value * Math.Max(0, best.Gain), MostEqual);

        return ([.. sets.Select(set => Told(set, terms))], areAll);
    }

    /// <summary>The cheapest set that keeps every accepted chance and the accepted mean for sure, whatever the budget.</summary>
    /// <returns>The set, or why there is none, in a sentence.</returns>
    public (BudgetSolution? Set, string? Reason) CheapestWithin(BudgetTerms terms)
    {
        if (Round.File.Tolerance is not ({ Anchors.Count: > 0 } or { Mean: not null }))
        {
            return (null, "Nothing is stated as accepted, so that no set can be held against it.");
        }

        if (_candidates.Exists(c => c.Factors.Values.Any(f => f > 1)))
        {
            return (null, "An ask makes a loss grow: more asks need not be better, and the cheapest set that keeps what is accepted is not looked for.");
        }

        var free = terms with { Budget = double.PositiveInfinity };
        try
        {
            var set = Weighed(terms).Cheapest(LimitsOf(free), ids => Round.KeepsTolerance(ids.Select(id => _asks[id])));

            return set is null ? (null, "No set of asks keeps all that is accepted for sure.") : (Told(set, terms with { Budget = set.Cost }), null);
        }
        catch (NotSupportedException trouble)
        {
            return (null, trouble.Message);
        }
    }

    /// <summary>Why each ask that is not in a set stayed out.</summary>
    public IReadOnlyList<LeftOut> WhyOut(BudgetTerms terms, BudgetSolution best)
    {
        var outside = Round.Asks.Where(a => !best.Has(a)).ToList();

        return [.. outside.Select(ask => WhyOut(ask, terms, best, outside.Count <= MostForced))];
    }

    /// <summary>What an ask gains a year when it alone is chosen.</summary>
    public double GainAlone(Ask ask, double deliveryWeight) => RemovedAlone(ask) + (deliveryWeight * ask.DeliveryValue);

    /// <summary>The mean loss of a year that an ask removes when it alone is chosen; below 0 where it adds.</summary>
    public double RemovedAlone(Ask ask) => RemovedBy([ask]);

    /// <summary>The mean loss of a year that some asks remove together.</summary>
    public double RemovedBy(IEnumerable<Ask> asks) => new SubsetChoice(_losses, _candidates).GainOf(asks.Select(a => a.Id));

    /// <summary>The weight at which all delivery value together counts as much as all loss that can be removed, to two digits: neither side's scale is larger.</summary>
    public double EvenWeight
    {
        get
        {
            var points = Round.Asks.Sum(a => Math.Max(0, a.DeliveryValue));
            var removable = RemovedBy(Round.Asks);
            if (points == 0 || removable <= 0)
            {
                return 0;
            }

            var digit = Math.Pow(10, Math.Floor(Math.Log10(removable / points)) - 1);

            return Math.Round(removable / points / digit) * digit;
        }
    }

    private LeftOut WhyOut(Ask ask, BudgetTerms terms, BudgetSolution best, bool isForced)
    {
        if (terms.MustNot.Contains(ask.Id))
        {
            return new(ask, LeftOutReason.Barred, []);
        }

        if (terms.Deadline < ask.Days)
        {
            return new(ask, LeftOutReason.TooLate, []);
        }

        var excluding = best.Chosen.Where(a => a.Option.Excludes.Contains(ask.Id) || ask.Option.Excludes.Contains(a.Id)).Select(a => a.Id).ToList();
        if (excluding.Count > 0)
        {
            return new(ask, LeftOutReason.Excluded, excluding);
        }

        var closure = OptionSets.With(ask.Option, Round.Options).Select(o => _asks[o.Id]).ToList();
        if (closure.Sum(a => a.Cost) > terms.Budget)
        {
            return new(ask, LeftOutReason.TooDear, []);
        }

        if (closure.Sum(a => a.Effort) > terms.People)
        {
            return new(ask, LeftOutReason.TooMuchWork, []);
        }

        var choice = Weighed(terms);
        var adds = choice.GainOf(best.Ids.Union(closure.Select(a => a.Id))) - best.Gain;
        if (adds <= 1e-9 * (Math.Abs(best.Gain) + 1))
        {
            return new(ask, LeftOutReason.NoGain, []);
        }

        var cost = closure.Where(a => !best.Has(a)).Sum(a => a.Cost);
        var with = isForced ? choice.Best(LimitsOf(terms with { Must = [.. terms.Must, ask.Id] })) : null;

        return new(ask, LeftOutReason.Outweighed, [])
        {
            PerUnit = cost > 0 ? adds / cost : null,
            GainsLess = with is { IsProven: true } ? Math.Max(0, best.Gain - with.Gain) : null,
        };
    }

    private SubsetChoice Weighed(BudgetTerms terms) =>
        new(_losses, [.. _candidates.Select(c => c with { Value = terms.DeliveryWeight * _asks[c.Id].DeliveryValue })]);

    private static ChoiceLimits LimitsOf(BudgetTerms terms) => new()
    {
        Budget = terms.Budget,
        Capacity = terms.People ?? double.PositiveInfinity,
        Deadline = terms.Deadline ?? double.PositiveInfinity,
        Taken = terms.Must,
        Barred = terms.MustNot,
        Steps = terms.Steps,
    };

    private BudgetSolution Told(ChosenSet set, BudgetTerms terms)
    {
        var chosen = set.Ids.Select(id => _asks[id]).ToList();

        return new BudgetSolution { Budget = terms.Budget, Chosen = chosen, ResidualMean = BaseMean - RemovedBy(chosen), Gain = set.Gain, Gap = set.Gap };
    }

    private Candidate CandidateOf(Ask ask) => new()
    {
        Id = ask.Id,
        Cost = ask.Cost,
        Effort = ask.Effort,
        Finish = ask.Days,
        Requires = [.. ask.Option.Requires],
        Excludes = [.. ask.Option.Excludes],
        Factors = Enumerable.Range(0, _losses.Length)
            .Where(i => _losses[i] > 0 && ask.Option.Changes.Any(c => c.Scenario == Round.Scenarios[i].Id))
            .ToDictionary(i => i, i => MeanOf(Round.Scenarios[i], ask.Option) / _losses[i]),
    };

    /// <summary>The mean loss of a year of a scenario once an option works, its parameters at their means; infinite where it has none.</summary>
    internal static double MeanOf(Scenario scenario, RiskOption? option)
    {
        var state = DatedScenario.Of(scenario, option is null ? [] : [option]).Last;
        var draws = new ParameterDraws(1, 1);
        var often = state.FrequencyAt(draws, ParameterDraws.Central).Mean;

        return often == 0 ? 0 : often * state.SeverityAt(draws, ParameterDraws.Central).Mean;
    }
}
