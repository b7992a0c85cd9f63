using System.Globalization;
using Concord.Risk;

namespace Concord.Cli;

/// <summary>What <c>concord budget</c> answers (RISK §6).</summary>
internal sealed record BudgetView
{
    private const int FrontierSteps = 20;

    public required string Currency { get; init; }

    public required double BaseMean { get; init; }

    public required double DeliveryWeight { get; init; }

    public required IReadOnlyList<Solution> Solutions { get; init; }

    public required IReadOnlyList<Solution> Frontier { get; init; }

    public required Solution? MeetsTolerance { get; init; }

    public required IReadOnlyList<IReadOnlyList<string>> EquallyGood { get; init; }

    public required IReadOnlyList<Half> Sides { get; init; }

    public required IReadOnlyList<Outside> LeftOut { get; init; }

    public required IReadOnlyList<string> Assumptions { get; init; }

    public static BudgetView Of(JointBudget budget, IReadOnlyList<BudgetTerms> terms, IReadOnlyList<string> notes)
    {
        var round = budget.Round;
        var best = terms.Select(budget.Best).OfType<BudgetSolution>().ToList();
        var first = best.FirstOrDefault();
        var (equal, areAll) = first is null ? ([], true) : budget.EquallyGood(terms[0], first);
        var (within, reason) = budget.CheapestWithin(terms[0]);

        return new BudgetView
        {
            Currency = round.Currency,
            BaseMean = Rounded(budget.BaseMean),
            DeliveryWeight = terms[0].DeliveryWeight,
            Solutions = [.. best.Select(Solution.Of)],
            Frontier = [.. budget.Frontier(terms[0], budget.Steps(FrontierSteps).Concat(terms.Select(t => t.Budget))).Select(Solution.Of)],
            MeetsTolerance = within is null ? null : Solution.Of(within),
            EquallyGood = [.. equal.Select(set => set.Ids)],
            Sides = first is null ? [] : [.. new Side?[] { Side.Cio, Side.Ciso, null }.Select(side => Half.Of(side, budget, first)).Where(half => half.Asked > 0)],
            LeftOut = first is null ? [] : [.. budget.WhyOut(terms[0], first).Select(o => new Outside(o.Ask.Id, o.Sentence(amount => Money(amount, round.Currency))))],
            Assumptions = [.. Said(areAll, reason), .. round.Assumptions, .. notes],
        };
    }

    public IEnumerable<string> Lines()
    {
        foreach (var solution in Solutions)
        {
            yield return $"Budget {Money(solution.Budget, Currency)}: {(solution.Chosen.Count == 0 ? "nothing" : string.Join(", ", solution.Chosen))}";
            yield return $"  costs {Money(solution.Cost, Currency)}; the mean loss of a year falls from {Money(BaseMean, Currency)} to {Money(solution.ResidualMean, Currency)}"
                + (solution.Proven ? "; proven: no set gains more." : $"; not proven: another set may gain up to {Money(solution.Gap, Currency)} a year more.");
        }

        foreach (var half in Sides)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{half.Side ?? "Neither side named"}: gets {half.Chosen} of {half.Asked} asks, {Money(half.Gets, Currency)} of {Money(half.Asks, Currency)}");
        }

        foreach (var outside in LeftOut)
        {
            yield return $"{outside.Id} stays out. {outside.Reason}";
        }

        yield return MeetsTolerance is { } within
            ? $"Cheapest set that keeps what is accepted: {(within.Chosen.Count == 0 ? "nothing" : string.Join(", ", within.Chosen))}, {Money(within.Cost, Currency)}"
            : "Cheapest set that keeps what is accepted: none.";
        foreach (var set in EquallyGood.Skip(1))
        {
            yield return $"Equally good: {string.Join(", ", set)}";
        }

        foreach (var sentence in Assumptions)
        {
            yield return sentence;
        }
    }

    private static IEnumerable<string> Said(bool areAll, string? reason)
    {
        yield return "What several asks leave of one scenario multiplies; the mean loss is that of the first year in which all of them work.";
        yield return string.Create(CultureInfo.InvariantCulture, $"Equally good: within {JointBudget.Noise.Value:0%} of what the best set gains{(areAll ? "" : $"; the first {JointBudget.MostEqual} are told, there may be more")}.");
        if (reason is not null)
        {
            yield return reason;
        }
    }

    private static string Money(double amount, string currency) => string.Create(CultureInfo.InvariantCulture, $"{amount:#,0} {currency}").TrimEnd();

    // Cents: more would be noise that looks like knowledge.
    private static double Rounded(double amount) => Math.Round(amount, 2);

    internal sealed record Solution(double Budget, IReadOnlyList<string> Chosen, double Cost, double Effort, double DeliveryValue, double ResidualMean, bool Proven, double Gap)
    {
        public static Solution Of(BudgetSolution set) =>
            new(set.Budget, set.Ids, Rounded(set.Cost), set.Effort, set.DeliveryValue, Rounded(set.ResidualMean), set.IsProven, set.IsProven ? 0 : Math.Max(0.01, Rounded(set.Gap)));
    }

    internal sealed record Half(string? Side, int Asked, double Asks, int Chosen, double Gets, double LossRemoved, double DeliveryValue)
    {
        public static Half Of(Side? side, JointBudget budget, BudgetSolution best)
        {
            var asked = budget.Round.Asks.Where(a => a.Side == side).ToList();
            var chosen = best.Chosen.Where(a => a.Side == side).ToList();

            return new(side?.ToString().ToUpperInvariant(), asked.Count, asked.Sum(a => a.Cost), chosen.Count, chosen.Sum(a => a.Cost), Rounded(budget.RemovedBy(chosen)), chosen.Sum(a => a.DeliveryValue));
        }
    }

    internal sealed record Outside(string Id, string Reason);
}
