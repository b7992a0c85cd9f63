using Concord.Signs;
using Concord.Web.Risk;

namespace Concord.Web.Today;

/// <summary>Everything the main page shows.</summary>
/// <param name="Signs">The signs, as the seat may see them.</param>
/// <param name="Around">What is shown around them; null while it is being worked out.</param>
/// <param name="Zone">The organisation's time zone.</param>
public sealed record TodayReading(SignsReading Signs, Surroundings? Around, TimeZoneInfo Zone)
{
    /// <summary>All risks together; null while that is being worked out, where there is none, and for seats that don't see risks.</summary>
    public RiskPicture? Risk { get; init; }

    /// <summary>The period the figures speak of.</summary>
    public string Period => PeriodOf(Signs);

    /// <summary>The period the figures of a reading speak of.</summary>
    public static string PeriodOf(SignsReading signs) =>
        $"52 weeks to {signs.Week.AddDays(-1).ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}";
}
