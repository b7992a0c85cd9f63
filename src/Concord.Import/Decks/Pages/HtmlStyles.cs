using System.Text.RegularExpressions;

namespace Concord.Import.Decks;

/// <summary>The rules of a page's own style sheets, as far as they go by element, class, id and what stands around; others are left out.</summary>
internal sealed partial class HtmlStyles
{
    private const int MostRules = 5000;

    private readonly Dictionary<string, List<Rule>> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private int _count;

    /// <summary>Takes the rules of one style sheet in.</summary>
    public void Take(string sheet)
    {
        var text = Comments().Replace(sheet, " ");
        for (var at = 0; at < text.Length && _count < MostRules;)
        {
            var open = text.IndexOf('{', at);
            if (open < 0)
            {
                return;
            }

            var head = text[at..open].Trim().TrimStart('}').Trim();
            if (head.StartsWith('@'))
            {
                // What holds on a screen holds; what is only for print, or is no rule of looks, is passed over.
                at = head.StartsWith("@media", StringComparison.OrdinalIgnoreCase) && !head.Contains("print", StringComparison.OrdinalIgnoreCase) ? open + 1 : After(text, open);
                continue;
            }

            var close = text.IndexOf('}', open);
            close = close < 0 ? text.Length : close;
            var declared = Declarations(text[(open + 1)..close]);
            foreach (var selector in head.Split(','))
            {
                Add(selector.Trim(), declared);
            }

            at = Math.Min(text.Length, close + 1);
        }
    }

    /// <summary>What the rules declare of an element, the strongest last.</summary>
    /// <param name="path">The elements around it and itself last.</param>
    public IEnumerable<KeyValuePair<string, string>> Of(IReadOnlyList<HtmlElement> path)
    {
        var element = path[^1];
        IEnumerable<string> keys = ["*", element.Name, "#" + element.Id, .. element.Classes.Select(c => "." + c)];

        return keys.Select(k => _byKey.GetValueOrDefault(k)).OfType<List<Rule>>()
            .SelectMany(r => r)
            .Where(r => Fits(r.Parts, path))
            .OrderBy(r => r.Weight)
            .ThenBy(r => r.Number)
            .SelectMany(r => r.Declared);
    }

    /// <summary>The declarations of a rule or of a <c>style</c> attribute, names and values in lower case; those marked important come last.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Declarations(string text) =>
    [
        .. text.ToLowerInvariant().Split(';')
            .Select(d => d.Split(':', 2))
            .Where(d => d.Length == 2)
            .Select(d => KeyValuePair.Create(d[0].Trim(), d[1].Trim()))
            .OrderBy(d => d.Value.Contains("!important", StringComparison.Ordinal)),
    ];

    private void Add(string selector, IReadOnlyList<KeyValuePair<string, string>> declared)
    {
        var parts = selector.Replace('>', ' ').Replace(":root", "html", StringComparison.OrdinalIgnoreCase).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 8 || declared.Count == 0 || !Array.TrueForAll(parts, p => Compound().IsMatch(p)))
        {
            return;
        }

        List<string[]> compounds = [.. parts.Select(p => Piece().Matches(p).Select(m => m.Value).ToArray())];
        var key = compounds[^1].OrderByDescending(Strength).First();
        var weight = compounds.SelectMany(c => c).Sum(Strength);
        if (!_byKey.TryGetValue(key, out var rules))
        {
            _byKey[key] = rules = [];
        }

        rules.Add(new Rule(compounds, weight, _count++, declared));
    }

    private static int Strength(string piece) => piece[0] switch { '#' => 10_000, '.' => 100, '*' => 0, _ => 1 };

    private static bool Fits(List<string[]> parts, IReadOnlyList<HtmlElement> path)
    {
        if (!Array.TrueForAll(parts[^1], path[^1].Is))
        {
            return false;
        }

        var wanted = parts.Count - 2;
        for (var around = path.Count - 2; around >= 0 && wanted >= 0; around--)
        {
            wanted -= Array.TrueForAll(parts[wanted], path[around].Is) ? 1 : 0;
        }

        return wanted < 0;
    }

    /// <summary>The place behind a block with blocks inside.</summary>
    private static int After(string text, int open)
    {
        for (var (at, depth) = (open, 0); at < text.Length; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return text.Length;
    }

    private sealed record Rule(List<string[]> Parts, int Weight, int Number, IReadOnlyList<KeyValuePair<string, string>> Declared);

    [GeneratedRegex(@"/\*.*?(?:\*/|\z)", RegexOptions.Singleline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^(?:\*|[a-zA-Z][\w-]*)?(?:[.#][\w-]+)*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Compound();

    [GeneratedRegex(@"[.#]?[\w-]+|\*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Piece();
}
