using Concord.Evidence;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>The newest answers of either side to the paired survey, as far as they may move what both see; what they lead to is for the two only.</summary>
internal static class Answers
{
    /// <summary>Each side's answer of the newest round in which an item of it counts: an answer given alone stays sealed.</summary>
    internal static IEnumerable<SurveyAnswer> Newest(Standpoint standpoint, string item)
    {
        var rounds = SurveyRound.Before(standpoint.End, standpoint.Dossier);

        return new[] { Side.Cio, Side.Ciso }
            .Select(side => rounds.LastOrDefault(r => r.Of(side) is not null && r.Counts(side, item))?.Of(side))
            .OfType<SurveyAnswer>();
    }
}
