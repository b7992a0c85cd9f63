using System.Globalization;
using Concord.Evidence;
using Concord.Numerics.Losses;
using Severity = Concord.Numerics.Losses.Severity;

namespace Concord.Risk;

/// <summary>Reads how much one event costs, as RISK §6 writes <c>severity</c>.</summary>
/// <remarks>
/// FAIR's loss magnitude may be entered in its parts: <c>{"type":"sum","primary":S,"secondary":[{"share":0.3,"severity":S}]}</c>, where a share is the
/// secondary loss event frequency and 1 stands for a form of loss that every event brings.
/// </remarks>
public static class RiskSeverityReader
{
    /// <summary>Longest list of values.</summary>
    public const int MostValues = 100_000;

    // FAIR names six forms of loss, primary and secondary.
    private const int MostFollowing = 12;

    // The shape of a tail: at 1 and above the mean is infinite, which is answered; beyond 5 no figure is.
    private static readonly NumberRange _shape = new(0, 5);

    /// <summary>Reads a severity that a piece of evidence holds.</summary>
    /// <param name="fragment">The piece's field.</param>
    /// <param name="path">How problems call it.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>Null after a problem.</returns>
    public static RiskForm<Severity>? Read(JsonFragment fragment, string path, RiskProblems problems) =>
        RiskText.Object(fragment, path, problems) is { } fields ? Read(fields) : null;

    /// <summary>Reads a severity.</summary>
    /// <returns>Null after a problem.</returns>
    public static RiskForm<Severity>? Read(RiskFields fields)
    {
        var form = Form(fields)?.Checked(fields);
        foreach (var parameter in form?.Parameters.Where(p => p.IsUncertain) ?? [])
        {
            fields.Refuse(parameter.Name, "must be a number: only the parameters of a frequency may be distributions");
        }

        return form is { IsUncertain: false } ? form : null;
    }

    private static RiskForm<Severity>? Form(RiskFields fields)
    {
        switch (fields.Text("type"))
        {
            case null:
                return null;
            case "lognormal":
                return LognormalReader.Read(fields);
            case "pert":
                return Ordered(fields, "min", "mode", "max") ? Of(fields, "pert", v => new PertSeverity(v[0], v[1], v[2]), Around0(fields, "min"), Around0(fields, "mode"), MoneyAbove0(fields, "max")) : null;
            case "triangular":
                return Ordered(fields, "min", "mode", "max") ? Of(fields, "triangular", v => new TriangularSeverity(v[0], v[1], v[2]), Around0(fields, "min"), Around0(fields, "mode"), MoneyAbove0(fields, "max")) : null;
            case "uniform":
                return Ordered(fields, "min", "max") ? Of(fields, "uniform", v => new UniformSeverity(v[0], v[1]), Around0(fields, "min"), MoneyAbove0(fields, "max")) : null;
            case "gamma":
                return Of(fields, "gamma", v => new GammaSeverity(v[0], v[1]), Shape(fields, "shape", 0.001), MoneyAbove0(fields, "scale"));
            case "exponential":
                return Of(fields, "exponential", v => new ExponentialSeverity(v[0]), MoneyAbove0(fields, "mean"));
            case "weibull":
                return Of(fields, "weibull", v => new WeibullSeverity(v[0], v[1]), Shape(fields, "shape", 0.1), MoneyAbove0(fields, "scale"));
            case "burr":
                return Of(fields, "burr", v => new BurrSeverity(v[0], v[1], v[2]), Shape(fields, "alpha", 0.1), MoneyAbove0(fields, "theta"), Shape(fields, "gamma", 0.1));
            case "pareto":
                return Of(fields, "pareto", v => new ParetoSeverity(v[0], v[1]), Shape(fields, "alpha", 0.1), MoneyAbove0(fields, "min"));
            case "normal":
                return Of(fields, "normal", v => new NormalSeverity(v[0], v[1]), Around0(fields, "mean"), MoneyAbove0(fields, "sd"));
            case "constant":
                return Of(fields, "constant", v => new ConstantSeverity(v[0]), Money(fields, "value"));
            case "levy":
                return Of(fields, "levy", v => new LevySeverity(v[0]), MoneyAbove0(fields, "scale"));
            case "empirical":
                return fields.Numbers("values", NumberRange.MoneyAround0, 1, MostValues) is { } seen ? new RiskForm<Severity>("empirical", fields.Source, [], _ => new EmpiricalSeverity(seen)) : null;
            case "discrete":
                return Chances(fields, NumberRange.MoneyAround0) is { } chances
                    ? new RiskForm<Severity>("discrete", fields.Source, [], _ => new DiscreteSeverity(chances.Values, chances.Probabilities))
                    : null;
            case "gpdTail":
                return Tail(fields);
            case "sum":
                return Sum(fields);
            case { } other:
                fields.Refuse("type", $"must be lognormal, pert, gamma, exponential, weibull, burr, pareto, gpdTail, uniform, triangular, normal, constant, discrete, levy, empirical or sum, is '{Evidence.Interchange.Quote.Of(other)}'");

                return null;
        }
    }

    /// <summary>Values with their probabilities, which must be as many and add up to 1.</summary>
    /// <returns>Null after a problem.</returns>
    internal static (IReadOnlyList<double> Values, IReadOnlyList<double> Probabilities)? Chances(RiskFields fields, NumberRange range)
    {
        var values = fields.Numbers("values", range, 1, MostValues);
        var probabilities = fields.Numbers("probabilities", NumberRange.Probability, 1, MostValues);
        if (values is null || probabilities is null)
        {
            return null;
        }

        if (values.Count != probabilities.Count)
        {
            fields.Refuse("probabilities", $"must hold one number for each of the {values.Count} values, holds {probabilities.Count}");

            return null;
        }

        var sum = probabilities.Sum();
        if (Math.Abs(sum - 1) > 1e-9)
        {
            fields.Refuse("probabilities", string.Create(CultureInfo.InvariantCulture, $"must add up to 1, add up to {sum:G12}"));

            return null;
        }

        return (values, probabilities);
    }

    /// <summary>Whether each field's values lie above the one before; a distribution counts with its far ends. Fields that can't be read are told elsewhere.</summary>
    internal static bool Ordered(RiskFields fields, params string[] names)
    {
        var isOrdered = true;
        var silent = new RiskProblems();
        var read = names.Select(n => RiskParameter.Read(new RiskFields(fields.Element, fields.Path, silent), n, NumberRange.Any)).ToList();
        for (var i = 1; i < names.Length; i++)
        {
            if (read[i - 1] is { } low && read[i] is { } high)
            {
                isOrdered &= fields.InOrder(names[i - 1], low.Value.Quantile(0.999), names[i], high.Value.Quantile(0.001), mayBeEqual: names.Length > 2);
            }
        }

        return isOrdered && (names.Length < 3 || read[0] is not { } first || read[^1] is not { } last
            || fields.InOrder(names[0], first.Value.Quantile(0.999), names[^1], last.Value.Quantile(0.001)));
    }

    /// <summary>A primary loss, and secondary ones that follow in a share of the events, independently of it and of each other.</summary>
    private static RiskForm<Severity>? Sum(RiskFields fields)
    {
        var before = fields.Problems.Count;
        var primary = fields.Part("primary") is { } first ? Read(first) : null;
        var follow = fields.Parts("secondary", MostFollowing)
            .Select(part => (Share: part.NumberIfAny("share", NumberRange.Probability) ?? 1, Loss: part.Part("severity") is { } loss ? Read(loss) : null))
            .ToList();
        if (follow.Count == 0)
        {
            fields.Refuse("secondary", "must hold at least one loss with its severity and the share of the events it follows");
        }

        return fields.Problems.Count > before
            ? null
            : new RiskForm<Severity>("sum", fields.Source, [], _ => follow.Aggregate(primary!.Central, (sum, next) => new SumSeverity(sum, next.Share, next.Loss!.Central)));
    }

    private static RiskForm<Severity>? Tail(RiskFields fields)
    {
        var body = fields.Part("body") is { } part ? Read(part) : null;
        RiskParameter?[] tail = [MoneyAbove0(fields, "threshold"), RiskParameter.Read(fields, "xi", _shape), MoneyAbove0(fields, "beta")];

        return body is null || tail.Any(p => p is null)
            ? null
            : body.Within<Severity>("gpdTail", fields.Source, [.. tail.Select(p => p!)], (v, inner) => new TailSeverity(inner, v[0], v[1], v[2]));
    }

    internal static RiskForm<Severity>? Of(RiskFields fields, string type, Func<IReadOnlyList<double>, Severity> at, params RiskParameter?[] parameters) =>
        parameters.Any(p => p is null) ? null : new RiskForm<Severity>(type, fields.Source, [.. parameters.Select(p => p!)], at);

    internal static RiskParameter? MoneyAbove0(RiskFields fields, string name) => RiskParameter.Read(fields, name, NumberRange.MoneyAbove0);

    private static RiskParameter? Money(RiskFields fields, string name) => RiskParameter.Read(fields, name, NumberRange.Money);

    // Below 0 counts as no loss.
    private static RiskParameter? Around0(RiskFields fields, string name) => RiskParameter.Read(fields, name, NumberRange.MoneyAround0);

    private static RiskParameter? Shape(RiskFields fields, string name, double least) => RiskParameter.Read(fields, name, new NumberRange(least, 1e6));
}
