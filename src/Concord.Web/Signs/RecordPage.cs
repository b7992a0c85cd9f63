using Concord.Signs;

namespace Concord.Web.Signs;

/// <summary>One page of the records behind a sign, the newest first; each piece once.</summary>
/// <param name="Page">The records of the page.</param>
/// <param name="Number">Which page, from 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
/// <param name="All">How many records there are.</param>
public sealed record RecordPage(IReadOnlyList<CountedExhibit> Page, int Number, int Pages, int All)
{
    private const int Size = 25;

    /// <summary>The page of that number, or the nearest there is.</summary>
    public static RecordPage Of(IReadOnlyList<CountedExhibit> all, int number)
    {
        var pages = Math.Max(1, (all.Count + Size - 1) / Size);
        var at = Math.Clamp(number, 1, pages);

        return new RecordPage([.. all.Skip((at - 1) * Size).Take(Size)], at, pages, all.Count);
    }

    /// <summary>Every record some readings counted, each once, the newest first.</summary>
    public static IReadOnlyList<CountedExhibit> Counted(IEnumerable<Reading> readings) =>
    [
        .. readings
            .SelectMany(r => r.Evidence)
            .GroupBy(counted => counted.Link)
            .Select(same => same.OrderByDescending(c => c.IsEvent).First())
            .OrderByDescending(counted => counted.At)
            .ThenBy(counted => counted.Link.ToString(), StringComparer.Ordinal),
    ];
}
