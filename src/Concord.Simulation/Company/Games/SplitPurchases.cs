using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>G7: purchases that overlap or are prescribed without an evaluation are split in three below the charter's amount.</summary>
internal sealed class SplitPurchases : Game
{
    private const int Pieces = 3;

    internal override IEnumerable<Exhibit> Play(Stage stage, IEnumerable<Exhibit> evidence, IReadOnlySet<Side> players) => evidence
        .SelectMany(e => e is Purchase purchase && IsHidden(purchase, players) ? Split(stage, purchase) : [e]);

    private static bool IsHidden(Purchase purchase, IReadOnlySet<Side> players) =>
        (purchase.OverlapConsidered == false && players.Contains(purchase.Buyer))
        || (purchase is { MandatedBy: { } by, Evaluation: null } && players.Any(p => p.Seat() == by));

    private static IEnumerable<Exhibit> Split(Stage stage, Purchase purchase) =>
        from piece in Enumerable.Range(0, Pieces)
        let at = Stage.DayOf(purchase.At.Earliest) + (5 * piece)
        where at < stage.LastDay
        select purchase with
        {
            Id = $"{purchase.Id}-{piece}",
            At = Stage.At(at),
            Cost = new Money(Foundations.Threshold.Amount - 5_000, Foundations.Threshold.Currency),
            AnnualCost = new Money(10_000, Foundations.Threshold.Currency),
        };
}
