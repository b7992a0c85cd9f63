using System.Text.RegularExpressions;

namespace Concord.Steps;

/// <summary>Two wordings side by side, word by word.</summary>
/// <param name="Before">The earlier words in order; together they are the earlier text.</param>
/// <param name="After">The later words in order; together they are the later text.</param>
public sealed partial record WordDifference(IReadOnlyList<WordSpan> Before, IReadOnlyList<WordSpan> After)
{
    // Two texts of 1,000 one-letter words differ within this; longer ones differ as a whole where they differ.
    private const int MostCells = 1_000_000;

    /// <summary>What two wordings share and what only one of them has: a longest common run of words.</summary>
    public static WordDifference Of(string before, string after)
    {
        var (a, b) = (WordsOf(before), WordsOf(after));
        var shorter = Math.Min(a.Length, b.Length);
        var start = 0;
        while (start < shorter && Same(a[start], b[start]))
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && Same(a[^(end + 1)], b[^(end + 1)]))
        {
            end++;
        }

        var (isKept, stays) = (new bool[a.Length], new bool[b.Length]);
        Mark(isKept, start, end);
        Mark(stays, start, end);
        MarkCommon(a, b, start, end, isKept, stays);

        return new WordDifference(Spans(a, isKept), Spans(b, stays));
    }

    private static void Mark(bool[] words, int start, int end)
    {
        words.AsSpan(0, start).Fill(true);
        words.AsSpan(words.Length - end).Fill(true);
    }

    // Hunt's table of common lengths between the shared start and end.
    private static void MarkCommon(string[] a, string[] b, int start, int end, bool[] isKept, bool[] stays)
    {
        var (rows, columns) = (a.Length - start - end, b.Length - start - end);
        if (rows == 0 || columns == 0 || (long)rows * columns > MostCells)
        {
            return;
        }

        var length = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                length[i, j] = Same(a[start + i], b[start + j]) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (Same(a[start + i], b[start + j]))
            {
                (isKept[start + i++], stays[start + j++]) = (true, true);
            }
            else if (length[i + 1, j] >= length[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    private static IReadOnlyList<WordSpan> Spans(string[] words, bool[] isShared)
    {
        var spans = new List<WordSpan>();
        for (var from = 0; from < words.Length;)
        {
            var to = from + 1;
            while (to < words.Length && isShared[to] == isShared[from])
            {
                to++;
            }

            spans.Add(new WordSpan(string.Concat(words[from..to]), !isShared[from]));
            from = to;
        }

        return spans;
    }

    // A word with the space behind it, so that the spans together are the text.
    private static string[] WordsOf(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    private static bool Same(string a, string b) => a.AsSpan().TrimEnd().SequenceEqual(b.AsSpan().TrimEnd());

    [GeneratedRegex(@"\s*\S+\s*|\s+")]
    private static partial Regex Word();
}

/// <summary>A run of words.</summary>
/// <param name="Text">The words with the spaces between and behind them.</param>
/// <param name="IsChanged">Whether the other wording lacks them.</param>
public sealed record WordSpan(string Text, bool IsChanged);
