using System.Globalization;

namespace Concord.Import.Formats;

/// <summary>Reads numbers as exports write them.</summary>
internal static class Numbers
{
    /// <summary>The number a text writes; null when it writes none.</summary>
    /// <param name="text">Such as <c>1200.50</c>, <c>1.200,50</c>, <c>1'200.50</c> or <c>-3</c>.</param>
    /// <param name="mark">The decimal mark; null when nobody said.</param>
    /// <exception cref="AmbiguousException">The mark may group thousands or begin decimals; the message is the question to answer.</exception>
    public static decimal? Read(string text, char? mark)
    {
        var written = text.Trim().Replace("\u00a0", "", StringComparison.Ordinal).Replace("\u202f", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        var point = mark ?? Mark(written, text);
        var group = point == ',' ? "." : ",";
        var plain = Grouped(written, group, point) ? written.Replace(group, "", StringComparison.Ordinal).Replace(point, '.') : null;

        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static char Mark(string written, string text)
    {
        var (comma, dot) = (written.LastIndexOf(','), written.LastIndexOf('.'));
        if (comma >= 0 && dot >= 0)
        {
            return comma > dot ? ',' : '.';
        }

        var last = Math.Max(comma, dot);
        if (last < 0)
        {
            return '.';
        }

        var mark = written[last];
        if (written.IndexOf(mark) != last)
        {
            return mark == ',' ? '.' : ',';
        }

        var whole = written[..last].TrimStart('-', '+');

        return written.Length - last - 1 == 3 && whole.Length is >= 1 and <= 3 && whole[0] != '0'
            ? throw new AmbiguousException(
                $"'{text.Trim()}' may have three decimals or be in thousands; say which by \"decimal\": \".\" or \",\" in the map")
            : mark;
    }

    /// <summary>Whether the grouping mark stands only before the decimal mark and parts threes.</summary>
    private static bool Grouped(string written, string group, char point)
    {
        var end = written.IndexOf(point, StringComparison.Ordinal) is >= 0 and var at ? at : written.Length;
        if (written.IndexOf(group, end, StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        var parts = written[..end].Split(group);

        return parts.Length == 1 || (parts[0].TrimStart('-', '+').Length is >= 1 and <= 3 && parts.Skip(1).All(p => p.Length == 3));
    }
}
