namespace Concord.Web.Seats;

/// <summary>The seats beside the two principals that the charter in force names as its readers.</summary>
/// <param name="read">Looks them up; cheap, because every request asks.</param>
public sealed class Readers(Func<IReadOnlyCollection<Seat>> read)
{
    /// <summary>The seats named.</summary>
    public IReadOnlyCollection<Seat> Named => read();

    /// <summary>The seats that a charter's words name; a word that is no seat names nobody.</summary>
    public static IReadOnlyCollection<Seat> Of(IEnumerable<string> words) =>
        [.. words.Select(word => SeatExtensions.Parse(word.Trim().ToLowerInvariant())).Where(seat => seat != Seat.Anonymous).Distinct()];
}
