using System.Globalization;
using Concord.Risk;
using Concord.Web.Charts;
using Concord.Web.Seats;
using Concord.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Concord.Web.Risk;

/// <summary>The words and figures of the page on the budget.</summary>
public sealed partial class BudgetPage
{
    [Parameter, EditorRequired]
    public required BudgetReading Reading { get; set; }

    /// <summary>The sides that have marked these terms.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Side> MarkedBy { get; set; }

    [Parameter, EditorRequired]
    public required bool CanRank { get; set; }

    [Inject]
    private Visit Visit { get; set; } = null!;

    private BudgetTerms Terms => Reading.Terms;

    private string Currency => Reading.Currency;

    private IReadOnlyList<Ask> Asks => Reading.Round.Asks;

    private double MostBudget => Math.Max(Asks.Sum(a => a.Cost), Terms.Budget);

    private double MostPeople => Asks.Sum(a => a.Effort);

    private double MostWeight => Math.Max(4 * Reading.Joint.EvenWeight, Terms.DeliveryWeight);

    private double MostGain => Scale.RoundEnd(Math.Max(1, Reading.Rows.Max(r => Math.Max(0, r.Removed) + Math.Max(0, r.Delivery))));

    private string Headline => Reading.Best is not { } best
        ? "What must be in does not fit together."
        : best.Chosen.Count == 0
            ? $"No ask is worth its money within {Short(Terms.Budget)}."
            : $"{Sentence.Count(best.Chosen.Count).Capital()} of {Sentence.Count(Asks.Count)} asks make the most of {Short(Terms.Budget)}.";

    private string Words => Reading.Best is not { } best
        ? "An ask that must be in costs more than the budget, is excluded by another, or requires one that must stay out."
        : (best.IsProven ? "Proven: no other set gains more. " : $"Not proven: another set may gain up to {Short(best.Gap)} a year more. ")
            + $"The mean loss of a year falls from {Short(Reading.Joint.BaseMean)} to {Short(best.ResidualMean)}, with {best.DeliveryValue:0.#} of {Asks.Sum(a => a.DeliveryValue):0.#} points of delivery value.";

    private string AsksTitle => Reading.Best is { } best ? $"{Short(best.Cost)} of the {Short(Asks.Sum(a => a.Cost))} that both ask" : "The asks of both";

    private string FrontierTitle
    {
        get
        {
            var all = Reading.Frontier[^1];

            return Reading.Best is { } best && all.Gain > 0
                ? $"{Short(best.Cost)} buys {Sentence.Percent(Math.Clamp(best.Gain / all.Gain, 0, 1))} of what {Short(all.Cost)} would"
                : "What each budget buys";
        }
    }

    private string EqualTitle => Reading.EquallyGood.Count == 0 ? "No other set is equally good"
        : Reading.AreAllEqual ? $"{Sentence.Count(Reading.EquallyGood.Count).Capital()} other {(Reading.EquallyGood.Count == 1 ? "set is" : "sets are")} equally good"
        : "Many other sets are equally good; the best of them";

    private string RankedTitle => MarkedBy switch
    {
        [] => Asks.All(a => a.IsRanked) ? "These asks were ranked together on other terms" : "Not ranked together yet",
        [var one] => $"The {(one == Side.Cio ? "CIO" : "CISO")} has ranked them so; the {(one == Side.Cio ? "CISO" : "CIO")} has not yet",
        _ => "Both have ranked these asks together",
    };

    /// <summary>The terms with their usual values written out, so that both sides mark the same.</summary>
    private BudgetQuery Kept => Reading.Query with { Pool = Reading.Asked.Pool, Budget = Terms.Budget, Weight = Terms.DeliveryWeight };

    private string Short(double amount) => Amount.Short(amount, Currency);

    private static string Written(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    // The value at hand must lie on a step, or the browser would move it.
    private static double Step(double most) => most <= 0 ? 1 : most >= 1000 ? 1 : most / 1000;

    private string Figures(Ask ask) => $"{Short(ask.Cost)}{(ask.DeliveryValue != 0 ? $" · {ask.DeliveryValue:0.#} {(ask.DeliveryValue == 1 ? "point" : "points")}" : "")}";

    private string Share(Side side, Func<Ask, double> figure, Func<double, string> written)
    {
        var asked = Asks.Where(a => a.Side == side).ToList();

        return $"{written(asked.Where(a => Reading.Best!.Has(a)).Sum(figure))} of {written(asked.Sum(figure))}";
    }

    private double Removed(BudgetSolution best, Side side) => Reading.Joint.RemovedBy(best.Chosen.Where(a => a.Side == side));

    private string GivesUp(Side side) => Asks.Where(a => a.Side == side && !Reading.Best!.Has(a)).Select(a => a.Title).ToList() is { Count: > 0 } titles
        ? Sentence.Join(titles)
        : "nothing";

    private string Swap(BudgetSolution set, BudgetSolution best)
    {
        var with = set.Chosen.Where(a => !best.Has(a)).Select(a => $"“{a.Title}”").ToList();
        var without = best.Chosen.Where(a => !set.Has(a)).Select(a => $"“{a.Title}”").ToList();
        var words = with.Count == 0 ? $"Without {Sentence.Join(without)}" : without.Count == 0 ? $"With {Sentence.Join(with)} too" : $"With {Sentence.Join(with)} in place of {Sentence.Join(without)}";

        return $"{words}: {Short(set.Cost)}, gains {Short(Math.Max(0, best.Gain - set.Gain))} a year less";
    }
}
