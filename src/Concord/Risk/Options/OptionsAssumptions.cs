using System.Globalization;

namespace Concord.Risk;

/// <summary>What a comparison takes for granted, each a sentence.</summary>
internal static class OptionsAssumptions
{
    public static IEnumerable<string> Of(RiskFile file, IReadOnlyList<OptionFigures> options, int trials, bool isFinite, bool isProven)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"Figures run over {file.HorizonMonths} months; money later in time counts as much as money now, and a yearly cost begins with the go-live.");
        yield return "Until an option works, its risk is carried as it is; several options on one scenario multiply.";
        yield return string.Create(CultureInfo.InvariantCulture, $"Ranges hold in 90 of 100 draws of the parameters ({OptionsComparison.Draws:#,0} draws, the same for every option); parameters are independent of one another.");
        yield return string.Create(CultureInfo.InvariantCulture, $"Differences with a standard error come from {trials:#,0} simulated horizons in which every option meets the same events; the losses of a year come from bounds below and above.");
        if (!isFinite)
        {
            yield return "The mean of a scenario's loss is infinite: means, benefits and scores are not given; state a cap. Chances and quantiles hold.";
        }

        if (!isProven)
        {
            yield return $"More than {StrongestSet.Tried} options exclude one another or add to a loss: the strongest set was grown step by step and may not be the strongest.";
        }

        if (file.Dependence.Type != DependenceType.Independent)
        {
            yield return file.Dependence.Type == DependenceType.CommonFactor
                ? "A common factor is in the losses of a year; the simulated differences take the scenarios as independent."
                : "Scenarios are taken as independent here: options are compared without the stated dependence, which moves all of them alike.";
        }
        else if (file.Scenarios.Count > 1)
        {
            yield return "Scenarios are independent of one another.";
        }

        if (file.Scenarios.Any(s => s.Layer?.Aggregate is not null))
        {
            yield return "A year's cap (aggregate) is in the simulated differences and in the losses of a year; expected losses over the horizon, net benefits and scores leave it out.";
        }

        foreach (var option in options.Where(o => o.With.Count > 0))
        {
            yield return $"'{option.Option.Id}' is worked out together with what it requires: {string.Join(", ", option.With)}.";
        }

        foreach (var option in options.Where(o => o.Days / RiskOption.DaysOfYear >= file.HorizonMonths / 12.0))
        {
            yield return $"'{option.Option.Id}' works only after the horizon: within it, it removes nothing and costs only what is paid once.";
        }

        foreach (var option in options.Where(o => o.NetBenefit is { } net && net.Value + o.Cost.Value < 0))
        {
            yield return $"'{option.Option.Id}' adds to the expected loss; its security score is 0.";
        }
    }
}
