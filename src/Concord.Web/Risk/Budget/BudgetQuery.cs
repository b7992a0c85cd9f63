using System.Globalization;
using Concord.Risk;

namespace Concord.Web.Risk;

/// <summary>What if: the budget, people and weight tried on the page, and which asks must be in or stay out, as its address says it.</summary>
public sealed record BudgetQuery
{
    /// <summary>The largest number an address may hold.</summary>
    private const double Most = 1e15;

    public string? Pool { get; init; }

    public double? Budget { get; init; }

    public double? People { get; init; }

    public double? Weight { get; init; }

    public IReadOnlyList<string> Must { get; init; } = [];

    public IReadOnlyList<string> MustNot { get; init; } = [];

    /// <summary>Reads an address or a form; what can't be read is left out and named.</summary>
    public static (BudgetQuery Query, string? Trouble) Of(Func<string, IEnumerable<string?>> fields)
    {
        string? trouble = null;
        var query = new BudgetQuery
        {
            Pool = fields("pool").FirstOrDefault(),
            Budget = Number("budget", "The budget"),
            People = Number("people", "The people-months"),
            Weight = Number("weight", "The weight of delivery value"),
            Must = [.. fields("must").OfType<string>().Distinct(StringComparer.Ordinal)],
            MustNot = [.. fields("not").OfType<string>().Distinct(StringComparer.Ordinal)],
        };

        return (query, trouble);

        double? Number(string name, string said)
        {
            if (fields(name).FirstOrDefault() is not { Length: > 0 } text)
            {
                return null;
            }

            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= Most)
            {
                return number;
            }

            trouble ??= $"{said} must be a number of 0 or more; it is left at its usual value.";

            return null;
        }
    }

    /// <summary>The terms tried: the rest is half of what is asked, and a weight under which neither side's scale is larger.</summary>
    public BudgetTerms Terms(JointBudget budget)
    {
        var known = budget.Round.Asks.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);

        return new BudgetTerms
        {
            Budget = Budget ?? Math.Round(budget.Round.Asks.Sum(a => a.Cost) / 2),
            People = People,
            DeliveryWeight = Weight ?? budget.EvenWeight,
            Must = [.. Must.Where(known.Contains)],
            MustNot = [.. MustNot.Where(known.Contains)],
            Steps = 20_000,
        };
    }

    /// <summary>The same terms as an address under a path.</summary>
    public string Address(string path) => path + "?" + string.Join('&', Parts().Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value)}"));

    /// <summary>Names and values, for an address or the hidden fields of a form.</summary>
    public IEnumerable<(string Name, string Value)> Parts() =>
    [
        .. new (string Name, string? Value)[] { ("pool", Pool), ("budget", Written(Budget)), ("people", Written(People)), ("weight", Written(Weight)) }.Where(p => p.Value is not null).Select(p => (p.Name, p.Value!)),
        .. Must.Select(id => ("must", id)),
        .. MustNot.Select(id => ("not", id)),
    ];

    private static string? Written(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);
}
