using Concord.Evidence;
using Concord.Risk;

namespace Concord.Web.Risk;

/// <summary>Something an options paper can be made for: an open decision, a no, an open advice that matters, an initiative before it is live.</summary>
/// <param name="Link">The piece of evidence.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Why">Why it waits, in a few words.</param>
/// <param name="Since">Since when; null = not known.</param>
/// <param name="Risk">The risk it names (id); null = none.</param>
/// <param name="Decider">Who would decide.</param>
public sealed record PaperSubject(EvidenceLink Link, string Title, string Why, DateTimeOffset? Since, string? Risk, Side Decider)
{
    private const int OfEach = 8;

    /// <summary>Everything that waits, open decisions first, each group the newest first.</summary>
    public static IReadOnlyList<PaperSubject> All(Dossier dossier)
    {
        var answered = dossier.Decisions.Where(d => d.About is not null && d.Options.Count >= PatternLibrary.Ways).Select(d => d.About!.Value).ToHashSet();

        return
        [
            .. Newest(dossier.Decisions.Where(d => d.Chosen is null && d.DecidedAt is null).Select(Of)),
            .. Newest(dossier.SecurityRequests.Where(r => r is { FirstAnswer.Type: AnswerType.No, YesAt: null, WithdrawnAt: null } && !answered.Contains(r.Link)).Select(Of)),
            .. Newest(dossier.Advice.Where(a => a is { Outcome: null, Materiality: 3 } && !answered.Contains(a.Link)).Select(Of)),
            .. Newest(dossier.Initiatives.Where(i => !i.Gates.ContainsKey(StageGate.G6) && (i.Exposure is not null || i.Consults.Any(c => c.Answer == ConsultationAnswer.No)) && !answered.Contains(i.Link)).Select(Of)),
        ];
    }

    /// <summary>One piece of evidence as the subject of a paper; null where it is of another kind or not there.</summary>
    public static PaperSubject? Of(EvidenceLink link, Dossier dossier) => link.Kind switch
    {
        "decision" => dossier.Decisions.Where(d => d.Id == link.Id).Select(Of).FirstOrDefault(),
        "security-request" => dossier.SecurityRequests.Where(r => r.Id == link.Id).Select(Of).FirstOrDefault(),
        "advice" => dossier.Advice.Where(a => a.Id == link.Id).Select(Of).FirstOrDefault(),
        "initiative" => dossier.Initiatives.Where(i => i.Id == link.Id).Select(Of).FirstOrDefault(),
        _ => null,
    };

    private static PaperSubject Of(Decision decision) => new(
        decision.Link, decision.Title, decision.Options.Count == 0 ? "open, no options yet" : $"open, {Shell.Sentence.Count(decision.Options.Count, "option", "options")} on the table",
        decision.RaisedAt?.Earliest, decision.Risk, decision.Domain ?? (decision.Decider == "CISO" ? Side.Ciso : Side.Cio));

    private static PaperSubject Of(SecurityRequest request) => new(
        request.Link, request.BusinessOutcome is { } outcome ? $"{Shell.Sentence.Capital(outcome)}: another way than no" : $"Another way than no to {request.Id}",
        $"the {(request.To == Party.Ciso ? "CISO" : request.To == Party.Cio ? "CIO" : "other")}’s side answered no", request.FirstAnswer?.At.Earliest, null, request.To == Party.Ciso ? Side.Ciso : Side.Cio);

    private static PaperSubject Of(Advice advice) => new(
        advice.Link, advice.Subject, advice.Outcome == AdviceOutcome.Overridden ? "advice that was overridden" : "advice that matters, without an outcome", advice.IssuedAt.Earliest, advice.Risk, advice.To == Party.Ciso ? Side.Ciso : Side.Cio);

    private static PaperSubject Of(Initiative initiative) => new(
        initiative.Link, initiative.Title, initiative.Consults.Any(c => c.Answer == ConsultationAnswer.No) ? "an initiative that heard no" : "an initiative with an exposure, before it is live",
        initiative.Exposure?.At.Earliest ?? initiative.Consults.FirstOrDefault()?.RequestedAt.Earliest, null, initiative.Owner);

    private static IEnumerable<PaperSubject> Newest(IEnumerable<PaperSubject> subjects) =>
        subjects.OrderByDescending(s => s.Since).ThenBy(s => s.Link.Id, StringComparer.Ordinal).Take(OfEach);
}
