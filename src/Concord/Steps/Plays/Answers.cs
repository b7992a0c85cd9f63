using Concord.Evidence;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>The newest answers of either side to the paired survey; what they lead to is for the two only.</summary>
internal static class Answers
{
    internal static IEnumerable<SurveyAnswer> Newest(Standpoint standpoint) => standpoint.Dossier.All<SurveyAnswer>()
        .Where(a => a.Party.ToSide() is not null && standpoint.HasHappened(a.SubmittedAt))
        .GroupBy(a => a.Party)
        .Select(g => g.MaxBy(a => (a.SubmittedAt, a.Id))!);
}
