namespace Concord.Web.Risk;

/// <summary>Ids in the order in which people count: R-2 before R-10.</summary>
public static class NaturalOrder
{
    /// <summary>Compares runs of digits by their value and all else by its letters.</summary>
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    private static int Compare(string? a, string? b)
    {
        var (first, second) = (a ?? "", b ?? "");
        var (i, j) = (0, 0);
        while (i < first.Length && j < second.Length)
        {
            var (left, right) = (Run(first, ref i), Run(second, ref j));
            var isNumber = char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0]);
            var (plain, other) = isNumber ? (left.TrimStart('0'), right.TrimStart('0')) : (left, right);
            var order = isNumber && plain.Length != other.Length ? plain.Length - other.Length : string.CompareOrdinal(plain, other);
            if (order != 0)
            {
                return order;
            }
        }

        return (first.Length - i) - (second.Length - j) is var rest && rest != 0 ? rest : string.CompareOrdinal(first, second);
    }

    private static string Run(string text, ref int at)
    {
        var start = at;
        var isDigits = char.IsAsciiDigit(text[at]);
        while (at < text.Length && char.IsAsciiDigit(text[at]) == isDigits)
        {
            at++;
        }

        return text[start..at];
    }
}
