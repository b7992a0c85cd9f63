using System.Collections.Frozen;

namespace Concord.Evidence;

/// <summary>Every kind of evidence: its name in CONTRACT §1 and the record that holds it.</summary>
public static class EvidenceKinds
{
    /// <summary>The record type of each kind, by the kind's name.</summary>
    public static FrozenDictionary<string, Type> All { get; } = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["absence"] = typeof(Absence),
        ["access-grant"] = typeof(AccessGrant),
        ["activity"] = typeof(Activity),
        ["advice"] = typeof(Advice),
        ["agreed-item"] = typeof(AgreedItem),
        ["appetite"] = typeof(Appetite),
        ["briefing"] = typeof(Briefing),
        ["briefing-pack"] = typeof(BriefingPack),
        ["budget-ask"] = typeof(BudgetAsk),
        ["charter"] = typeof(Charter),
        ["contact"] = typeof(Contact),
        ["contest"] = typeof(Contest),
        ["control"] = typeof(Control),
        ["decision"] = typeof(Decision),
        ["description-mark"] = typeof(DescriptionMark),
        ["disagreement"] = typeof(Disagreement),
        ["disruption"] = typeof(Disruption),
        ["due-rule"] = typeof(DueRule),
        ["executive-contact"] = typeof(ExecutiveContact),
        ["feed"] = typeof(Feed),
        ["finding"] = typeof(Finding),
        ["forum"] = typeof(Forum),
        ["incident"] = typeof(Incident),
        ["information-request"] = typeof(InformationRequest),
        ["initiative"] = typeof(Initiative),
        ["interaction"] = typeof(Interaction),
        ["kev-entry"] = typeof(KevEntry),
        ["meeting"] = typeof(Meeting),
        ["meeting-request"] = typeof(MeetingRequest),
        ["metric"] = typeof(Metric),
        ["missing-entry"] = typeof(MissingEntry),
        ["owed-fact"] = typeof(OwedFact),
        ["page-visit"] = typeof(PageVisit),
        ["person"] = typeof(Person),
        ["plan-item"] = typeof(PlanItem),
        ["play-run"] = typeof(PlayRun),
        ["priority-link"] = typeof(PriorityLink),
        ["priority-statement"] = typeof(PriorityStatement),
        ["promise"] = typeof(Promise),
        ["purchase"] = typeof(Purchase),
        ["release"] = typeof(Release),
        ["review"] = typeof(Review),
        ["review-finding"] = typeof(ReviewFinding),
        ["risk"] = typeof(RiskStatement),
        ["risk-acceptance"] = typeof(RiskAcceptance),
        ["risk-estimate"] = typeof(RiskEstimate),
        ["safe-message"] = typeof(SafeMessage),
        ["scan"] = typeof(Scan),
        ["sealed-draft"] = typeof(SealedDraft),
        ["security-request"] = typeof(SecurityRequest),
        ["survey-answer"] = typeof(SurveyAnswer),
        ["team-pulse"] = typeof(TeamPulse),
        ["team-session"] = typeof(TeamSession),
        ["tool"] = typeof(Tool),
        ["wave"] = typeof(Wave),
        ["work-item"] = typeof(WorkItem),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of all kinds in alphabetical order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The record type of a kind, or null when there is no such kind.</summary>
    public static Type? Find(string kind) => All.GetValueOrDefault(kind);
}
