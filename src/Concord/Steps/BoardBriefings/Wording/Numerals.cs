using System.Globalization;

namespace Concord.Steps;

/// <summary>Reads digits with the marks of thousands and decimals of either language.</summary>
internal static class Numerals
{
    /// <summary>The number; <c>Other</c> is what it is in the other language's marks, <c>Whole</c> the whole of a part such as 12/40. Null where it is none.</summary>
    /// <param name="text">Digits with their marks.</param>
    /// <param name="language">Whose marks are the usual ones.</param>
    internal static (decimal Value, decimal? Other, decimal? Whole)? Read(string text, Language language)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            return Plain(text[..slash]) is { } part && Plain(text[(slash + 1)..]) is { } whole && whole >= part && text is not "24/7" ? (part, null, whole) : null;
        }

        if (text.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var digits = text.Replace(" ", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        var (points, commas) = (digits.Count('.'), digits.Count(','));
        if (points + commas == 0)
        {
            return (Plain(digits)!.Value, null, null);
        }

        var last = digits.AsSpan().LastIndexOfAny('.', ',');
        var mark = digits[last];
        var tail = digits.Length - last - 1;
        var head = digits.AsSpan(0, last).IndexOfAny('.', ',') is var f && f >= 0 ? f : last;
        var groups = tail == 3 && head is >= 1 and <= 3 && digits[0] != '0';
        if (points > 0 && commas > 0)
        {
            return (Decimal(digits, last), null, null);
        }

        if (points + commas > 1)
        {
            return groups ? (Whole(digits), null, null) : null;
        }

        if (!groups)
        {
            return (Decimal(digits, last), null, null);
        }

        var own = mark == (language == Language.German ? '.' : ',');
        return own ? (Whole(digits), null, null) : (Decimal(digits, last), Whole(digits), null);
    }

    /// <summary>Digits alone as a number; null where anything else stands among them. Digits beyond the eighteenth are cut off.</summary>
    internal static decimal? Plain(string digits) => digits.Length is > 0 and <= 18 && digits.All(char.IsAsciiDigit) ? decimal.Parse(digits, CultureInfo.InvariantCulture)
        : digits.Length > 18 && digits.All(char.IsAsciiDigit) ? decimal.Parse(digits[..18], CultureInfo.InvariantCulture) : null;

    private static decimal Whole(string digits) => Plain(new string([.. digits.Where(char.IsAsciiDigit)])) ?? 0;

    private static decimal Decimal(string digits, int last)
    {
        var tail = digits[(last + 1)..];
        tail = tail.Length > 9 ? tail[..9] : tail;
        return Whole(digits[..last]) + (Whole(tail) / (decimal)Math.Pow(10, tail.Length));
    }
}
