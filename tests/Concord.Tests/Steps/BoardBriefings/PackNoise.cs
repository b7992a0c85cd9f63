namespace Concord.Tests.Steps;

/// <summary>What stands around facts in real decks, and the ways a sentence is typeset.</summary>
internal static class PackNoise
{
    private static readonly string[] _englishTitles =
        ["Supplier risk", "Recovery and backups", "Programmes and cost", "Identity", "Incidents since the last meeting", "Regulation", "Plants and sites", "Decisions asked of the board"];

    private static readonly string[] _germanTitles =
        ["Lieferanten", "Wiederherstellung", "Programme und Kosten", "Berechtigungen", "Vorfälle seit der letzten Sitzung", "Aufsicht", "Werke und Standorte", "Beschlüsse für den Aufsichtsrat"];

    private static readonly string[] _englishNeutral =
    [
        "We thank the teams for their work.", "The next slide goes into detail.", "Source: own figures.", "Questions are welcome at the end.",
        "The chart on the right shows the past five quarters.", "This item is for information.", "The minutes of the last meeting were approved.",
        "Lunch is served at 12:30 in room 4.", "Audit committee and risk committee meet on the following day.", "Status as of last Friday.",
    ];

    private static readonly string[] _germanNeutral =
    [
        "Wir danken den Teams für ihre Arbeit.", "Die nächste Folie geht ins Einzelne.", "Quelle: eigene Zahlen.", "Fragen bitte am Ende.",
        "Das Bild rechts zeigt die letzten fünf Quartale.", "Dieser Punkt dient der Kenntnisnahme.", "Das Protokoll der letzten Sitzung wurde genehmigt.",
        "Mittagessen um 12:30 Uhr in Raum 4.", "Prüfungsausschuss und Risikoausschuss tagen am Folgetag.", "Stand: letzter Freitag.",
    ];

    private static readonly string[] _bullets = ["", "", "• ", "– ", "▪ ", "1. ", "a) ", "→ "];

    public static IEnumerable<string> Titles(bool german) => german ? _germanTitles : _englishTitles;

    public static string Cover(bool german) => german ? "Sitzung des Aufsichtsrats, 24. November 2026" : "Board of directors, 24 November 2026";

    public static string Backstage(bool german) => german ? "Nicht zeigen" : "Do not show";

    public static string Appendix(bool german) => german ? "Anhang" : "Appendix";

    public static string Footer(bool german) => german ? "Streng vertraulich · nur für Mitglieder des Aufsichtsrats" : "Strictly confidential · members of the board only";

    public static string Neutral(bool german, Random random) => random.GetItems(german ? _germanNeutral : _englishNeutral, 1)[0];

    public static string Bullet(Random random) => _bullets[random.Next(_bullets.Length)];

    /// <summary>A section's title as slides carry it.</summary>
    public static string Heading(string title, int page, Random random) => random.Next(5) switch
    {
        0 => title.ToUpperInvariant(),
        1 => $"{page}. {title}",
        _ => title,
    };

    /// <summary>The same words with other spaces, quotes, hyphens and invisible break marks.</summary>
    public static string Typography(string text, Random random) => random.Next(4) switch
    {
        0 => text.Replace(" ", "  ", StringComparison.Ordinal).Replace("'", "’", StringComparison.Ordinal),
        1 => text.Replace(" ", "\u00a0", StringComparison.Ordinal),
        2 => string.Join(' ', text.Split(' ').Select(word => word.Length > 7 && word.All(char.IsLetter) ? word.Insert(4, "\u00ad") : word)),
        _ => text.Replace("-", "\u2011", StringComparison.Ordinal).Replace("; ", ";\n", StringComparison.Ordinal).Replace(", ", ",\n", StringComparison.Ordinal),
    };

    /// <summary>Two or three parts, cut where a reader would cut: after a comma, semicolon, colon or full stop, else in the middle.</summary>
    public static IReadOnlyList<string> Parts(string text)
    {
        var words = text.Split(' ');
        var cuts = Enumerable.Range(2, Math.Max(0, words.Length - 4)).Where(i => words[i - 1][^1] is ',' or ';' or ':').Take(2).ToList();
        cuts = cuts.Count > 0 ? cuts : [words.Length / 2];

        return [.. new[] { 0 }.Concat(cuts).Zip([.. cuts, words.Length], (from, to) => string.Join(' ', words[from..to]))];
    }

    /// <summary>The row of a table that holds the sentence, in one cell or in several.</summary>
    public static string Row(string text, bool german, Random random)
    {
        var cells = random.Next(2) == 0 ? [text] : Parts(text);

        return string.Join(" | ", [$"{random.Next(1, 30)}", .. cells, german ? "offen" : "open"]);
    }
}
