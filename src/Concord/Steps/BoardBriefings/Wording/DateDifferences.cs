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
        foreach (var date in stated.Dates)
        {
            var same = presented.Dates.Where(date.SameAs).ToList();
            if (same.Count > 0)
            {
                left.Remove(date);
                right.RemoveAll(same.Contains);
                if (!same.Any(date.SameDirection) && !presented.Tokens.Any(t => t.Fold is "then" or "dann" or "dahin" or "thereafter" or "danach"))
                {
                    found.Add((date.At, new FactDifference(DifferenceKind.Date, date.Text, same[0].Text)));
                }
            }
        }

        var vague = new Queue<Mark>(presented.Of("urgency").Where(m => m.Sense.Level < 3));
        foreach (var date in left.Where(d => d.Word is null or not "this week"))
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
