using System.Text;

namespace Concord.Steps;

/// <summary>Looks for facts in a deck: which lines each may stand in, and which fact a line belongs to.</summary>
internal sealed class DeckSearch
{
    /// <summary>A fact is found where at least this share of its words by weight stands (house default).</summary>
    public const double Found = 0.5;

    /// <summary>Less is enough, down to this share, where the line says hardly anything else (house default).</summary>
    public const double FoundInPart = 0.33;

    // Lines joined that keep this much of a fact's words are the fact, told in parts.
    private const double Whole = 0.75;

    // A fact takes lines from others only where about as much of it stands as anywhere else.
    private const double Nearly = 0.15;

    // A neighbour is joined where it brings this much of a fact's weight and this share of what it says is the fact's.
    private const double Brings = 0.08;
    private const double Mostly = 0.4;

    private const int Seeds = 8;
    private const int Widest = 6;
    private readonly IReadOnlyList<DeckLine> _lines;
    private readonly IReadOnlyList<Statement> _facts;
    private readonly DeckIndex _index;
    private readonly (Term Term, double Weight)[][] _terms;
    private readonly Dictionary<int, HashSet<string>> _keys = [];

    /// <summary>Reads deck and facts.</summary>
    public DeckSearch(IReadOnlyList<DeckLine> lines, IReadOnlyList<Statement> facts)
    {
        (_lines, _facts) = (lines, facts);
        _index = new DeckIndex(lines, facts);
        _terms = [.. facts.Select(f => DeckIndex.Terms(f).Select(t => (t, _index.Weight(t))).ToArray())];
    }

    /// <summary>For each fact the places it may stand in, most of its words first; a place whose telling words are another fact's is left to that.</summary>
    public IReadOnlyList<IReadOnlyList<Candidate>> Candidates()
    {
        var (score, stamp) = (new double[_lines.Count], new int[_lines.Count]);
        var all = new List<Candidate>();
        for (var fact = 0; fact < _facts.Count; fact++)
        {
            if (_terms[fact].Length == 0)
            {
                continue;
            }

            foreach (var plain in new[] { true, false })
            {
                foreach (var (line, _) in _index.Nearest(_terms[fact], Seeds, l => _lines[l].Place.IsPlain == plain, score, stamp))
                {
                    all.AddRange(Around(fact, line));
                }
            }
        }

        for (var fact = 0; fact < _facts.Count; fact++)
        {
            all.AddRange(Verbatim(fact));
        }

        var mine = _facts.Select(_ => new List<Candidate>()).ToArray();
        var claims = new Dictionary<int, List<int>>();
        foreach (var near in all.OrderByDescending(c => c.Likeness).ThenBy(c => c.Lines.Count).ThenBy(c => c.Fact).ThenBy(c => c.Lines[0]))
        {
            var candidate = near.IsFound && IsOther(near) ? near with { IsOther = true } : near;
            var owners = candidate.Lines.SelectMany(l => claims.GetValueOrDefault(l) ?? []).Where(f => f != candidate.Fact).Distinct();
            if (owners.All(o => TellsApart(candidate, o)))
            {
                var isItsPlace = candidate.IsFound && mine[candidate.Fact].All(c => !c.IsFound || candidate.Likeness >= c.Likeness - Nearly);
                mine[candidate.Fact].Add(candidate);
                if (isItsPlace)
                {
                    foreach (var line in candidate.Lines)
                    {
                        (claims.TryGetValue(line, out var owned) ? owned : claims[line] = []).Add(candidate.Fact);
                    }
                }
            }
        }

        return mine;
    }

    // Lines with the fact's very words, whatever language the words around them are taken for.
    private IEnumerable<Candidate> Verbatim(int fact)
    {
        var every = Enumerable.Range(0, _terms[fact].Length).ToHashSet();
        return every.Count == 0 ? [] : Enumerable.Range(0, _lines.Count).Select(l => Saying(fact, l)).OfType<int[]>().Select(lines => Make(fact, lines, every, header: false));
    }

    // The line that says it, or the lines it is broken over; null = none from here on.
    private int[]? Saying(int fact, int first)
    {
        if (Says(fact, _lines[first].Text))
        {
            return [first];
        }

        if (!_facts[fact].Text.StartsWith(_lines[first].Text, StringComparison.Ordinal))
        {
            return null;
        }

        for (var count = 2; count <= Widest && first + count <= _lines.Count && IsNear(_lines[first + count - 1].Place, _lines[first].Place); count++)
        {
            if (Says(fact, Typography.Even(string.Join(' ', Enumerable.Range(first, count).Select(l => _lines[l].Text)))))
            {
                return [.. Enumerable.Range(first, count)];
            }
        }

        return null;
    }

    private bool Says(int fact, string text) => text.Contains(_facts[fact].Text, StringComparison.Ordinal);

    // The line alone, and with its neighbours as long as each brings more of the fact's words.
    private IEnumerable<Candidate> Around(int fact, int seed)
    {
        if (Says(fact, _lines[seed].Text))
        {
            yield break;
        }

        var lines = new List<int> { seed };
        var found = Matched(fact, Keys(seed));
        yield return Make(fact, lines, found, header: false);
        if (_lines[seed].Header is { } header)
        {
            var withHeader = found.Union(Matched(fact, KeysOf(header))).ToHashSet();
            if (withHeader.Count > found.Count)
            {
                yield return Make(fact, lines, withHeader, header: true);
            }
        }

        var grown = false;
        var total = _terms[fact].Sum(t => t.Weight);
        while (lines.Count < Widest)
        {
            var next = new[] { lines[^1] + 1, lines[0] - 1, lines[^1] + 2, lines[0] - 2 }
                .Where(l => l >= 0 && l < _lines.Count && IsNear(_lines[l].Place, _lines[seed].Place) && !Says(fact, _lines[l].Text))
                .Select(l => (Line: l, Found: Matched(fact, Keys(l))))
                .Select(n => (n.Line, n.Found, Gain: n.Found.Where(t => !found.Contains(t)).Sum(t => _terms[fact][t].Weight)))
                .Where(n => n.Gain >= Brings * total && Own(fact, [n.Line]) >= Mostly).OrderByDescending(n => n.Gain).FirstOrDefault();
            if (next.Found is null)
            {
                break;
            }

            var (from, to) = (Math.Min(lines[0], next.Line), Math.Max(lines[^1], next.Line));
            lines = [.. Enumerable.Range(from, to - from + 1).Where(l => IsNear(_lines[l].Place, _lines[seed].Place))];
            found.UnionWith(next.Found);
            grown = true;
        }

        if (grown)
        {
            yield return Make(fact, Needed(fact, lines, total), found, header: false);
        }
    }

    // Lines without those at the ends that others have made needless.
    private List<int> Needed(int fact, List<int> lines, double total)
    {
        double Told(IEnumerable<int> some) => some.SelectMany(l => Matched(fact, Keys(l))).Distinct().Sum(t => _terms[fact][t].Weight);

        var all = Told(lines);
        while (lines.Count > 1)
        {
            var fewer = new[] { lines[1..], lines[..^1] }.MaxBy(Told)!;
            if (Told(fewer) < all - (Brings * total))
            {
                break;
            }

            lines = fewer;
        }

        return lines;
    }

    private static bool IsNear(DeckPlace one, DeckPlace other) => one.Page == other.Page && one.IsPlain == other.IsPlain && (one.IsPlain || one.Part == other.Part);

    private Candidate Make(int fact, IReadOnlyList<int> lines, IReadOnlySet<int> found, bool header)
    {
        var text = Joined(fact, lines);
        return new Candidate(fact, [.. lines], header ? _lines[lines[0]].Header + " | " + text : text, found.Sum(t => _terms[fact][t].Weight) / _terms[fact].Sum(t => t.Weight))
        {
            IsPlain = _lines[lines[0]].Place.IsPlain,
            Share = Own(fact, lines),
            Place = _lines[lines[0]].Place,
        };
    }

    // Lines that break a sentence are put together again; others end with a full stop.
    private string Joined(int fact, IReadOnlyList<int> lines)
    {
        var whole = Typography.Even(string.Join(' ', lines.Select(l => _lines[l].Text)));
        if (lines.Count == 1 || Says(fact, whole))
        {
            return whole;
        }

        var joined = new StringBuilder(_lines[lines[0]].Text);
        foreach (var next in lines.Skip(1).Select(l => _lines[l].Text))
        {
            joined.Append(".!?;:,".Contains(joined[^1], StringComparison.Ordinal) || char.IsLower(next[0]) ? " " : ". ").Append(next);
        }

        return joined.ToString();
    }

    // How much of what the lines say is the fact's.
    private double Own(int fact, IReadOnlyList<int> lines)
    {
        var keys = _terms[fact].SelectMany(t => t.Term.Keys).ToHashSet(StringComparer.Ordinal);
        var said = lines.SelectMany(l => DeckIndex.Terms(_lines[l].Statement)).ToList();
        return said.Count == 0 ? 0 : (double)said.Count(t => t.Keys.Any(keys.Contains)) / said.Count;
    }

    private HashSet<int> Matched(int fact, HashSet<string> keys) =>
        [.. Enumerable.Range(0, _terms[fact].Length).Where(t => _terms[fact][t].Term.Keys.Any(keys.Contains))];

    private HashSet<string> Keys(int line) => _keys.TryGetValue(line, out var keys) ? keys
        : _keys[line] = [.. DeckIndex.Terms(_lines[line].Statement).SelectMany(t => t.Keys)];

    private static HashSet<string> KeysOf(string text) => [.. DeckIndex.Terms(Statement.Of(text, Languages.Of(text))).SelectMany(t => t.Keys)];

    // Lines joined are another fact's where the one with most of this fact is.
    private bool IsOther(Candidate candidate)
    {
        if (Says(candidate.Fact, candidate.Text))
        {
            return false;
        }

        var fact = _facts[candidate.Fact];
        if (candidate.Lines.Count == 1)
        {
            return OtherFact.Is(fact, _lines[candidate.Lines[0]].Statement);
        }

        var joined = Statement.Of(candidate.Text, fact.Language);
        var isPart = OtherFact.Kept(fact, joined) < Whole || OtherFact.LosesFigures(fact, joined);
        return OtherFact.Kept(joined, fact) < 0.6 || OtherFact.Is(fact, joined)
            || (isPart && OtherFact.Is(fact, _lines[candidate.Lines.MaxBy(l => OtherFact.Kept(fact, _lines[l].Statement))].Statement));
    }

    // A fact stands in another's line too where most of what tells it from the other stands there.
    private bool TellsApart(Candidate candidate, int owner)
    {
        var theirs = _terms[owner].SelectMany(t => t.Term.Keys).ToHashSet(StringComparer.Ordinal);
        var own = Enumerable.Range(0, _terms[candidate.Fact].Length).Where(t => !_terms[candidate.Fact][t].Term.Keys.Any(theirs.Contains)).ToList();
        if (own.Count == 0)
        {
            return true;
        }

        var there = candidate.Lines.SelectMany(Keys).ToHashSet(StringComparer.Ordinal);
        return own.Where(t => _terms[candidate.Fact][t].Term.Keys.Any(there.Contains)).Sum(t => _terms[candidate.Fact][t].Weight) >= 0.5 * own.Sum(t => _terms[candidate.Fact][t].Weight);
    }
}
