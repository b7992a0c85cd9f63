using Concord.Signs;
using Concord.Web.Shell;
using Concord.Web.Signs;

namespace Concord.Web.Today;

/// <summary>The finding of the day in a sentence or two, made from the readings and nothing else.</summary>
/// <param name="Finding">How many signs stand where.</param>
/// <param name="Reasons">The figures behind those over the line; empty when there are none.</param>
public sealed record Headline(string Finding, IReadOnlyList<string> Reasons)
{
    private const int Most = 3;

    /// <summary>The headline of a reading.</summary>
    public static Headline Of(SignsReading reading)
    {
        var table = SignTableModel.Of(reading);
        var all = reading.Signs.Count;
        int In(IndicatorState state) => reading.Signs.Count(s => s.State == state);
        var (over, early, few) = (In(IndicatorState.Present), In(IndicatorState.Early), In(IndicatorState.NotEnoughEvidence) + In(IndicatorState.NoData));

        if (few == all)
        {
            return new Headline("There is too little evidence to say anything yet.", []);
        }

        var finding = over == 0
            ? $"None of the {Sentence.Count(all)} signs is over the line we agreed."
            : $"{Sentence.Capital(Sentence.Count(over))} of the {Sentence.Count(all)} signs {Are(over)} over the line we agreed.";
        if (early > 0)
        {
            finding += $" {Sentence.Capital(Sentence.Count(early))} {Are(early)} worth a look.";
        }
        else if (few > 0)
        {
            finding += $" {Sentence.Capital(Sentence.Count(few))} can’t be said yet.";
        }

        return new Headline(finding, [.. table.Groups.Where(g => g.State == IndicatorState.Present).SelectMany(g => g.Rows).Take(Most).Select(Reason)]);
    }

    private static string Are(int count) => count == 1 ? "is" : "are";

    private static string Reason(SignRow row)
    {
        var sides = new[] { row.Cio, row.Ciso }
            .Where(wing => wing is { Reading.State: IndicatorState.Present })
            .DistinctBy(wing => wing!.Reading)
            .Select(wing => wing!.InWords)
            .ToList();

        return $"{row.Sign.Name}: {(sides.Count == 0 ? "over the line" : string.Join("; ", sides))}.";
    }
}
