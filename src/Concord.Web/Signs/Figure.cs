using System.Globalization;
using Concord.Signs;
using Concord.Web.Shell;

namespace Concord.Web.Signs;

/// <summary>Estimates as people read them, with their unit.</summary>
public static class Figure
{
    /// <summary>A value in a reading's unit: "18%", "24 days", "3 a month".</summary>
    public static string Of(double value, Unit unit) => unit switch
    {
        Unit.Share => $"{Number(Math.Round(value * 100, MidpointRounding.AwayFromZero))}%",
        Unit.Days => Math.Abs(value - 1) < 0.05 ? "1 day" : $"{Number(value)} days",
        Unit.PerQuarter => $"{Number(value)} a quarter",
        Unit.PerMonth => $"{Number(value)} a month",
        _ => Number(value),
    };

    /// <summary>The estimate of a reading, or an en dash where there is none.</summary>
    public static string Estimate(Reading reading) => reading.Estimate is { } value ? Of(value, reading.Unit) : "–";

    /// <summary>The 90 % range of a reading, "from 12% to 25%"; empty for a full count.</summary>
    public static string Range(Reading reading) => (reading.Low, reading.High) switch
    {
        ({ } low, { } high) => $"{Of(low, reading.Unit)} to {Of(high, reading.Unit)}",
        ({ } low, null) => $"{Of(low, reading.Unit)} or more",
        (null, { } high) => $"up to {Of(high, reading.Unit)}",
        _ => "",
    };

    /// <summary>Events of opportunities as "4 of 11"; empty where nothing is counted.</summary>
    public static string Counts(Reading reading) => reading is { Events: { } k, Opportunities: { } n }
        ? $"{Sentence.Figure(k)} of {Sentence.Figure(n)}"
        : "";

    private static string Number(double value) =>
        value.ToString(Math.Abs(value) >= 10 || value == Math.Round(value) ? "#,0" : "0.0", CultureInfo.InvariantCulture);
}
