using System.Globalization;
using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Sign 10: one side buys what the other already has, or dictates what the other must use.</summary>
/// <remarks>
/// <para>Opportunity: a purchase or renewal from the charter's amount on; without an amount every one counts. An overlap is a
/// tool of the other side, in use at the time, that already does 60 % of what the purchase can do: the part is taken of the purchase, not of the tool.</para>
/// <para>An overlap that was looked at is fine, and so is a mandate with an evaluation (A¶47).</para>
/// <para>Source: SIGNS §4, S10; CONTRACT §1, "Readings, settled"; A¶45–47.</para>
/// </remarks>
public sealed class DoubledPurchases : Sign
{
    /// <summary>Overlaps bought without a look: one in 25 is ordinary, one in ten the most both accept, one in four worth finding (house default, S10.1).</summary>
    public static readonly Thresholds OverlapsBought = new(0.04, 0.10, 0.25);

    /// <summary>Selections prescribed without an evaluation (house default, S10.3).</summary>
    public static readonly Thresholds Dictated = new(0.05, 0.15, 0.40);

    /// <summary>The largest part of purchases without capabilities, or without anything to compare with (S10).</summary>
    public static readonly Share MostUntagged = Share.Percent(20);

    /// <summary>Options an evaluation compares at least (S10.3).</summary>
    public const int FewestOptions = 2;

    /// <inheritdoc/>
    public override string Id => "S10";

    /// <inheritdoc/>
    public override string Slug => "doubled-purchases";

    /// <inheritdoc/>
    public override string Name => "Buying what the other owns";

    /// <inheritdoc/>
    public override string Question => "Does either side buy what the other already has, or prescribe what it must use?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, sign 10 (A¶45–47)";

    /// <inheritdoc/>
    public override int Severity => 1;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P15"];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new ShareIndicator
        {
            Id = "S10.1",
            IsPrimary = true,
            Name = "overlap bought",
            Definition = "Purchases and renewals of which a tool of the other side already did 60 %, with no record that this was looked at, out of all purchases and renewals.",
            Kinds = ["purchase", "tool", "charter"],
            Opportunities = "purchases and renewals",
            Event = d => $"of the {d.Seat()}'s side overlapping a tool of the {d.OtherSeat()}'s side without a look",
            House = OverlapsBought,
            Cases = Overlaps,
            Comparator = OverlapsInside,
            Undecided = new Undecided(
                Untagged, MostUntagged, "More than 20 % of the purchases can't be compared: they carry no capabilities, or no tool of the other side does. Name what they can do."),
            Remarks = UnknownWords,
        },
        new ShareIndicator
        {
            Id = "S10.3",
            IsPrimary = true,
            Name = "dictated",
            Definition = "Products, vendors and providers in one side's domain that the other side prescribed without an evaluation of at least two options with criteria and the owner's ranking, out of all selections in that domain.",
            Kinds = ["purchase", "charter", "person"],
            IsBetweenPosts = true,
            Opportunities = "selections in the other side's domain",
            Event = d => $"prescribed by the {d.Seat()}'s side without an evaluation",
            House = Dictated,
            Cases = Mandates,
            Undecided = new Undecided(
                UnknownMandates, MostUntagged, "We cannot tell who prescribed more than 20 % of the selections. Bring the people up to date."),
            Remarks = ByType,
        },
        new CensusIndicator
        {
            Id = "S10.2",
            Name = "overlap cost",
            Definition = "The yearly cost of purchases that overlap a tool of the other side without a look.",
            Kinds = ["purchase", "tool", "charter"],
            Opportunities = "overlapping purchases",
            Event = d => $"of the {d.Seat()}'s side",
            Unit = Unit.Count,
            HasHistory = false,
            Count = OverlapCost,
        },
        new ShareIndicator
        {
            Id = "S10.4",
            Name = "latitude",
            Definition = "Selections in one side's domain for which that side's first choice was taken, out of all evaluated selections in it.",
            Kinds = ["purchase", "charter"],
            IsBetweenPosts = true,
            Opportunities = "evaluated selections in the other side's domain",
            Event = d => $"decided as the {d.OtherSeat()}'s side ranked first",
            Cases = FirstChoices,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "A suite that does everything overlaps everything: the part is taken of what was bought, not of the suite.",
        "A wanted second one, for resilience or a transition, is no overlap where the reason is recorded.",
        "A prescribed product can be the right answer: only a missing evaluation counts.",
        "Leaving capabilities off hides overlaps: with more than 20 % left off nothing is judged.",
        "Splitting an order to stay below the amount does not help: orders of the same within 90 days are added up.",
        "Renewals count too: what was once needed may have been bought by the other side since.",
    ];

    private static IEnumerable<Case> Overlaps(Standpoint standpoint, Direction direction) =>
        from purchase in ToolOverlap.Counted(standpoint)
        where purchase.Buyer == direction.ToSide() && ToolOverlap.CanBeCompared(standpoint, purchase, direction.ToSide().Counterpart())
        select OverlapCase(standpoint, purchase, direction.ToSide().Counterpart());

    // Inside either side; a renewal overlaps what it renews, so only new purchases tell.
    private static IEnumerable<Case> OverlapsInside(Standpoint standpoint, Direction direction) =>
        from purchase in ToolOverlap.Counted(standpoint)
        where purchase.Renewal != true && ToolOverlap.CanBeCompared(standpoint, purchase, purchase.Buyer)
        select OverlapCase(standpoint, purchase, purchase.Buyer);

    private static Case OverlapCase(Standpoint standpoint, Purchase purchase, Side owner) => ToolOverlap.In(standpoint, purchase, owner) is { } found
        ? Case.Of(purchase, purchase.At, !ToolOverlap.IsConsidered(purchase)) with
        {
            Exhibits = [purchase, found.Tool],
            Text = $"{Words.Percent(found.Part)} % already in use{(ToolOverlap.IsConsidered(purchase) ? ", looked at" : string.Empty)}",
        }
        : Case.Of(purchase, purchase.At, false, "no overlap");

    private static IEnumerable<Case> Untagged(Standpoint standpoint, Direction direction) =>
        from purchase in ToolOverlap.Counted(standpoint)
        where purchase.Buyer == direction.ToSide() && !ToolOverlap.CanBeCompared(standpoint, purchase, direction.ToSide().Counterpart())
        select Case.Of(purchase, purchase.At, false);

    private static Census? OverlapCost(Standpoint standpoint, Direction direction, Week week)
    {
        var cases = Overlaps(standpoint, direction).Where(c => c.At < standpoint.End && standpoint.WeekOf(c.At) > week.Number - Week.Year).ToList();
        var bought = cases.Where(c => c.IsEvent).ToList();
        var costs = bought.Select(c => ((Purchase)c.Exhibits[0]).AnnualCost).ToList();
        var sums = costs.OfType<Money>().GroupBy(m => m.Currency, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Sum(m => m.Amount).ToString("#,0.##", CultureInfo.InvariantCulture)} {g.Key}")
            .ToList();
        var unpriced = costs.Count(c => c is null);

        return cases.Count == 0 ? null : new Census
        {
            State = bought.Count == 0 ? IndicatorState.Within : IndicatorState.Unclear,
            Events = bought.Count,
            Value = bought.Count,
            Cases = bought,
            Notes =
            [
                .. sums.Count == 0 ? Array.Empty<string>() : [$"Together {string.Join(" and ", sums)} a year."],
                .. unpriced == 0 ? Array.Empty<string>() : [$"{unpriced} carry no yearly cost."],
            ],
        };
    }

    private static IEnumerable<Case> Mandates(Standpoint standpoint, Direction direction) =>
        from purchase in SelectionsOfOther(standpoint, direction)
        where IsMandateKnown(standpoint, purchase)
        let isPrescribed = IsPrescribedBy(standpoint, purchase, direction.ToSide())
        select Case.Of(purchase, purchase.At, isPrescribed && !IsEvaluated(purchase), MandateWords(purchase, isPrescribed));

    private static string MandateWords(Purchase purchase, bool isPrescribed) =>
        $"{purchase.Type.ToString().ToLowerInvariant()} {(isPrescribed ? "prescribed" : "chosen")}, {(IsEvaluated(purchase) ? "evaluated" : "no evaluation")}";

    private static IEnumerable<Case> UnknownMandates(Standpoint standpoint, Direction direction) =>
        from purchase in SelectionsOfOther(standpoint, direction)
        where !IsMandateKnown(standpoint, purchase)
        select Case.Of(purchase, purchase.At, false);

    private static IEnumerable<Case> FirstChoices(Standpoint standpoint, Direction direction) =>
        from purchase in SelectionsOfOther(standpoint, direction)
        where IsEvaluated(purchase) && purchase.Evaluation?.Chosen is not null
        select Case.Of(purchase, purchase.At, purchase.Evaluation?.Chosen == purchase.Evaluation?.OwnerFirst);

    private static IEnumerable<Purchase> SelectionsOfOther(Standpoint standpoint, Direction direction) =>
        ToolOverlap.Counted(standpoint).Where(p => p.Domain == direction.ToSide().Counterpart());

    private static bool IsMandateKnown(Standpoint standpoint, Purchase purchase) =>
        purchase.MandatedBy is not { } by || Seats.IsKnown(by, standpoint.Dossier);

    // Who stands on both sides prescribes nothing to the other.
    private static bool IsPrescribedBy(Standpoint standpoint, Purchase purchase, Side side) =>
        purchase.MandatedBy is { } by && Seats.DepartmentsOf([by], standpoint.Dossier) is { Count: 1 } sides && sides.Contains(side);

    private static bool IsEvaluated(Purchase purchase) => purchase.Evaluation is { OwnerFirst: not null, Criteria.Count: > 0 } evaluation
        && evaluation.Options.Distinct(StringComparer.Ordinal).Count() >= FewestOptions;

    private static IEnumerable<string> UnknownWords(Standpoint standpoint, Direction direction)
    {
        var unknown = ToolOverlap.Counted(standpoint).Count(p => p.Buyer == direction.ToSide() && p.Capabilities.Any(c => !Capabilities.IsKnown(c)));
        if (unknown > 0)
        {
            yield return $"{unknown} purchases carry words that are not in the list of capabilities; they overlap only where both sides write the same word.";
        }
    }

    private static IEnumerable<string> ByType(Standpoint standpoint, Direction direction)
    {
        var counted = Mandates(standpoint, direction)
            .Where(c => c.At < standpoint.End && standpoint.WeekOf(c.At) > standpoint.Week.Number - standpoint.Window)
            .GroupBy(c => ((Purchase)c.Exhibits[0]).Type)
            .OrderBy(g => g.Key)
            .Select(g => $"{g.Key.ToString().ToLowerInvariant()}s {g.Count(c => c.IsEvent)} of {g.Count()}")
            .ToList();
        if (counted.Count > 0)
        {
            yield return $"By what was selected: {string.Join(", ", counted)}.";
        }
    }
}
