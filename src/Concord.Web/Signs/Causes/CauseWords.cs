using Concord.Signs;
using Concord.Web.Charts;

namespace Concord.Web.Signs;

/// <summary>What may be said of a cause, as people read it: a hypothesis with its evidence, never a verdict.</summary>
public static class CauseWords
{
    /// <summary>The state in a few words.</summary>
    public static string Words(this CauseState state) => state switch
    {
        CauseState.Supported => "Supported",
        CauseState.NotSupported => "Not supported",
        _ => "Too little to say",
    };

    /// <summary>The state as the end of a sentence about a cause.</summary>
    public static string Finding(this CauseState state) => state switch
    {
        CauseState.Supported => "the evidence supports it",
        CauseState.NotSupported => "the evidence does not support it",
        _ => "too little evidence to say",
    };

    /// <summary>The shape that goes with the words.</summary>
    public static Answer ToAnswer(this CauseState state) => state switch
    {
        CauseState.Supported => Answer.Yes,
        CauseState.NotSupported => Answer.No,
        _ => Answer.Unknown,
    };

    /// <summary>The finding over all causes: how many are supported.</summary>
    public static string Headline(IReadOnlyList<CauseReading> causes)
    {
        var supported = causes.Count(c => c.State == CauseState.Supported);
        var unknown = causes.Count(c => c.State == CauseState.NotEnoughEvidence);
        if (unknown == causes.Count)
        {
            return "No cause can be told from the evidence yet.";
        }

        var first = supported == 0
            ? $"None of the {Shell.Sentence.Count(causes.Count)} causes is supported by the evidence."
            : $"{Shell.Sentence.Capital(Shell.Sentence.Count(supported))} of the {Shell.Sentence.Count(causes.Count)} causes {(supported == 1 ? "is" : "are")} supported by the evidence.";

        return unknown == 0 ? first : $"{first} {Shell.Sentence.Capital(Shell.Sentence.Count(unknown))} can’t be said yet.";
    }

    /// <summary>The causes a sign may come from: those that rest on one of its measures first, then those mended by one of its plays.</summary>
    public static IEnumerable<CauseReading> Behind(Sign sign, IReadOnlyList<CauseReading> causes)
    {
        var prefix = sign.Id + ".";
        bool RestsOnIt(CauseReading c) => c.Cause.RestsOn.Any(id => id.StartsWith(prefix, StringComparison.Ordinal));

        return causes.Where(c => RestsOnIt(c) || c.Cause.Plays.Intersect(sign.Plays, StringComparer.Ordinal).Any()).OrderByDescending(RestsOnIt).ThenBy(c => c.Cause.Number);
    }
}
