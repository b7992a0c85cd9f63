namespace Concord.Steps;

/// <summary>Where each telling word and number of a deck stands, and how telling it is.</summary>
internal sealed class DeckIndex
{
    private const int Commonest = 4000;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly double _size;

    /// <summary>Reads the lines of a deck.</summary>
    public DeckIndex(IReadOnlyList<DeckLine> lines, IReadOnlyList<Statement> facts)
    {
        _size = lines.Count + facts.Count;
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var key in Terms(lines[i].Statement).SelectMany(t => t.Keys))
            {
                if (!_places.TryGetValue(key, out var places))
                {
                    _places[key] = places = [];
                }

                if (places.Count == 0 || places[^1] != i)
                {
                    places.Add(i);
                }
            }
        }

        foreach (var key in facts.SelectMany(f => Terms(f).SelectMany(t => t.Keys).Distinct()))
        {
            InFacts[key] = InFacts.GetValueOrDefault(key) + 1;
        }
    }

    private Dictionary<string, int> InFacts { get; } = new(StringComparer.Ordinal);

    /// <summary>The terms of a statement: each word, number and date with the keys it is found by.</summary>
    public static IEnumerable<Term> Terms(Statement statement)
    {
        foreach (var word in statement.Content.Where(c => !c.IsGuess))
        {
            var keys = new List<string>(word.Concepts.Length + 2) { word.Stem };
            keys.AddRange(word.Concepts.Select(c => "~" + c));
            if (word.Stem.Length > 6)
            {
                keys.Add(word.Stem[..6] + "~");
            }

            yield return new Term(keys, false);
        }

        foreach (var amount in statement.Amounts)
        {
            yield return new Term([amount.Name is { } name ? "#" + name : "#" + (amount.Value / 1.0000000000000000000000000000m).ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)], true);
        }

        foreach (var date in statement.Dates)
        {
            yield return new Term([$"@{date.Last}{date.Word}{(date.Last == 0 ? date.Year : null)}"], true);
        }
    }

    /// <summary>How telling a term is: rarer in the deck and the facts, more telling.</summary>
    public double Weight(Term term)
    {
        var count = term.Keys.Select(k => (_places.TryGetValue(k, out var p) ? p.Count : 0) + InFacts.GetValueOrDefault(k)).DefaultIfEmpty(0).Min();
        return Math.Log(1 + (_size / (1 + count))) + 0.5;
    }

    /// <summary>The lines with most of a fact's terms by weight, best first.</summary>
    public List<(int Line, double Share)> Nearest(IReadOnlyList<(Term Term, double Weight)> terms, int most, Func<int, bool> fits, double[] score, int[] stamp)
    {
        Array.Clear(score);
        Array.Fill(stamp, -1);
        var touched = new List<int>();
        var total = terms.Sum(t => t.Weight);
        for (var t = 0; t < terms.Count; t++)
        {
            foreach (var key in terms[t].Term.Keys)
            {
                if (!_places.TryGetValue(key, out var places) || (places.Count > Commonest && terms.Count > 1))
                {
                    continue;
                }

                foreach (var line in places)
                {
                    if (stamp[line] == t)
                    {
                        continue;
                    }

                    if (score[line] == 0)
                    {
                        touched.Add(line);
                    }

                    stamp[line] = t;
                    score[line] += terms[t].Weight;
                }
            }
        }

        var best = new PriorityQueue<int, (double, int)>();
        foreach (var line in touched.Where(fits))
        {
            best.Enqueue(line, (score[line], -line));
            if (best.Count > most)
            {
                best.Dequeue();
            }
        }

        var nearest = new List<(int, double)>();
        while (best.TryDequeue(out var line, out _))
        {
            nearest.Add((line, score[line] / total));
        }

        nearest.Reverse();
        return nearest;
    }
}

/// <summary>A word, number or date with the keys it is found by.</summary>
/// <param name="Keys">Its stem, its senses and the beginning of a long word; or its value.</param>
/// <param name="IsFigure">Whether it is a number or a date.</param>
internal sealed record Term(IReadOnlyList<string> Keys, bool IsFigure);
