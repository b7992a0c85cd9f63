using System.Globalization;

namespace Concord.Steps;

/// <summary>Units, multipliers and the words that bound a number, in English and German.</summary>
internal static class UnitWords
{
    /// <summary>What a unit word counts and how many of the smallest unit it is.</summary>
    public static readonly IReadOnlyDictionary<string, (string Unit, decimal Size)> Units = Read<(string, decimal)>("""
        time 0.016666666666666666666666667: s sec second seconds sekunde sekunden
        time 1: min mins minute minutes minuten minütig minütige minütigen
        time 60: h hr hrs std hour hours stunde stunden stündig stündige stündigen
        time 1440: d day days tag tage tagen tags tägig tägige tägigen workday workdays arbeitstage arbeitstagen kalendertage kalendertagen
        time 10080: w wk week weeks woche wochen wöchig wöchige wöchigen
        time 20160: fortnight fortnights
        months 1: month months monat monate monaten monats monatig monatige monatigen
        months 3: quarter quarters quartal quartale quartalen
        months 12: y yr year years yearly jahr jahre jahren jahres jährig jährige jährigen
        months 120: decade decades jahrzehnt jahrzehnte jahrzehnten
        share 0.01: % percent prozent prozentig pct vh
        share 0.001: ‰
        points 1: pp prozentpunkte prozentpunkten prozentpunkt
        length 1: mm millimetre millimetres millimeter millimetern
        length 10: cm centimetre centimetres centimeter centimeters zentimeter zentimetern
        length 1000: metre metres meter meters metern
        length 1000000: km kilometre kilometres kilometer kilometers kilometern
        mass 1: kg kilo kilogram kilograms kilogramm
        mass 1000: t tonne tonnes tonnen
        power 1: kw kilowatt kilowatts
        power 1000: megawatt megawatts mw
        power 1000000: gigawatt gw
        volume 1: litre litres liter liters litern
        volume 1000: kubikmeter kubikmetern
        area 1: quadratmeter quadratmetern qm
        area 10000: hectare hectares hektar ha
        bandwidth 1: mbit mbps megabit
        bandwidth 1000: gbit gbps gigabit
        EUR 0.01: cent cents
        energy 1: kwh
        energy 1000: mwh
        energy 1000000: gwh
        EUR 1000: keur teur
        EUR 1000000: meur
        CHF 1000: kchf tchf
        USD 1000: kusd tusd
        GBP 1000: kgbp
        EUR 1: € eur euro euros
        USD 1: $ usd dollar dollars us$
        GBP 1: £ gbp pound pounds pfund sterling
        CHF 1: chf franken sfr francs franc
        JPY 1: ¥ jpy yen
        times 1: x times mal fach fache fachen fold
        data 1: mb megabyte megabytes
        data 1000: gb gigabyte gigabytes
        data 1000000: tb terabyte terabytes
        data 1000000000: pb petabyte petabytes
        """, (unit, size) => (unit, size));

    /// <summary>How many one of a multiplier is.</summary>
    public static readonly IReadOnlyDictionary<string, decimal> Multipliers = Read<decimal>("""
        n 1000: k tsd thousand tausend
        n 12: dozen dutzend
        n 1000000: m mn mio mill million millions millionen
        n 1000000000: bn b mrd billion billions milliarde milliarden
        """, (_, size) => size);

    /// <summary>Words before a number that make it less, more or other than itself; longest first.</summary>
    public static readonly IReadOnlyList<(string Bound, string[] Words)> Bounds = Phrases("""
        under: no more than, not more than, less than, fewer than, below, under, up to, at most, a maximum of, maximum of, maximum, within at most, not even, well under, well below, <, ≤, weniger als, unter, bis zu, höchstens, maximal, nicht mehr als, nicht einmal, deutlich unter
        over: have passed, has passed, had passed, exceeded, exceeds, surpassed, topped, überschreiten, übersteigt, übersteigen, überstieg, no fewer than, no less than, not less than, more than, over, above, at least, exceeding, in excess of, upwards of, north of, a minimum of, minimum of, minimum, past, well over, well above, just over, just above, slightly over, slightly more than, slightly above, a little over, a little more than, somewhat more than, a bit more than, >, ≥, mehr als, über, mindestens, wenigstens, nicht weniger als, oberhalb von, knapp über, etwas mehr als, etwas über, leicht über, deutlich über, deutlich mehr als
        nearly: just under, just below, just short of, short of, almost, nearly, close to, approaching, virtually, not quite, slightly under, slightly less than, slightly below, a little under, a little less than, knapp, knapp unter, etwas weniger als, etwas unter, nicht ganz, fast, beinahe, nahezu, annähernd
        about: about, around, roughly, approximately, approx, some, circa, ca, in the region of, in the order of, an estimated, or so, ~, ≈, rund, etwa, ungefähr, zirka, gut, an die, in der größenordnung von, geschätzt, schätzungsweise
        """);

    /// <summary>Words after a number that do the same: "6 weeks at least".</summary>
    public static readonly IReadOnlyList<(string Bound, string[] Words)> Trailing = Phrases("""
        over: at least, at the least, at a minimum, or longer, or above, oder länger, und länger, oder darüber, und darüber
        under: at most, at the most, at a maximum, or below, oder darunter
        """);

    /// <summary>Words after which a number is a name: "Tier 1".</summary>
    public static readonly IReadOnlySet<string> Naming = Set(
        "iso iec nist bsi tier level version phase article articles art section sections § paragraph chapter cve tls windows plant ring wave zone layer appendix annex slide page figure table footnote " +
        "severity priority prio stufe klasse artikel absatz abschnitt kapitel werk anlage anhang folie seite ebene abbildung tabelle nummer no nr number line soc din en vde room building hall halle gebäude item point c risk finding control option step schritt punkt");

    /// <summary>Words that compare, so that "than" behind them bounds a number: "older than".</summary>
    public static readonly IReadOnlyDictionary<string, string> Comparatives = Compared(
        "over: older longer higher greater larger bigger worse dearer heavier älter länger höher größer schwerer teurer;under: younger shorter lower smaller cheaper lighter newer jünger kürzer niedriger kleiner geringer billiger neuer");

    /// <summary>Words of fractions: their size.</summary>
    public static readonly IReadOnlyDictionary<string, decimal> Fractions = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["half"] = 0.5m, ["hälfte"] = 0.5m, ["halb"] = 0.5m, ["third"] = 1m / 3, ["thirds"] = 1m / 3, ["drittel"] = 1m / 3, ["quarter"] = 0.25m, ["quarters"] = 0.25m, ["viertel"] = 0.25m, ["dreiviertel"] = 0.75m,
        ["fifth"] = 0.2m, ["fifths"] = 0.2m, ["fünftel"] = 0.2m, ["sechstel"] = 1m / 6, ["sixth"] = 1m / 6, ["achtel"] = 0.125m, ["eighth"] = 0.125m, ["tenth"] = 0.1m, ["tenths"] = 0.1m, ["zehntel"] = 0.1m,
    };

    /// <summary>Words that multiply: "doubled".</summary>
    public static readonly IReadOnlyDictionary<string, decimal> Factors = Read<decimal>("""
        n 2: double doubled doubles doubling twice verdoppelt verdoppelte verdoppelten verdoppeln doppelt doppelte zweimal zweifach
        n 3: triple tripled triples threefold thrice verdreifacht verdreifachte verdreifachten verdreifachen dreimal dreifach
        n 4: quadrupled quadruple fourfold vervierfacht viermal vierfach
        n 0.5: halve halved halves halbiert halbierte halbierten halbieren
        n 1: once einmal
        """, (_, size) => size);

    private static Dictionary<string, T> Read<T>(string lines, Func<string, decimal, T> value) => lines.Split('\n', StringSplitOptions.TrimEntries)
        .Select(l => l.Split(':', 2)).Select(p => (Head: p[0].Split(' '), Words: p[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        .SelectMany(p => p.Words.Select(w => (w, value(p.Head[0], decimal.Parse(p.Head[1], CultureInfo.InvariantCulture)))))
        .ToDictionary(p => p.w, p => p.Item2, StringComparer.Ordinal);

    private static Dictionary<string, string> Compared(string lines) => lines.Split(';').Select(l => l.Split(": "))
        .SelectMany(p => p[1].Split(' ').Select(word => (word, p[0]))).ToDictionary(p => p.word, p => p.Item2, StringComparer.Ordinal);

    private static List<(string Bound, string[] Words)> Phrases(string lines) => [.. lines.Split('\n', StringSplitOptions.TrimEntries)
        .Select(l => l.Split(':', 2))
        .SelectMany(p => p[1].Split(',', StringSplitOptions.TrimEntries).Select(words => (p[0], words.Split(' '))))
        .OrderByDescending(p => p.Item2.Length)];

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
