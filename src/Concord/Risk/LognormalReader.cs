using System.Globalization;
using Concord.Numerics;
using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>Reads a lognormal loss by <c>mu</c> and <c>sigma</c>, by <c>mean</c> and <c>cv</c>, or by two quantiles such as <c>p05</c> and <c>p95</c>.</summary>
/// <remarks>A quantile's name is p and the decimals of its probability, two or more: p05, p50, p95, p995.</remarks>
internal static class LognormalReader
{
    /// <summary>Largest spread: at 5 the 95 % end is 14 million times the 5 % end, and nobody can mean more.</summary>
    internal const double MostSigma = 5;

    private static readonly NumberRange _log = new(-50, 35);

    private static readonly NumberRange _spread = new(0, MostSigma, IsLowOut: true);

    // The coefficient of variation at which sigma is the largest.
    private static readonly NumberRange _variation = new(0, Math.Sqrt(Math.Exp(MostSigma * MostSigma) - 1), IsLowOut: true);

    internal static RiskForm<Severity>? Read(RiskFields fields)
    {
        var quantiles = fields.Names.Where(n => ProbabilityOf(n) is not null).OrderBy(n => ProbabilityOf(n)!.Value).ToList();
        var ways = new[] { fields.Has("mu") || fields.Has("sigma"), fields.Has("mean") || fields.Has("cv"), quantiles.Count > 0 }.Count(given => given);
        if (ways != 1)
        {
            fields.Refuse(string.Empty, ways == 0 ? "must be given by mu and sigma, by mean and cv, or by two quantiles such as p05 and p95" : "must be given in one way only: by mu and sigma, by mean and cv, or by two quantiles");

            return null;
        }

        return quantiles.Count > 0 ? ByQuantiles(fields, quantiles)
            : fields.Has("mean") || fields.Has("cv") ? RiskSeverityReader.Of(fields, "lognormal", v => LognormalSeverity.FromMean(v[0], v[1]),
                RiskSeverityReader.MoneyAbove0(fields, "mean"), RiskParameter.Read(fields, "cv", _variation))
            : RiskSeverityReader.Of(fields, "lognormal", v => new LognormalSeverity(v[0], v[1]), RiskParameter.Read(fields, "mu", _log), RiskParameter.Read(fields, "sigma", _spread));
    }

    private static RiskForm<Severity>? ByQuantiles(RiskFields fields, List<string> names)
    {
        if (names.Count != 2)
        {
            fields.Refuse(names[0], names.Count == 1 ? $"is the only quantile; a lognormal needs two, such as {names[0]} and {(names[0] == "p95" ? "p05" : "p95")}" : $"is one of {names.Count} quantiles; a lognormal is given by two");

            return null;
        }

        RiskParameter?[] ends = [RiskSeverityReader.MoneyAbove0(fields, names[0]), RiskSeverityReader.MoneyAbove0(fields, names[1])];
        if (ends.Any(e => e is null) || !RiskSeverityReader.Ordered(fields, [.. names]))
        {
            return null;
        }

        var (low, high) = (ProbabilityOf(names[0])!.Value, ProbabilityOf(names[1])!.Value);
        var sigma = Math.Log(ends[1]!.Value.Quantile(0.999) / ends[0]!.Value.Quantile(0.001)) / (NormalDistribution.Standard.Quantile(high) - NormalDistribution.Standard.Quantile(low));
        if (sigma > MostSigma)
        {
            fields.Refuse(names[1], string.Create(CultureInfo.InvariantCulture, $"lies so far above {names[0]} that sigma is {sigma:0.0#}; at most {MostSigma} can be worked out"));

            return null;
        }

        return RiskSeverityReader.Of(fields, "lognormal", v => LognormalSeverity.FromQuantiles(v[0], low, v[1], high), ends);
    }

    private static double? ProbabilityOf(string name) =>
        name.Length is >= 3 and <= 6 && name[0] == 'p' && name.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
            && double.Parse($"0.{name[1..]}", CultureInfo.InvariantCulture) is var probability and > 0 ? probability : null;
}
