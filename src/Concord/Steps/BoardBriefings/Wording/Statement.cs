namespace Concord.Steps;

/// <summary>A text as it is compared: its numbers, dates, words that weigh, and the words that tell.</summary>
internal sealed class Statement
{
    private static readonly HashSet<string> _particles = ["aus", "ab", "an", "auf", "ein", "vor", "zu", "her", "um", "nach", "still", "zurück", "weg", "fest", "statt", "teil", "bereit", "frei", "vorbei", "fehl"];

    private static readonly HashSet<string> _subjects = ["the", "a", "an", "we", "it", "this", "that", "they", "our", "its", "he", "she", "any", "one"];
    private static readonly Sense _condition = new("certainty", "condition", 0);
    private static readonly Sense _nought = new("negation", "", 0);

    private readonly bool[] _taken;
    private readonly int[] _parts;
    private readonly bool[] _silent;
    private HashSet<string>? _said;
    private HashSet<string>? _stems;
    private List<Telling>? _words;
    private Statement? _comparedTo;
    private bool _isEdit;

    private Statement(string text, Language language)
    {
        Text = text;
        Language = language;
        Tokens = Tokenizer.Of(text, language);
        _taken = new bool[Tokens.Count];
        _parts = new int[Tokens.Count];
        _silent = new bool[Tokens.Count];
        Dates = new DateReader(Tokens, _taken, language).Read();
        Amounts = new AmountReader(Tokens, _taken, language).Read();
        Marks = [.. ReadMarks(Vocabulary.Of(language).Marks), .. Amounts.Where(IsNothing).Select(a => new Mark(_nought, a.At, a.Length, a.Text))];
        Weights = ReadMarks(Vocabulary.Of(language).Weights);
        Content = ReadContent();
    }

    /// <summary>The text, evened out.</summary>
    public string Text { get; }

    /// <summary>Its language.</summary>
    public Language Language { get; }

    /// <summary>Its words, numbers and signs.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Its dates.</summary>
    public IReadOnlyList<DateMention> Dates { get; }

    /// <summary>Its numbers.</summary>
    public IReadOnlyList<Amount> Amounts { get; }

    /// <summary>Words that turn, loosen, bound, urge or ask.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>Words on a ladder or with an opposite.</summary>
    public IReadOnlyList<Mark> Weights { get; }

    /// <summary>The words that tell.</summary>
    public IReadOnlyList<Telling> Content { get; }

    /// <summary>The words that tell, one by one, also those that are told in a phrase.</summary>
    public IReadOnlyList<Telling> Words => _words ??= [.. Enumerable.Range(0, Tokens.Count).Select(Word).OfType<Telling>()];

    /// <summary>The part of the statement a token stands in: parts end at commas and at words such as "because".</summary>
    public int PartAt(int at) => _parts[at];

    /// <summary>Whether any word, also a small one such as "behind", says what a telling word of another text says.</summary>
    public bool Says(Telling word)
    {
        _stems ??= [.. Enumerable.Range(0, Tokens.Count).Where(at => !_taken[at] && Tokens[at].Kind == TokenKind.Word).Select(at => Tokens[at].Stem)];
        return SaysSense(word) || (word.Length == 1 && _stems.Contains(word.Stem));
    }

    /// <summary>Whether any word, also a small one, stands in a list beside a telling word of another text.</summary>
    public bool SaysSense(Telling word)
    {
        _said ??= [.. Enumerable.Range(0, Tokens.Count).Where(at => !_taken[at] && Tokens[at].Kind == TokenKind.Word).SelectMany(at => Vocabulary.Of(Language).Synonyms.At(Tokens, at).Senses).Select(s => s.Kind)];
        return word.Concepts.Any(_said.Contains);
    }

    // One word by itself; null where it tells nothing.
    private Telling? Word(int at) => _taken[at] || _silent[at] || Tokens[at].Kind is not (TokenKind.Word or TokenKind.Code) ? null
        : new Telling(at, 1, StemAt(at), [.. Vocabulary.Of(Language).Synonyms.At([Tokens[at]], 0).Senses.Select(s => s.Kind)], _parts[at], Quote(at, 1));

    private string StemAt(int at) => Negated.Base(Tokens[at].Fold, Language) is { } plain ? Stem.Of(plain, Language) : Tokens[at].Stem;

    /// <summary>Reads a text.</summary>
    public static Statement Of(string text, Language language) => new(text, language);

    /// <summary>The marks of one kind.</summary>
    public IEnumerable<Mark> Of(string kind, string? family = null) => Marks.Where(m => m.Sense.Kind == kind && (family is null || m.Sense.Family == family));

    /// <summary>Whether another text is this one with a place or two changed: nearly all words stand there in the same order, in as many sentences.</summary>
    public bool IsEditedTo(Statement other)
    {
        if (!ReferenceEquals(_comparedTo, other))
        {
            (_comparedTo, _isEdit) = (other, Keeps(other));
        }

        return _isEdit;
    }

    /// <summary>How much of this text stands in another one in the same order: 0 to 1.</summary>
    public double Order(Statement other) => Spoken().Length == 0 ? 1 : (double)InOrder(Spoken(), other.Spoken()) / Spoken().Length;

    /// <summary>Whether another text is this one with words put in, or with words left out, and hardly anything else.</summary>
    public bool IsCutOrFilledTo(Statement other) => IsEditedTo(other) && Math.Max(Order(other), other.Order(this)) >= 0.9;

    private bool Keeps(Statement other)
    {
        if (Sentences != other.Sentences)
        {
            return false;
        }

        var (left, right) = (Spoken(), other.Spoken());
        var kept = InOrder(left, right);

        return kept >= 0.75 * Math.Min(left.Length, right.Length) && kept >= 0.6 * Math.Max(left.Length, right.Length);
    }

    // The longest sequence of words that both have.
    private static int InOrder(string[] left, string[] right)
    {
        var before = new int[right.Length + 1];
        foreach (var word in left)
        {
            var row = new int[right.Length + 1];
            for (var i = 0; i < right.Length; i++)
            {
                row[i + 1] = right[i] == word ? before[i] + 1 : Math.Max(before[i + 1], row[i]);
            }

            before = row;
        }

        return before[^1];
    }

    private int Sentences => Tokens.SkipLast(1).Count(t => t.IsBreak && t.Fold is "." or ";" or ":" or "?" or "!");

    private string[] Spoken() => [.. Tokens.Where(t => !t.IsBreak).Select(t => t.Fold)];

    /// <summary>Whether an amount is nought of what is counted, as in "0 of 12", and no bound such as "limited to zero".</summary>
    public bool IsNothing(Amount amount) => amount is { Value: 0, Name: null, Unit: "" or "share", Bound: "" } && !(amount.At > 0 && Tokens[amount.At - 1].Fold is "to" or "at" or "from" or "auf" or "bei" or "von" or "gegen");

    /// <summary>The words from one token to another as they stand.</summary>
    public string Quote(int at, int length) => Text[Tokens[at].Start..Tokens[at + length - 1].End];

    private List<Mark> ReadMarks(WordList list)
    {
        var marks = new List<Mark>();
        for (var at = 0; at < Tokens.Count; at++)
        {
            if (_taken[at])
            {
                continue;
            }

            var (senses, length) = list.At(Tokens, at);
            if (length == 0)
            {
                if (Negated.Base(Tokens[at].Fold, Language) is not null)
                {
                    marks.Add(new Mark(new Sense("negation", "within", 0), at, 1, Quote(at, 1)));
                }

                continue;
            }

            // "im Jahr 2026" is no "im Jahr", and "two months later" no "later": what reaches into a number or a date, or measures from it, is no mark.
            if (_taken.AsSpan(at, length).Contains(true) || (at > 0 && _taken[at - 1] && Tokens[at].Fold is "later" or "später" or "earlier" or "früher"))
            {
                continue;
            }

            marks.AddRange(senses.Select(s => new Mark(IsCondition(at) ? _condition : s, at, length, Quote(at, length))));
            if (length > 1 || senses.Any(s => s.Kind is "plain"))
            {
                at += length - 1;
            }
        }

        return marks;
    }

    // "Should the test fail", "Sollte der Test": a verb before its subject is an "if".
    private bool IsCondition(int at) => Tokens[at].Fold is "should" or "sollte" or "sollten"
        && (at == 0 || Tokens[at - 1].IsBreak || (Language == Language.English && at + 1 < Tokens.Count && _subjects.Contains(Tokens[at + 1].Fold)));

    private List<Telling> ReadContent()
    {
        foreach (var mark in Marks.Where(m => m.Sense is { Kind: "stop" or "joint" or "negation" or "certainty" or "reach" or "urgency" or "rate" or "plain", Family: not ("within" or "threat") }))
        {
            _silent.AsSpan(mark.At, mark.Length).Fill(true);
        }

        for (var at = 0; at < Tokens.Count; at++)
        {
            _silent[at] |= Vocabulary.Of(Language).Marks.IsSingle(Tokens[at].Fold, "stop", "joint");
        }

        var content = new List<Telling>();
        var part = 0;
        for (var at = 0; at < Tokens.Count; at++)
        {
            var token = Tokens[at];
            if (token.IsBreak || Marks.Any(m => m.At == at && m.Sense.Kind == "joint"))
            {
                part++;
            }

            _parts[at] = part;
            if (_taken[at] || token.Kind is not (TokenKind.Word or TokenKind.Code))
            {
                continue;
            }

            var (senses, length) = Vocabulary.Of(Language).Synonyms.At(Tokens, at);
            if (_taken.AsSpan(at, length).Contains(true))
            {
                (senses, length) = ([], 0);
            }

            if (_silent[at] && length < 2)
            {
                continue;
            }

            length = Math.Max(1, length);
            var stem = length == 1 ? StemAt(at) : token.Stem;
            var concepts = senses.Select(s => s.Kind).ToArray();
            content.Add(new Telling(at, length, stem, concepts, part, Quote(at, length)) { IsName = token.IsAcronym || token.Kind == TokenKind.Code || (Language == Language.English && token.IsCapital && at > 0 && !Tokens[at - 1].IsBreak) });
            _parts.AsSpan(at, length).Fill(part);
            at += length - 1;
        }

        if (Language == Language.German)
        {
            AddSplitVerbs(content);
        }

        return content;
    }

    // "Fällt die erste aus": a particle at the end of a clause belongs to the verb before it.
    private void AddSplitVerbs(List<Telling> content)
    {
        for (var at = 1; at < Tokens.Count; at++)
        {
            if (!_particles.Contains(Tokens[at].Fold) || (at + 1 < Tokens.Count && !Tokens[at + 1].IsBreak && Tokens[at + 1].Fold is not ("und" or "oder")))
            {
                continue;
            }

            for (var verb = at - 1; verb >= 0 && at - verb <= 12 && (_taken[verb] || !Tokens[verb].IsBreak); verb--)
            {
                var token = Tokens[verb];
                if (token.Kind == TokenKind.Word && !_taken[verb] && (!token.IsCapital || verb == 0 || Tokens[verb - 1].IsBreak))
                {
                    var whole = Tokens[at].Fold + token.Fold;
                    content.Add(new Telling(verb, 1, Stem.Of(whole, Language), [.. Vocabulary.Of(Language).Synonyms.OfWord(whole, Language)], 0, token.Text) { IsGuess = true });
                }
            }
        }
    }
}
