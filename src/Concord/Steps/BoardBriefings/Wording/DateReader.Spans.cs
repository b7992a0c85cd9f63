using System.Globalization;

namespace Concord.Steps;

/// <summary>Months, quarters and halves, and their beginnings, middles and ends.</summary>
internal sealed partial class DateReader
{
    private static readonly Dictionary<string, int> _quarters = Names("first 1st erstes erste ersten, second 2nd zweites zweite zweiten, third 3rd drittes dritte dritten, fourth 4th viertes vierte vierten last letztes letzten");

    // the end of March · end of 2026 · year-end · Ende März · mid-2026 · early June.
    private DateMention? Edge(int at)
    {
        if (Fold(at) is "year" && Fold(at + 1) is "end" || Fold(at) is "jahresende" or "jahresanfang" or "jahresmitte" or "jahresschluss")
        {
            var length = Fold(at) is "year" ? 2 : 1;
            var (from, to) = Fold(at) is "jahresanfang" ? (101, 101) : Fold(at) is "jahresmitte" ? (701, 701) : (1231, 1231);
            return WithYear(at, at + length, (y, l) => Date(at, l, y, from, to));
        }

        if (Fold(at) is "last" or "letzter" or "letzten" or "ultimo" && (Fold(at + 1) is "day" or "tag" && MonthAt(at + 3, sure: true) is not null || Fold(at) is "ultimo"))
        {
            var last = at + (Fold(at) is "ultimo" ? 1 : 3);
            return MonthAt(last, sure: true) is { } of ? WithYear(at, last + 1, (y, l) => Date(at, l, y, End(of), End(of))) : null;
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
        next += Fold(next) is "the" or "jahres" or "year" && YearAt(next + 1) is not null || (Fold(next) is "the" && QuarterAt(next + 1) is not null) ? 1 : 0;
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
            span = Fold(at + length) switch { "quarter" or "quartal" or "quartals" => 3, "half" or "halbjahr" or "halbjahrs" or "halbjahres" or "jahreshälfte" => 6, _ => 0 };
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
}
