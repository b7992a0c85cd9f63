using Concord.Risk;
using Concord.Web.Charts;

namespace Concord.Web.Risk;

/// <summary>One what-if worked out: the best set, what each budget buys, the equally good sets, and why an ask stayed out.</summary>
public sealed record BudgetReading
{
    private const int FrontierSteps = 16;

    public required AskedRound Asked { get; init; }

    public required JointBudget Joint { get; init; }

    public required BudgetQuery Query { get; init; }

    public required BudgetTerms Terms { get; init; }

    /// <summary>The best set; null where what must be in does not fit.</summary>
    public required BudgetSolution? Best { get; init; }

    public required IReadOnlyList<BudgetSolution> Frontier { get; init; }

    public required IReadOnlyList<BudgetSolution> EquallyGood { get; init; }

    public required bool AreAllEqual { get; init; }

    public required IReadOnlyDictionary<string, LeftOut> WhyOut { get; init; }

    public string? Trouble { get; init; }

    public BudgetRound Round => Joint.Round;

    public string Currency => Round.Currency;

    /// <summary>Asks with what each gains a year alone, the most first: the order is by figures, never by side.</summary>
    public IReadOnlyList<(Ask Ask, double Removed, double Delivery)> Rows =>
    [
        .. Round.Asks.Select(a => (Ask: a, Removed: Joint.RemovedAlone(a), Delivery: Terms.DeliveryWeight * a.DeliveryValue))
            .OrderByDescending(r => r.Removed + r.Delivery).ThenBy(r => r.Ask.Id, StringComparer.Ordinal),
    ];

    /// <summary>What is left with a set: the mean loss a year, and at its weight the delivery value that is not had.</summary>
    public double Left(BudgetSolution set) => Joint.BaseMean + (Terms.DeliveryWeight * Round.Asks.Sum(a => Math.Max(0, a.DeliveryValue))) - set.Gain;

    /// <summary>The sets of the frontier, each once.</summary>
    public IReadOnlyList<FrontierPoint> Points
    {
        get
        {
            var points = new List<FrontierPoint>();
            foreach (var set in Frontier.OrderBy(s => s.Budget))
            {
                if (points.Count == 0 || Left(set) < points[^1].Loss - (1e-9 * Math.Abs(points[^1].Loss)))
                {
                    var isBest = Best is not null && set.Ids.SequenceEqual(Best.Ids);
                    points.Add(new FrontierPoint(set.Cost, Left(set), isBest ? "the best set" : null, isBest));
                }
            }

            return points;
        }
    }

    public static BudgetReading Of(AskedRound asked, JointBudget joint, BudgetQuery query, string? trouble)
    {
        var terms = query.Terms(joint);
        var best = joint.Best(terms);
        var (equal, areAll) = best is null ? ([], true) : joint.EquallyGood(terms, best);

        return new BudgetReading
        {
            Asked = asked,
            Joint = joint,
            Query = query,
            Terms = terms,
            Best = best,
            Frontier = joint.Frontier(terms, joint.Steps(FrontierSteps).Append(terms.Budget)),
            EquallyGood = [.. equal.Where(set => !set.Ids.SequenceEqual(best!.Ids))],
            AreAllEqual = areAll,
            WhyOut = (best is null ? [] : joint.WhyOut(terms, best)).ToDictionary(o => o.Ask.Id, StringComparer.Ordinal),
            Trouble = trouble,
        };
    }
}
