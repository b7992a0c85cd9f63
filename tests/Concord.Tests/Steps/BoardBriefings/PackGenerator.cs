using Concord.Evidence;
using Concord.Steps;

namespace Concord.Tests.Steps;

/// <summary>What was truly done to a fact on its way into a generated deck.</summary>
internal enum Treatment
{
    Verbatim,
    OtherTypography,
    Reworded,
    Moved,
    RewordedAndMoved,
    SplitOverBullets,
    InATable,
    InAParagraph,
    Softened,
    InTheNotes,
    InTheAppendix,
    OnAHiddenSlide,
    Removed,
    Blocked,
}

/// <summary>A fact and its true fate.</summary>
internal sealed record TreatedFact(SealedFact Fact, Treatment Treatment);

/// <summary>A briefing and the deck made from it.</summary>
internal sealed record GeneratedPack(int Seed, IReadOnlyList<TreatedFact> Facts, Deck Deck);

/// <summary>Makes briefings of 6 to 20 facts by both sides, and from each a deck whose truth is known.</summary>
internal static class PackGenerator
{
    private static readonly (Treatment Treatment, int Weight)[] _weights =
    [
        (Treatment.Verbatim, 22), (Treatment.OtherTypography, 7), (Treatment.Reworded, 18), (Treatment.Moved, 8), (Treatment.RewordedAndMoved, 5),
        (Treatment.SplitOverBullets, 8), (Treatment.InATable, 7), (Treatment.InAParagraph, 5), (Treatment.Softened, 4),
        (Treatment.InTheNotes, 2), (Treatment.InTheAppendix, 2), (Treatment.OnAHiddenSlide, 2), (Treatment.Removed, 14),
    ];

    private static readonly IReadOnlyList<IReadOnlyList<WordingPair>> _rewordings = [.. WordingPair.Rewordings.Where(p => p.IsInPacks).GroupBy(p => p.Fact).Select(g => (IReadOnlyList<WordingPair>)[.. g])];

    private static readonly ILookup<string, WordingPair> _softenings = WordingPair.Softenings.ToLookup(p => p.Fact);

    /// <summary>Other statements about the subject of a fact, by the fact's id.</summary>
    private static readonly ILookup<string, string> _namesakes = WordingPair.Lines("namesakes").ToLookup(cells => cells[0], cells => cells[1]);

    /// <summary>Facts told in German and, with other figures or the same, in English: no pack has both, since a reader would take one for the other.</summary>
    private static readonly ILookup<string, string> _twins = WordingPair.Lines("twins").SelectMany(cells => new[] { (Of: cells[0], Twin: cells[1]), (Of: cells[1], Twin: cells[0]) }).ToLookup(t => t.Of, t => t.Twin);

    private static readonly ILookup<string, string> _facts = _rewordings.ToLookup(r => r[0].Stated, r => r[0].Fact);

    public static GeneratedPack Make(int seed)
    {
        var random = new Random(seed);
        var languages = random.Next(4) switch { 0 => new[] { false, true }, 1 => [true], _ => [false] };
        var sources = Sources(languages, random);
        var titles = languages.SelectMany(PackNoise.Titles).Order(StringComparer.Ordinal).ToArray();
        random.Shuffle(titles);
        titles = titles[..random.Next(4, 7)];
        Side? blocked = random.Next(9) == 0 ? (Side)random.Next(2) : null;
        var musts = new int[2];
        var layout = new DeckLayout(titles, languages[^1], random);
        var facts = new List<TreatedFact>();

        foreach (var (source, i) in sources.Select((s, i) => (s, i)))
        {
            var side = (Side)random.Next(2);
            var must = random.Next(10) < 7 && musts[(int)side]++ < 10;
            var fact = new SealedFact($"F{i + 1}", must ? FactLevel.MustReach : FactLevel.Supporting, source.Stated)
            {
                Author = side == Side.Cio ? Party.Cio : Party.Ciso,
                Section = titles[random.Next(titles.Length)],
            };
            var treatment = side == blocked ? Treatment.Blocked : Draw(source, random);
            facts.Add(new TreatedFact(fact, treatment));
            layout.Put(fact, source, treatment);
        }

        var used = sources.SelectMany(s => _facts[s.Stated]).ToHashSet();
        var others = _rewordings.Where(r => !used.Contains(r[0].Fact) && !_twins[r[0].Fact].Any(used.Contains) && languages.Contains(r[0].Language == "de")).Select(r => r[0].Stated).ToArray();
        random.Shuffle(others);
        layout.Distract(others.Take(random.Next(10)));

        return new GeneratedPack(seed, facts, layout.Finish());
    }

    private static IReadOnlyList<FactSource> Sources(bool[] languages, Random random)
    {
        var written = _rewordings.Where(r => languages.Contains(r[0].Language == "de")).ToArray();
        random.Shuffle(written);
        var composed = languages.SelectMany(german => Enumerable.Range(0, FactGrammar.Forms(german)).Select(form => (german, form))).ToArray();
        random.Shuffle(composed);
        var count = random.Next(6, 21);
        var fromGrammar = Math.Min(random.Next(count / 2 + 1), composed.Length);
        var alone = written.Aggregate(new List<IReadOnlyList<WordingPair>>(), (chosen, r) => chosen.Count == count - fromGrammar || chosen.Any(c => _twins[r[0].Fact].Contains(c[0].Fact)) ? chosen : [.. chosen, r]);
        var sources = alone.Select(r => Written(r, random)).Concat(composed.Take(fromGrammar).Select(c => Composed(c.german, c.form, random))).ToArray();
        random.Shuffle(sources);

        return sources;
    }

    private static FactSource Written(IReadOnlyList<WordingPair> rewordings, Random random)
    {
        var softer = _softenings[rewordings[0].Fact].ToList();

        return new FactSource(rewordings[0].Stated, rewordings[random.Next(rewordings.Count)].Presented, softer.Count > 0 ? softer[random.Next(softer.Count)].Presented : null,
            [.. _namesakes[rewordings[0].Fact]]);
    }

    private static FactSource Composed(bool german, int form, Random random)
    {
        var (stated, reworded, sibling) = FactGrammar.Compose(german, form, random);

        return new FactSource(stated, reworded, null, random.Next(2) == 0 ? [sibling] : []);
    }

    private static Treatment Draw(FactSource source, Random random)
    {
        var ball = random.Next(_weights.Sum(w => w.Weight));
        var drawn = _weights.First(w => (ball -= w.Weight) < 0).Treatment;

        return drawn == Treatment.Softened && source.Softened is null ? Treatment.Removed : drawn;
    }
}

/// <summary>A fact before it is sealed.</summary>
/// <param name="Stated">Its words.</param>
/// <param name="Reworded">An honest rewording.</param>
/// <param name="Softened">A softening; null where none is written.</param>
/// <param name="Namesakes">True sentences about the same or a like subject that do not say what the fact says.</param>
internal sealed record FactSource(string Stated, string Reworded, string? Softened, IReadOnlyList<string> Namesakes);
