using Concord.Evidence;

namespace Concord.Steps;

/// <summary>What became of one wording: the sealed fact beside the words that were presented, and every difference that weighs.</summary>
/// <remarks>The program finds changed numbers, units, dates, severities, negations, certainty, reach and deadlines. Whether other words keep the meaning is the author's to say.</remarks>
public sealed record FactComparison
{
    /// <summary><see cref="FactChange.Unchanged"/>: the same words, apart from spaces and typography. <see cref="FactChange.Reworded"/>: other words, nothing that weighs differs.
    /// <see cref="FactChange.Softened"/>: something that weighs differs.</summary>
    public required FactChange Change { get; init; }

    /// <summary>What differs, in the order of the sealed text; empty unless <see cref="Change"/> is softened.</summary>
    public IReadOnlyList<FactDifference> Differences { get; init; } = [];

    /// <summary>How much of a wording is looked through for differences, in characters; beyond it other words are reworded at best, never unchanged.</summary>
    public const int LongestCompared = 4000;

    /// <summary>Compares two wordings of one fact, in English or German.</summary>
    /// <param name="stated">The sealed wording.</param>
    /// <param name="presented">The presented wording.</param>
    public static FactComparison Of(string stated, string presented)
    {
        var (left, right) = (Typography.Even(stated), Typography.Even(presented));
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return new FactComparison { Change = FactChange.Unchanged };
        }

        (left, right) = (Cut(left), Cut(right));
        var language = Languages.Of(left, Languages.Of(right));
        return Of(Statement.Of(left, language), Statement.Of(right, Languages.Of(right, language)));
    }

    private static string Cut(string text) => text.Length > LongestCompared ? text[..LongestCompared] : text;

    /// <summary>Compares two statements whose words are known to differ.</summary>
    internal static FactComparison Of(Statement stated, Statement presented)
    {
        var differences = new Comparison(stated, presented).Differences();
        return new FactComparison { Change = differences.Count == 0 ? FactChange.Reworded : FactChange.Softened, Differences = differences };
    }
}

/// <summary>One difference that weighs.</summary>
/// <param name="Kind">What kind of thing differs.</param>
/// <param name="Stated">What the sealed text says; null where only the presented text says something.</param>
/// <param name="Presented">What the presented text says; null where it says nothing of it.</param>
public sealed record FactDifference(DifferenceKind Kind, string? Stated, string? Presented);

/// <summary>What kind of thing differs between two wordings.</summary>
public enum DifferenceKind
{
    /// <summary>A number: another one, left out, or made vague.</summary>
    Number,

    /// <summary>A number's unit or currency.</summary>
    Unit,

    /// <summary>A date or a deadline.</summary>
    Date,

    /// <summary>How bad: "critical" and "notable".</summary>
    Severity,

    /// <summary>A "not" put in or taken out.</summary>
    Negation,

    /// <summary>How sure or how binding: "will" and "may", "must" and "should".</summary>
    Certainty,

    /// <summary>How much of it: "all" and "some", "never" and "rarely".</summary>
    Reach,

    /// <summary>A part of the statement that is gone: a cause, a consequence, an owner, what is asked of the board.</summary>
    Part,
}
