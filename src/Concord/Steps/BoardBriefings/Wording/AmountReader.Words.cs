namespace Concord.Steps;

/// <summary>Numbers that are spelled out: a third of, two dozen, anderthalb, within a day.</summary>
internal sealed partial class AmountReader
{
    private Amount? Words(int at)
    {
        var fold = Fold(at);
        if (tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }

        if (fold is "every" or "each" or "jeder" or "jede" or "jedes" or "jeden" or "jedem" && NumberWords.Ordinal(Fold(at + 1), language) is > 1 and { } nth)
        {
            return new Amount { Value = 1m / nth, Unit = "share", IsFraction = true, Text = Text(at, 2), At = at, Length = 2 };
        }

        if (UnitWords.Factors.TryGetValue(fold, out var factor))
        {
            return new Amount { Value = factor, Unit = "times", Text = tokens[at].Text, At = at, Length = 1, IsFaint = factor == 1 };
        }

        if (fold is "dozen" or "dutzend")
        {
            var a = Fold(at - 1) is "a" or "one" or "ein" ? 1 : 0;
            return new Amount { Value = 12, Text = Text(at - a, 1 + a), At = at - a, Length = 1 + a };
        }

        if (fold is "hundred" or "thousand" or "million" or "billion" && Fold(at - 1) is "a" or "one" or "half")
        {
            return Unit(new Amount { Value = Fold(at - 1) is "half" ? 0.5m : 1, Text = "", At = at, Length = 0 }) is var big && fold is "hundred"
                ? Unit(new Amount { Value = 100, Text = "", At = at, Length = 1 }) : big;
        }

        return Fraction(at) ?? Half(at) ?? Ordinal(at) ?? Counted(at) ?? Span(at);
    }

    // a third of · two thirds · die Hälfte · drei Viertel; "third party" is none.
    private Amount? Fraction(int at)
    {
        var length = 1;
        decimal count = 1;
        if (NumberWords.Read(tokens, at, language) is { Length: 1 } number && UnitWords.Fractions.ContainsKey(Fold(at + 1)) && (Fold(at + 1)[^1] == 's' || number.Value == 1 || language == Language.German))
        {
            (count, length) = (number.Value, 2);
        }
        else if (!UnitWords.Fractions.ContainsKey(Fold(at)) || (Fold(at) is not ("half" or "hälfte" or "halb" or "dreiviertel" or "drittel" or "viertel" or "zehntel" or "fünftel")
            && !(Fold(at - 1) is "a" or "one" && Fold(at + 1) is "of" or "less" or "more")))
        {
            return null;
        }

        if (Fold(at + length) is "a" or "an" or "million" or "year" or "jahr" || (Fold(at + length - 1) is "quarters" && Fold(at + length) is not "of"))
        {
            return null;
        }

        var size = UnitWords.Fractions[Fold(at + length - 1)] * count;
        if (Fold(at + length) is "of" && Fold(at + length + 1) is "a" or "an" && UnitWords.Units.TryGetValue(Fold(at + length + 2), out var whole) && whole.Unit is "time" or "months")
        {
            return new Amount { Value = size * whole.Size, Unit = whole.Unit, Scale = Fold(at + length + 2), Written = size, Text = Text(at, length + 3), At = at, Length = length + 3 };
        }

        return new Amount { Value = size, Unit = "share", IsFraction = true, Text = Text(at, length), At = at, Length = length };
    }

    private Amount? Half(int at) => Fold(at) switch
    {
        "half" when Fold(at + 1) is "a" && UnitWords.Multipliers.ContainsKey(Fold(at + 2)) => Unit(new Amount { Value = 0.5m, Text = "", At = at, Length = 2 }),
        "half" when Fold(at + 1) is "a" or "an" && UnitWords.Units.ContainsKey(Fold(at + 2)) => Unit(new Amount { Value = 0.5m, Text = "", At = at, Length = 2 }),
        "anderthalb" or "eineinhalb" => Unit(new Amount { Value = 1.5m, Text = "", At = at, Length = 1 }),
        "zweieinhalb" => Unit(new Amount { Value = 2.5m, Text = "", At = at, Length = 1 }),
        "dreieinhalb" => Unit(new Amount { Value = 3.5m, Text = "", At = at, Length = 1 }),
        "halbe" or "halben" or "halbes" when UnitWords.Multipliers.ContainsKey(Fold(at + 1)) || UnitWords.Units.ContainsKey(Fold(at + 1)) => Unit(new Amount { Value = 0.5m, Text = "", At = at, Length = 1 }),
        _ => null,
    };

    private Amount? Ordinal(int at)
    {
        if (NumberWords.Ordinal(Fold(at), language) is not { } place || Fold(at + 1) is "party" or "parties" or "instance" or "place" or "time" or "of" || (Fold(at) is "second" && at > 0 && taken[at - 1]))
        {
            return null;
        }

        return new Amount { Value = place, Unit = "order", IsFaint = true, Text = tokens[at].Text, At = at, Length = 1 };
    }

    private Amount? Counted(int at)
    {
        if (Fold(at) is "both" or "beide" or "beiden" or "beider")
        {
            return new Amount { Value = 2, IsFaint = true, Text = tokens[at].Text, At = at, Length = 1 };
        }

        if (NumberWords.Read(tokens, at, language) is not { } number)
        {
            return Compound(at);
        }

        var amount = Unit(new Amount { Value = number.Value, Text = "", At = at, Length = number.Length });
        var isPronoun = number is { Value: 1, Length: 1 } && amount.Unit.Length == 0;
        if (language == Language.German && isPronoun)
        {
            return null;
        }

        return amount with { IsFaint = isPronoun, Text = Text(amount.At, amount.Length) };
    }

    // dreitägig, zweiwöchige.
    private Amount? Compound(int at)
    {
        var fold = Fold(at);
        if (language != Language.German || fold.Length < 7)
        {
            return null;
        }

        for (var cut = 3; cut < fold.Length - 4; cut++)
        {
            if (UnitWords.Units.TryGetValue(fold[cut..].TrimEnd('r', 's', 'm'), out var unit) && fold[cut..].Contains("ig", StringComparison.Ordinal) && NumberWords.German(fold[..cut]) is { } count)
            {
                return new Amount { Value = count * unit.Size, Unit = unit.Unit, Scale = fold[cut..], Text = tokens[at].Text, At = at, Length = 1 };
            }
        }

        return null;
    }

    // "within a day": one of a unit of time after a word of time.
    private Amount? Span(int at)
    {
        if (Fold(at) is not ("a" or "an" or "ein" or "eine" or "einen" or "einem" or "einer" or "eines") || !UnitWords.Units.TryGetValue(Fold(at + 1), out var unit) || unit.Unit is not ("time" or "months"))
        {
            return null;
        }

        return Fold(at - 1) is "within" or "in" or "under" or "than" or "inside" or "after" or "for" or "binnen" or "innerhalb" or "von" or "als" or "nach" or "für" or "seit" or "about" or "over" or "least" or "war" or "ist"
            or "dauert" or "takes" or "took" or "nearly" or "almost" or "every" or "mindestens" or "über" or "statt" or "eines"
            ? Unit(new Amount { Value = 1, Text = "", At = at, Length = 1 }) : null;
    }
}
