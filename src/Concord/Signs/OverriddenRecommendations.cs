using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Sign 1: one side commonly disregards or overrides what the other recommends or decides.</summary>
/// <remarks>
/// <para>Opportunity: advice of some weight to the side that has the right to decide, or whose forum has it. What was
/// withdrawn or superseded, and decisions inside the giver's own right, are left out.</para>
/// <para>A modified adoption of which the adviser says that it does not preserve the intent counts as overridden.</para>
/// <para>Source: SIGNS §4, S1; A¶15.</para>
/// </remarks>
public sealed class OverriddenRecommendations : Sign
{
    /// <summary>1 in 10 overrides is ordinary, 1 in 5 the most both accept, 2 in 5 is "commonly" (house default, S1.1).</summary>
    public static readonly Thresholds OverrideRate = new(0.10, 0.20, 0.40);

    /// <summary>The same for advice left without an answer (house default, S1.2).</summary>
    public static readonly Thresholds DisregardRate = new(0.10, 0.20, 0.40);

    /// <summary>Overrides without a reason in time (house default, S1.3).</summary>
    public static readonly Thresholds UnreasonedOverrides = new(0.10, 0.25, 0.60);

    /// <summary>Adopted and not done (house default, S1.6).</summary>
    public static readonly Thresholds PaperAdoption = new(0.15, 0.30, 0.50);

    /// <summary>Advice below this weight, 1 to 3, is no opportunity (S1).</summary>
    public const int LeastMateriality = 2;

    /// <summary>Business days to answer where neither the advice nor the charter says (house default, S1.2).</summary>
    public const int AnswerDays = 10;

    /// <summary>Business days to give the reason of an override (S1.3).</summary>
    public const int ReasonDays = 5;

    /// <summary>Days after its date from which an adopted item that is not done counts as paper (S1.6).</summary>
    public const int ImplementationGraceDays = 30;

    /// <summary>The largest part of advice without a defined decision right (S1).</summary>
    public static readonly Share MostUndefined = Share.Percent(30);

    private static readonly Party[] Comparators = [Party.Legal, Party.Finance, Party.Privacy, Party.Architecture];

    /// <inheritdoc/>
    public override string Id => "S1";

    /// <inheritdoc/>
    public override string Slug => "overridden-recommendations";

    /// <inheritdoc/>
    public override string Name => "Overruling each other";

    /// <inheritdoc/>
    public override string Question => "Is advice commonly disregarded or overruled?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, sign 1 (A¶15)";

    /// <inheritdoc/>
    public override int Severity => 2;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Primary, string Companion)> Companions =>
        [("S1.1", "S1.2"), ("S1.1", "S1.3"), ("S1.1", "S1.6"), ("S1.2", "S1.6")];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new ShareIndicator
        {
            Id = "S1.1",
            IsPrimary = true,
            Name = "override rate",
            Definition = "Advice that was overridden out of all advice that was adopted, adopted in a changed form or overridden.",
            Kinds = ["advice", "forum"],
            Opportunities = "answered recommendations",
            Event = d => $"overruled by the {d.Seat()}'s side",
            House = OverrideRate,
            Cases = Overrides,
            Comparator = OverridesOfOthers,
            Undecided = new Undecided(
                UndefinedRights, MostUndefined, "We cannot tell who was entitled to decide on more than 30 % of the advice. Define the decision rights first (play P13)."),
            Remarks = OverrideRemarks,
        },
        new ShareIndicator
        {
            Id = "S1.2",
            IsPrimary = true,
            Name = "disregard rate",
            Definition = "Advice without a substantive answer by its date, or before the act it was about, out of all advice whose date has passed.",
            Kinds = ["advice", "forum", "charter"],
            Opportunities = "recommendations past their answer date",
            Event = d => $"left unanswered by the {d.Seat()}'s side",
            House = DisregardRate,
            Cases = Disregards,
            Comparator = DisregardsOfOthers,
            Undecided = new Undecided(
                UndefinedRights, MostUndefined, "We cannot tell who was entitled to decide on more than 30 % of the advice. Define the decision rights first (play P13)."),
        },
        new ShareIndicator
        {
            Id = "S1.3",
            Name = "unreasoned overrides",
            Definition = "Overrides without a reason recorded within 5 business days, out of all overrides.",
            Kinds = ["advice"],
            Opportunities = "overrides",
            Event = d => $"without a reason from the {d.Seat()}'s side in time",
            House = UnreasonedOverrides,
            Cases = Unreasoned,
        },
        new CensusIndicator
        {
            Id = "S1.4",
            Name = "overruled decisions",
            Definition = "Decisions taken inside one side's own decision right and reversed by the other.",
            Kinds = ["advice"],
            Opportunities = "decisions in the other side's own right",
            Event = d => $"reversed by the {d.Seat()}'s side",
            Count = OverruledDecisions,
        },
        new CensusIndicator
        {
            Id = "S1.5",
            Name = "above-appetite overrides",
            Definition = "Overrides that leave risk above the appetite without an acceptance signed by an authorized risk owner.",
            Kinds = ["advice", "risk-acceptance"],
            Opportunities = "overrides that leave risk above the appetite",
            Event = d => $"by the {d.Seat()}'s side without a valid risk acceptance",
            Count = UnacceptedOverrides,
        },
        new ShareIndicator
        {
            Id = "S1.6",
            Name = "paper adoption",
            Definition = "Adopted advice that is not done 30 days after its date, out of all adopted advice due.",
            Kinds = ["advice"],
            Opportunities = "adopted recommendations due",
            Event = d => $"not done by the {d.Seat()}'s side",
            House = PaperAdoption,
            Cases = NotDone,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Trivial advice dilutes the rate: only advice of weight 2 or 3 counts, and the rate with all advice is told beside it.",
        "A modified adoption can be an override in disguise: the adviser says whether the intent is preserved.",
        "Adopting and not doing looks like agreement: see paper adoption.",
        "Advice that is not written down can't be counted: the survey asks for it blind (Q16).",
        "Some advice is not worth taking: a high rate says that advice and decision differ, not who was right.",
        "Where a forum decides, the rate belongs to the forum's owner, not to a person.",
        "A rate of zero is no aim: advice that is never rejected is not advice.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P01", "P02", "P03", "P13"];

    private static IEnumerable<Case> Overrides(Standpoint standpoint, Direction direction) =>
        Answered(AdviceTo(standpoint, direction).Where(a => a.From.Is(direction.ToSide().Counterpart())));

    private static IEnumerable<Case> OverridesOfOthers(Standpoint standpoint, Direction direction) =>
        Answered(AdviceTo(standpoint, direction).Where(a => Comparators.Contains(a.From)));

    private static IEnumerable<Case> Answered(IEnumerable<Advice> advice) => advice
        .Where(a => IsAnswered(a) && DecidedAt(a) is not null)
        .Select(a => Case.Of(a, DecidedAt(a)!.Value, IsOverridden(a)));

    private static IEnumerable<Case> Disregards(Standpoint standpoint, Direction direction) =>
        PastDate(standpoint, AdviceTo(standpoint, direction).Where(a => a.From.Is(direction.ToSide().Counterpart())));

    private static IEnumerable<Case> DisregardsOfOthers(Standpoint standpoint, Direction direction) =>
        PastDate(standpoint, AdviceTo(standpoint, direction).Where(a => Comparators.Contains(a.From)));

    private static IEnumerable<Case> PastDate(Standpoint standpoint, IEnumerable<Advice> advice) =>
        from item in advice
        let due = AnswerDue(standpoint, item)
        select Case.Of(item, due, !IsAnsweredBy(item, due));

    private static IEnumerable<Case> Unreasoned(Standpoint standpoint, Direction direction) =>
        from item in AdviceBetween(standpoint, direction)
        where IsOverridden(item) && DecidedAt(item) is not null
        let due = standpoint.Days.After(DecidedAt(item)!.Value, ReasonDays)
        select Case.Of(item, due, !(item.Reason is not null && (item.ReasonAt ?? DecidedAt(item)!.Value).IsBy(due)));

    private static IEnumerable<Case> NotDone(Standpoint standpoint, Direction direction) =>
        from item in AdviceBetween(standpoint, direction)
        where item is { Outcome: AdviceOutcome.Adopted, ImplementBy: not null }
        let due = Moment.At(item.ImplementBy!.Value.Latest.AddDays(ImplementationGraceDays))
        select Case.Of(item, due, !(item.ImplementedAt is { } done && done.IsBy(due)));

    private static Census? OverruledDecisions(Standpoint standpoint, Direction direction, Week week)
    {
        var known = standpoint.Once(direction, DecisionsInOwnRight).Where(c => standpoint.WeekOf(c.At) <= week.Number).ToList();

        return known.Count == 0 ? null : Census.OfEvents(
            known.Where(c => standpoint.WeekOf(c.At) > week.Number - Week.Year), "A decision inside the other side's own right was reversed.");
    }

    private static List<Case> DecisionsInOwnRight(Standpoint standpoint, Direction direction) =>
    [
        .. from item in standpoint.Dossier.Advice
           where item.Type == AdviceType.Decision && item.From.Is(direction.ToSide().Counterpart()) && item.To.Is(direction.ToSide())
           where item.Materiality >= LeastMateriality && IsAnswered(item) && DecidedAt(item) is not null
           where item.DecisionRight is null || standpoint.RightOf(item.DecisionRight) == direction.ToSide().Counterpart()
           select Case.Of(item, DecidedAt(item)!.Value, IsOverridden(item)),
    ];

    private static Census? UnacceptedOverrides(Standpoint standpoint, Direction direction, Week week)
    {
        var known = standpoint.Once(direction, OverridesAboveAppetite).Where(o => standpoint.WeekOf(Case.Instant(DecidedAt(o)!.Value)) <= week.Number).ToList();

        return known.Count == 0 ? null : Census.OfEvents(
            known
                .Where(o => standpoint.WeekOf(Case.Instant(DecidedAt(o)!.Value)) > week.Number - Week.Year)
                .Select(o => Case.Of(o, DecidedAt(o)!.Value, !IsAccepted(standpoint, o, week))),
            "An override leaves risk above the appetite and no authorized risk owner has accepted it.");
    }

    private static List<Advice> OverridesAboveAppetite(Standpoint standpoint, Direction direction) =>
        [.. AdviceBetween(standpoint, direction).Where(a => IsOverridden(a) && DecidedAt(a) is not null && a.ResidualAboveAppetite == true)];

    private static bool IsAccepted(Standpoint standpoint, Advice item, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);

        return standpoint.Dossier.All<RiskAcceptance>().Any(a =>
            (a.Id == item.RiskAcceptance || a.Subject == item.Link)
            && a.Authorised
            && a.SignedAt.Earliest < end
            && !(a.ExpiresAt is { } expires && expires.Latest < end));
    }

    private static IEnumerable<Case> UndefinedRights(Standpoint standpoint, Direction direction) =>
        from item in AdviceBetween(standpoint, direction)
        where item.Type == AdviceType.Recommendation && standpoint.RightOf(item.DecisionRight) is null
        select Case.Of(item, item.IssuedAt, false);

    private static IEnumerable<string> OverrideRemarks(Standpoint standpoint, Direction direction)
    {
        var all = standpoint.Dossier.Advice
            .Where(a => a.To.Is(direction.ToSide()) && a.From.Is(direction.ToSide().Counterpart()))
            .Where(a => IsAnswered(a) && standpoint.RightOf(a.DecisionRight) == direction.ToSide())
            .Where(a => DecidedAt(a) is { } at && Case.Instant(at) < standpoint.End && standpoint.WeekOf(Case.Instant(at)) > standpoint.Week.Number - standpoint.Window)
            .ToList();
        if (all.Exists(a => a.Materiality < LeastMateriality))
        {
            yield return $"With advice of little weight counted too: {all.Count(IsOverridden)} of {all.Count}.";
        }

        if (all.Count(a => a is { Outcome: AdviceOutcome.AdoptedModified, PreservesIntent: null }) is var unsaid and > 0)
        {
            yield return $"{unsaid} adopted in a changed form, and the adviser has not said whether the intent is preserved: they count as adopted.";
        }

        var undated = standpoint.Dossier.Advice.Count(a => IsAnswered(a) && DecidedAt(a) is null && a.To.Is(direction.ToSide()));
        if (undated > 0)
        {
            yield return $"{undated} answered items carry no date of their outcome and can't be placed in a week.";
        }
    }

    // Advice of weight on a matter where the direction's side, or its forum, has the right to decide.
    private static IEnumerable<Advice> AdviceTo(Standpoint standpoint, Direction direction) => standpoint.Dossier.Advice.Where(a =>
        a.To.Is(direction.ToSide()) && IsOpportunity(a) && standpoint.RightOf(a.DecisionRight) == direction.ToSide());

    // Advice of weight from the other side, whoever has the right.
    private static IEnumerable<Advice> AdviceBetween(Standpoint standpoint, Direction direction) => standpoint.Dossier.Advice.Where(a =>
        a.To.Is(direction.ToSide()) && a.From.Is(direction.ToSide().Counterpart()) && IsOpportunity(a));

    private static bool IsOpportunity(Advice a) =>
        a.Materiality >= LeastMateriality && a.Outcome is not (AdviceOutcome.Withdrawn or AdviceOutcome.Superseded);

    private static bool IsAnswered(Advice a) => a.Outcome is AdviceOutcome.Adopted or AdviceOutcome.AdoptedModified or AdviceOutcome.Overridden;

    private static bool IsOverridden(Advice a) =>
        a.Outcome == AdviceOutcome.Overridden || a is { Outcome: AdviceOutcome.AdoptedModified, PreservesIntent: false };

    private static Moment? DecidedAt(Advice a) => a.OutcomeAt ?? a.AnsweredAt ?? a.ActedAt;

    private static Moment AnswerDue(Standpoint standpoint, Advice a)
    {
        var due = a.ResponseDue ?? standpoint.Days.After(
            a.IssuedAt, standpoint.Charters.InForce(standpoint.WeekOf(a.IssuedAt.Earliest))?.SlaDays?.Advice ?? AnswerDays);

        return a.ActedAt is { } acted && acted.CompareTo(due) < 0 ? acted : due;
    }

    // Deciding is an answer too.
    private static bool IsAnsweredBy(Advice a, Moment due) =>
        (a.AnsweredAt is { } answered && answered.IsBy(due)) || (IsAnswered(a) && a.OutcomeAt is { } decided && decided.IsBy(due));
}
