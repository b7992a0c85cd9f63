using System.Text.RegularExpressions;

namespace Concord.Steps;

/// <summary>Two wordings side by side, word by word.</summary>
/// <param name="Before">The earlier words in order; together they are the earlier text.</param>
/// <param name="After">The later words in order; together they are the later text.</param>
public sealed partial record WordDifference(IReadOnlyList<WordSpan> Before, IReadOnlyList<WordSpan> After)
{
    // Two texts of 1,000 words each; longer ones differ as a whole where they differ. No common run is longer than 1,000 words then.
    private const int MostCells = 1_000_000;

    /// <summary>What two wordings share and what only one of them has: a longest common run of words.</summary>
    public static WordDifference Of(string before, string after)
    {
        var (words, others) = (WordsOf(before), WordsOf(after));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (a, b) = (Numbered(words, numbers), Numbered(others, numbers));
        var start = a.AsSpan().CommonPrefixLength(b);
        var end = 0;
        while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        var (isKept, stays) = (new bool[a.Length], new bool[b.Length]);
        Mark(isKept, start, end);
        Mark(stays, start, end);
        MarkCommon(a.AsSpan(start, a.Length - start - end), b.AsSpan(start, b.Length - start - end), isKept.AsSpan(start), stays.AsSpan(start));

        return new WordDifference(Spans(words, isKept), Spans(others, stays));
    }

    private static void Mark(bool[] words, int start, int end)
    {
        words.AsSpan(0, start).Fill(true);
        words.AsSpan(words.Length - end).Fill(true);
    }

    // The table of the longest common run of every two ends.
    private static void MarkCommon(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Span<bool> isKept, Span<bool> stays)
    {
        if (a.IsEmpty || b.IsEmpty || (long)a.Length * b.Length > MostCells)
        {
            return;
        }

        var width = b.Length + 1;
        var length = new ushort[(a.Length + 1) * width];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            var row = length.AsSpan(i * width, width);
            var below = length.AsSpan((i + 1) * width, width);
            for (var j = b.Length - 1; j >= 0; j--)
            {
                row[j] = a[i] == b[j] ? (ushort)(below[j + 1] + 1) : Math.Max(below[j], row[j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                (isKept[i++], stays[j++]) = (true, true);
            }
            else if (length[((i + 1) * width) + j] >= length[(i * width) + j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    private static int[] Numbered(string[] words, Dictionary<string, int> numbers) =>
        [.. words.Select(w => numbers.TryGetValue(w.Trim(), out var number) ? number : numbers[w.Trim()] = numbers.Count)];

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

    [GeneratedRegex(@"\s*\S+\s*|\s+")]
    private static partial Regex Word();
}

/// <summary>A run of words.</summary>
/// <param name="Text">The words with the spaces between and behind them.</param>
/// <param name="IsChanged">Whether the other wording lacks them.</param>
public sealed record WordSpan(string Text, bool IsChanged);
