using System.Globalization;
using Concord.Evidence;

namespace Concord.Web.Risk;

/// <summary>A blind estimate as a form sends it.</summary>
/// <param name="Loss">What one event costs: a range that holds nine times in ten.</param>
/// <param name="Often">Events a year: a range that holds nine times in ten.</param>
public sealed record EstimateForm(Range90 Loss, Range90 Often)
{
    private const double MostOften = 1e6;
    private const double Dearest = 1e15;

    /// <summary>Reads the form.</summary>
    /// <exception cref="FormatException">A field can't be taken; the message is a sentence that names it.</exception>
    public static EstimateForm Read(IFormCollection form) => new(
        Range(form, "loss", "The loss of one event", Dearest),
        Range(form, "often", "Events a year", MostOften));

    /// <summary>The estimate as evidence.</summary>
    public RiskEstimate By(Side side, string risk, DateTimeOffset now) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"estimate/{risk}/{(side == Side.Cio ? "CIO" : "CISO")}/{now.UtcDateTime:yyyyMMdd'T'HHmmss}Z"),
        Risk = risk,
        By = side,
        At = Moment.At(now),
        Loss90 = Loss,
        Frequency90 = Often,
        UpdatedAt = now,
    };

    private static Range90 Range(IFormCollection form, string field, string name, double most)
    {
        var (low, high) = (WrittenNumber.Needed(form, $"{field}-low", $"{name}, the low end,"), WrittenNumber.Needed(form, $"{field}-high", $"{name}, the high end,"));

        return low <= 0 ? throw new FormatException($"{name} must begin above 0, and the low end is {Text(low)}.")
            : high <= low ? throw new FormatException($"{name}: the high end, {Text(high)}, must lie above the low end, {Text(low)}.")
            : high > most ? throw new FormatException($"{name} must end at {Text(most)} or below, and the high end is {Text(high)}.")
            : new Range90 { Low = low, High = high };
    }

    private static string Text(double value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);
}
