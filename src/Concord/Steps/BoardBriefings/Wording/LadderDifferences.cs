namespace Concord.Steps;

/// <summary>How sure, how much and how bad: words of the presented text that stand lower on a ladder than those of the stated one.</summary>
internal static class LadderDifferences
{
    private static readonly HashSet<string> _access = ["access", "t-access", "t-reachable", "t-rights", "do-allow"];

    /// <summary>The differences with where they stand in the stated text.</summary>
    public static List<(int At, FactDifference Difference)> Find(Statement stated, Statement presented, bool numberGone)
    {
        var found = new List<(int, FactDifference)>();
        Certainty(stated, presented, found);
        Reach(stated, presented, found, numberGone);
        Severity(stated, presented, found);
        return found;
    }

    private static void Certainty(Statement stated, Statement presented, List<(int, FactDifference)> found)
    {
        var owned = stated.Of("certainty").Where(m => m.Sense.Family is "weak" or "able").ToList();
        var asks = stated.Of("ask").Any();
        foreach (var weak in presented.Of("certainty").Where(m => m.Sense.Family is "weak" or "able").OrderBy(m => m.Sense.Level))
        {
            if ((asks && weak.Sense.Level == 2 && !stated.IsEditedTo(presented)) || IsDenied(presented, weak) || IsFitness(stated, weak) || IsForbidden(stated, presented, weak))
            {
                continue;
            }

            if (owned.FirstOrDefault(m => IsPermitted(stated, m, weak)) is { } permitted)
            {
                owned.Remove(permitted);
            }
            else if (owned.FirstOrDefault(m => m.Sense.Level <= weak.Sense.Level) is { } own)
            {
                owned.Remove(own);
            }
            else if (!Says(stated, presented, weak) && (weak.Sense.Family == "weak" || IsLoosened(stated, presented, weak)))
            {
                var strong = stated.Of("certainty", "strong").FirstOrDefault() ?? owned.FirstOrDefault();
                found.Add((strong?.At ?? int.MaxValue, new FactDifference(DifferenceKind.Certainty, strong?.Text, weak.Text)));
            }
        }

        if (owned.FirstOrDefault(m => m.Sense is { Family: "weak", Level: 1 }) is { } hedge && !presented.Of("certainty").Any(m => m.Sense.Family is "weak" or "able" or "threat" or "condition")
            && presented.Of("certainty", "strong").FirstOrDefault() is { } sure)
        {
            found.Add((hedge.At, new FactDifference(DifferenceKind.Certainty, hedge.Text, sure.Text)));
        }
    }

    // "were able to read" and "could read", "are allowed to" and "may": no doubt, but what one can or is free to do.
    private static bool IsPermitted(Statement stated, Mark able, Mark weak) => able.Sense.Family == "able" && weak.Text.ToLowerInvariant() switch
    {
        "could" => stated.Tokens.Any(t => t.Fold is "was" or "were" or "had"),
        "may" => able.Text.ToLowerInvariant() is "allow" or "allows" or "allowed to" or "permitted to" or "entitled to" or "let" or "lets",
        _ => false,
    };

    // "forbids us to test" and "we may not test".
    private static bool IsForbidden(Statement stated, Statement presented, Mark weak) => weak.Text.Equals("may", StringComparison.OrdinalIgnoreCase) && weak.At + 1 < presented.Tokens.Count && presented.Tokens[weak.At + 1].Is("not")
        && stated.Content.Any(c => c.Concepts.Contains("do-forbid") || c.Concepts.Contains("do-allow"));

    // "was readable by" and "could read", "had access to" and "could open", "ist lesbar" and "kann gelesen werden".
    private static bool IsFitness(Statement stated, Mark weak) => weak.Text.ToLowerInvariant() is "can" or "could" or "kann" or "können" or "konnte" or "konnten" or "lässt sich" or "lassen sich"
        && stated.Content.Any(c => c.Length == 1 && stated.Tokens[c.At].Fold is { Length: >= 6 } word && (word.EndsWith("able", StringComparison.Ordinal) || word.EndsWith("ible", StringComparison.Ordinal) || word.EndsWith("bar", StringComparison.Ordinal))
            || stated.Words.Any(w => w.Concepts.Any(_access.Contains)));

    // The word stands in the stated text too, in another part of speech: "recommend" and "recommendation".
    private static bool Says(Statement stated, Statement presented, Mark mark) =>
        stated.Tokens.Any(t => t.Stem.Length > 3 && t.Stem == presented.Tokens[mark.At + mark.Length - 1].Stem);

    // "will nicht": who does not want to is not unsure.
    private static bool IsDenied(Statement statement, Mark mark) => mark.Sense.Level == 2 && mark.Text.ToLowerInvariant() is "will" or "wollen" or "want to" or "wants to" or "möchte" or "möchten"
        && statement.Of("negation").Any(n => Math.Abs(n.At - mark.At) <= 8);

    // "will stop" and "stops" made "can stop"; "can't" stays what it is.
    private static bool IsLoosened(Statement stated, Statement presented, Mark can)
    {
        var next = can.At + can.Length < presented.Tokens.Count ? presented.Tokens[can.At + can.Length].Fold : "";
        return next != "not" && ((stated.Of("certainty", "strong").Any() && !presented.Of("certainty", "strong").Any())
            || (next.Length > 2 && stated.Tokens.Any(t => t.Fold == next + "s" || t.Fold == next + "es" || t.Fold == next + "ed" || t.Fold == next + "d")));
    }

    private static void Reach(Statement stated, Statement presented, List<(int, FactDifference)> found, bool numberGone)
    {
        var owned = stated.Of("reach").Where(m => m.Sense.Level < 5).ToList();
        foreach (var weak in presented.Of("reach").Where(m => m.Sense.Level < 5).OrderBy(m => m.Sense.Level))
        {
            if (owned.FirstOrDefault(m => m.Sense.Level <= weak.Sense.Level) is { } own)
            {
                owned.Remove(own);
            }
            else if (!numberGone && !Says(stated, presented, weak))
            {
                var strong = stated.Of("reach").FirstOrDefault(m => m.Sense.Level > weak.Sense.Level) ?? None(stated, presented);
                found.Add((strong?.At ?? int.MaxValue, new FactDifference(DifferenceKind.Reach, strong?.Text, weak.Text)));
            }
        }

        if (NotAll(presented) is { } notAll && NotAll(stated) is null && found.All(f => f.Item2.Kind != DifferenceKind.Reach))
        {
            found.Add((stated.Of("negation").FirstOrDefault()?.At ?? int.MaxValue, new FactDifference(DifferenceKind.Reach, stated.Of("negation").FirstOrDefault()?.Text, notAll)));
        }

        var all = stated.Of("reach").FirstOrDefault(m => m.Sense.Level == 5);
        if (all is not null && found.All(f => f.Item2.Kind != DifferenceKind.Reach) && !presented.Of("reach").Any(m => m.Sense.Level == 5) && !presented.Of("negation").Any() && !numberGone
            && !presented.Amounts.Any(a => a.Whole == a.Value || a is { Unit: "share", Value: 1 } || (a.Value == 2 && IsPair(all) && stated.Amounts.All(s => s.Value != 2 || s.At == all.At))) && !Says(presented, stated, all) && !presented.Of("rate").Any(m => m.Text.Split(' ')[0].ToLowerInvariant() is "each" or "every" or "jede" or "jeder" or "jeden" or "jedes"))
        {
            found.Add((all.At, new FactDifference(DifferenceKind.Reach, all.Text, null)));
        }
    }

    // "not one was solved" made "some were not solved".
    private static Mark? None(Statement stated, Statement presented) => presented.Of("negation").Any(IsNone) || stated.Amounts.Any(a => a.Whole is not null) ? null : stated.Of("negation").FirstOrDefault(IsNone);

    private static bool IsNone(Mark not) => not.Text.ToLowerInvariant() is { } text && (text is "no" or "none" or "never" or "nobody" or "no one" or "nothing" or "neither" or "nie" or "niemals" or "nichts" or "not a single" or "not any"
        || text.StartsWith("kein", StringComparison.Ordinal) || text.StartsWith("niemand", StringComparison.Ordinal));

    private static bool IsPair(Mark all) => all.Text.ToLowerInvariant() is "both" or "beide" or "beiden" or "beider";

    // "has not protected every account": a "not" before an "all" of the same clause.
    private static string? NotAll(Statement statement)
    {
        foreach (var all in statement.Of("reach", "all").Where(m => m.Text.ToLowerInvariant().Split(' ')[0] is "all" or "every" or "each" or "everyone" or "everything" or "alle" or "allen" or "aller" or "jeder" or "jede" or "jedes" or "jeden" or "jedem" or "sämtliche"))
        {
            var not = statement.Of("negation").LastOrDefault(n => n.At < all.At && all.At - n.At <= 5 && n.Sense.Family.Length == 0 && n.Text.ToLowerInvariant() is "not" or "nicht" or "noch nicht" or "not yet" or "n't");
            if (not is not null && Enumerable.Range(not.At, all.At - not.At).All(i => !statement.Tokens[i].IsBreak))
            {
                return statement.Quote(not.At, all.At - not.At + all.Length);
            }
        }

        return null;
    }

    private static void Severity(Statement stated, Statement presented, List<(int, FactDifference)> found)
    {
        foreach (var family in stated.Weights.Where(w => w.Sense.Kind == "severity").GroupBy(w => w.Sense.Family))
        {
            var offered = presented.Weights.Where(w => w.Sense.Kind == "severity" && w.Sense.Family == family.Key).OrderByDescending(w => w.Sense.Level).ToList();
            foreach (var mark in family.OrderByDescending(w => w.Sense.Level))
            {
                if (offered.FirstOrDefault(o => o.Sense.Level >= mark.Sense.Level) is { } match)
                {
                    offered.Remove(match);
                }
                else if (stated.Content.Any(c => c.At == mark.At && presented.SaysSense(c)) || Vocabulary.Of(stated.Language).Synonyms.At(stated.Tokens, mark.At).Senses.Any(s => presented.Content.Any(o => o.Concepts.Contains(s.Kind))))
                {
                    continue;
                }
                else if (offered.FirstOrDefault() is { } lower && !stated.Weights.Any(w => w.Sense == lower.Sense))
                {
                    offered.Remove(lower);
                    found.Add((mark.At, new FactDifference(DifferenceKind.Severity, mark.Text, lower.Text)));
                }
                else if (family.Key == "degree" && mark.Sense.Level >= 4 && !presented.Weights.Any(w => w.Sense.Kind == "severity" && w.Sense.Family == "degree"))
                {
                    found.Add((mark.At, new FactDifference(DifferenceKind.Severity, mark.Text, null)));
                }
            }
        }

        if (presented.Weights.FirstOrDefault(w => w.Sense.Kind == "belittle" && !Says(stated, presented, w)) is { } small && found.All(f => f.Item2.Kind != DifferenceKind.Severity))
        {
            found.Add((int.MaxValue, new FactDifference(DifferenceKind.Severity, null, small.Text)));
        }
        else if (presented.Weights.FirstOrDefault(w => w.Sense is { Kind: "severity", Family: "degree", Level: <= 2 }) is { } mild && found.All(f => f.Item2.Kind != DifferenceKind.Severity)
            && !stated.Weights.Any(w => w.Sense is { Kind: "severity", Family: "degree", Level: <= 2 }))
        {
            found.Add((int.MaxValue, new FactDifference(DifferenceKind.Severity, null, mild.Text)));
        }
    }
}
