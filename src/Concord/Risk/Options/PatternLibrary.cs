namespace Concord.Risk;

/// <summary>The patterns we know, and those that make a paper about one kind of risk.</summary>
public static class PatternLibrary
{
    /// <summary>A paper offers at least this many ways besides doing nothing (R106).</summary>
    public const int Ways = 3;

    // What takes away less is no way to make a risk smaller, only a way to carry it.
    private const double LeastCut = 0.1;

    /// <summary>Every pattern, by theme.</summary>
    public static IReadOnlyList<SecurityPattern> All { get; } =
    [
        .. IdentityPatterns.All, .. DefencePatterns.All, .. ResiliencePatterns.All, .. DataPatterns.All, .. SupplierPatterns.All, .. DeliveryPatterns.All,
    ];

    /// <summary>The pattern of a slug; null where there is none.</summary>
    public static SecurityPattern? Find(string? slug) => All.FirstOrDefault(p => p.Slug == slug);

    /// <summary>The patterns that fit a kind of risk, the fastest first.</summary>
    public static IReadOnlyList<SecurityPattern> For(RiskKind kind) =>
        [.. All.Where(p => p.On(kind) is not null).OrderBy(p => p.Days.Likely).ThenByDescending(p => p.On(kind)!.LikelyCut).ThenBy(p => p.Slug, StringComparer.Ordinal)];

    /// <summary>
    /// Ways for a paper, from the fastest and least secure to the most secure: none of them is both slower and weaker than another, the ends are the
    /// fastest and the strongest, and those between are spread evenly over what they remove. Patterns that need another one are left to people.
    /// </summary>
    /// <param name="kind">The kind of risk.</param>
    /// <param name="count">How many, at least two; fewer where the library has no more.</param>
    public static IReadOnlyList<SecurityPattern> WaysFor(RiskKind kind, int count = Ways)
    {
        var fitting = For(kind).Where(p => p.Requires.Count == 0 && p.On(kind)!.LikelyCut >= LeastCut).ToList();
        var front = Front(fitting, kind);
        var others = fitting.Except(front).OrderByDescending(p => p.On(kind)!.LikelyCut).Take(Math.Max(0, count - front.Count));

        return [.. Spread(front, kind, count).Concat(others).OrderBy(p => p.Days.Likely).ThenBy(p => p.On(kind)!.LikelyCut)];
    }

    /// <summary>
    /// The pattern whose name and idea share the most of a title's telling words; null where they share none of its name. A suggestion for a person, who sees it on
    /// the page and may choose another.
    /// </summary>
    /// <param name="title">An option's title.</param>
    /// <param name="kind">The kind of risk.</param>
    /// <param name="taken">Patterns other options have (slugs).</param>
    public static SecurityPattern? Like(string title, RiskKind kind, IReadOnlyCollection<string?> taken)
    {
        var words = Stems(title);
        var (best, shared) = For(kind).Where(p => !taken.Contains(p.Slug))
            .Select(p => (Pattern: p, Shared: Stems($"{p.Name} {p.Slug}").Intersect(words).Count() + (0.5 * Stems(p.Idea).Intersect(words).Count())))
            .OrderByDescending(p => p.Shared).FirstOrDefault();

        return shared >= 1 ? best : null;
    }

    // The first five letters of every word of four or more: enough to find "patching" beside "patch".
    private static HashSet<string> Stems(string text) =>
    [
        .. text.ToLowerInvariant().Split([' ', '-', ',', '.', ';', ':', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length >= 4 && !_plain.Contains(w)).Select(w => w[..Math.Min(5, w.Length)]),
    ];

    private static readonly HashSet<string> _plain = ["with", "from", "into", "that", "this", "their", "them", "until", "where", "what", "only", "every", "each", "first", "second", "third", "change", "people", "service"];

    /// <summary>Those of which no other is as fast and takes away as much.</summary>
    private static List<SecurityPattern> Front(List<SecurityPattern> byDays, RiskKind kind)
    {
        var front = new List<SecurityPattern>();
        foreach (var pattern in byDays)
        {
            if (front.Count == 0 || pattern.On(kind)!.LikelyCut > front[^1].On(kind)!.LikelyCut)
            {
                front.Add(pattern);
            }
        }

        return front;
    }

    private static IEnumerable<SecurityPattern> Spread(List<SecurityPattern> front, RiskKind kind, int count)
    {
        if (front.Count <= count)
        {
            return front;
        }

        var (least, most) = (front[0].On(kind)!.LikelyCut, front[^1].On(kind)!.LikelyCut);
        var chosen = new List<SecurityPattern> { front[0], front[^1] };
        for (var i = 1; i < count - 1; i++)
        {
            var aim = least + ((most - least) * i / (count - 1));
            chosen.Add(front.Except(chosen).MinBy(p => Math.Abs(p.On(kind)!.LikelyCut - aim))!);
        }

        return chosen;
    }
}
