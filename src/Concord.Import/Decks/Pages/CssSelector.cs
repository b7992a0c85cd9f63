using System.Text.RegularExpressions;

namespace Concord.Import.Decks;

/// <summary>A selector of a style sheet (Selectors Level 4): elements, classes, ids, attributes, places among siblings, what is not or is one of a list, and what stands around or before.</summary>
internal sealed partial class CssSelector
{
    private const int MostParts = 8;
    private const int MostSteps = 2000;

    private readonly List<(char Joint, List<Piece> Pieces)> _parts;

    private CssSelector(List<(char, List<Piece>)> parts, string pseudo)
    {
        (_parts, Pseudo) = (parts, pseudo);
        Weight = parts.SelectMany(p => p.Item2).Sum(p => p.Weight);
        Key = parts[^1].Item2.Where(p => p.Kind is '.' or '#' or 'e').OrderByDescending(p => p.Weight).Select(p => p.Kind == 'e' ? p.Name : p.Kind + p.Name).FirstOrDefault() ?? "*";
    }

    /// <summary>What of an element it names by which it is found: <c>#id</c>, <c>.class</c>, a name, or <c>*</c> for any.</summary>
    public string Key { get; }

    /// <summary>How strong it is.</summary>
    public int Weight { get; }

    /// <summary>The part of an element it speaks of, such as <c>before</c>; empty = the element.</summary>
    public string Pseudo { get; }

    /// <summary>Reads a selector; null where it is not followed.</summary>
    /// <param name="text">The selector.</param>
    /// <param name="isState">Whether it only holds while somebody points at the element or the like.</param>
    public static CssSelector? Of(string text, out bool isState)
    {
        isState = false;
        var (parts, pseudo, joint) = (new List<(char, List<Piece>)>(), "", ' ');
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is '>' or '+' or '~')
            {
                joint = char.IsWhiteSpace(text[at]) ? joint : text[at];
                at++;
                continue;
            }

            var pieces = new List<Piece>();
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '+' or '~'))
            {
                if (Simple().Match(text, at) is not { Success: true } found)
                {
                    return null;
                }

                var name = found.Groups["name"].Value.ToLowerInvariant();
                var (kind, argument) = (found.Value[0], found.Groups["arg"].Value);
                if (kind == ':' && (found.Value.StartsWith("::", StringComparison.Ordinal) || name is "before" or "after" or "first-line" or "first-letter"))
                {
                    pseudo = name;
                }
                else if (kind == ':' && _states.Contains(name))
                {
                    isState = true;
                    return null;
                }
                else if (Piece.Of(kind, name, argument, found) is { } piece)
                {
                    pieces.Add(piece);
                }
                else
                {
                    return null;
                }

                at += found.Length;
            }

            parts.Add((joint, pieces));
            joint = ' ';
        }

        return parts.Count is 0 or > MostParts ? null : new CssSelector(parts, pseudo);
    }

    /// <summary>Whether an element is one it speaks of.</summary>
    public bool Fits(HtmlElement element)
    {
        var steps = 0;

        return Fits(element, _parts.Count - 1, ref steps);
    }

    private bool Fits(HtmlElement element, int part, ref int steps)
    {
        if (++steps > MostSteps || !_parts[part].Pieces.TrueForAll(p => p.Fits(element)))
        {
            return false;
        }

        if (part == 0)
        {
            return true;
        }

        var (near, isOnly) = _parts[part].Joint switch { '>' => (element.Parent, true), '+' => (element.Previous, true), '~' => (element.Previous, false), _ => (element.Parent, false) };
        for (; near is not null && steps <= MostSteps; near = _parts[part].Joint is '~' ? near.Previous : near.Parent)
        {
            if (Fits(near, part - 1, ref steps))
            {
                return true;
            }

            if (isOnly)
            {
                return false;
            }
        }

        return false;
    }

    private static readonly HashSet<string> _states = ["hover", "focus", "focus-within", "focus-visible", "active", "visited", "target", "checked", "disabled", "enabled", "fullscreen", "invalid", "valid", "playing", "autofill"];

    /// <summary>One condition of a selector.</summary>
    private sealed record Piece(char Kind, string Name, int Weight)
    {
        private Func<HtmlElement, bool>? Holds { get; init; }

        public static Piece? Of(char kind, string name, string argument, Match found) => kind switch
        {
            '.' => new Piece('.', name, 100),
            '#' => new Piece('#', name, 10_000),
            '*' => new Piece('*', "", 0),
            '[' => Attribute(name, found.Groups["op"].Value, argument.Trim('"', '\'')),
            ':' => State(name, argument),
            _ => new Piece('e', name, 1),
        };

        public bool Fits(HtmlElement element) => Kind switch
        {
            '.' => element.Classes.Contains(Name, StringComparer.OrdinalIgnoreCase),
            '#' => string.Equals(element.Id, Name, StringComparison.OrdinalIgnoreCase),
            '*' => true,
            'e' => string.Equals(element.Name, Name, StringComparison.OrdinalIgnoreCase),
            _ => Holds!(element),
        };

        private static Piece Attribute(string name, string how, string value) => new('[', name, 100)
        {
            Holds = element => element.Attributes.GetValueOrDefault(name) is { } own && how switch
            {
                "" => true,
                "=" => own.Equals(value, StringComparison.OrdinalIgnoreCase),
                "~=" => own.Split(' ').Contains(value, StringComparer.OrdinalIgnoreCase),
                "|=" => own.Equals(value, StringComparison.OrdinalIgnoreCase) || own.StartsWith(value + "-", StringComparison.OrdinalIgnoreCase),
                "^=" => own.StartsWith(value, StringComparison.OrdinalIgnoreCase),
                "$=" => own.EndsWith(value, StringComparison.OrdinalIgnoreCase),
                _ => own.Contains(value, StringComparison.OrdinalIgnoreCase),
            },
        };

        private static Piece? State(string name, string argument)
        {
            if (name is "not" or "is" or "where" or "matches")
            {
                var list = argument.Split(',').Select(a => CssSelector.Of(a.Trim(), out _)).ToList();

                return list.Contains(null) ? null : new Piece(':', name, name == "where" ? 0 : list.Max(s => s!.Weight)) { Holds = element => list.Exists(s => s!.Fits(element)) != (name == "not") };
            }

            Func<HtmlElement, bool>? holds = name switch
            {
                "root" => element => element.Name == "html",
                "first-child" => element => element.Number == 1,
                "first-of-type" => element => element.NumberOfType == 1,
                "nth-child" when Counted(argument) is { } fits => element => fits(element.Number),
                "nth-of-type" when Counted(argument) is { } fits => element => fits(element.NumberOfType),
                "link" or "any-link" => element => element.Name == "a",
                _ => null,
            };

            return holds is null ? null : new Piece(':', name, 100) { Holds = holds };
        }

        /// <summary>2, odd, even, 3n+1.</summary>
        private static Func<int, bool>? Counted(string argument)
        {
            var text = argument.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() switch { "odd" => "2n+1", "even" => "2n", var other => other };
            if (Step().Match(text) is not { Success: true } found)
            {
                return null;
            }

            int Read(string group, int usual) => found.Groups[group].Value switch { "" or "+" => usual, "-" => -usual, var digits => int.TryParse(digits, out var n) ? n : 0 };

            var (every, first) = (found.Groups["n"].Success ? Read("a", 1) : 0, Read("b", 0));

            return number => every == 0 ? number == first : (number - first) % every == 0 && (number - first) / every >= 0;
        }
    }

    [GeneratedRegex("""\G(?:[.#](?<name>[\w-]+)|\*|(?<name>[a-zA-Z][\w-]*)|\[\s*(?<name>[\w:-]+)\s*(?:(?<op>[~|^$*]?=)\s*(?<arg>"[^"]*"|'[^']*'|[^\]\s]+)\s*[iIsS]?\s*)?\]|::?(?<name>[a-zA-Z-]+)(?:\((?<arg>(?:[^()]|\([^()]*\))*)\))?)""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Simple();

    [GeneratedRegex(@"^(?:(?<a>[+-]?[0-9]*)(?<n>n))?(?<b>[+-]?[0-9]+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Step();
}
