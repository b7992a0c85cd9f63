using System.Globalization;

namespace Concord.Steps;

/// <summary>Single days: 2026-11-24, 24.11., 24 Nov 2026, the last day of March.</summary>
internal sealed partial class DateReader
{
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

    // "27 of May's 30 payments": an "'s" stands behind it.
    private bool IsOwner(int at) => at + 1 < tokens.Count && tokens[at].Kind == TokenKind.Word && tokens[at + 1].Start - tokens[at].End > 2;

    private static bool IsDay(int day, int month) => month is >= 1 and <= 12 && day >= 1 && day <= Length(month);

    private static int Length(int month) => month is 2 ? 29 : month is 4 or 6 or 9 or 11 ? 30 : 31;

    /// <summary>The last day of a month as month × 100 + day; 28 in February; 31 December for 0.</summary>
    public static int End(int month) => month is 0 ? 1231 : month is 2 ? 228 : (month * 100) + Length(month);

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
            if (!IsOwner(next) && MonthAt(next, sure: true) is { } month)
            {
                return WithYear(at, next + 1, (y, length) => Day(at, length, y, month, day));
            }
        }

        if (!IsOwner(at) && MonthAt(at, sure: true) is { } named)
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
}
