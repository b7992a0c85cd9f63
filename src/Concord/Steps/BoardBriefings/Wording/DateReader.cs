using System.Globalization;

namespace Concord.Steps;

/// <summary>Reads the dates of a text, in the orders English and German use.</summary>
internal sealed partial class DateReader(IReadOnlyList<Token> tokens, bool[] taken, Language language)
{
    private static readonly Dictionary<string, int> _months = Names(
        "january jan januar jänner, february feb februar, march mar märz mrz, april apr, may mai, june jun juni, july jul juli, august aug, september sep sept, october oct oktober okt, november nov, december dec dezember dez");

    private static readonly Dictionary<string, int> _weekdays = Names("monday montag, tuesday dienstag, wednesday mittwoch, thursday donnerstag, friday freitag, saturday samstag sonnabend, sunday sonntag");

    private static readonly Dictionary<string, string> _directions = Directions(
        "by: by, until, till, no later than, not later than, at the latest on, at the latest by, latest by, due, due on, due by, bis, bis zum, bis ende, spätestens, spätestens am, bis spätestens, spätestens bis, spätestens zum, zum, per, through, up to, bis spätestens zum, not beyond;" +
        "before: before, ahead of, prior to, before the, vor, vor dem, vor ende;" +
        "after: after, past, following, later than, nach, nach dem, frühestens, not before, no earlier than, erst nach, frühestens am;" +
        "since: since, from, as of, starting, starting on, beginning, effective, seit, seit dem, ab, ab dem, von, vom, as from, beginning on, starting in");

    private readonly List<DateMention> _dates = [];

    /// <summary>The dates in order; their tokens are taken.</summary>
    public List<DateMention> Read()
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!taken[at] && (Numeric(at) ?? DayMonth(at) ?? Edge(at) ?? Month(at) ?? Quarter(at) ?? Week(at) ?? Relative(at) ?? Year(at)) is { } date)
            {
                date = Directed(date);
                _dates.Add(date);
                taken.AsSpan(date.At, date.Length).Fill(true);
                at = Math.Max(at, date.At + date.Length - 1);
            }
        }

        return _dates;
    }

    /// <summary>Whether a text begins with the name of a month, a quarter or a half: then the number before it is no numbering.</summary>
    public static bool BeginsWithMonth(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', '.', ',');
        var word = (end < 0 ? text : text[..end]).ToLowerInvariant();
        return _months.ContainsKey(word) || word is "quartal" or "halbjahr" or "quarter" or "half";
    }

    private string Fold(int at) => at >= 0 && at < tokens.Count ? tokens[at].Fold : "";

    private int? Number(int at) => at >= 0 && at < tokens.Count && tokens[at].Kind == TokenKind.Number && tokens[at].Fold.Length <= 4 && int.TryParse(tokens[at].Fold, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    private int? YearAt(int at) => Number(at) is >= 1990 and <= 2099 and { } year && tokens[at].Fold.Length == 4 ? year : null;

    private DateMention Date(int at, int length, int? year, int first, int last) => new() { At = at, Length = length, Year = year, First = first, Last = last, Text = Words(at, length) };

    private DateMention Moment(int at, int length, string word, int? year = null) => new() { At = at, Length = length, Word = word, Year = year, Text = Words(at, length) };

    private string Words(int at, int length) => string.Concat(Enumerable.Range(at, length).Select(i => (i > at && tokens[i].Start > tokens[i - 1].End ? " " : "") + tokens[i].Text));

    // A number of four digits before a unit is no year, unless the unit is a currency that another number follows: "by June 2026 EUR 2 million".
    private bool IsCounted(int at) => UnitWords.Multipliers.ContainsKey(Fold(at + 1)) || (UnitWords.Units.ContainsKey(Fold(at + 1)) && !(at + 2 < tokens.Count && tokens[at + 2].Kind == TokenKind.Number));

    private DateMention WithYear(int at, int next, Func<int?, int, DateMention> make)
    {
        var comma = Fold(next) is "," or "." or "of" or "'" ? 1 : 0;
        return YearAt(next + comma) is { } year && !IsCounted(next + comma) ? make(year, next + comma + 1 - at) : make(null, next - at);
    }

    private int? MonthAt(int at, bool sure = false)
    {
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Word || !_months.TryGetValue(tokens[at].Fold, out var month))
        {
            return null;
        }

        var isWord = tokens[at].Fold is "may" or "march" or "mar" or "sep" or "dec" or "jan" or "jun" or "apr" or "aug" or "oct" or "nov" or "feb" or "jul";
        return !isWord || (tokens[at].IsCapital && (tokens[at].Fold is not ("may" or "march") || sure || (tokens[at].Fold is "march" && (at == 0 || tokens[at - 1].IsBreak)) || Fold(at - 1) is "in" or "by" or "since" or "until" or "till" or "of" or "from" or "to" or "between" or "before" or "after"
            or "and" or "early" or "late" or "mid" or "end" or "last" or "this" or "next" or "for" or "through" or "during" || YearAt(at + 1) is not null)) ? month : null;
    }

    private DateMention? Week(int at)
    {
        if (_weekdays.TryGetValue(Fold(at), out var day) && !(Fold(at - 1) is "black" or "good"))
        {
            return Moment(at, 1, "weekday " + day);
        }

        if (Fold(at) is "cw" or "kw" or "week" or "kalenderwoche" && Number(at + 1) is >= 1 and <= 53 and { } week)
        {
            return WithYear(at, at + 2, (y, length) => Moment(at, length, "week " + week, y));
        }

        return at < tokens.Count && tokens[at].Kind == TokenKind.Code && Fold(at).Length is 3 or 4 && Fold(at)[..2] is "kw" or "cw" ? Moment(at, 1, "week " + Fold(at)[2..].TrimStart('0')) : null;
    }

    // this year · next quarter · nächstes Jahr · yesterday.
    private DateMention? Relative(int at)
    {
        var which = Fold(at) switch
        {
            "this" or "dieses" or "diesem" or "diesen" or "dieser" or "current" or "laufenden" or "laufendes" or "diese" => "this",
            "next" or "nächstes" or "nächsten" or "nächste" or "nächster" or "kommenden" or "kommendes" or "coming" => "next",
            "last" or "letztes" or "letzten" or "letzte" or "letzter" or "vergangenen" or "previous" or "vorigen" or "voriges" => "last",
            _ => "",
        };
        var unit = Fold(at + 1) switch { "year" or "jahr" or "jahres" => "year", "quarter" or "quartal" => "quarter", "month" or "monat" => "month", "week" or "woche" => "week", _ => "" };
        if (which.Length > 0 && unit.Length > 0)
        {
            return Moment(at, 2, which + " " + unit);
        }

        return Fold(at) switch
        {
            "yesterday" or "gestern" => Moment(at, 1, "yesterday"),
            "tomorrow" or "morgen" => Moment(at, 1, "tomorrow"),
            "spring" or "frühjahr" or "frühling" => Moment(at, 1, "spring"),
            "summer" or "sommer" => Moment(at, 1, "summer"),
            "autumn" or "herbst" => Moment(at, 1, "autumn"),
            "winter" => Moment(at, 1, "winter"),
            _ => null,
        };
    }

    private DateMention? Year(int at)
    {
        // "in the year 2026", "Geschäftsjahr 2026".
        var named = at;
        while (named - at < 2 && Fold(named) is "year" or "fiscal" or "financial" or "business" or "calendar" or "jahr" or "jahre" or "jahres" or "geschäftsjahr" or "kalenderjahr" or "fy" or "gj")
        {
            named++;
        }

        if (named > at && YearAt(named) is { } told && !IsCounted(named))
        {
            return Date(at, named + 1 - at, told, 0, 0);
        }

        if (YearAt(at) is { } year && !IsCounted(at) && !UnitWords.Naming.Contains(Fold(at - 1))
            && !(UnitWords.Units.TryGetValue(Fold(at - 1), out var unit) && unit.Unit.Length == 3 && char.IsUpper(unit.Unit[0])) && Fold(at - 1) is not ("server" or "exchange" or "office"))
        {
            return Date(at, 1, year, 0, 0);
        }

        var code = at < tokens.Count && tokens[at].Kind == TokenKind.Code && Fold(at)[..2] is "fy" or "gj" ? Fold(at)[2..] : "";
        return code.Length is 2 or 4 && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var fiscal) ? Date(at, 1, fiscal < 100 ? 2000 + fiscal : fiscal, 0, 0) : null;
    }

    private DateMention Directed(DateMention date)
    {
        var before = date.At - 1;
        before -= Fold(before) is "the" or "dem" or "den" or "der" && !_directions.ContainsKey(Fold(before - 1) + " " + Fold(before)) ? 1 : 0;
        foreach (var words in new[] { 4, 3, 2, 1 })
        {
            var start = before - words + 1;
            if (start >= 0 && !taken[start] && _directions.TryGetValue(string.Join(' ', Enumerable.Range(start, words).Select(Fold)), out var direction))
            {
                return date with { Direction = direction, At = start, Length = date.At + date.Length - start, Text = Words(start, date.At + date.Length - start) };
            }
        }

        return date;
    }

    private static Dictionary<string, int> Names(string lines) => lines.Split(',').Index()
        .SelectMany(p => p.Item.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (w, p.Index + 1))).ToDictionary(p => p.w, p => p.Item2, StringComparer.Ordinal);

    private static Dictionary<string, string> Directions(string lines) => lines.Split(';').Select(l => l.Split(':'))
        .SelectMany(p => p[1].Split(',', StringSplitOptions.TrimEntries).Select(w => (w, p[0]))).DistinctBy(p => p.w).ToDictionary(p => p.w, p => p.Item2, StringComparer.Ordinal);
}
