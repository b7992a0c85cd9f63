using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Decisions;

/// <summary>The options a decision record considers, with what speaks for and against each.</summary>
internal static partial class DecisionOptions
{
    /// <summary>The options in order; the same option twice counts once.</summary>
    public static IReadOnlyList<DecisionOption> Of(Markdown document)
    {
        var options = new List<DecisionOption>();
        var (pros, cons) = (new Dictionary<string, List<string>>(StringComparer.Ordinal), new Dictionary<string, List<string>>(StringComparer.Ordinal));
        var (section, option) = ("", "");
        foreach (var line in document.Lines)
        {
            if (line.Level is > 0 and <= 2)
            {
                (section, option) = (line.Heading.ToLowerInvariant(), "");
            }
            else if (line.Level == 3)
            {
                option = Ids.Slug(Plain(line.Heading));
            }
            else if (line.Item is { } item && section == "considered options")
            {
                Add(options, Plain(item));
            }
            else if (line.Item is { } reason && section.StartsWith("pros and cons", StringComparison.Ordinal))
            {
                Keep(reason, "Good, because", option, pros);
                Keep(reason, "Bad, because", option, cons);
            }
        }

        return options.ConvertAll(o => o with { Pros = Reasons(pros, options, o), Cons = Reasons(cons, options, o) });
    }

    /// <summary>The id of the option a text names: the one of that title, else the one that begins with it; null when none does.</summary>
    public static string? Find(IReadOnlyList<DecisionOption> options, string title)
    {
        var id = Ids.Slug(Plain(title));

        return (options.FirstOrDefault(o => o.Id == id)
            ?? options.FirstOrDefault(o => id.Length > 0 && (o.Id.StartsWith(id, StringComparison.Ordinal) || id.StartsWith(o.Id, StringComparison.Ordinal))))?.Id;
    }

    private static void Add(List<DecisionOption> options, string title)
    {
        var id = Ids.Slug(title);
        if (id.Length > 0 && !options.Exists(o => o.Id == id))
        {
            options.Add(new DecisionOption { Id = id, Title = title });
        }
    }

    private static void Keep(string item, string start, string option, Dictionary<string, List<string>> reasons)
    {
        if (item.StartsWith(start, StringComparison.OrdinalIgnoreCase) && option.Length > 0)
        {
            (reasons.TryGetValue(option, out var kept) ? kept : reasons[option] = []).Add(item[start.Length..].Trim());
        }
    }

    private static IReadOnlyList<string> Reasons(Dictionary<string, List<string>> reasons, IReadOnlyList<DecisionOption> options, DecisionOption option) =>
        reasons.Where(r => Find(options, r.Key) == option.Id).SelectMany(r => r.Value).ToList();

    private static string Plain(string text) => Link().Replace(text, "$1").Replace("`", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
