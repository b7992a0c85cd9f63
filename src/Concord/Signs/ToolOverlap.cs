using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Which purchases count, and what of them a tool in use already does (SIGNS S10).</summary>
internal static class ToolOverlap
{
    /// <summary>From this part of the purchase's own capabilities on, a tool in use already does it (house default, S10).</summary>
    internal static readonly Share Containment = Share.Percent(60);

    /// <summary>Days in which purchases of the same for less than the charter's amount are added up.</summary>
    internal const int SplitDays = 90;

    /// <summary>Purchases and renewals from the charter's amount on; without one, or where the cost is not known in its currency, every one.</summary>
    internal static IReadOnlyList<Purchase> Counted(Standpoint standpoint) => standpoint.Once(FindCounted);

    /// <summary>The tool of a side, in use when the purchase was made, that holds most of its capabilities, where that is enough; null = none.</summary>
    internal static (Tool Tool, double Part)? In(Standpoint standpoint, Purchase purchase, Side owner)
    {
        var wanted = TagsOf(purchase.Capabilities);
        var best = standpoint.Once(TagsByTool)
            .Where(t => t.Tool.Owner == owner && IsActive(t.Tool, purchase.At))
            .Select(t => (t.Tool, Part: (double)t.Tags.Count(wanted.Contains) / wanted.Count))
            .Where(t => t.Part >= Containment.Value)
            .OrderByDescending(t => t.Part)
            .ThenBy(t => t.Tool.Id, StringComparer.Ordinal)
            .ToList();

        return best.Count == 0 ? null : best[0];
    }

    /// <summary>Whether it can be told what the purchase overlaps: it and some tool of the side carry capabilities.</summary>
    internal static bool CanBeCompared(Standpoint standpoint, Purchase purchase, Side owner) =>
        purchase.Capabilities.Count > 0 && standpoint.Dossier.Tools.Any(t => t.Owner == owner && t.Capabilities.Count > 0);

    /// <summary>Whether the overlap was looked at, or a second one is wanted for a recorded reason.</summary>
    internal static bool IsConsidered(Purchase purchase) => purchase.OverlapConsidered == true || purchase.IntendedRedundancy is not null;

    private static IReadOnlyList<Purchase> FindCounted(Standpoint standpoint) =>
    [
        .. standpoint.Dossier.Purchases.Where(p =>
            standpoint.Charters.InForce(standpoint.WeekOf(Case.Instant(p.At)))?.InitiativeAbove is not { } least || !IsBelow(standpoint, p, least)),
    ];

    private static bool IsBelow(Standpoint standpoint, Purchase purchase, Money least) =>
        AmountOf(purchase, least.Currency) is { } amount && amount < least.Amount && SumOfSame(standpoint, purchase, least.Currency) < least.Amount;

    // Orders of the same that were split to stay below the amount count where their sum reaches it.
    private static decimal SumOfSame(Standpoint standpoint, Purchase purchase, string currency)
    {
        var tags = TagsOf(purchase.Capabilities);
        var since = purchase.At.Latest.AddDays(-SplitDays);

        return standpoint.Dossier.Purchases
            .Where(p => p == purchase || (tags.Count > 0 && p.Buyer == purchase.Buyer && p.Domain == purchase.Domain && p.At.Latest > since && p.At.IsBy(purchase.At)))
            .Where(p => p == purchase || TagsOf(p.Capabilities).SetEquals(tags))
            .Sum(p => AmountOf(p, currency) ?? 0);
    }

    private static decimal? AmountOf(Purchase purchase, string currency)
    {
        var known = new[] { purchase.Cost, purchase.AnnualCost }.OfType<Money>().ToList();

        return known.Count == 0 || known.Exists(m => m.Currency != currency) ? null : known.Max(m => m.Amount);
    }

    private static List<(Tool Tool, HashSet<string> Tags)> TagsByTool(Standpoint standpoint) =>
        [.. standpoint.Dossier.Tools.Select(t => (t, TagsOf(t.Capabilities)))];

    private static HashSet<string> TagsOf(IEnumerable<string> words) => [.. words.Select(Capabilities.TagOf)];

    private static bool IsActive(Tool tool, Moment at) => tool.ActiveFrom.IsBy(at) && !(tool.ActiveTo is { } to && to.IsBy(at));
}
