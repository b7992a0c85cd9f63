using System.Globalization;

namespace Concord.Tests.Steps;

/// <summary>What a composed fact speaks of; two facts of one form differ in the system, the place and every figure.</summary>
internal sealed record FactSlots(string System, string Place, int Few, int Many, int Days, int Tenths, DateOnly On);

/// <summary>Facts composed from forms, each with an honest rewording of the same figures.</summary>
internal static class FactGrammar
{
    private static readonly CultureInfo _english = CultureInfo.InvariantCulture;

    private static readonly string[] _months =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] _places =
        ["Leeds", "Porto", "Gdansk", "Lyon", "Trieste", "Malmö", "Cork", "Basel", "Graz", "Kiel", "Ghent", "Tallinn", "Bilbao", "Split", "Turku", "Brno"];

    private static readonly string[] _englishSystems =
        ["order desk", "claims archive", "payroll engine", "booking portal", "fleet tracker", "invoice mill", "price server", "alarm centre", "tax gateway", "patient index"];

    private static readonly string[] _germanSystems =
        ["Kassensystem", "Lohnsystem", "Lagersystem", "Meldesystem", "Buchungssystem", "Leitsystem", "Tarifsystem", "Zutrittssystem", "Rechnungssystem", "Labordatensystem"];

    private static readonly (Func<FactSlots, string> Stated, Func<FactSlots, string> Reworded)[] _englishForms =
    [
        (s => $"{s.Few} of {s.Many} servers of the {s.System} in {s.Place} miss a critical fix that was due {s.Days} days ago.",
         s => $"In {s.Place}, {s.Few} of the {s.Many} {s.System} servers lack a critical fix that was due {s.Days} days ago."),
        (s => $"Moving the {s.System} out of {s.Place} will cost EUR {Million(s)} million more than the board approved.",
         s => $"It will cost EUR {s.Tenths / 10},{s.Tenths % 10}00,000 more than the board approved to move the {s.System} out of {s.Place}."),
        (s => $"The {s.System} in {s.Place} must be replaced by {Long(s.On)}, because its maker ends all support.",
         s => $"Because its maker ends all support, the {s.System} in {s.Place} must be replaced by {s.On:yyyy-MM-dd}."),
        (s => $"Restoring the {s.System} of {s.Place} took {s.Days * 24} hours, and nobody could work during that time.",
         s => $"It took {s.Days} days to restore the {s.System} of {s.Place}. During that time nobody could work."),
        (s => $"We ask the board to approve {s.Few} posts for the {s.System} in {s.Place} before {Long(s.On)}.",
         s => $"The board is asked to approve {s.Few} posts for the {s.System} in {s.Place} before {s.On:yyyy-MM-dd}."),
        (s => $"The yearly risk of losing the {s.System} in {s.Place} for more than a week has risen to {s.Few} %.",
         s => $"For the {s.System} in {s.Place}, the yearly risk of a loss of more than seven days has risen to {s.Few} percent."),
        (s => $"No copy of the {s.System} in {s.Place} has been restored in a test since {Long(s.On)}.",
         s => $"Since {s.On:yyyy-MM-dd}, no copy of the {s.System} in {s.Place} has been restored in a test."),
        (s => $"{s.Many},000 customers depend on the {s.System} in {s.Place}, which has no second site.",
         s => $"The {s.System} in {s.Place} has no second site, and {s.Many},000 customers depend on it."),
    ];

    private static readonly (Func<FactSlots, string> Stated, Func<FactSlots, string> Reworded)[] _germanForms =
    [
        (s => $"{s.Few} von {s.Many} Servern für das {s.System} in {s.Place} fehlt eine kritische Korrektur, die vor {s.Days} Tagen fällig war.",
         s => $"Für das {s.System} in {s.Place} fehlt {s.Few} von {s.Many} Servern eine seit {s.Days} Tagen fällige kritische Korrektur."),
        (s => $"Der Umzug vom {s.System} aus {s.Place} kostet EUR {Million(s, ',')} Mio. mehr als genehmigt.",
         s => $"EUR {s.Tenths / 10}.{s.Tenths % 10}00.000 mehr als genehmigt kostet der Umzug vom {s.System} aus {s.Place}."),
        (s => $"Das {s.System} in {s.Place} muss bis {German(s.On)} ersetzt sein, weil der Hersteller die Wartung einstellt.",
         s => $"Weil der Hersteller die Wartung einstellt, muss das {s.System} in {s.Place} bis {s.On:dd.MM.yyyy} ersetzt sein."),
        (s => $"Die Wiederherstellung vom {s.System} in {s.Place} dauerte {s.Days * 24} Stunden, in denen niemand arbeiten konnte.",
         s => $"{s.Days} Tage dauerte die Wiederherstellung vom {s.System} in {s.Place}. In dieser Zeit konnte niemand arbeiten."),
        (s => $"Wir bitten den Aufsichtsrat, vor dem {German(s.On)} {s.Few} Stellen für das {s.System} in {s.Place} zu genehmigen.",
         s => $"Der Aufsichtsrat wird gebeten, {s.Few} Stellen für das {s.System} in {s.Place} vor dem {s.On:dd.MM.yyyy} zu genehmigen."),
        (s => $"Keine Kopie vom {s.System} in {s.Place} wurde seit {German(s.On)} im Test wiederhergestellt.",
         s => $"Seit {s.On:dd.MM.yyyy} wurde im Test keine Kopie vom {s.System} in {s.Place} wiederhergestellt."),
        (s => $"{s.Many}.000 Kunden hängen am {s.System} in {s.Place}, das keinen zweiten Standort hat.",
         s => $"Das {s.System} in {s.Place} hat keinen zweiten Standort, und {s.Many}.000 Kunden hängen daran."),
    ];

    public static int Forms(bool german) => german ? _germanForms.Length : _englishForms.Length;

    /// <summary>A fact, the same in other words, and another fact of the same form about another system elsewhere.</summary>
    public static (string Stated, string Reworded, string Sibling) Compose(bool german, int form, Random random)
    {
        var (stated, reworded) = (german ? _germanForms : _englishForms)[form];
        var (one, other) = Two(german, random);

        return (stated(one), reworded(one), stated(other));
    }

    private static (FactSlots One, FactSlots Other) Two(bool german, Random random)
    {
        var systems = german ? _germanSystems : _englishSystems;
        var (system, place) = (random.Next(systems.Length), random.Next(_places.Length));
        var one = Slots(systems[system], _places[place], random);
        var other = Slots(systems[(system + 1 + random.Next(systems.Length - 1)) % systems.Length], _places[(place + 1 + random.Next(_places.Length - 1)) % _places.Length], random);

        return (one, other with { Few = one.Few + 3, Many = one.Many + 17, Days = one.Days + 2, Tenths = one.Tenths + 11, On = one.On.AddDays(45) });
    }

    private static FactSlots Slots(string system, string place, Random random) =>
        new(system, place, random.Next(3, 19), random.Next(40, 190), random.Next(2, 9), random.Next(11, 90), new DateOnly(2026, 1, 9).AddDays(random.Next(500)));

    private static string Million(FactSlots s, char point = '.') => $"{s.Tenths / 10}{point}{s.Tenths % 10}";

    private static string Long(DateOnly day) => day.ToString("d MMMM yyyy", _english);

    private static string German(DateOnly day) => $"{day.Day}. {_months[day.Month - 1]} {day.Year}";
}
