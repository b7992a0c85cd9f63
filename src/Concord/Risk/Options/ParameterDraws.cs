using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>Draws of every uncertain parameter, each over its whole range in equal steps and put in an order of its own.</summary>
/// <remarks>
/// Latin hypercube (McKay, Beckman and Conover 1979): of <see cref="Count"/> draws exactly one lies in each of as many equally likely parts of each
/// parameter. A parameter's order hangs on its name and the seed alone, so neither the order of options nor another option changes it.
/// </remarks>
internal sealed class ParameterDraws(ulong seed, int count)
{
    private readonly Dictionary<string, double[]> _values = new(StringComparer.Ordinal);

    /// <summary>How many draws there are.</summary>
    public int Count { get; } = count;

    /// <summary>In place of a draw: every parameter at its mean.</summary>
    public const int Central = -1;

    /// <summary>The values of some parameters in one draw.</summary>
    public IReadOnlyList<double> Values(IReadOnlyList<RiskParameter> parameters, IReadOnlyList<string> names, int draw)
    {
        var values = new double[parameters.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = draw == Central || parameters[i].Value is Known ? parameters[i].Value.Mean : All(parameters[i], names[i])[draw];
        }

        return values;
    }

    /// <summary>All draws of a parameter.</summary>
    public double[] All(RiskParameter parameter, string name)
    {
        if (!_values.TryGetValue(name, out var values))
        {
            _values[name] = values = Draw(parameter.Value, Place(name));
        }

        return values;
    }

    private double[] Draw(Uncertain value, int source)
    {
        var order = Enumerable.Range(0, Count).OrderBy(k => CounterGenerator.Uniform(seed, source, k, 0, 0)).ToArray();
        var values = new double[Count];
        for (var k = 0; k < Count; k++)
        {
            values[k] = value.Quantile((order[k] + CounterGenerator.Uniform(seed, source, k, 0, 1)) / Count);
        }

        return values;
    }

    /// <summary>A name as a number (FNV-1a, 32 bits).</summary>
    internal static int Place(string name)
    {
        var hash = 2166136261u;
        foreach (var letter in name)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return unchecked((int)hash);
    }
}
