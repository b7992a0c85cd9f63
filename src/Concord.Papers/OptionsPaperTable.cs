using System.Globalization;
using Concord.Risk;

namespace Concord.Papers;

/// <summary>All figures of a paper as a table: a measure a row, doing nothing and then each way as columns.</summary>
public static class OptionsPaperTable
{
    /// <summary>The rows; the first cell is the measure.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="ways">The ways in the order of the columns.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(OptionsPaper paper, IReadOnlyList<OptionFigures> ways)
    {
        var (all, currency, none) = (paper.Comparison, paper.Currency, "–");

        return
        [
            Row("Works from", none, o => OptionsPaperWords.Day(o.GoLive)),
            Row($"Cost over {paper.File.HorizonMonths} months", OptionsPaperWords.Money(0, currency), o => OptionsPaperWords.MoneyRange(o.Cost, currency)),
            Row("Security score, 0 to 100", "0", OptionsPaperWords.ScoreRange),
            Row("Mean loss of a year at work", Mean(all.Base, currency), o => Mean(o.Year, currency)),
            Row("Change of it, ± standard error", none, o => o.DeltaMean is { } delta ? $"{OptionsPaperWords.Change(delta, currency)} ± {OptionsPaperWords.Money(o.DeltaMeanError!.Value, currency)}" : none),
            .. all.Base.Quantiles.Select((q, i) => Row(
                $"One year in {Math.Round(1 / (1 - q.P)).ToString("0", CultureInfo.InvariantCulture)} costs more than", OptionsPaperWords.Between(q, currency), o => OptionsPaperWords.Between(o.Year.Quantiles[i], currency))),
            Row("Mean of the worst 1 year in 100", Tail(all.Base, currency), o => Tail(o.Year, currency)),
            .. all.Base.Breach.Select((b, i) => Row(
                $"Chance of more than {OptionsPaperWords.Money(b.Anchor.Loss, currency)}; {OptionsPaperWords.Percent(b.Anchor.Probability)} is accepted", Kept(b), o => Kept(o.Year.Breach[i]))),
            Row("Loss removed less cost", OptionsPaperWords.Money(0, currency), o => OptionsPaperWords.MoneyRange(o.NetBenefit, currency)),
            Row("Chance that it pays for itself", none, o => o.ChanceItPays is { } chance ? OptionsPaperWords.Percent(chance) : none),
            Row("Loss removed for each 1 spent", none, o => o.PerMoney is { } ratio ? string.Create(CultureInfo.InvariantCulture, $"{ratio.Value:0.0#} ({ratio.Low:0.0#} to {ratio.High:0.0#})") : none),
            Row("For the CIO’s side", none, o => OptionsPaperWords.ForTheCio(o.Option, currency)),
        ];

        IReadOnlyList<string> Row(string measure, string nothing, Func<OptionFigures, string> of) => [measure, nothing, .. ways.Select(of)];
    }

    private static string Mean(LossState state, string currency) => state.Mean is { } mean ? OptionsPaperWords.Money(mean, currency) : "without end";

    private static string Tail(LossState state, string currency) => state.Tvar.Count == 0 ? "–" : OptionsPaperWords.Between(state.Tvar[^1], currency);

    private static string Kept(AnchorChance chance) =>
        $"{OptionsPaperWords.Chance(chance)}{(chance.Upper <= chance.Anchor.Probability ? " ✓" : chance.Lower > chance.Anchor.Probability ? " ▲" : " ◐")}";
}
