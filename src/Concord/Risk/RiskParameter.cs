using System.Globalization;
using System.Text.Json;
using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>One parameter of a frequency or severity: a number, or what is believed about it.</summary>
/// <param name="Name">Its name in the file, such as <c>lambda</c>.</param>
/// <param name="Value">The number as a certainty, or its distribution.</param>
public sealed record RiskParameter(string Name, Uncertain Value)
{
    /// <summary>Whether it is known only as a distribution.</summary>
    public bool IsUncertain => Value is not Known;

    /// <summary>Reads a parameter that must be given: a number, <c>{"pert":[min,mode,max]}</c>, <c>{"gamma":[shape,scale]}</c> or <c>{"lognormal":{"p05","p95"}}</c>.</summary>
    /// <param name="fields">The object that holds it.</param>
    /// <param name="name">The field.</param>
    /// <param name="range">Where its values may lie; a distribution must not leave it in more than one case of a thousand.</param>
    /// <returns>Null after a problem.</returns>
    public static RiskParameter? Read(RiskFields fields, string name, NumberRange range)
    {
        if (fields.Any(name)?.ValueKind != JsonValueKind.Object)
        {
            return fields.Number(name, range) is { } number ? new RiskParameter(name, new Known(number)) : null;
        }

        var part = fields.Part(name)!;
        var value = part.Names.ToList() switch
        {
            ["pert"] => Pert(part, range),
            ["gamma"] => Gamma(part),
            ["lognormal"] => Lognormal(part),
            _ => Stranger(part),
        };

        return value is not null && StaysIn(value, part, range) ? new RiskParameter(name, value) : null;
    }

    private static Uncertain? Pert(RiskFields part, NumberRange range)
    {
        if (part.Numbers("pert", range, 3, 3) is not [var min, var mode, var max])
        {
            return null;
        }

        return part.InOrder("pert[0]", min, "pert[1]", mode, mayBeEqual: true) & part.InOrder("pert[1]", mode, "pert[2]", max, mayBeEqual: true)
            && part.InOrder("pert[0]", min, "pert[2]", max)
            ? new UncertainPert(min, mode, max)
            : null;
    }

    private static Uncertain? Gamma(RiskFields part) =>
        part.Numbers("gamma", NumberRange.Positive, 2, 2) is [var shape, var scale] ? new UncertainGamma(shape, scale) : null;

    private static Uncertain? Lognormal(RiskFields part)
    {
        if (part.Part("lognormal") is not { } ends || ends.Number("p05", NumberRange.Positive) is not { } low || ends.Number("p95", NumberRange.Positive) is not { } high)
        {
            return null;
        }

        return ends.InOrder("p05", low, "p95", high) ? UncertainLognormal.FromRange(low, high) : null;
    }

    private static Uncertain? Stranger(RiskFields part)
    {
        part.Refuse(string.Empty, "must be a number or hold one of pert, gamma or lognormal");

        return null;
    }

    private static bool StaysIn(Uncertain value, RiskFields part, NumberRange range)
    {
        var far = value.Quantile(0.999);
        if (far <= range.High)
        {
            return true;
        }

        part.Refuse(string.Empty, string.Create(CultureInfo.InvariantCulture, $"must stay at or below {range.High}, but reaches {far:G4} in one case of a thousand"));

        return false;
    }
}
