using System.Runtime.CompilerServices;

namespace Concord.Numerics;

/// <summary>The ranges arguments must lie in. Not-a-number lies in none of them.</summary>
internal static class Require
{
    internal static void Probability(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        That(value is >= 0 and <= 1, value, "must be between 0 and 1, ends included", name);

    internal static void OpenProbability(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        That(value is > 0 and < 1, value, "must be between 0 and 1, ends not included", name);

    internal static void Positive(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        That(value > 0 && double.IsFinite(value), value, "must be a finite number above 0", name);

    internal static void NotNegative(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        That(value >= 0 && double.IsFinite(value), value, "must be a finite number of at least 0", name);

    internal static void Number(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        That(double.IsFinite(value), value, "must be a finite number", name);

    internal static void That(bool holds, object value, string rule, string? name)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, value, $"'{name}' {rule}.");
        }
    }
}
