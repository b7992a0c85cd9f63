using Concord.Evidence;

namespace Concord.Steps;

/// <summary>The deck check: where each sealed fact stands in what was presented, and what became of it.</summary>
/// <remarks>No model and no learning: words, numbers and dates are compared by rules that can be read, and the author may overrule each answer.</remarks>
public sealed record DeckCheck
{
    /// <summary>One answer for each fact, in the facts' order.</summary>
    public required IReadOnlyList<FactFinding> Facts { get; init; }

    /// <summary>The deck that was looked through.</summary>
    public required Deck Deck { get; init; }

    /// <summary>Must-reach facts that were not found.</summary>
    public int Missing => Facts.Count(f => f.Level == FactLevel.MustReach && f.Change is (FactChange.Removed or FactChange.Blocked));

    /// <summary>Must-reach facts found weaker, or only where few look.</summary>
    public int Softened => Facts.Count(f => f.Level == FactLevel.MustReach && f.Change == FactChange.Softened);

    /// <summary>Looks for every fact.</summary>
    /// <param name="facts">The sealed facts; ids differ.</param>
    /// <param name="deck">What was presented.</param>
    public static DeckCheck Of(IReadOnlyList<SealedFact> facts, Deck deck)
    {
        var lines = DeckLine.Of(deck);
        var stated = facts.Select(f => f.Words.Length > FactComparison.LongestCompared ? f.Words[..FactComparison.LongestCompared] : f.Words).Select(w => Statement.Of(w, Languages.Of(w))).ToList();
        var candidates = new DeckSearch(lines, stated).Candidates();

        return new DeckCheck { Facts = [.. facts.Select((f, i) => new FactSearch(f, stated[i], candidates[i], lines, deck).Find())], Deck = deck };
    }
}

/// <summary>A fact as its author sealed it.</summary>
/// <param name="Id">Its id within the briefing.</param>
/// <param name="Level">How much it matters that it arrives.</param>
/// <param name="Text">The words.</param>
public sealed record SealedFact(string Id, FactLevel Level, string Text)
{
    /// <summary>Who wrote it; null = not said.</summary>
    public Party? Author { get; init; }

    /// <summary>The figure in it, where the author gave it apart from the words.</summary>
    public string? Value { get; init; }

    /// <summary>The figure's unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The title of the section it was sealed in; null = none: then no place counts as moved.</summary>
    public string? Section { get; init; }

    // The words, and the figure where they don't say it.
    internal string Words
    {
        get
        {
            var words = Typography.Even(Text);
            if (Value is null)
            {
                return words;
            }

            var language = Languages.Of(words);
            var figure = Statement.Of(UnitWords.Units.ContainsKey(Unit?.Split(' ')[^1].ToLowerInvariant() ?? "") ? $"{Value} {Unit}" : Value, Language.English);
            var said = Statement.Of(words, language).Amounts;
            return figure.Amounts.Count == 0 || figure.Amounts.All(f => said.Any(f.SameAs)) ? words : $"{words}: {figure.Text}";
        }
    }
}

/// <summary>What became of one sealed fact.</summary>
public sealed record FactFinding
{
    /// <summary>The fact's id.</summary>
    public required string Id { get; init; }

    /// <summary>How much it matters that it arrives.</summary>
    public required FactLevel Level { get; init; }

    /// <summary>What became of it; <see cref="FactChange.Removed"/> = not found.</summary>
    public required FactChange Change { get; init; }

    /// <summary>Where it stands, or where the nearest words stand that were not near enough; null where there are none.</summary>
    public DeckPlace? Place { get; init; }

    /// <summary>The words that stand there.</summary>
    public string? Text { get; init; }

    /// <summary>What differs.</summary>
    public IReadOnlyList<FactDifference> Differences { get; init; } = [];

    /// <summary>How much of the fact's words, weighed by how telling they are, was found there: 0 to 1.</summary>
    public double Likeness { get; init; }

    /// <summary>Why it is what it is, in a sentence for both sides: "Found on slide 7, in the speaker notes only."</summary>
    public string Why { get; init; } = "";

    /// <summary>Whether it was not found while parts of the deck could not be read.</summary>
    public bool MayStandUnread { get; init; }
}
