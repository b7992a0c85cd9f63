using Concord.Evidence;

namespace Concord.Steps;

/// <summary>What became of one fact in a deck, from the places it may stand in.</summary>
internal sealed class FactSearch(SealedFact fact, Statement stated, IReadOnlyList<Candidate> candidates, IReadOnlyList<DeckLine> lines, Deck deck)
{
    /// <summary>The answer.</summary>
    public FactFinding Find()
    {
        var judged = candidates.Where(c => c.IsFound).Select(Judge).ToList();
        var plain = judged.Where(j => j.Where.IsPlain).ToList();
        if (Best(plain) is { } best)
        {
            return Contradicted(best, plain) ?? (best.Change == FactChange.Unchanged ? Moved(best) : Answer(best));
        }

        if (Best(judged) is { } aside)
        {
            return new FactFinding
            {
                Id = fact.Id, Level = fact.Level, Change = FactChange.Softened, Place = aside.Where.Place, Text = aside.Where.Text, Likeness = aside.Where.Likeness, Differences = aside.Differences,
                Why = $"Found {DeckWords.At(aside.Where.Place)}, {DeckWords.Part(aside.Where.Place)} only." + (aside.Differences.Count > 0 ? " " + DeckWords.Of(aside.Differences) : ""),
            };
        }

        return Missing();
    }

    private FactFinding Missing()
    {
        var nearest = candidates.Count > 0 ? candidates.MaxBy(c => c.Likeness) : null;
        var unread = deck.Gaps.Count > 0;
        return new FactFinding
        {
            Id = fact.Id, Level = fact.Level, Change = FactChange.Removed, Place = nearest?.Place, Text = nearest?.Text, Likeness = nearest?.Likeness ?? 0, MayStandUnread = unread,
            Why = "Not found." + (nearest is null ? "" : $" The nearest words stand {DeckWords.At(nearest.Place)}.") + (unread ? $" It may stand where nothing could be read: {deck.Gaps[0].Reason}" : ""),
        };
    }

    // Of equal answers the place that holds most of the fact; a line more or a difference more has to bring that much.
    private static Judged? Best(IReadOnlyCollection<Judged> judged) => judged
        .OrderBy(j => j.Change switch { FactChange.Unchanged => 0, FactChange.Reworded => 1, _ => 2 })
        .ThenByDescending(j => j.Where.Likeness - (0.05 * j.Where.Lines.Count) - (0.03 * j.Differences.Count)).ThenBy(j => j.Where.Lines[0]).FirstOrDefault();

    private Judged Judge(Candidate candidate)
    {
        var language = Languages.Of(candidate.Text, stated.Language);
        if (new Surroundings(lines, stated).Frame(candidate) is { } frame)
        {
            return new Judged(candidate, FactChange.Softened, [new FactDifference(DifferenceKind.Negation, null, frame)]);
        }

        if (Turning.In(candidate.Text, stated) is { } turned)
        {
            return new Judged(candidate, FactChange.Softened, [turned]);
        }

        if (candidate.Place.Part == DeckPart.Table ? IsInCells(candidate.Text) : IsVerbatim(candidate.Text))
        {
            return new Judged(candidate, FactChange.Unchanged, []);
        }

        var compared = FactComparison.Of(stated, Statement.Of(candidate.Text, language));
        return new Judged(candidate, compared.Change, compared.Differences);
    }

    // The very words, alone, between other sentences, or after a short label such as "Risk:".
    private bool IsVerbatim(string text)
    {
        var (even, sought) = (Typography.Even(text), stated.Text);
        for (var at = even.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = even.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            var (before, after) = (even[..at].TrimEnd(), even[(at + sought.Length)..]);
            if ((before.Length == 0 || before[^1] is '.' or '!' || (before[^1] == ':' && before.Length <= 40)) && (after.Length == 0 || after.StartsWith(". ", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    // The very words in one cell of a row or in cells side by side.
    private bool IsInCells(string row)
    {
        var cells = row.Split(" | ");
        return Enumerable.Range(0, cells.Length).Any(from => Enumerable.Range(from + 1, cells.Length - from).Any(to => IsVerbatim(string.Join(' ', cells[from..to]))));
    }

    // The same fact with another figure elsewhere in what a reader sees.
    private FactFinding? Contradicted(Judged best, IReadOnlyList<Judged> plain)
    {
        if (best.Change == FactChange.Softened)
        {
            return null;
        }

        var other = plain.FirstOrDefault(j => j.Where.Likeness >= 0.6 && !j.Where.Lines.Intersect(best.Where.Lines).Any() && j.Where.Lines.Count == 1
            && j.Differences.Any(d => d.Kind is DifferenceKind.Number or DifferenceKind.Unit or DifferenceKind.Date && d.Stated is not null && d.Presented is not null));
        return other is null ? null : Answer(other) with
        {
            Why = $"Found {DeckWords.At(best.Where.Place)}, but {DeckWords.At(other.Where.Place)} says otherwise: {DeckWords.Of(other.Differences)}",
        };
    }

    private FactFinding Moved(Judged best)
    {
        var sections = deck.Passages.Select(p => p.Place.Section).OfType<string>();
        var moved = fact.Section is { } sealedIn && best.Where.Place.Section is { } found && !SameTitle(sealedIn, found) && sections.Any(s => SameTitle(sealedIn, s));
        return Answer(best) with
        {
            Change = moved ? FactChange.Moved : FactChange.Unchanged,
            Why = moved ? $"Found unchanged {DeckWords.At(best.Where.Place)}, under \"{best.Where.Place.Section}\" instead of \"{fact.Section}\"." : $"Found unchanged {DeckWords.At(best.Where.Place)}.",
        };
    }

    private static bool SameTitle(string one, string other) => string.Equals(Plain(one), Plain(other), StringComparison.Ordinal);

    private static string Plain(string title) => new([.. Typography.Even(title).ToLowerInvariant().Where(char.IsLetter)]);

    private FactFinding Answer(Judged judged) => new()
    {
        Id = fact.Id, Level = fact.Level, Change = judged.Change, Place = judged.Where.Place, Text = judged.Where.Text, Likeness = judged.Where.Likeness, Differences = judged.Differences,
        Why = judged.Change == FactChange.Reworded ? $"Found {DeckWords.At(judged.Where.Place)} in other words, and nothing that weighs differs: its author says whether the meaning was kept."
            : $"Found {DeckWords.At(judged.Where.Place)}, weaker: {DeckWords.Of(judged.Differences)}",
    };

    private sealed record Judged(Candidate Where, FactChange Change, IReadOnlyList<FactDifference> Differences);
}
