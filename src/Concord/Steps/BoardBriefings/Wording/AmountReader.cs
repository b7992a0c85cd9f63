namespace Concord.Steps;

/// <summary>Reads the numbers of a text with their units and bounds.</summary>
internal sealed partial class AmountReader(IReadOnlyList<Token> tokens, bool[] taken, Language language)
{
    private static readonly HashSet<string> _between = ["full", "whole", "entire", "complete", "consecutive", "calendar", "business", "working", "volle", "vollen", "ganze", "ganzen", "straight", "solid", "weitere", "weiteren", "weiterer", "zusätzliche", "zusätzlichen", "further", "additional", "more"];

    private readonly List<Amount> _amounts = [];

    /// <summary>The numbers in order; their tokens are taken.</summary>
    public List<Amount> Read()
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!taken[at] && (Digits(at) ?? Name(at) ?? Words(at)) is { } amount)
            {
                amount = Bounded(amount);
                _amounts.Add(amount);
                if (!amount.IsFaint)
                {
                    Take(amount.At, amount.Length);
                }

                at = Math.Max(at, amount.At + amount.Length - 1);
            }
        }

        Share();
        Parts();
        return Joined();
    }

    private void Take(int at, int length) => taken.AsSpan(at, length).Fill(true);

    private string Fold(int at) => at >= 0 && at < tokens.Count ? tokens[at].Fold : "";

    private string Text(int at, int length)
    {
        var first = tokens[at];
        return string.Join(' ', Enumerable.Range(at, length).Select(i => tokens[i].Text)) is var words && length == 1 ? first.Text : words.Replace(" %", " %", StringComparison.Ordinal);
    }

    private Amount? Name(int at) => tokens[at].Kind == TokenKind.Code
        ? new Amount { Value = 0, Name = tokens[at].Fold, Text = tokens[at].Text, At = at, Length = 1 }
        : null;

    private Amount? Digits(int at)
    {
        var token = tokens[at];
        var sign = 1;
        var start = at;
        if (token.Kind == TokenKind.Sign && token.Fold is "½" or "¼" or "¾")
        {
            return Unit(new Amount { Value = token.Fold is "½" ? 0.5m : token.Fold is "¼" ? 0.25m : 0.75m, Text = token.Text, At = at, Length = 1, IsFraction = true });
        }

        if (token.Kind != TokenKind.Number)
        {
            return null;
        }

        if (Clock(at) is { } clock)
        {
            return clock;
        }

        if (Numerals.Read(token.Text, language) is not { } numeral)
        {
            return new Amount { Value = 0, Name = token.Fold, Text = token.Text, At = at, Length = 1 };
        }

        var name = Fold(at - 1);
        if (UnitWords.Naming.Contains(name) && !taken[at - 1] && !(name is "no" && numeral.Value > 99) && !UnitWords.Units.ContainsKey(Fold(at + 1)))
        {
            return new Amount { Value = numeral.Value, Name = name is "§" ? token.Fold : token.Fold, Text = tokens[at - 1].Text + " " + token.Text, At = at, Length = 1 };
        }

        if (Fold(at - 1) is "-" or "minus" && !taken[at - 1] && !(at >= 2 && (tokens[at - 2].Kind == TokenKind.Number || taken[at - 2])))
        {
            sign = -1;
            start--;
        }

        return Unit(new Amount { Value = sign * numeral.Value, OtherValue = numeral.Other * sign, Text = token.Text, At = start, Length = at - start + 1, Whole = numeral.Whole });
    }

    // Multiplier and unit on either side: 1.2 M EUR · EUR 1.2m · 17 percent · 30-day.
    private Amount Unit(Amount amount)
    {
        var next = amount.At + amount.Length;
        var (value, other) = (amount.Value, amount.OtherValue);
        if (IsHalfMore(next))
        {
            (value, other) = (value + 0.5m, null);
            next += 3;
        }

        if (IsMetre(next))
        {
            return amount with { Value = value * 1000, OtherValue = other * 1000, Written = value, Unit = "length", Scale = "m", Length = next + 1 - amount.At, Text = Text(amount.At, next + 1 - amount.At) };
        }

        if (Fold(next) is "t" && Fold(next + 1) is "€" or "eur" or "euro")
        {
            (value, other) = (value * 1000, null);
            next++;
        }
        else if (UnitWords.Multipliers.TryGetValue(Fold(next), out var times) && !(Fold(next) is "m" or "b" or "k" && tokens[next].IsCapital && tokens[next].Start > tokens[next - 1].End + 1))
        {
            (value, other) = (value * times, null);
            next++;
            next += Fold(next) is "." && next < tokens.Count && tokens[next].Start == tokens[next - 1].End && Fold(next - 1) is "mio" or "mrd" or "tsd" or "mill" && next + 1 < tokens.Count ? 1 : 0;
        }

        var (unit, scale, start, written) = ("", "", amount.At, value);
        next += _between.Contains(Fold(next)) && UnitWords.Units.ContainsKey(Fold(next + 1)) ? 1 : 0;
        var word = Fold(next);
        if (word is "per" && Fold(next + 1) is "cent")
        {
            (unit, scale, value) = ("share", "%", value * 0.01m);
            next += 2;
        }
        else if (word is "percentage" && Fold(next + 1) is "points" or "point")
        {
            (unit, scale) = ("points", "points");
            next += 2;
        }
        else if (word is "swiss" or "schweizer" && Fold(next + 1) is "francs" or "franc" or "franken")
        {
            (unit, scale) = ("CHF", "CHF");
            next += 2;
        }
        else if (word is "us" or "u" && Fold(next + 1) is "$" or "dollar" or "dollars")
        {
            (unit, scale) = ("USD", "USD");
            next += 2;
        }
        else if (next < tokens.Count && !taken[next] && UnitWords.Units.TryGetValue(word, out var found) && !(IsCurrency(found.Unit) && next + 1 < tokens.Count && tokens[next + 1].Kind == TokenKind.Number) && !(word is "second" && value > 1 && tokens[next].Kind == TokenKind.Word && Fold(next - 1) is "the"))
        {
            (unit, scale) = (found.Unit, word);
            next++;
            if (found.Unit == "share" && Fold(next) is "points" or "point" or "punkte" or "punkten")
            {
                unit = "points";
                next++;
            }
            else
            {
                (value, other) = (value * found.Size, other * found.Size);
                if (IsHalfMore(next))
                {
                    (value, other) = (value + (0.5m * found.Size), null);
                    next += 3;
                }
            }
        }
        else if (UnitWords.Units.TryGetValue(Fold(start - 1), out var before) && IsCurrency(before.Unit) && !taken[start - 1])
        {
            (unit, scale, value, other) = (before.Unit, Fold(start - 1), value * before.Size, other * before.Size);
            start -= Fold(start - 2) is "us" && unit is "USD" && !taken[start - 2] ? 2 : 1;
        }

        return amount with { Value = value, OtherValue = other, Written = written, Unit = unit, Scale = scale, At = start, Length = next - start, Text = Text(start, next - start) };
    }

    // "two and a half days", "an hour and a half".
    private bool IsHalfMore(int at) => Fold(at) is "and" && Fold(at + 1) is "a" && Fold(at + 2) is "half" && Fold(at + 3) is not "of";

    // "12,000 m without", "1.5 m above": metres where no word that can be counted follows and the text tells of no money.
    private bool IsMetre(int at) => Fold(at) is "m" && !tokens[at].IsCapital
        && (at + 1 >= tokens.Count || tokens[at + 1].IsBreak || (language == Language.German && tokens[at + 1] is { Kind: TokenKind.Word, IsCapital: false }) || Fold(at + 1) is "long" or "high" or "deep" or "wide" or "lang" or "hoch" or "tief" or "breit" || Vocabulary.Of(language).Marks.IsSingle(Fold(at + 1), "stop", "joint"))
        && !tokens.Any(t => UnitWords.Units.TryGetValue(t.Fold, out var unit) && IsCurrency(unit.Unit));

    private static bool IsCurrency(string unit) => unit.Length == 3 && char.IsUpper(unit[0]);

    private Amount Bounded(Amount amount)
    {
        var end = amount.At + amount.Length;
        if (amount.Name is null && Fold(end) is "or" or "oder" or "und" or "and" && Fold(end + 1) is "more" or "mehr" or "less" or "fewer" or "weniger")
        {
            return amount with { Bound = Fold(end + 1) is "more" or "mehr" ? "over" : "under", Length = amount.Length + 2, Text = Text(amount.At, amount.Length + 2) };
        }

        if (amount.Name is null && Fold(end) is "+")
        {
            return amount with { Bound = "over", Length = amount.Length + 1, Text = Text(amount.At, amount.Length + 1) };
        }

        foreach (var (bound, words) in UnitWords.Trailing)
        {
            if (amount.Name is null && Enumerable.Range(0, words.Length).All(i => Fold(end + i) == words[i] && !taken[end + i]))
            {
                return amount with { Bound = bound, Length = amount.Length + words.Length, Text = Text(amount.At, amount.Length + words.Length) };
            }
        }

        var head = Head(amount.At);
        foreach (var (bound, words) in UnitWords.Bounds)
        {
            var start = head - words.Length;
            if (start >= 0 && Enumerable.Range(0, words.Length).All(i => Fold(start + i) == words[i] && !taken[start + i]) && amount.Name is null)
            {
                return amount with { Bound = bound, At = start, Length = end - start, Text = Text(start, end - start) };
            }
        }

        var compares = Fold(head - 1) is "than" or "als" && amount.Name is null ? Compared(Fold(head - 2)) : "";
        var denied = Fold(head - 3) is "no" or "not" or "nicht";
        return compares.Length == 0 ? amount : amount with { Bound = compares == "over" ^ denied ? "over" : "under" };
    }

    // Which way a word in front of "than" bounds: "older", "wärmer".
    private static string Compared(string word) => UnitWords.Comparatives.TryGetValue(word, out var side) ? side
        : word.Length > 4 && word.EndsWith("er", StringComparison.Ordinal) && word is not ("other" or "rather" or "another" or "either") ? "over" : "";

    // Before a number: "another", "a further", "the accepted".
    private int Head(int at)
    {
        if (Fold(at - 1) is "another" or "further" or "additional" or "weitere" or "weiteren" or "weiterer" or "zusätzliche" or "zusätzlichen")
        {
            at--;
        }
        else if (Fold(at - 2) is "the" or "our" or "die" or "der" or "den" && (Fold(at - 1).EndsWith("ed", StringComparison.Ordinal) || Fold(at - 1).EndsWith("ten", StringComparison.Ordinal)))
        {
            at--;
        }

        return Fold(at - 1) is "the" or "our" or "die" or "der" or "den" or "a" or "ein" or "eine" ? at - 1 : at;
    }

    // 5-7 days, between 4 and 6 million: the first takes the unit, and the multiplier, of the last.
    private void Share()
    {
        for (var i = 0; i + 1 < _amounts.Count; i++)
        {
            var (low, high) = (_amounts[i], _amounts[i + 1]);
            var between = high.At - low.At - low.Length;
            if (IsCurrency(low.Unit) && high is { Unit: "", Name: null, IsFaint: false } && between == 1 && Fold(low.At + low.Length) is "-" or "→" or "to" or "bis" && HasMultiplier(high) && low.Value < 1000)
            {
                _amounts[i] = low with { Value = low.Value * Multiplier(high) };
                _amounts[i + 1] = high with { Unit = low.Unit, Scale = low.Scale };
            }
            else if (low is { Unit: "", Name: null, Value: >= 0 and <= 24 } && high.Name is { } time && time.Contains(':', StringComparison.Ordinal) && between == 1 && Fold(low.At + low.Length) is "-" or "→" or "to" or "and" or "bis" or "und")
            {
                _amounts[i] = TimeOfDay(low.At, low.Length, low.Value + (Fold(high.At + 1) is "pm" && low.Value < 12 ? 12 : 0), "00");
            }
            else if (low is { Unit: "", Name: null, IsFaint: false } && high.Unit.Length > 0 && between == 1 && Fold(low.At + low.Length) is "-" or "→" or "to" or "and" or "bis" or "und" or "or" or "oder" or "auf" && high.Unit != "order")
            {
                var size = UnitWords.Units.TryGetValue(high.Scale, out var unit) ? unit.Size : 1;
                _amounts[i] = low with { Unit = high.Unit, Scale = high.Scale, Value = low.Value * size * (size == 1 && high.Value >= 1000 && low.Value < 1000 && HasMultiplier(high) ? Multiplier(high) : 1) };
            }
        }
    }

    private bool HasMultiplier(Amount amount) => Multiplier(amount) > 1;

    private decimal Multiplier(Amount amount) =>
        Enumerable.Range(amount.At, amount.Length).Select(i => UnitWords.Multipliers.TryGetValue(Fold(i), out var times) ? times : 1).Max();

    // two of five · 2 von 5 · 62 out of 100 · 1 in 40: the first knows its whole.
    private void Parts()
    {
        for (var i = 0; i + 1 < _amounts.Count; i++)
        {
            var (part, whole) = (_amounts[i], _amounts[i + 1]);
            var between = Enumerable.Range(part.At + part.Length, Math.Max(0, whole.At - part.At - part.Length)).Select(Fold).ToList();
            if (part.Value == 1 && between.Count is 2 or 3 && between[0] is not ("of" or "von" or "der" or "out" or "in") && !tokens[part.At + part.Length].IsBreak)
            {
                between.RemoveAt(0); // "one article in three"
            }

            if (part.Name is null && whole.Name is null && !(part.IsFaint && Fold(part.At - 1) is "any" or "each" or "every" or "jeder" or "jede") && part.Unit.Length == 0 && whole.Unit.Length == 0 && whole.Value >= part.Value && whole.Value > 0 && between.Count is >= 1 and <= 4
                && between[0] is "of" or "von" or "der" or "des" or "out" or "in" or "auf" or "from" && between.Skip(1).All(w => w is "of" or "the" or "our" or "its" or "every" or "den" or "der" or "all" or "unseren" or "insgesamt"))
            {
                _amounts[i] = part with { Whole = whole.Value, IsFaint = false };
            }
        }
    }

    // 6 hours 20 minutes.
    private List<Amount> Joined()
    {
        for (var i = 0; i + 1 < _amounts.Count; i++)
        {
            var (first, second) = (_amounts[i], _amounts[i + 1]);
            var between = second.At - first.At - first.Length;
            if (first.Unit == second.Unit && first.Unit is "time" or "months" && first.Scale != second.Scale && first.Value > second.Value && (between == 0 || (between == 1 && Fold(second.At - 1) is "and" or "und")) && second.Bound.Length == 0)
            {
                var length = second.At + second.Length - first.At;
                _amounts[i] = first with { Value = first.Value + second.Value, Length = length, Text = Text(first.At, length) };
                _amounts.RemoveAt(i + 1);
            }
        }

        return _amounts;
    }
}
