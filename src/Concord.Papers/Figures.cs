using System.Globalization;
using Concord.Signs;

namespace Concord.Papers;

/// <summary>Numbers, days and small sentences as the paper prints them.</summary>
internal static class Figures
{
    private static readonly string[] _counts =
        ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Count(int n) => n < _counts.Length ? _counts[n] : n.ToString(CultureInfo.InvariantCulture);

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Chance(double p) => p switch { > 0.99 => ">99%", < 0.01 => "<1%", _ => Percent(p) };

    public static string Percent(double share) => $"{Math.Round(share * 100, MidpointRounding.AwayFromZero):0}%";

    /// <summary>A value in its unit, such as "46%" or "9 days".</summary>
    public static string Value(double value, Unit unit) => unit switch
    {
        Unit.Share => Percent(value),
        Unit.Days => $"{Number(value)} days",
        Unit.PerQuarter => $"{Number(value)} a quarter",
        Unit.PerMonth => $"{Number(value)} a month",
        _ => Number(value),
    };

    /// <summary>"6 of 13", or the estimate where nothing is counted.</summary>
    public static string KOfN(Reading reading) => reading switch
    {
        { Events: { } k, Opportunities: { } n } => string.Create(CultureInfo.InvariantCulture, $"{k:#,0} of {n:#,0}"),
        { Estimate: { } value } => Value(value, reading.Unit),
        _ => "–",
    };

    /// <summary>"46%, 90% range 24% to 69%"; empty where there is no estimate.</summary>
    public static string WithRange(Reading reading) => reading switch
    {
        { Estimate: { } value, Low: { } low, High: { } high } => $"{Value(value, reading.Unit)}, 90% range {Value(low, reading.Unit)} to {Value(high, reading.Unit)}",
        { Estimate: { } value, Low: { } low } => $"{Value(value, reading.Unit)}, 90% range {Value(low, reading.Unit)} or more",
        { Estimate: { } value } => $"{Value(value, reading.Unit)}, a full count",
        _ => "",
    };

    /// <summary>"24 Nov", with the year where it is another one.</summary>
    public static string Day(DateOnly day, int year) => day.ToString(day.Year == year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);

    public static string List(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}",
    };

    public static string Side(Direction direction) => direction switch
    {
        Direction.Cio => "the CIO's side",
        Direction.Ciso => "the CISO's side",
        _ => "both together",
    };

    private static string Number(double value) => value.ToString(Math.Abs(value) >= 10 ? "#,0" : "0.#", CultureInfo.InvariantCulture);
}
