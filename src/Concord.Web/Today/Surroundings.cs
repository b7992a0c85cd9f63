using Concord.Evidence;
using Concord.Signs;
using Concord.Web.Seats;
using Concord.Web.Signs;

namespace Concord.Web.Today;

/// <summary>What the main page shows around the signs. It needs all evidence at hand, so it may come a moment after the signs.</summary>
/// <param name="OneToOnes">The pair's one-to-ones.</param>
/// <param name="Surprises">What each side learned of late.</param>
/// <param name="Overdue">Fixes past their agreed date.</param>
/// <param name="Readers">The seats that the charter in force names as readers beside the two.</param>
/// <param name="Agreed">The lines in force and how they came about.</param>
public sealed record Surroundings(OneToOnes OneToOnes, SurpriseYear Surprises, OverdueForecast Overdue, IReadOnlyCollection<Seat> Readers, AgreedLines Agreed)
{
    /// <summary>Works everything out from the evidence and the signs read from it.</summary>
    public static Surroundings Of(Dossier dossier, SignsReading signs, DateTimeOffset now)
    {
        var standpoint = new Standpoint(dossier, signs.Week);
        var today = Week.Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, dossier.Zone).Date));

        return new Surroundings(
            OneToOnes.Of(dossier, signs, now),
            SurpriseYear.Of(dossier, now),
            OverdueForecast.Of(standpoint),
            Seats.Readers.Of(standpoint.Charters.InForce(today.Number)?.Readers ?? []),
            AgreedLines.Of(standpoint));
    }
}
