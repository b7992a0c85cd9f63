using System.Globalization;
using System.Text.RegularExpressions;

namespace Concord.Import.Decks;

/// <summary>The rules of a page's own style sheets, as they hold on a screen.</summary>
internal sealed partial class HtmlStyles
{
    private const int MostRules = 5000;
    private const int Deepest = 8;

    /// <summary>Rules in a layer give way to those in none.</summary>
    private const int Layered = 1_000_000;

    private readonly Dictionary<string, List<Rule>> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<KeyValuePair<string, string>>> _ends = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _parts = [];
    private int _count;

    /// <summary>Whether a rule that would hide text chooses it in a way that isn't followed.</summary>
    public bool IsUnfollowed { get; private set; }

    /// <summary>Whether a sheet takes in another from elsewhere.</summary>
    public bool TakesIn { get; private set; }

    /// <summary>Takes the rules of one style sheet in.</summary>
    public void Take(string sheet) => Rules(Unescaped(Comments().Replace(sheet, " ")), [], 0, 0);

    /// <summary>What the rules declare of an element, or of a part of it such as <c>before</c>, the strongest last.</summary>
    public IEnumerable<KeyValuePair<string, string>> Of(HtmlElement element, string part = "")
    {
        if (!_parts.Contains(part))
        {
            return [];
        }

        IEnumerable<string> keys = ["*", element.Name, "#" + element.Id, .. element.Classes.Select(c => "." + c)];

        return keys.Select(k => _byKey.GetValueOrDefault(k)).OfType<List<Rule>>()
            .SelectMany(r => r)
            .Where(r => r.Part == part && r.Selector.Fits(element))
            .OrderBy(r => r.Weight)
            .ThenBy(r => r.Number)
            .SelectMany(r => r.Declared);
    }

    /// <summary>How an animation leaves what it moves, where it does not give it back.</summary>
    public IEnumerable<KeyValuePair<string, string>> EndOf(IReadOnlyDictionary<string, string> declared)
    {
        var words = $"{declared.GetValueOrDefault("animation")} {declared.GetValueOrDefault("animation-name")} {declared.GetValueOrDefault("animation-fill-mode")}".Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);

        return words.Contains("forwards") || words.Contains("both") ? words.SelectMany(w => _ends.GetValueOrDefault(w) ?? []) : [];
    }

    /// <summary>The declarations of a rule or of a <c>style</c> attribute, names and values in lower case but for what is quoted; those marked important come last.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Declarations(string text) =>
    [
        .. Quoted().Replace(text, m => m.Groups["quoted"].Success ? m.Value : m.Value.ToLowerInvariant()).Split(';')
            .Select(d => d.Split(':', 2))
            .Where(d => d.Length == 2)
            .Select(d => KeyValuePair.Create(d[0].Trim(), d[1].Trim()))
            .OrderBy(d => d.Value.Contains("!important", StringComparison.Ordinal)),
    ];

    private void Rules(string text, string[] around, int depth, int weight)
    {
        for (var at = 0; at < text.Length && _count < MostRules && depth <= Deepest;)
        {
            var end = text.AsSpan(at).IndexOfAny('{', ';') is >= 0 and var next ? at + next : -1;
            if (end < 0)
            {
                return;
            }

            var head = text[at..end].Trim().TrimStart('}').Trim();
            if (text[end] == ';')
            {
                TakesIn |= head.StartsWith("@import", StringComparison.OrdinalIgnoreCase);
                at = end + 1;
                continue;
            }

            var after = After(text, end);
            Block(head, text[(end + 1)..Math.Max(end + 1, after - 1)], around, depth, weight);
            at = after;
        }
    }

    private void Block(string head, string body, string[] around, int depth, int weight)
    {
        var name = head.Split([' ', '('], 2)[0].ToLowerInvariant();
        var holds = name switch
        {
            "@media" => CssMedia.Holds(head[6..]),
            "@supports" => !head[9..].TrimStart().StartsWith("not", StringComparison.OrdinalIgnoreCase),
            "@layer" or "@container" or "@scope" => true,
            _ => false,
        };
        if (name.EndsWith("keyframes", StringComparison.Ordinal))
        {
            Frames(head.Split(' ')[^1], body);
        }
        else if (name.StartsWith('@'))
        {
            if (holds)
            {
                Inside(around, body, depth, name == "@layer" ? weight - Layered : weight);
            }
        }
        else
        {
            string[] selectors = [.. Listed(head).SelectMany(s => around.Length == 0 ? [s] : around.Select(a => s.Contains('&', StringComparison.Ordinal) ? s.Replace("&", a, StringComparison.Ordinal) : $"{a} {s}")).Take(MostRules)];
            Inside(selectors, body, depth, weight);
        }
    }

    /// <summary>The declarations of a block, and the rules within it.</summary>
    private void Inside(string[] selectors, string body, int depth, int weight)
    {
        var (own, at) = ("", 0);
        while (at < body.Length)
        {
            var open = body.IndexOf('{', at);
            var last = open < 0 ? body.Length : body.LastIndexOf(';', open, open - at + 1) + 1;
            var split = open < 0 ? body.Length : Math.Max(at, last);
            own += body[at..split] + ";";
            if (open < 0)
            {
                break;
            }

            var after = After(body, open);
            Rules(body[split..after], selectors, depth + 1, weight);
            at = after;
        }

        var declared = Declarations(own);
        foreach (var selector in declared.Count > 0 ? selectors : [])
        {
            Add(selector, declared, weight);
        }
    }

    /// <summary>The last of the pictures an animation is made of.</summary>
    private void Frames(string name, string body)
    {
        foreach (Match frame in Frame().Matches(body))
        {
            if (frame.Groups["at"].Value.Split(',').Any(a => a.Trim() is "to" or "100%"))
            {
                _ends[name] = Declarations(frame.Groups["does"].Value);
            }
        }
    }

    private void Add(string text, IReadOnlyList<KeyValuePair<string, string>> declared, int weight)
    {
        if (CssSelector.Of(text, out var isState) is not { } selector)
        {
            IsUnfollowed |= !isState && !HtmlLook.Plain.With(declared.DistinctBy(d => d.Key).ToDictionary(StringComparer.Ordinal)).IsSeen;

            return;
        }

        if (!_byKey.TryGetValue(selector.Key, out var rules))
        {
            _byKey[selector.Key] = rules = [];
        }

        // The first line, or the first letter, of a short text is the text.
        var part = selector.Pseudo is "first-line" or "first-letter" ? "" : selector.Pseudo;
        _parts.Add(part);
        rules.Add(new Rule(selector, part, selector.Weight + weight, _count++, declared));
    }

    /// <summary>The selectors of a list; commas in brackets part nothing.</summary>
    private static IEnumerable<string> Listed(string head)
    {
        var (from, depth) = (0, 0);
        for (var at = 0; at <= head.Length; at++)
        {
            depth += at < head.Length ? head[at] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 } : 0;
            if (at == head.Length || (head[at] == ',' && depth <= 0))
            {
                yield return head[from..at].Trim();
                from = at + 1;
            }
        }
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

    /// <summary>Letters written as numbers: <c>d\69splay</c>.</summary>
    private static string Unescaped(string text) => Escape().Replace(text, m =>
        int.TryParse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code is > 0x20 and < 0xD800 && !"{};:,\"'()[]\\".Contains((char)code, StringComparison.Ordinal) ? ((char)code).ToString() : " ");

    private sealed record Rule(CssSelector Selector, string Part, int Weight, int Number, IReadOnlyList<KeyValuePair<string, string>> Declared);

    [GeneratedRegex(@"/\*.*?(?:\*/|\z)", RegexOptions.Singleline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\\([0-9a-fA-F]{1,6})\s?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Escape();

    [GeneratedRegex("""(?<quoted>"[^"]*"|'[^']*')|[^"']+""", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<at>[^{}]+)\{(?<does>[^{}]*)\}", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Frame();
}
