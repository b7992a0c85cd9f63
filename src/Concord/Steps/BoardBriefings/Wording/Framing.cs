namespace Concord.Steps;

/// <summary>Words around a fact that deny it, put it in the past or take it back.</summary>
internal static class Framing
{
    private const string English = """
        frame 2: not true, untrue, no longer true, not the case, no longer the case, not correct, incorrect, outdated, superseded, former statement, earlier statement, previous statement, old statement, withdrawn, retracted, disagrees, disagree, disagreed, disputes, disputed, denies, denied, rejects the claim, wrong, false, myth, myths, rumour, rumours, rumor, rumors, alleged, allegedly, allegation, allegations, claims that, claim that, claimed that, no longer applies, does not apply, no longer valid, exaggerated, overstated, unfounded, unproven, hypothetical, fictional, fictitious, for illustration, example only, sample text, draft only, historical, old status, past status, misunderstanding, misunderstood, disregard, not confirmed, unconfirmed, no reason to believe, it was said, some say, would be wrong, imagine, what if, deprecated, struck, refuted, debunked, speculation, speculative, not shared, cannot be said, nobody claims, earlier version, previous version, old version, used to say, once said, far from, contrary to
        frame 1: formerly, previously, obsolete, resolved, fixed, closed, mitigated, used to, in the past, replaced, revised, corrected, contested, invalid, cancelled, deleted, no more, anymore, any more, reconsidered, overcome, settled, dealt with, done, finished, remediated, solved, completed, off the table, over, past, changed, better, improved, not so, differently, under control, nothing, ignore
        """;

    private const string German = """
        frame 2: nicht wahr, unwahr, nicht mehr zutreffend, nicht zutreffend, nicht mehr der fall, trifft nicht zu, trifft nicht mehr zu, nicht der fall, nicht korrekt, falsch, unrichtig, überholt, hinfällig, gegenstandslos, frühere aussage, ehemalige aussage, früherer stand, alter stand, zurückgezogen, zurückgenommen, widerrufen, bestreitet, bestritten, bestreiten, widerspricht, widersprechen, widersprochen, angeblich, gerücht, gerüchte, mythos, mythen, behauptung, behauptet, behaupten, gilt nicht mehr, gilt nicht, nicht mehr aktuell, nicht mehr gültig, übertrieben, unbegründet, unbelegt, nicht bestätigt, unbestätigt, hypothetisch, fiktiv, zur veranschaulichung, missverständnis, einzelmeinung, teilt nicht, nicht geteilt, manche sagen, historisch, verworfen, widerlegt, spekulation, keine rede, es stimmt nicht, stimmt nicht, stimmt so nicht, im gegensatz zu
        frame 1: früher, ehemals, vormals, damals, veraltet, erledigt, behoben, gelöst, ersetzt, ungültig, korrigiert, berichtigt, umstritten, irrtum, ignorieren, entfällt, aufgehoben, gestrichen, abgeschlossen, nicht länger, nicht mehr, geändert, besser, verbessert, anders, im griff, unter kontrolle, vorbei, vom tisch, bereinigt, beseitigt
        """;

    private static readonly WordList _english = new(English, Language.English, exactFirst: true);
    private static readonly WordList _german = new(German, Language.German, exactFirst: true);
    private static readonly HashSet<string> _pointing = ["this", "that", "these", "it", "das", "dies", "diese", "dieser", "dieses", "update", "correction", "hinweis", "nachtrag", "korrektur", "(", "meanwhile", "inzwischen", "mittlerweile", "status"];

    private static readonly string[] _openings = ["since then", "in the meantime", "by now", "they have", "they are", "they were", "both have", "both are", "all of these", "all of them", "seitdem", "seither", "in der zwischenzeit", "nun ist", "nun sind"];

    /// <summary>What frames a text as not holding; null where nothing does. Words the fact says itself frame nothing.</summary>
    public static string? In(string text, Statement fact) => Framed(text, fact, 2);

    /// <summary>What of a short cell beside a fact takes it back: "withdrawn", "closed"; null where nothing does.</summary>
    public static string? InCell(string cell, Statement fact) => cell.Length < 40 ? Framed(cell, fact, 1) : null;

    /// <summary>What of a following sentence takes the fact before it back: "This is no longer the case."; null where nothing does.</summary>
    public static string? TakenBack(string next, Statement fact)
    {
        var words = Tokenizer.Of(next.Length > 40 ? next[..40] : next, fact.Language);
        var isArticle = words.Count > 1 && words[0].Is("das") && words[1].IsCapital;
        var points = (words.Count > 0 && _pointing.Contains(words[0].Fold) && !isArticle) || _openings.Any(o => next.TrimStart().StartsWith(o, StringComparison.OrdinalIgnoreCase));

        return points ? Framed(next, fact, 1) : next.Length < 40 ? Framed(next, fact, 2) : null;
    }

    private static string? Framed(string text, Statement fact, int level)
    {
        var language = Languages.Of(text, fact.Language);
        var list = language == Language.English ? _english : _german;
        var tokens = Tokenizer.Of(text, language);
        for (var at = 0; at < tokens.Count; at++)
        {
            var (senses, length) = list.At(tokens, at);
            if (length > 0 && senses[0].Level >= level && !Enumerable.Range(at, length).All(i => fact.Tokens.Any(t => t.Stem == tokens[i].Stem)))
            {
                return text[tokens[at].Start..tokens[at + length - 1].End];
            }
        }

        return null;
    }
}
