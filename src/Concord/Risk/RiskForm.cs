using Concord.Evidence;
using Concord.Numerics.Losses;
using Severity = Concord.Numerics.Losses.Severity;

namespace Concord.Risk;

/// <summary>A frequency or severity as a file describes it: a form, and parameters of which some are known only as distributions.</summary>
/// <typeparam name="T">What it becomes once its parameters are numbers: <see cref="Frequency"/> or <see cref="Severity"/>.</typeparam>
public sealed class RiskForm<T>
    where T : class
{
    private readonly Func<IReadOnlyList<double>, T> _at;

    internal RiskForm(string type, JsonFragment source, IReadOnlyList<RiskParameter> parameters, Func<IReadOnlyList<double>, T> at)
    {
        Type = type;
        Source = source;
        Parameters = parameters;
        _at = at;
    }

    /// <summary>The form's name in the file, such as <c>poisson</c>.</summary>
    public string Type { get; }

    /// <summary>The description as it was written.</summary>
    public JsonFragment Source { get; }

    /// <summary>The parameters in the order in which <see cref="At"/> takes them.</summary>
    public IReadOnlyList<RiskParameter> Parameters { get; }

    /// <summary>Whether a parameter is known only as a distribution.</summary>
    public bool IsUncertain => Parameters.Any(p => p.IsUncertain);

    /// <summary>The form with every parameter at its mean.</summary>
    public T Central => At([.. Parameters.Select(p => p.Value.Mean)]);

    /// <summary>The form with numbers for its parameters.</summary>
    /// <param name="values">One number a parameter, each a possible value of it.</param>
    public T At(IReadOnlyList<double> values) => _at(values);

    /// <summary>The form at weighted points of its uncertain parameters, which are taken to be independent; the weights add up to 1.</summary>
    /// <remarks>One uncertain parameter has 24 points, two 12 each, three 8 each, more 4 each.</remarks>
    public IReadOnlyList<(double Weight, T Form)> Mixture()
    {
        var uncertain = Parameters.Count(p => p.IsUncertain);
        var count = uncertain switch { <= 1 => 24, 2 => 12, 3 => 8, _ => 4 };
        List<(double Weight, double[] Values)> points = [(1, [])];
        foreach (var nodes in Parameters.Select(p => p.Value.Nodes(count)))
        {
            points = [.. points.SelectMany(p => nodes.Select(n => (p.Weight * n.Weight, (double[])[.. p.Values, n.Value])))];
        }

        return [.. points.Where(p => p.Item1 > 1e-20).Select(p => (p.Weight, At(p.Values)))];
    }

    /// <summary>This form, or null after a problem where its parameters don't go together.</summary>
    internal RiskForm<T>? Checked(RiskFields fields)
    {
        try
        {
            foreach (var end in new[] { 0.001, 0.5, 0.999 })
            {
                At([.. Parameters.Select(p => p.Value.Quantile(end))]);
            }

            return this;
        }
        catch (ArgumentOutOfRangeException trouble)
        {
            fields.Refuse(trouble.ParamName is { } name && fields.Has(name) ? name : string.Empty, Reason(trouble));

            return null;
        }
    }

    // The first sentence names the parameter and the rule; what follows is for programmers.
    private static string Reason(ArgumentOutOfRangeException trouble)
    {
        var sentence = trouble.Message.Split(" (Parameter", 2)[0].TrimEnd('.');
        var name = $"'{trouble.ParamName}' ";

        return sentence.StartsWith(name, StringComparison.Ordinal) ? sentence[name.Length..] : sentence;
    }

    /// <summary>This form as another type's part, under new parameters before its own.</summary>
    internal RiskForm<TWhole> Within<TWhole>(string type, JsonFragment source, IReadOnlyList<RiskParameter> first, Func<IReadOnlyList<double>, T, TWhole> make)
        where TWhole : class => new(
            type,
            source,
            [.. first, .. Parameters],
            values => make([.. values.Take(first.Count)], At([.. values.Skip(first.Count)])));
}
