namespace Concord.Web.Steps.Briefings;

/// <summary>What differs between two wordings, word by word, for people to look at. It judges nothing.</summary>
public static class WordDiff
{
    private const int MostWords = 600;

    /// <summary>Both wordings as one run of parts: kept, taken out, put in.</summary>
    public static IReadOnlyList<WordPart> Between(string before, string after)
    {
        var (a, b) = (Words(before), Words(after));
        if (a.Length > MostWords || b.Length > MostWords)
        {
            return before == after ? [new WordPart(WordFate.Kept, after)] : [new WordPart(WordFate.Out, before), new WordPart(WordFate.In, after)];
        }

        var common = Common(a, b);
        var parts = new List<WordPart>();
        var (i, j) = (0, 0);
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                Add(parts, WordFate.Kept, b[j++]);
                i++;
            }
            else if (i < a.Length && (j == b.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                Add(parts, WordFate.Out, a[i++]);
            }
            else
            {
                Add(parts, WordFate.In, b[j++]);
            }
        }

        return parts;
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How many words are common to what is left of both, from each place on.</summary>
    private static int[,] Common(string[] a, string[] b)
    {
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static void Add(List<WordPart> parts, WordFate fate, string word)
    {
        if (parts.Count > 0 && parts[^1].Fate == fate)
        {
            parts[^1] = parts[^1] with { Text = $"{parts[^1].Text} {word}" };
        }
        else
        {
            parts.Add(new WordPart(fate, word));
        }
    }
}

/// <summary>Words in a row that share one fate.</summary>
public sealed record WordPart(WordFate Fate, string Text);

/// <summary>What became of words.</summary>
public enum WordFate
{
    /// <summary>They stand in both.</summary>
    Kept,

    /// <summary>They were taken out.</summary>
    Out,

    /// <summary>They were put in.</summary>
    In,
}
