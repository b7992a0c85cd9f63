using System.Globalization;

namespace Concord.Steps;

/// <summary>Reads the dates of a text, in the orders English and German use.</summary>
internal sealed class DateReader(IReadOnlyList<Token> tokens, bool[] taken, Language language)
{
    private static readonly Dictionary<string, int> _months = Names(
        "january jan januar jänner, february feb februar, march mar märz mrz, april apr, may mai, june jun juni, july jul juli, august aug, september sep sept, october oct oktober okt, november nov, december dec dezember dez");

    private static readonly Dictionary<string, int> _weekdays = Names("monday montag, tuesday dienstag, wednesday mittwoch, thursday donnerstag, friday freitag, saturday samstag sonnabend, sunday sonntag");

    private static readonly Dictionary<string, int> _quarters = Names("first 1st erstes erste ersten, second 2nd zweites zweite zweiten, third 3rd drittes dritte dritten, fourth 4th viertes vierte vierten last letztes letzten");

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

    // 2026-11-24 · 24.11.2026 · 24.11. · 11/24/2026.
    private DateMention? Numeric(int at)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Number || token.Fold.AsSpan().IndexOfAny('-', '.', '/') < 0)
        {
            return null;
        }

        var mark = token.Fold[token.Fold.AsSpan().IndexOfAny('-', '.', '/')];
        var parts = token.Fold.Split(mark);
        if (parts.Length is < 2 or > 3 || !parts.All(p => p.Length is >= 1 and <= 4 && p.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var n = parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        var dotted = mark == '.' && Fold(at + 1) is "." && tokens[at + 1].Start == token.End;
        if (parts.Length == 2)
        {
            return mark == '.' && dotted && language == Language.German && IsDay(n[0], n[1]) ? Day(at, YearAt(at + 2) is { } y ? 3 : 2, YearAt(at + 2), n[1], n[0])
                : IsShort(at, parts) && (IsDay(n[0], n[1]) || (mark == '/' && IsDay(n[1], n[0]))) ? Short(at, n)
                : mark == '/' && parts[1].Length == 4 && n[0] is >= 1 and <= 12 && n[1] is >= 1990 and <= 2099 ? Whole(at, 1, n[1], n[0]) : null;
        }

        if (parts[0].Length == 4)
        {
            return IsDay(n[2], n[1]) ? Day(at, 1, n[0], n[1], n[2]) : null;
        }

        if (parts[2].Length is not (2 or 4) || parts[0].Length > 2 || parts[1].Length > 2)
        {
            return null;
        }

        var year = parts[2].Length == 2 ? 2000 + n[2] : n[2];
        var (daily, monthly) = (IsDay(n[0], n[1]), IsDay(n[1], n[0]) && mark == '/');
        return (daily, monthly) switch
        {
            (true, true) when n[0] != n[1] => Day(at, 1, year, n[1], n[0]) with { Other = Day(at, 1, year, n[0], n[1]) },
            (true, _) => Day(at, 1, year, n[1], n[0]),
            (false, true) => Day(at, 1, year, n[0], n[1]),
            _ => null,
        };
    }

    // 22/04, 09.09: two digits each, with a nought before or a word of time in front, and nothing counted behind.
    private bool IsShort(int at, string[] parts) => parts.All(p => p.Length == 2) && !UnitWords.Units.ContainsKey(Fold(at + 1)) && !UnitWords.Multipliers.ContainsKey(Fold(at + 1)) && Fold(at + 1) is not ("uhr" or "of" or "von")
        && (Fold(at - 1) is "on" or "by" or "until" or "since" or "before" or "after" or "am" or "vom" or "bis" or "ab" or "zum" or "seit" or "dem"
            || (parts.Any(p => p[0] == '0') && !UnitWords.Units.ContainsKey(Fold(at - 1)) && !UnitWords.Naming.Contains(Fold(at - 1))));

    private DateMention Short(int at, int[] n)
    {
        var dot = Fold(at + 1) is "." && at + 2 < tokens.Count && tokens[at + 1].Start == tokens[at].End && !tokens[at + 2].IsCapital ? 2 : 1;
        var (daily, monthly) = (IsDay(n[0], n[1]), IsDay(n[1], n[0]));
        var date = daily ? Day(at, dot, null, n[1], n[0]) : Day(at, dot, null, n[0], n[1]);
        return daily && monthly && n[0] != n[1] && tokens[at].Fold.Contains('/', StringComparison.Ordinal) ? date with { Other = Day(at, dot, null, n[0], n[1]) } : date;
    }

    private static bool IsDay(int day, int month) => month is >= 1 and <= 12 && day >= 1 && day <= Length(month);

    private static int Length(int month) => month is 2 ? 29 : month is 4 or 6 or 9 or 11 ? 30 : 31;

    private static int End(int month) => month is 2 ? 228 : (month * 100) + Length(month);

    private DateMention Day(int at, int length, int? year, int month, int day) => Date(at, length, year, (month * 100) + day, (month * 100) + day);

    private DateMention Whole(int at, int length, int? year, int month) => Date(at, length, year, (month * 100) + 1, End(month));

    // 24 Nov 2026 · 24. November 2026 · Nov 24th, 2026 · the 24th of November.
    private DateMention? DayMonth(int at)
    {
        if (Number(at) is >= 1 and <= 31 and { } day)
        {
            var next = at + 1;
            next += Fold(next) is "st" or "nd" or "rd" or "th" or "." ? 1 : 0;
            next += Fold(next) is "of" ? 1 : 0;
            if (MonthAt(next, sure: true) is { } month)
            {
                return WithYear(at, next + 1, (y, length) => Day(at, length, y, month, day));
            }
        }

        if (MonthAt(at, sure: true) is { } named)
        {
            var next = at + 1 + (Fold(at + 1) is "." && Number(at + 2) is not null ? 1 : 0);
            next += Fold(next) is "the" ? 1 : 0;
            if (Number(next) is >= 1 and <= 31 and { } number && !(Fold(next + 1) is "%" or "percent"))
            {
                var after = next + 1 + (Fold(next + 1) is "st" or "nd" or "rd" or "th" ? 1 : 0);
                return WithYear(at, after, (y, length) => Day(at, length, y, named, number));
            }
        }

        return null;
    }

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
        return !isWord || (tokens[at].IsCapital && (tokens[at].Fold is not ("may" or "march") || sure || Fold(at - 1) is "in" or "by" or "since" or "until" or "till" or "of" or "from" or "to" or "between" or "before" or "after"
            or "and" or "early" or "late" or "mid" or "end" or "last" or "this" or "next" or "for" or "through" or "during" || YearAt(at + 1) is not null)) ? month : null;
    }

    // the end of March · end of 2026 · year-end · Ende März · mid-2026 · early June.
    private DateMention? Edge(int at)
    {
        if (Fold(at) is "year" && Fold(at + 1) is "end" || Fold(at) is "jahresende" or "jahresanfang" or "jahresmitte" or "jahresschluss")
        {
            var length = Fold(at) is "year" ? 2 : 1;
            var (from, to) = Fold(at) is "jahresanfang" ? (101, 101) : Fold(at) is "jahresmitte" ? (701, 701) : (1231, 1231);
            return WithYear(at, at + length, (y, l) => Date(at, l, y, from, to));
        }

        var edge = Fold(at) switch
        {
            "end" or "ende" or "close" => "end",
            "mid" or "mitte" or "middle" => "mid",
            "early" or "beginning" or "start" or "anfang" or "beginn" => "start",
            "late" => "late",
            _ => "",
        };
        var next = at + 1;
        next += Fold(next) is "of" or "des" or "der" or "vom" ? 1 : 0;
        next += Fold(next) is "the" or "jahres" or "year" && YearAt(next + 1) is not null ? 1 : 0;
        next += Fold(next) is "year" or "jahres" && YearAt(next + 1) is not null ? 1 : 0;
        if (edge.Length == 0)
        {
            return null;
        }

        if (MonthAt(next, sure: true) is { } m)
        {
            return WithYear(at, next + 1, (y, l) => edge switch
            {
                "end" => Date(at, l, y, End(m), End(m)),
                "mid" => Date(at, l, y, (m * 100) + 10, (m * 100) + 20),
                "start" => Date(at, l, y, (m * 100) + 1, (m * 100) + 10),
                _ => Date(at, l, y, (m * 100) + 21, End(m)),
            });
        }

        if (QuarterAt(next) is { } quarter)
        {
            return quarter.Date with { At = at, Length = next - at + quarter.Date.Length, First = edge is "end" ? quarter.Date.Last : quarter.Date.First, Last = edge is "start" ? quarter.Date.First : quarter.Date.Last, Text = Words(at, next - at + quarter.Date.Length) };
        }

        var thisYear = Fold(next) is "the" or "this" && Fold(next + 1) is "year" ? 2 : Fold(next) is "year" or "jahres" ? 1 : 0;
        if (thisYear > 0 || YearAt(next) is not null)
        {
            var length = next + Math.Max(thisYear, 1) - at;
            var year = YearAt(next) ?? YearAt(next + thisYear);
            length += thisYear > 0 && year is not null ? 1 : 0;
            return edge switch
            {
                "end" => Date(at, length, year, 1231, 1231),
                "mid" => Date(at, length, year, 515, 815),
                "start" => Date(at, length, year, 101, 131),
                _ => Date(at, length, year, 1001, 1231),
            };
        }

        return null;
    }

    private DateMention? Month(int at) => MonthAt(at) is { } month ? WithYear(at, at + 1, (y, length) => Whole(at, length, y, month)) : null;

    private DateMention? Quarter(int at) => QuarterAt(at)?.Date;

    // Q3 2026 · Q3/2026 · third quarter of 2026 · H1 · erstes Halbjahr.
    private (DateMention Date, int Quarter)? QuarterAt(int at)
    {
        var fold = Fold(at);
        var (number, span, length) = (0, 3, 1);
        if (at < tokens.Count && tokens[at].Kind == TokenKind.Code && fold.Length >= 2 && fold[0] is 'q' or 'h' && fold[1] is >= '1' and <= '4')
        {
            (number, span) = (fold[1] - '0', fold[0] == 'q' ? 3 : 6);
            var year = fold.Length > 2 && int.TryParse(fold.AsSpan(2).TrimStart("/."), NumberStyles.None, CultureInfo.InvariantCulture, out var y) ? (y < 100 ? 2000 + y : y) : (int?)null;
            if (fold.Length > 2 && year is null)
            {
                return null;
            }

            return (Quartered(at, year is null ? 0 : 1, year, number, span), number);
        }

        var digit = Number(at) is >= 1 and <= 4 and { } d ? d : 0;
        if (_quarters.TryGetValue(fold, out number) || digit > 0)
        {
            number = digit > 0 ? digit : number;
            length += digit > 0 && Fold(at + 1) is "." or "st" or "nd" or "rd" or "th" ? 1 : 0;
            span = Fold(at + length) switch { "quarter" or "quartal" or "quartals" => 3, "half" or "halbjahr" or "halbjahrs" => 6, _ => 0 };
            if (span > 0 && (digit == 0 || length == 2) && !(fold is "last" or "letztes" or "letzten") && number <= 12 / span && !(span == 6 && Fold(at + 2) is not ("of" or "year") && language == Language.English && YearAt(at + 2) is null))
            {
                return (Quartered(at, -(length + 1), null, number, span), number);
            }
        }

        return null;
    }

    private DateMention Quartered(int at, int length, int? year, int number, int span)
    {
        var (first, last) = ((number - 1) * span + 1, number * span);
        DateMention Make(int? y, int l) => Date(at, l, y, (first * 100) + 1, End(last));
        return year is not null ? Make(year, length) : WithYear(at, at + Math.Max(1, -length), Make);
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
