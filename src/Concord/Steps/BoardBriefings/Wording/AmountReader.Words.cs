namespace Concord.Steps;

/// <summary>Numbers that are spelled out: a third of, two dozen, anderthalb, within a day.</summary>
internal sealed partial class AmountReader
{
    private static readonly (string Word, decimal Size)[] _parts = [("dreiviertel", 0.75m), ("viertel", 0.25m), ("halb", 0.5m)];

    private static readonly HashSet<string> _spanning = ["within", "in", "under", "than", "inside", "after", "for", "about", "over", "least", "takes", "took", "take", "nearly", "almost", "every", "of", "lasts", "lasted", "needs", "needed", "by", "with", "and"];

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

        if (Factor(fold) is { } factor)
        {
            return new Amount { Value = factor, Unit = "times", Text = tokens[at].Text, At = at, Length = 1, IsFaint = factor == 1 };
        }

        if (fold is "midnight" or "noon" or "mitternacht")
        {
            return TimeOfDay(at, 1, fold is "noon" ? 12 : 0, "00");
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

    // twice · tenfold · zwölffach · dreimal.
    private decimal? Factor(string fold)
    {
        if (UnitWords.Factors.TryGetValue(fold, out var factor))
        {
            return factor;
        }

        var cut = new[] { "fold", "fach", "fache", "fachen", "mal" }.FirstOrDefault(e => fold.Length > e.Length + 2 && fold.EndsWith(e, StringComparison.Ordinal));
        return cut is null ? null : language == Language.German ? NumberWords.German(fold[..^cut.Length]) ?? Halved(fold[..^cut.Length]) : NumberWords.Single(fold[..^cut.Length]);
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
            && !(Fold(at - 1) is "a" or "one" && IsAlone(at + 1))))
        {
            return null;
        }

        if (Fold(at + length) is "a" or "an" or "million" or "year" or "jahr" || (Fold(at + length - 1) is "quarters" && Fold(at + length) is not "of"))
        {
            return null;
        }

        var size = UnitWords.Fractions[Fold(at + length - 1)] * count;
        if (Fold(at + length) is "of" && Fold(at + length + 1) is "a" && UnitWords.Multipliers.ContainsKey(Fold(at + length + 2)))
        {
            var whole = Unit(new Amount { Value = size, Text = "", At = at, Length = length + 2 });
            return whole with { IsFraction = false };
        }

        if (Fold(at + length) is "of" && Fold(at + length + 1) is "a" or "an" && UnitWords.Units.TryGetValue(Fold(at + length + 2), out var span) && span.Unit is "time" or "months")
        {
            return new Amount { Value = size * span.Size, Unit = span.Unit, Scale = Fold(at + length + 2), Written = size, Text = Text(at, length + 3), At = at, Length = length + 3 };
        }

        return new Amount { Value = size, Unit = "share", IsFraction = true, Text = Text(at, length), At = at, Length = length };
    }

    // "by a third", "a third of", but not "a third supplier": nothing that can be counted follows.
    private bool IsAlone(int at) => at >= tokens.Count || tokens[at].IsBreak || Fold(at) is "less" or "fewer" or "higher" or "lower" || Vocabulary.Of(language).Marks.IsSingle(Fold(at), "stop", "joint");

    private Amount? Half(int at) => Fold(at) switch
    {
        "half" when Fold(at + 1) is "a" && UnitWords.Multipliers.ContainsKey(Fold(at + 2)) => Unit(new Amount { Value = 0.5m, Text = "", At = at, Length = 2 }),
        "half" when Fold(at + 1) is "a" or "an" && UnitWords.Units.ContainsKey(Fold(at + 2)) => Unit(new Amount { Value = 0.5m, Text = "", At = at, Length = 2 }),
        "half" when UnitWords.Units.TryGetValue(Fold(at + 1), out var unit) && unit.Unit is "time" or "months" => Unit(new Amount { Value = 0.5m, Text = "", At = at, Length = 1 }),
        var fold when Halved(fold) is { } more => Unit(new Amount { Value = more, Text = "", At = at, Length = 1 }),
        "halbe" or "halben" or "halbes" when UnitWords.Multipliers.ContainsKey(Fold(at + 1)) || UnitWords.Units.ContainsKey(Fold(at + 1)) => Unit(new Amount { Value = 0.5m, Text = "", At = at, Length = 1 }),
        _ => null,
    };

    // anderthalb, zweieinhalb.
    private static decimal? Halved(string fold) => fold is "anderthalb" ? 1.5m
        : fold.EndsWith("einhalb", StringComparison.Ordinal) && NumberWords.German(fold[..^"einhalb".Length]) is { } whole ? whole + 0.5m : null;

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
            return Compound(at) ?? Part(at);
        }

        if (number is { Value: >= 1 and <= 12, Length: 1 } && Daytime(at + 1) is { Length: > 0 } time)
        {
            return TimeOfDay(at, 1 + time.Length, number.Value + (time.Word is "pm" && number.Value < 12 ? 12 : 0), "00");
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

    // Viertelstunde, Dreivierteljahr, Viertelmillion.
    private Amount? Part(int at)
    {
        var fold = Fold(at);
        if (language != Language.German || _parts.FirstOrDefault(p => fold.StartsWith(p.Word, StringComparison.Ordinal)) is not { Word: { } word } part)
        {
            return null;
        }

        var rest = fold[word.Length..];
        return UnitWords.Units.TryGetValue(rest, out var unit) && unit.Unit is "time" or "months"
            ? new Amount { Value = part.Size * unit.Size, Written = part.Size, Unit = unit.Unit, Scale = rest, Text = tokens[at].Text, At = at, Length = 1 }
            : UnitWords.Multipliers.TryGetValue(rest, out var times) ? Unit(new Amount { Value = part.Size * times, Text = "", At = at, Length = 1 }) : null;
    }

    // "within a day", "a week without": one of a unit of time, unless it says how often: "EUR 40,000 an hour".
    private Amount? Span(int at)
    {
        if (Fold(at) is not ("a" or "an" or "ein" or "eine" or "einen" or "einem" or "einer" or "eines") || !UnitWords.Units.TryGetValue(Fold(at + 1), out var unit) || unit.Unit is not ("time" or "months")
            || (IsRate(at) && !_spanning.Contains(Fold(at - 1))))
        {
            return null;
        }

        // "a quarter of the servers", "a second supplier".
        return Fold(at + 1) is "quarter" or "second" && !(Fold(at - 1) is "within" or "in" or "for" or "after" or "takes" or "took" or "take" && Fold(at + 2) is not "of" && IsAlone(at + 2))
            ? null : Unit(new Amount { Value = 1, Text = "", At = at, Length = 1 });
    }

    private bool IsRate(int at) => language == Language.English
        && (Fold(at - 1) is "times" or "once" or "often" || _amounts.Any(a => at >= a.At + a.Length && at - a.At - a.Length <= 3 && !Enumerable.Range(a.At, at - a.At).Any(i => tokens[i].IsBreak)));
}
