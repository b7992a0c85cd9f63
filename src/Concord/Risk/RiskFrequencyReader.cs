using System.Globalization;
using System.Text.Json;
using Concord.Evidence;
using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>Reads how often something happens, as RISK §6 writes <c>frequency</c>.</summary>
/// <remarks>
/// A rate (<c>poisson</c>) may be entered at any level of FAIR: <c>lambda</c>; or <c>tef</c> × <c>vulnerability</c>, where <c>tef</c> may be
/// <c>contactFrequency</c> × <c>probabilityOfAction</c> and <c>vulnerability</c> <c>{threatCapability, resistanceStrength}</c>: the chance that an
/// attacker's capability (a severity form, anew at every attempt) exceeds a resistance (a parameter, the same at every attempt of the year).
/// </remarks>
public static class RiskFrequencyReader
{
    /// <summary>Most events a year: more are a running cost and not a risk.</summary>
    public const double MostEvents = 100_000;

    private static readonly NumberRange _rate = new(0, MostEvents);

    private static readonly NumberRange _below1 = new(0, 1, IsHighOut: true);

    /// <summary>Reads a frequency that a piece of evidence holds.</summary>
    /// <param name="fragment">The piece's field.</param>
    /// <param name="path">How problems call it.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>Null after a problem.</returns>
    public static RiskForm<Frequency>? Read(JsonFragment fragment, string path, RiskProblems problems) =>
        RiskText.Object(fragment, path, problems) is { } fields ? Read(fields) : null;

    /// <summary>Reads a frequency.</summary>
    /// <returns>Null after a problem.</returns>
    public static RiskForm<Frequency>? Read(RiskFields fields) => Form(fields)?.Checked(fields);

    private static RiskForm<Frequency>? Form(RiskFields fields)
    {
        switch (fields.Text("type"))
        {
            case null:
                return null;
            case "poisson":
                return Poisson(fields);
            case "bernoulli":
                return Of(fields, "bernoulli", v => new BinomialFrequency(1, v[0]), RiskParameter.Read(fields, "p", NumberRange.Probability));
            case "binomial":
                return Whole(fields, "n", 1) is { } trials
                    ? Of(fields, "binomial", v => new BinomialFrequency(trials, v[0]), RiskParameter.Read(fields, "p", NumberRange.Probability))
                    : null;
            case "negativeBinomial":
                return Limited(Of(fields, "negativeBinomial", v => new NegativeBinomialFrequency(v[0], v[1]),
                    RiskParameter.Read(fields, "r", NumberRange.Positive), RiskParameter.Read(fields, "beta", NumberRange.Positive)), fields);
            case "fixed":
                return Whole(fields, "n", 0) is { } count ? new RiskForm<Frequency>("fixed", fields.Source, [], _ => new FixedFrequency(count)) : null;
            case "discrete":
                return Discrete(fields);
            case "zeroInflated":
                return ZeroInflated(fields);
            case { } other:
                fields.Refuse("type", $"must be poisson, bernoulli, binomial, negativeBinomial, fixed, discrete or zeroInflated, is '{Evidence.Interchange.Quote.Of(other)}'");

                return null;
        }
    }

    /// <summary>A poisson frequency of one rate, for instance one that incidents taught.</summary>
    public static RiskForm<Frequency> Poisson(Uncertain rate, JsonFragment source) => new("poisson", source, [new RiskParameter("lambda", rate)], v => new PoissonFrequency(v[0]));

    private static RiskForm<Frequency>? Poisson(RiskFields fields)
    {
        string[] ways = ["lambda", "atLeastOnce", "tef", "contactFrequency"];
        var given = ways.Where(fields.Has).ToList();
        if (given.Count != 1)
        {
            fields.Refuse("lambda", given.Count == 0
                ? "is missing; it must be a number, or tef and vulnerability, or atLeastOnce must stand in its place"
                : $"must be given in one way only, and {string.Join(" and ", given)} are given");

            return null;
        }

        return given[0] switch
        {
            "lambda" => Of(fields, "poisson", v => new PoissonFrequency(v[0]), RiskParameter.Read(fields, "lambda", _rate)),
            "atLeastOnce" => Of(fields, "poisson", v => PoissonFrequency.AtLeastOnce(v[0]), RiskParameter.Read(fields, "atLeastOnce", _below1)),
            "tef" => Attempts(fields, 1, RiskParameter.Read(fields, "tef", _rate)),
            _ => Attempts(fields, 2, RiskParameter.Read(fields, "contactFrequency", _rate), RiskParameter.Read(fields, "probabilityOfAction", NumberRange.Probability)),
        };
    }

    /// <summary>Attempts a year times the chance that one succeeds.</summary>
    private static RiskForm<Frequency>? Attempts(RiskFields fields, int count, params RiskParameter?[] attempts)
    {
        if (fields.Any("vulnerability")?.ValueKind != JsonValueKind.Object || fields.Part("vulnerability") is not { } part || !part.Has("threatCapability"))
        {
            return Of(fields, "poisson", v => new PoissonFrequency(v.Aggregate((a, b) => a * b)), [.. attempts, RiskParameter.Read(fields, "vulnerability", NumberRange.Probability)]);
        }

        var resistance = RiskParameter.Read(part, "resistanceStrength", NumberRange.NotNegative);
        var capability = part.Part("threatCapability") is { } form ? RiskSeverityReader.Read(form) : null;
        if (resistance is null || capability is null || attempts.Any(a => a is null))
        {
            return null;
        }

        return capability.Within<Frequency>("poisson", fields.Source, [.. attempts.Select(a => a!), resistance],
            (v, able) => new PoissonFrequency(v.Take(count).Aggregate((a, b) => a * b) * able.Survival(v[^1])));
    }

    private static RiskForm<Frequency>? Discrete(RiskFields fields)
    {
        if (RiskSeverityReader.Chances(fields, _rate) is not { } chances)
        {
            return null;
        }

        var counts = new List<int>();
        for (var i = 0; i < chances.Values.Count; i++)
        {
            if (chances.Values[i] != Math.Floor(chances.Values[i]))
            {
                fields.Refuse($"values[{i}]", string.Create(CultureInfo.InvariantCulture, $"must be a whole number of events, is {chances.Values[i]}"));
            }

            counts.Add((int)chances.Values[i]);
        }

        return chances.Values.All(v => v == Math.Floor(v)) ? new RiskForm<Frequency>("discrete", fields.Source, [], _ => new DiscreteFrequency(counts, chances.Probabilities)) : null;
    }

    private static RiskForm<Frequency>? ZeroInflated(RiskFields fields)
    {
        var none = RiskParameter.Read(fields, "p", NumberRange.Probability);
        var of = fields.Part("of") is { } part ? Read(part) : null;

        return none is null || of is null ? null : of.Within<Frequency>("zeroInflated", fields.Source, [none], (v, inner) => new ZeroInflatedFrequency(v[0], inner));
    }

    private static int? Whole(RiskFields fields, string name, int low)
    {
        if (!fields.Has(name))
        {
            fields.Number(name, _rate);
        }

        return (int?)fields.WholeIfAny(name, low, (long)MostEvents);
    }

    private static RiskForm<Frequency>? Of(RiskFields fields, string type, Func<IReadOnlyList<double>, Frequency> at, params RiskParameter?[] parameters) =>
        parameters.Any(p => p is null) ? null : new RiskForm<Frequency>(type, fields.Source, [.. parameters.Select(p => p!)], at);

    private static RiskForm<Frequency>? Limited(RiskForm<Frequency>? form, RiskFields fields)
    {
        if (form is null || form.Central.Mean <= MostEvents)
        {
            return form;
        }

        fields.Refuse(string.Empty, string.Create(CultureInfo.InvariantCulture, $"must give at most {MostEvents} events a year, gives {form.Central.Mean:G6}"));

        return null;
    }
}
