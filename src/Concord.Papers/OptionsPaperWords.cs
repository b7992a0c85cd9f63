using System.Globalization;
using Concord.Risk;

namespace Concord.Papers;

/// <summary>An options paper in words: its finding, its figures and what stands behind them, the same on the page and on paper.</summary>
public static class OptionsPaperWords
{
    private static readonly (double From, string Letter)[] _sizes = [(1e12, "tn"), (1e9, "bn"), (1e6, "M"), (1e3, "k")];

    /// <summary>The finding in one sentence.</summary>
    public static string Headline(OptionsPaper paper) => paper.Comparison switch
    {
        { Recommended: { } best } => $"{best.Option.Title} gives most for its money",
        { Base.Mean: null } => "The mean loss has no end: state the most one event can cost",
        _ => "No way pays for itself within the horizon",
    };

    /// <summary>What follows the finding: the recommended way in figures, and how sure it is that it is ahead.</summary>
    public static string Lead(OptionsPaper paper)
    {
        var (all, currency) = (paper.Comparison, paper.Currency);
        if (all.Recommended is not { } best)
        {
            return all.MostSecure is { NetBenefit: { } net } secure
                ? $"Carried as it is, the risk is expected to cost {Money(all.BaseHorizon!.Value, currency)} over {paper.File.HorizonMonths} months. The most secure way, {Name(secure)}, would cost {Money(-net.Value, currency)} more than it removes: what speaks for it is not this sum."
                : "Chances and bad years are told below; sums are not.";
        }

        var first = $"Way {best.Option.Id} works {(best.Days < 0.5 ? "at once" : $"{Ready(best.Days)} after the choice")}, costs {Money(best.Cost.Value, currency)} over {paper.File.HorizonMonths} months and takes away {Score(best)} of 100 of what can be taken away.";
        var second = all.RunnerUp is { } next && all.ChanceThatBeats(best, next) is { } chance
            ? $" In {Percent(chance)} of what we hold possible it brings more than way {next.Option.Id}, the next."
            : " No other way pays for itself.";
        var third = Tolerance(paper) is { Length: > 0 } words ? $" {words}" : "";

        return first + second + third;
    }

    /// <summary>Whether what is accepted is kept, as it is and with the ways; empty where nothing is accepted.</summary>
    public static string Tolerance(OptionsPaper paper)
    {
        var all = paper.Comparison;
        if (all.Base.Breach.Count == 0)
        {
            return "";
        }

        var within = all.Options.Where(o => o.Year.IsWithin).Select(o => o.Option.Id).ToList();

        return (all.Base.IsWithin, within.Count) switch
        {
            (true, _) => "What we accept is kept already.",
            (false, 0) => "No single way keeps what we accept for sure.",
            (false, 1) => $"Only way {within[0]} keeps what we accept.",
            _ when within.Count == all.Options.Count => "Every way keeps what we accept; doing nothing does not.",
            _ => $"Ways {Figures.List(within)} keep what we accept; the others and doing nothing do not for sure.",
        };
    }

    /// <summary>What a way is called beside its letter, such as "fastest, cheapest"; empty where it is nothing of the kind.</summary>
    public static string Marks(OptionsPaper paper, OptionFigures option)
    {
        var all = paper.Comparison;

        return string.Join(", ", new[]
        {
            ReferenceEquals(all.Recommended, option) ? "most for its money" : "",
            ReferenceEquals(all.RunnerUp, option) ? "runner-up" : "",
            ReferenceEquals(all.Fastest, option) ? "fastest" : "",
            ReferenceEquals(all.Cheapest, option) ? "cheapest" : "",
            ReferenceEquals(all.MostSecure, option) ? "most secure" : "",
        }.Where(mark => mark.Length > 0));
    }

    /// <summary>Where the paper's ways stand on one line: "A 3 days €8k 55 · B …".</summary>
    public static string Name(OptionFigures option) => $"{option.Option.Id} ({option.Option.Title})";

    /// <summary>A stretch of days as people say it: "3 days", "5 weeks", "5 months".</summary>
    public static string Ready(double days) => Math.Round(days) switch
    {
        0 => "at once",
        1 => "1 day",
        < 21 and var d => $"{d:0} days",
        < 92 and var d => $"{Math.Round(d / 7):0} weeks",
        var d => $"{Math.Round(d / 30.4):0} months",
    };

    /// <summary>A security score as a whole number; a dash where there is none.</summary>
    public static string Score(OptionFigures option) => option.SecurityScore is { } score ? score.Value.ToString("0", CultureInfo.InvariantCulture) : "–";

    /// <summary>A security score with its range.</summary>
    public static string ScoreRange(OptionFigures option) => option.SecurityScore is { } score
        ? string.Create(CultureInfo.InvariantCulture, $"{score.Value:0} ({score.Low:0} to {score.High:0})")
        : "–";

    /// <summary>An amount to three digits with its sign written out: "€410k", "−€1.25M".</summary>
    public static string Money(double value, string currency)
    {
        var size = Math.Abs(Rounded(value));
        var (from, letter) = _sizes.FirstOrDefault(s => size >= s.From, (1, ""));
        var figure = (size / from).ToString(size / from < 10 ? "0.##" : size / from < 100 ? "0.#" : "0", CultureInfo.InvariantCulture);

        return $"{(value < 0 && size > 0 ? "−" : "")}{Symbol(currency)}{figure}{letter}";
    }

    /// <summary>A change of an amount, its sign always written out.</summary>
    public static string Change(double value, string currency) => Math.Abs(value) < 0.5 ? "about 0" : value > 0 ? $"+{Money(value, currency)}" : Money(value, currency);

    /// <summary>An amount with its range.</summary>
    public static string MoneyRange(RangedFigure? figure, string currency) => figure is null ? "–" : figure.High > figure.Low
        ? $"{Money(figure.Value, currency)} ({Money(figure.Low, currency)} to {Money(figure.High, currency)})"
        : Money(figure.Value, currency);

    /// <summary>Two bounds of an amount as one text; one amount where they print alike.</summary>
    public static string Between(BoundedFigure figure, string currency) => figure.Upper is not { } upper ? $"at least {Money(figure.Lower, currency)}"
        : Money(figure.Lower, currency) == Money(upper, currency) ? Money(upper, currency)
        : $"{Money(figure.Lower, currency)} to {Money(upper, currency)}";

    /// <summary>A chance between its bounds: "17%", "16% to 18%".</summary>
    public static string Chance(AnchorChance chance) => Percent(chance.Lower) == Percent(chance.Upper) ? Percent(chance.Upper) : $"{Percent(chance.Lower)} to {Percent(chance.Upper)}";

    /// <summary>A share of one as a percentage; a decimal below 10.</summary>
    public static string Percent(double share) => share switch
    {
        <= 0 => "0%",
        < 0.001 => "<0.1%",
        < 0.0995 => $"{(share * 100).ToString("0.#", CultureInfo.InvariantCulture)}%",
        > 0.99 and < 1 => ">99%",
        _ => $"{(share * 100).ToString("0", CultureInfo.InvariantCulture)}%",
    };

    /// <summary>What an option means for the CIO's side, in a few words; a dash where it isn't told.</summary>
    public static string ForTheCio(RiskOption option, string currency) => option.Cio is not { } cio ? "–" : string.Join(", ", new[]
    {
        cio.DeliveryDays == 0 ? "no delivery days" : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(cio.DeliveryDays):0.#} delivery {(Math.Abs(cio.DeliveryDays) == 1 ? "day" : "days")}{(cio.DeliveryDays < 0 ? " given back" : "")}"),
        cio.UptimeHours == 0 ? "uptime unchanged" : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(cio.UptimeHours):0.#} {(Math.Abs(cio.UptimeHours) == 1 ? "hour" : "hours")} a year {(cio.UptimeHours < 0 ? "less" : "more")} standstill"),
        cio.RunCost == 0 ? "run cost unchanged" : $"run cost {Change(cio.RunCost, currency)} a year",
    });

    /// <summary>A day as "24 Nov 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static double Rounded(double value)
    {
        if (Math.Abs(value) < 0.5)
        {
            return 0;
        }

        var step = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - 2);

        return step < 1 ? Math.Round(value) : Math.Round(value / step) * step;
    }

    private static string Symbol(string currency) => currency switch { "EUR" => "€", "USD" => "$", "GBP" => "£", "JPY" => "¥", "" => "", _ => $"{currency} " };
}
