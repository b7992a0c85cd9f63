using System.Globalization;
using Concord.Risk;

namespace Concord.Cli;

/// <summary>The answer of <c>concord risk options --json</c>.</summary>
internal static class OptionsView
{
    public static object Of(OptionsPaper paper)
    {
        var all = paper.Comparison;

        return new
        {
            currency = paper.File.Currency,
            horizonMonths = paper.File.HorizonMonths,
            start = Day(paper.Start),
            @base = new { residualMean = all.Base.Mean, horizonResidual = Range(all.BaseHorizon), quantiles = all.Base.Quantiles.Select(Bounds), tvar = all.Base.Tvar.Select(Bounds), breach = all.Base.Breach.Select(b => Chance(b, null)) },
            options = all.Options.Select(o => Option(all, o)),
            beats = all.Beats,
            fastest = all.Fastest?.Option.Id,
            cheapest = all.Cheapest?.Option.Id,
            mostSecure = all.MostSecure?.Option.Id,
            recommended = all.Recommended?.Option.Id,
            runnerUp = all.RunnerUp?.Option.Id,
            recommendedWithin = all.RecommendedWithin?.Option.Id,
            strongestTogether = all.Strongest,
            monteCarlo = new { trials = all.Trials, seed = paper.File.Seed },
            assumptions = all.Assumptions,
        };
    }

    private static object Option(OptionsComparison all, OptionFigures o) => new
    {
        id = o.Option.Id,
        title = o.Option.Title,
        with = o.With,
        days = o.Days,
        goLive = Day(o.GoLive),
        deltaMean = o.DeltaMean,
        deltaMeanSe = o.DeltaMeanError,
        residualMean = o.Year.Mean,
        horizonDelta = o.HorizonDelta,
        horizonDeltaSe = o.HorizonDeltaError,
        horizonResidual = Range(o.HorizonResidual),
        quantiles = o.Year.Quantiles.Select((q, i) => new { p = q.P, lower = q.Lower, mid = q.Mid, upper = q.Upper, delta = q.Mid - all.Base.Quantiles[i].Mid }),
        tvar = o.Year.Tvar.Select(Bounds),
        breach = o.Year.Breach.Select((b, i) => Chance(b, all.Base.Breach[i])),
        securityScore = Range(o.SecurityScore),
        cost = Range(o.Cost),
        netBenefit = o.NetBenefit is { } net ? new { value = net.Value, low = net.Low, high = net.High, chancePositive = o.ChanceItPays } : null,
        reductionPerMoney = Range(o.PerMoney),
        cio = o.Option.Cio is { } cio ? new { cio.DeliveryDays, cio.UptimeHours, cio.RunCost, cio.Note } : null,
    };

    private static object? Range(RangedFigure? figure) => figure is null ? null : new { value = figure.Value, low = figure.Low, high = figure.High };

    private static object Bounds(BoundedFigure figure) => new { p = figure.P, lower = figure.Lower, mid = figure.Mid, upper = figure.Upper };

    private static object Chance(AnchorChance chance, AnchorChance? before) => new
    {
        loss = chance.Anchor.Loss,
        accepted = chance.Anchor.Probability,
        lower = chance.Lower,
        mid = chance.Mid,
        upper = chance.Upper,
        before = before?.Mid,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
