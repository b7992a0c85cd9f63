namespace Concord.Steps;

/// <summary>What turns a fact although nearly all of its words stand there: a question, a comparison the other way round, the past, a mark that turns the reading direction.</summary>
internal static class Turning
{
    private static readonly HashSet<string> _more = ["more", "mehr", "higher", "höher"];
    private static readonly HashSet<string> _less = ["less", "fewer", "weniger", "lower", "niedriger"];
    private static readonly string[] _past = ["last year", "last month", "last quarter", "a year ago", "letztes jahr", "im letzten jahr", "im vorjahr", "voriges jahr", "vor einem jahr"];

    /// <summary>What turns the fact in a text; null where nothing does. What the fact says itself turns nothing.</summary>
    public static FactDifference? In(string text, Statement fact)
    {
        if (text.IndexOfAny(['\u202B', '\u202D', '\u202E', '\u2067']) is >= 0 and var mark && !fact.Text.Contains(text[mark], StringComparison.Ordinal))
        {
            return new FactDifference(DifferenceKind.Part, null, "a mark that turns the reading direction");
        }

        if (text.TrimEnd('"', '\'', ' ', ')').EndsWith('?') && !fact.Text.Contains('?', StringComparison.Ordinal))
        {
            return new FactDifference(DifferenceKind.Certainty, null, "?");
        }

        if ((Turned(text, fact, _more, _less) ?? Turned(text, fact, _less, _more)) is { } turned)
        {
            return turned;
        }

        var past = fact.Dates.Count > 0 ? null : _past.FirstOrDefault(p => text.StartsWith(p, StringComparison.OrdinalIgnoreCase));
        return past is null ? null : new FactDifference(DifferenceKind.Date, null, text[..past.Length]);
    }

    // "More than" became "less than" and what the fact begins with still stands before it; behind it, both say the same: "the board approved less than it costs".
    private static FactDifference? Turned(string text, Statement fact, HashSet<string> from, HashSet<string> to)
    {
        var tokens = Tokenizer.Of(text, fact.Language);
        if (fact.Tokens.FirstOrDefault(t => from.Contains(t.Fold)) is not { } was || tokens.FirstOrDefault(t => to.Contains(t.Fold)) is not { } now
            || tokens.Any(t => from.Contains(t.Fold)) || fact.Tokens.Any(t => to.Contains(t.Fold)))
        {
            return null;
        }

        var begins = fact.Content.FirstOrDefault(c => !c.IsGuess)?.Stem;
        return tokens.Any(t => t.Start < now.Start && t.Stem == begins) ? new FactDifference(DifferenceKind.Negation, was.Text, now.Text) : null;
    }
}
