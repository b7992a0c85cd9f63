using Concord.Evidence;
using Concord.Signs;

namespace Concord.Web.Today;

/// <summary>Everything the main page shows, worked out once after each import.</summary>
/// <param name="Signs">The signs, as the seat may see them.</param>
/// <param name="OneToOnes">The pair's one-to-ones.</param>
/// <param name="Surprises">What each side learned of late.</param>
/// <param name="Overdue">Fixes past their agreed date.</param>
/// <param name="Zone">The organisation's time zone.</param>
public sealed record TodayReading(SignsReading Signs, OneToOnes OneToOnes, SurpriseYear Surprises, OverdueForecast Overdue, TimeZoneInfo Zone)
{
    /// <summary>The period the figures speak of.</summary>
    public string Period => $"52 weeks to {Signs.Week.AddDays(-1).ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>Works everything out from the evidence and the signs read from it.</summary>
    public static TodayReading Of(Dossier dossier, SignsReading signs, DateTimeOffset now) => new(
        signs,
        OneToOnes.Of(dossier, signs, now),
        SurpriseYear.Of(dossier, now),
        OverdueForecast.Of(dossier, signs.Week),
        dossier.Zone);
}
