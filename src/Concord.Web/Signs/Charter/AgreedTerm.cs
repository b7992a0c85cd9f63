using System.Globalization;
using Concord.Evidence;
using Concord.Signs;
using Concord.Web.Shell;

namespace Concord.Web.Signs;

/// <summary>One thing a charter says beside its lines.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsAgreed">Whether the charter says it; otherwise it is the house default.</param>
public sealed record AgreedTerm(string Name, string Text, bool IsAgreed)
{
    /// <summary>What a charter says; the house defaults where it says nothing, and for a pair without one.</summary>
    public static IReadOnlyList<AgreedTerm> Of(Charter? charter) =>
    [
        Days("One-to-ones, days between two", charter?.CadenceDays, MissedOneOnOnes.CadenceDays),
        Days("To answer advice, business days", charter?.SlaDays?.Advice, OverriddenRecommendations.AnswerDays),
        Days("To answer a question, business days", charter?.SlaDays?.Request, null),
        Days("To say yes in tier 1, business days", charter?.SlaDays?.Tier1, null),
        Days("To say yes in tier 2, business days", charter?.SlaDays?.Tier2, null),
        Days("To say yes in tier 3, business days", charter?.SlaDays?.Tier3, null),
        List("Facts owed unasked", charter?.OwedCategories.Select(Owed), "none agreed"),
        new("Initiatives and purchases count from", charter?.InitiativeAbove is { } money ? string.Create(CultureInfo.InvariantCulture, $"{money.Amount:#,0} {money.Currency}") : "any amount", charter?.InitiativeAbove is not null),
        List("Forums covered", charter?.Forums, "none named"),
        List("Controls kept in place", charter?.Hygiene, "the house's list"),
        List("Readers beside the two", charter?.Readers.Select(Reader), "nobody"),
        new("A peer both may turn to", charter?.Peer is null ? "nobody named" : "named", charter?.Peer is not null),
        List("Holidays", Holidays(charter), "none named"),
        new("Time zone", charter?.TimeZone ?? "the workspace’s", charter?.TimeZone is not null),
    ];

    private static IEnumerable<string>? Holidays(Charter? charter) => charter is { Holidays: { Count: > 0 } days }
        ? [$"{Sentence.Count(days.Count, "day", "days")} from {Sentence.Day(days.Min())} to {Sentence.Day(days.Max())}"]
        : null;

    private static AgreedTerm Days(string name, int? agreed, int? house) =>
        new(name, (agreed ?? house)?.ToString(CultureInfo.InvariantCulture) ?? "as the measure’s page says", agreed is not null);

    private static AgreedTerm List(string name, IEnumerable<string>? agreed, string house) =>
        agreed?.ToList() is { Count: > 0 } items ? new AgreedTerm(name, string.Join(" · ", items), true) : new AgreedTerm(name, house, false);

    private static string Owed(OwedCategory owed) =>
        $"{owed.Category.ToLowerInvariant().Replace('_', ' ')} by {(owed.Owner == Party.Cio ? "the CIO" : owed.Owner == Party.Ciso ? "the CISO" : "another function")} in {owed.Days} days";

    // A reader may be named as a person; on the page only seats are.
    private static string Reader(string reader) => Seats.SeatExtensions.Parse(reader.Trim().ToLowerInvariant()) is var seat && seat != Seats.Seat.Anonymous ? Seats.SeatExtensions.Name(seat) : "a person";
}
