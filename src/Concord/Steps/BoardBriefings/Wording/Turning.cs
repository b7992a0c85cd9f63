namespace Concord.Steps;

/// <summary>What turns a fact although nearly all of its words stand there: a question, a comparison the other way round, the past, a mark that turns the reading direction.</summary>
internal static class Turning
{
    private static readonly HashSet<string> _more = ["more", "mehr", "higher", "höher"];
    private static readonly HashSet<string> _less = ["less", "fewer", "weniger", "lower", "niedriger"];
    private const int LongestOpening = 5;

    private static readonly HashSet<string> _until = ["until", "till", "bis"];
    private static readonly string[] _spans = ["jahr", "monat", "woche", "tag", "quartal"];
    private static readonly string[] _past = ["last year", "last month", "last quarter", "a year ago", "letztes jahr", "im letzten jahr", "im vorjahr", "voriges jahr", "vor einem jahr"];

    /// <summary>What turns the fact in a text; null where nothing does. What the fact says itself turns nothing.</summary>
    public static FactDifference? In(string text, Statement fact)
    {
        if (text.IndexOfAny(['\u202B', '\u202D', '\u202E', '\u2067']) is >= 0 and var mark && !fact.Text.Contains(text[mark], StringComparison.Ordinal))
        {
            return new FactDifference(DifferenceKind.Part, null, "a mark that turns the reading direction");
        }

        if (text.TrimEnd('"', '\'', ' ', ')', '!').EndsWith('?') && !fact.Text.Contains('?', StringComparison.Ordinal))
        {
            return new FactDifference(DifferenceKind.Certainty, null, "?");
        }

        if ((Turned(text, fact, _more, _less) ?? Turned(text, fact, _less, _more)) is { } turned)
        {
            return turned;
        }

        var past = fact.Dates.Count > 0 ? null : _past.FirstOrDefault(p => text.StartsWith(p, StringComparison.OrdinalIgnoreCase));
        return (past is null ? Past(Statement.Of(text, fact.Language), fact) : text[..past.Length]) is { } opening ? new FactDifference(DifferenceKind.Date, null, opening) : null;
    }

    // "Three years ago …", "Vor drei Jahren …", "Until last month …", "In 2019 …": a time the fact does not name, before anything else.
    private static string? Past(Statement text, Statement fact)
    {
        var opening = text.Tokens.TakeWhile(t => !t.IsBreak).Take(LongestOpening).ToList();
        if (opening.Count == 0 || opening.Exists(t => t.Fold is "ago" or "vor" && fact.Tokens.Any(f => f.Is(t.Fold))))
        {
            return null;
        }

        var span = opening[0].Is("vor") ? opening.FindIndex(t => _spans.Any(s => t.Fold.StartsWith(s, StringComparison.Ordinal))) : opening.FindIndex(t => t.Is("ago"));
        if (span > 0)
        {
            return text.Quote(0, span + 1);
        }

        var isUntil = _until.Contains(opening[0].Fold) && !fact.Tokens.Any(t => _until.Contains(t.Fold));
        var isIn = opening[0].Fold is "in" or "im";
        var date = text.Dates.FirstOrDefault(d => d.At <= 2 && (isUntil || (isIn && d is { First: 0, Word: null })));
        return date is null || fact.Dates.Any(f => f.SameAs(date) || (f.Year is not null && f.Year == date.Year)) ? null : text.Quote(0, Math.Max(1, date.At + date.Length));
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
