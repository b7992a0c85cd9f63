using Concord.Steps;

namespace Concord.Web.Steps.Briefings;

/// <summary>Two wordings as one text for people to look at: what both share, what was taken out, what was put in. It judges nothing.</summary>
internal static class WordDiff
{
    /// <summary>The text in runs of words that share one fate.</summary>
    public static IReadOnlyList<WordPart> Between(string before, string after)
    {
        var found = Concord.Steps.WordDifference.Of(before, after);
        var (old, now) = (Words(found.Before), Words(found.After));
        var parts = new List<WordPart>();
        for (var (i, j) = (0, 0); i < old.Count || j < now.Count;)
        {
            if (i < old.Count && old[i].IsChanged)
            {
                Add(parts, WordFate.Out, old[i++].Text);
            }
            else if (j < now.Count && now[j].IsChanged)
            {
                Add(parts, WordFate.In, now[j++].Text);
            }
            else
            {
                Add(parts, WordFate.Kept, j < now.Count ? now[j].Text : old[i].Text);
                (i, j) = (i + 1, j + 1);
            }
        }

        return parts;
    }

    private static List<WordSpan> Words(IReadOnlyList<WordSpan> spans) =>
        [.. spans.SelectMany(span => span.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => new WordSpan(word, span.IsChanged)))];

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
internal sealed record WordPart(WordFate Fate, string Text);

/// <summary>What became of words.</summary>
internal enum WordFate
{
    /// <summary>They stand in both.</summary>
    Kept,

    /// <summary>They were taken out.</summary>
    Out,

    /// <summary>They were put in.</summary>
    In,
}
