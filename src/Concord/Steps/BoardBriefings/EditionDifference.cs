using Concord.Evidence;

namespace Concord.Steps;

/// <summary>What differs between two editions of a briefing, two states of it, or its sealed draft and what was handed in: fact by fact.</summary>
public sealed record EditionDifference
{
    /// <summary>Every fact of either, in the later order; a fact the later one lacks stands where it stood.</summary>
    public required IReadOnlyList<FactStep> Facts { get; init; }

    /// <summary>The facts in which something differs.</summary>
    public IEnumerable<FactStep> Changed => Facts.Where(f => f.Change != EditionChange.Unchanged);

    /// <summary>Two editions, each with its annex.</summary>
    public static EditionDifference Of(BriefingPack before, BriefingPack after) => Of(StatesOf(before), StatesOf(after));

    /// <summary>Two states of a briefing; what is withheld counts as reserved.</summary>
    public static EditionDifference Of(Briefing before, Briefing after) => Of(StatesOf(before), StatesOf(after));

    /// <summary>An author's sealed draft and the author's facts as the briefing holds them.</summary>
    public static EditionDifference Of(SealedFile draft, Briefing briefing)
    {
        ArgumentNullException.ThrowIfNull(draft);

        return Of([.. draft.Facts.Select(Stated)], [.. StatesOf(briefing).Where(f => f.Fact.Author == draft.Author.ToParty())]);
    }

    private static EditionDifference Of(List<Standing> before, List<Standing> after)
    {
        var earlier = before.DistinctBy(f => f.Fact.Id).ToDictionary(f => f.Fact.Id, StringComparer.Ordinal);
        var later = after.DistinctBy(f => f.Fact.Id).ToDictionary(f => f.Fact.Id, StringComparer.Ordinal);
        var stayed = Stayed([.. before.Where(f => later.ContainsKey(f.Fact.Id)).Select(f => f.Fact.Id)], [.. after.Where(f => earlier.ContainsKey(f.Fact.Id)).Select(f => f.Fact.Id)]);
        var steps = later.Values.Select(f => Step(earlier.GetValueOrDefault(f.Fact.Id), f, stayed)).ToList();
        for (var place = 0; place < before.Count; place++)
        {
            if (!later.ContainsKey(before[place].Fact.Id))
            {
                steps.Insert(Math.Min(place, steps.Count), new FactStep { Id = before[place].Fact.Id, Change = EditionChange.Removed, Before = before[place].Fact });
            }
        }

        return new EditionDifference { Facts = steps };
    }

    private static FactStep Step(Standing? before, Standing after, HashSet<string> stayed)
    {
        if (before is null)
        {
            return new FactStep { Id = after.Fact.Id, Change = after.Kept ?? EditionChange.Added, After = after.Fact };
        }

        var comparison = before.Fact.Text == after.Fact.Text ? null : FactComparison.Of(before.Fact.Text, after.Fact.Text);
        var isMoved = before.Kept == after.Kept && (before.Fact.Section != after.Fact.Section || !stayed.Contains(after.Fact.Id));

        return new FactStep
        {
            Id = after.Fact.Id,
            Before = before.Fact,
            After = after.Fact,
            Differences = [.. comparison?.Differences ?? [], .. FigureDifferences(before.Fact, after.Fact)],
            Words = comparison is null ? null : WordDifference.Of(before.Fact.Text, after.Fact.Text),
            Change = (before.Kept, after.Kept) switch
            {
                (_, { } kept) when kept != before.Kept => kept,
                ({ }, null) => EditionChange.Restored,
                _ when comparison is { Change: not (FactChange.Unchanged or FactChange.Reworded) } || FigureDifferences(before.Fact, after.Fact).Any() => EditionChange.Softened,
                _ when comparison is not null => EditionChange.Reworded,
                _ when before.Fact.Level != after.Fact.Level => EditionChange.Relevelled,
                _ => isMoved ? EditionChange.Moved : EditionChange.Unchanged,
            },
        };
    }

    private static IEnumerable<FactDifference> FigureDifferences(SealedFact before, SealedFact after)
    {
        if (before.Value != after.Value)
        {
            yield return new FactDifference(DifferenceKind.Number, before.Value, after.Value);
        }

        if (before.Unit != after.Unit)
        {
            yield return new FactDifference(DifferenceKind.Unit, before.Unit, after.Unit);
        }
    }

    // The facts that keep their order: a longest run in which the later places rise (patience sorting).
    private static HashSet<string> Stayed(List<string> before, List<string> after)
    {
        var place = after.Select((id, at) => (id, at)).ToDictionary(f => f.id, f => f.at, StringComparer.Ordinal);
        var ends = new List<int>();
        var previous = new int[before.Count];
        for (var i = 0; i < before.Count; i++)
        {
            var pile = ends.FindIndex(e => place[before[e]] > place[before[i]]);
            pile = pile < 0 ? ends.Count : pile;
            previous[i] = pile == 0 ? -1 : ends[pile - 1];
            if (pile == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[pile] = i;
            }
        }

        var stayed = new HashSet<string>(StringComparer.Ordinal);
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = previous[i])
        {
            stayed.Add(before[i]);
        }

        return stayed;
    }

    private static List<Standing> StatesOf(Briefing briefing)
    {
        var room = new BriefingRoom(briefing);

        return [.. SealedFacts.Of(briefing).Select(f => new Standing(f, room.IsWithheld(f.Id) ? KeptBy(room.EntryOf(f.Id)!.Change) : null))];
    }

    private static List<Standing> StatesOf(BriefingPack pack) =>
        [.. SealedFacts.Of(pack).Select(Stated), .. SealedFacts.OfAnnex(pack).Zip(pack.Annex, (fact, reserved) => new Standing(fact, KeptBy(reserved.Change)))];

    private static Standing Stated(SealedFact fact) => new(fact, Kept: null);

    private static EditionChange KeptBy(FactChange change) => change == FactChange.Blocked ? EditionChange.Blocked : EditionChange.Reserved;

    /// <summary>A fact in one state, and how it is kept out of the text; null = it stands there.</summary>
    private sealed record Standing(SealedFact Fact, EditionChange? Kept);
}
