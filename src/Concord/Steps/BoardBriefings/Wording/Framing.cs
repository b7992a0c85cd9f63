namespace Concord.Steps;

/// <summary>Words around a fact that deny it, put it in the past, take it back, or say that it is no statement of how things stand.</summary>
internal static class Framing
{
    private const string English = """
        frame 2: not true, untrue, no longer true, not the case, no longer the case, not correct, incorrect, outdated, superseded, former statement, earlier statement, previous statement, old statement, withdrawn, retracted, disagrees, disagree, disagreed, disputes, disputed, denies, denied, rejects the claim, wrong, false, myth, myths, rumour, rumours, rumor, rumors, alleged, allegedly, allegation, allegations, claims that, claim that, claimed that, no longer applies, does not apply, no longer valid, exaggerated, overstated, unfounded, unproven, hypothetical, fictional, fictitious, for illustration, example only, sample text, draft only, historical, old status, past status, misunderstanding, misunderstood, disregard, not confirmed, unconfirmed, no reason to believe, it was said, some say, would be wrong, imagine, what if, deprecated, struck, refuted, debunked, speculation, speculative, not shared, cannot be said, nobody claims, earlier version, previous version, old version, used to say, once said, far from, contrary to, no longer hold, no longer holds, no longer stand, no longer stands, not as if
        frame 1: formerly, previously, obsolete, resolved, fixed, closed, mitigated, used to, in the past, replaced, revised, corrected, contested, invalid, cancelled, deleted, no more, anymore, any more, reconsidered, overcome, settled, dealt with, done, finished, remediated, solved, completed, off the table, over, past, changed, better, improved, not so, differently, under control, nothing, ignore, out of date, before the new, before the change, before the fix, before the migration, before the upgrade
        """;

    private const string German = """
        frame 2: nicht wahr, unwahr, nicht mehr zutreffend, nicht zutreffend, nicht mehr der fall, trifft nicht zu, trifft nicht mehr zu, nicht der fall, nicht korrekt, falsch, unrichtig, überholt, hinfällig, gegenstandslos, frühere aussage, ehemalige aussage, früherer stand, alter stand, zurückgezogen, zurückgenommen, widerrufen, bestreitet, bestritten, bestreiten, widerspricht, widersprechen, widersprochen, angeblich, gerücht, gerüchte, mythos, mythen, behauptung, behauptet, behaupten, gilt nicht mehr, gilt nicht, nicht mehr aktuell, nicht mehr gültig, übertrieben, unbegründet, unbelegt, nicht bestätigt, unbestätigt, hypothetisch, fiktiv, zur veranschaulichung, missverständnis, einzelmeinung, teilt nicht, nicht geteilt, manche sagen, historisch, verworfen, widerlegt, spekulation, keine rede, es stimmt nicht, stimmt nicht, stimmt so nicht, im gegensatz zu, gelten nicht mehr, treffen nicht mehr zu
        frame 1: früher, ehemals, vormals, damals, veraltet, erledigt, behoben, gelöst, ersetzt, ungültig, korrigiert, berichtigt, umstritten, irrtum, ignorieren, entfällt, aufgehoben, gestrichen, abgeschlossen, nicht länger, nicht mehr, geändert, besser, verbessert, anders, im griff, unter kontrolle, vorbei, vom tisch, bereinigt, beseitigt, vor der umstellung, vor der bereinigung, vor der änderung
        """;

    // What a label makes of the words behind it: an aim, an example, somebody else's, a belief, a question, a draft, the state before.
    private const string EnglishLabels = """
        aim: goal, target, objective, vision, ambition, aspiration, dream
        label: joke, example, textbook, case study, sample, illustration, template, placeholder, competitor, competitors, peers, elsewhere, other companies, other firms, another company, industry average, benchmark, believe, believes, believed, think, thinks, feel, feels, suspect, suspects, guess, critics, sceptics, pessimists, true or false, question, quiz, draft, not agreed, old wording, earlier wording, do not read, at that time, back then, until recently, before the clean-up, before clean-up, before remediation, before mitigation, before measures
        guess: worst case, theoretical, theoretically, in theory, assumption, assumptions, assumed, hypothesis, thought experiment, scenario, simulation
        """;

    private const string GermanLabels = """
        aim: ziel, zielbild, vision, traum, wunsch
        label: witz, beispiel, lehrbuch, fallstudie, platzhalter, mitbewerber, mitbewerbern, wettbewerber, wettbewerbern, andere firmen, andere unternehmen, anderen unternehmen, branchenschnitt, glauben, glaubt, meinen, meint, vermuten, vermutet, kritiker, skeptiker, pessimisten, wahr oder falsch, frage, entwurf, nicht abgestimmt, alte fassung, frühere fassung, nicht vorlesen, seinerzeit, bis vor kurzem, gedankenspiel
        guess: schlimmster fall, schlimmstenfalls, theoretisch, annahme, annahmen, angenommen, hypothese, gedankenexperiment, szenario, simulation
        """;

    /// <summary>A title is no longer than this (house default).</summary>
    private const int LongestTitle = 80;

    private static readonly WordList _english = new(English, Language.English, exactFirst: true);
    private static readonly WordList _german = new(German, Language.German, exactFirst: true);
    private static readonly WordList _englishLabels = new(EnglishLabels, Language.English, exactFirst: true);
    private static readonly WordList _germanLabels = new(GermanLabels, Language.German, exactFirst: true);

    private static readonly HashSet<string> _pointing = ["this", "that", "these", "it", "das", "dies", "diese", "dieser", "dieses", "update", "correction", "hinweis", "nachtrag", "korrektur", "(", "meanwhile", "inzwischen", "mittlerweile", "status"];

    private static readonly string[] _openings = ["since then", "in the meantime", "by now", "they have", "they are", "they were", "both have", "both are", "all of these", "all of them", "seitdem", "seither", "in der zwischenzeit", "nun ist", "nun sind"];

    private static readonly string[] _backward =
    [
        "of the above ", "the above ", "everything above ", "all above ", "figures above ", "numbers above ", "points above ", "items above ", "findings above ", "risks above ", "statements above ", "the foregoing ", "the preceding ",
        "all of this is ", "all of this was ", "all of this has ", "none of this ", "all this ", "oben ", "alles oben ", "obige", "vorstehende", "vorgenannte", "nichts davon ", "all das ", "das alles ", "all dies ",
    ];

    private static readonly string[] _forward = ["the following ", "following points ", "following statements ", "points below ", "statements below ", "findings below ", "folgende", "nachstehende", "untenstehende"];

    /// <summary>A sentence that points to others does so in its first words (house default).</summary>
    private const int WordsOfPointing = 3;

    // What may stand beside "closed" or "resolved" without saying of what it speaks.
    private static readonly HashSet<string> _bare =
    [
        .. ("item items issue issues point points finding findings risk risks topic topics action actions matter matters task tasks statement statements status state all of the in on at by since as and or not now already long last this is are was were been has have our meeting "
            + "punkt punkte punkten thema themen feststellung feststellungen risiko risiken maßnahme maßnahmen aufgabe aufgaben aussage aussagen stand alle der die das den dem des im am zum seit und oder nicht schon bereits inzwischen längst ist sind war waren wurde wurden letzte letzten sitzung unsere").Split(' '),
    ];

    /// <summary>What frames a text as not holding; null where nothing does. Words the fact says itself frame nothing.</summary>
    public static string? In(string text, Statement fact) => Framed(text, fact, 2);

    /// <summary>What of a short cell beside a fact takes it back: "withdrawn", "closed"; null where nothing does.</summary>
    public static string? InCell(string cell, Statement fact) => cell.Length < 40 ? Framed(cell, fact, 1) : null;

    /// <summary>What of a title says that what stands under it no longer holds, where it says nothing else: "Myths", "Closed items", "Resolved since May"; null where nothing does.</summary>
    public static string? InTitle(string title, Statement fact)
    {
        // "20 are done," is a piece of a sentence and no title.
        if (title.Length is 0 or > LongestTitle || char.IsAsciiDigit(title[0]) || title[^1] is ',' or ';')
        {
            return null;
        }

        var said = Statement.Of(LookAlikes.Latin(title), Languages.Of(title, fact.Language));
        var list = said.Language == Language.English ? _english : _german;
        string? frame = null;
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            var (_, length) = list.At(said.Tokens, at);
            if (length > 0 && !IsOwn(said.Tokens, at, length, fact))
            {
                frame ??= said.Quote(at, length);
                at += length - 1;
            }
            else if (said.Tokens[at].Kind == TokenKind.Word && !_bare.Contains(said.Tokens[at].Fold) && !said.Dates.Any(d => at >= d.At && at < d.At + d.Length))
            {
                return null;
            }
        }

        return frame;
    }

    /// <summary>What of a label such as "Example:" says that the words behind it are no statement of how things stand; null where nothing does.</summary>
    public static string? InLabel(string label, Statement fact)
    {
        var text = LookAlikes.Latin(label);
        var language = Languages.Of(text, fact.Language);
        var list = language == Language.English ? _englishLabels : _germanLabels;
        var said = Statement.Of(text, language);
        for (var at = 0; at < said.Tokens.Count; at++)
        {
            // A fact that says itself "would" is no less sure under "Scenario"; "Goal missed" is no aim.
            var (senses, length) = list.At(said.Tokens, at);
            var isPlain = length == 0 || senses[0].Kind switch { "guess" => fact.Of("certainty", "threat").Any(), "aim" => said.Of("lack").Any(), _ => false };
            if (!isPlain && !IsOwn(said.Tokens, at, length, fact))
            {
                return said.Quote(at, length);
            }
        }

        return In(label, fact) ?? InTitle(label, fact);
    }

    /// <summary>What of a sentence that speaks of those after it takes them back: "The following is no longer valid."; null where nothing does.</summary>
    public static string? Announced(string text, Statement fact) => text.EndsWith(':') ? InLabel(text, fact) : Points(text, _forward) ? Framed(text, fact, 1) : null;

    /// <summary>What of a following sentence takes the fact before it back: "This is no longer the case."; null where nothing does.</summary>
    public static string? TakenBack(string next, Statement fact)
    {
        var words = Tokenizer.Of(next.Length > 40 ? next[..40] : next, fact.Language);
        var isArticle = words.Count > 1 && words[0].Is("das") && words[1].IsCapital;
        var points = (words.Count > 0 && _pointing.Contains(words[0].Fold) && !isArticle) || _openings.Any(o => next.TrimStart().StartsWith(o, StringComparison.OrdinalIgnoreCase));

        return points ? Framed(next, fact, 1) : next.Length < 40 ? Framed(next, fact, 2) : null;
    }

    /// <summary>What of a sentence further down takes back all that stands before it: "All of the above was fixed."; null where nothing does.</summary>
    public static string? TakenBackFromAfar(string later, Statement fact) => Points(later, _backward) ? Framed(later, fact, 1) : null;

    private static bool Points(string text, string[] ways)
    {
        var words = Tokenizer.Of(text.Length > LongestTitle ? text[..LongestTitle] : text, Language.English).Where(t => !t.IsBreak).Select(t => t.Fold).ToList();

        return Enumerable.Range(0, Math.Min(WordsOfPointing, words.Count)).Select(from => string.Join(' ', words.Skip(from)) + " ").Any(rest => ways.Any(w => rest.StartsWith(w, StringComparison.Ordinal)));
    }

    private static string? Framed(string said, Statement fact, int level)
    {
        var text = LookAlikes.Latin(said);
        var language = Languages.Of(text, fact.Language);
        var list = language == Language.English ? _english : _german;
        var tokens = Tokenizer.Of(text, language);

        // Of the words that only take back what stands before them, "fixed" does so and "the fix" does not.
        for (var at = 0; at < tokens.Count; at++)
        {
            var (senses, length) = list.At(tokens, at);
            var isMeant = length > 1 || (length == 1 && (senses[0].Level > 1 || list.IsSingle(tokens[at].Fold, "frame")));
            if (isMeant && senses[0].Level >= level && !IsOwn(tokens, at, length, fact))
            {
                return text[tokens[at].Start..tokens[at + length - 1].End];
            }
        }

        return null;
    }

    private static bool IsOwn(IReadOnlyList<Token> tokens, int at, int length, Statement fact) =>
        Enumerable.Range(at, length).All(i => fact.Tokens.Any(t => t.Stem == tokens[i].Stem));
}
