namespace Concord.Steps;

/// <summary>Dates, deadlines and urgency that differ.</summary>
internal static class DateDifferences
{
    /// <summary>The differences with where they stand in the stated text.</summary>
    public static List<(int At, FactDifference Difference)> Find(Statement stated, Statement presented)
    {
        var found = new List<(int, FactDifference)>();
        var left = stated.Dates.ToList();
        var right = presented.Dates.ToList();
        var turned = stated.Of("negation").Count() != presented.Of("negation").Count();
        foreach (var date in stated.Dates)
        {
            var same = presented.Dates.Where(date.SameAs).ToList();
            if (same.Count > 0)
            {
                left.Remove(date);
                right.RemoveAll(same.Contains);
                if (!same.Any(date.SameDirection) && !same.Any(d => IsApart(date, d, presented) || IsApart(d, date, stated)) && !(turned && same.Any(d => IsTurned(date, d) || IsNotBefore(stated, date, presented, d) || IsNotBefore(presented, d, stated, date))) && !presented.Tokens.Any(t => t.Fold is "then" or "dann" or "dahin" or "thereafter" or "danach"))
                {
                    found.Add((date.At, new FactDifference(DifferenceKind.Date, date.Text, same[0].Text)));
                }
            }
        }

        var vague = new Queue<Mark>(presented.Of("urgency").Where(m => m.Sense.Level < 3));
        left.RemoveAll(d => IsDayOf(d, stated.Dates) || IsWithin(d, presented));
        foreach (var date in left.Where(d => d.Word is not "this week" && !presented.Amounts.Any(a => AmountDifferences.IsYear(d, a))))
        {
            var partner = right.FirstOrDefault(d => d.Word is null) ?? right.FirstOrDefault();
            if (partner is not null)
            {
                right.Remove(partner);
            }
            else if (date.First == 0 && date.Word is null && date.Year is { } year && presented.Dates.Any(d => d.Year == year))
            {
                continue;
            }

            found.Add((date.At, new FactDifference(DifferenceKind.Date, date.Text, partner?.Text ?? (vague.TryDequeue(out var soon) ? soon.Text : null))));
        }

        Urgency(stated, presented, found);
        return found;
    }

    // "before the audit in November" and "before November's audit": the direction stands apart from the date.
    private static bool IsApart(DateMention directed, DateMention bare, Statement of) => bare.Direction.Length == 0 && directed.Direction is "before" or "after"
        && of.Tokens.Take(bare.At).TakeLast(6).Any(t => t.Fold == directed.Text.Split(' ')[0].ToLowerInvariant());

    // "die Prüfung im Oktober" and "die Oktoberprüfung".
    private static bool IsWithin(DateMention month, Statement other) => month is { Year: null, Word: null, First: > 0 } && month.First != month.Last && month.Text.Split(' ')[^1] is { Length: > 2 } name
        && other.Tokens.Any(t => t.Fold.Length > name.Length + 3 && t.Fold.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    // "Friday 13 November": the weekday says no more than the date.
    private static bool IsDayOf(DateMention weekday, IEnumerable<DateMention> dates) => weekday.Word is { } word && word.StartsWith("weekday", StringComparison.Ordinal)
        && dates.Any(d => d.Word is null && d.First > 0 && d.First == d.Last && d.At - weekday.At - weekday.Length is >= 0 and <= 2);

    // "not before the second quarter" and "only in the second quarter".
    private static bool IsNotBefore(Statement statement, DateMention before, Statement other, DateMention on) => before.Direction is "before" && on.Direction.Length == 0 && statement.Of("negation").Any()
        && other.Tokens.Take(on.At).TakeLast(5).Any(t => t.Fold is "only" or "erst" or "wait");

    // "ends on 31 December" and "no longer after 31 December": with the "not" the bound turns too.
    private static bool IsTurned(DateMention a, DateMention b) => (a.Direction is "" or "by" && b.Direction is "after" or "since") || (b.Direction is "" or "by" && a.Direction is "after" or "since");

    private static void Urgency(Statement stated, Statement presented, List<(int, FactDifference)> found)
    {
        var strongest = stated.Of("urgency").Where(m => m.Sense.Family.Length == 0).MaxBy(m => m.Sense.Level);
        var offered = presented.Of("urgency").Where(m => m.Sense.Family.Length == 0).MaxBy(m => m.Sense.Level);
        if (strongest is not null && (offered is null || offered.Sense.Level < strongest.Sense.Level) 
            && (offered is not null || (strongest.Sense.Level == 3 && stated.IsEditedTo(presented))))
        {
            found.Add((strongest.At, new FactDifference(DifferenceKind.Date, strongest.Text, offered?.Text)));
        }
        else if (strongest is null && offered is { Sense.Level: < 3 } && found.All(f => f.Item2.Kind != DifferenceKind.Date))
        {
            found.Add((int.MaxValue, new FactDifference(DifferenceKind.Date, null, offered.Text)));
        }
    }
}
