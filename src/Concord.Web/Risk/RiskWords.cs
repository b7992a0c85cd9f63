using System.Globalization;
using Concord.Numerics.Losses;
using Concord.Risk;
using Concord.Web.Charts;
using Concord.Web.Shell;

namespace Concord.Web.Risk;

/// <summary>Risk in words.</summary>
public static class RiskWords
{
    /// <summary>A chance in percent: "17%", "2.4%", "0.35%".</summary>
    public static string Chance(double chance) => chance switch
    {
        0 => "0%",
        < 0.00005 => "under 0.01%",
        _ => $"{(chance * 100).ToString(chance < 0.01 ? "0.##" : chance < 0.1 ? "0.#" : "0", CultureInfo.InvariantCulture)}%",
    };

    /// <summary>The chance between its bounds, one figure where they look alike.</summary>
    public static string Chance(BracketedValue chance)
    {
        var (low, high) = (Chance(chance.Lower), Chance(chance.Upper ?? 1));

        return low == high ? low : $"{low} to {high}";
    }

    /// <summary>A loss between its bounds, one figure where they look alike.</summary>
    public static string Loss(BracketedValue loss, string currency)
    {
        var (low, high) = (Amount.Short(loss.Lower, currency), loss.Upper is { } upper ? Amount.Short(upper, currency) : null);

        return high is null ? $"{low} or more" : low == high ? low : $"{low} to {high}";
    }

    /// <summary>How rare the years beyond a quantile are: "One year in 100".</summary>
    public static string Quantile(double p) => $"One year in {Math.Round(1 / (1 - p)):0}";

    /// <summary>Events a year: "0.4".</summary>
    public static string Often(double events) => events.ToString(events < 0.1 ? "0.###" : events < 10 ? "0.##" : "#,0", CultureInfo.InvariantCulture);

    /// <summary>A verdict as a word people use.</summary>
    public static string Word(VerdictState? state) => state switch
    {
        VerdictState.Within => "within",
        VerdictState.Breach => "more than accepted",
        VerdictState.Undetermined => "can’t be said yet",
        _ => "nothing agreed",
    };

    /// <summary>The shape that goes with a verdict: as sure over it, as sure under it, open, nothing known.</summary>
    public static Sureness Shape(VerdictState? state) => state switch
    {
        VerdictState.Breach => Sureness.AlmostSure,
        VerdictState.Within => Sureness.VeryUnlikely,
        VerdictState.Undetermined => Sureness.AboutEven,
        _ => Sureness.TooFew,
    };

    /// <summary>The finding on all risks together.</summary>
    public static string Finding(RiskPicture picture) => picture.State switch
    {
        VerdictState.Breach => $"We carry more risk than the board accepts at {Losses(picture, VerdictState.Breach)}.",
        VerdictState.Within => "We carry no more risk than the board accepts.",
        VerdictState.Undetermined => $"Whether we carry more risk than the board accepts at {Losses(picture, VerdictState.Undetermined)} can’t be said yet.",
        _ => picture.Mean is { } mean ? $"We carry {Amount.Short(mean, picture.Currency)} of loss a year on average; nothing says how much is accepted." : "We carry losses without a mean; nothing says how much is accepted.",
    };

    /// <summary>The finding on one risk.</summary>
    public static string FindingOfOne(RiskPicture picture) => picture.State switch
    {
        VerdictState.Breach => $"More than accepted at {Losses(picture, VerdictState.Breach)}.",
        VerdictState.Within => "No more than accepted.",
        VerdictState.Undetermined => $"Whether it is more than accepted at {Losses(picture, VerdictState.Undetermined)} can’t be said yet.",
        _ => "It has no appetite of its own.",
    };

    private static string Losses(RiskPicture picture, VerdictState state) =>
        Sentence.Join([.. picture.Anchors.Where(a => a.State == state).Select(a => Amount.Short(a.Anchor.Loss, picture.Currency))]);
}
