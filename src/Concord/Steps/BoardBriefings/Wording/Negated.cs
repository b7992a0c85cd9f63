namespace Concord.Steps;

/// <summary>Words that carry their "not" within: untested, unavailable, ungeprüft.</summary>
internal static class Negated
{
    private static readonly HashSet<string> _english = [.. ("inactive incomplete inadequate insufficient ineffective impossible insecure inaccurate invalid inaccessible insolvent inconsistent incorrect incapable improper " +
        "irregular irrelevant illegal noncompliant disconnected disabled discontinued").Split(' ')];

    private static readonly HashSet<string> _wholeLess = [.. "regardless nevertheless nonetheless wireless doubtless countless cashless contactless paperless seamless stainless serverless agentless".Split(' ')];

    private static readonly string[] _wholeEnglish = ["under", "until", "unit", "unique", "union", "unite", "units", "univers", "uniform", "unless", "uncle", "unanim", "unleash", "uncover", "unfold"];

    private static readonly string[] _wholeGerman = ["unten", "unter", "unser", "unsre", "univers", "union", "ungefähr", "unfall", "unfälle", "unmittelbar", "unverzüglich", "unwetter", "unmut"];

    /// <summary>The word without its "not": "tested" for "untested"; null where it carries none.</summary>
    public static string? Base(string fold, Language language)
    {
        if (fold.Length < 6)
        {
            return null;
        }

        if (language == Language.English && _english.Contains(fold))
        {
            return fold[(fold.StartsWith("non", StringComparison.Ordinal) || fold.StartsWith("dis", StringComparison.Ordinal) ? 3 : 2)..];
        }

        if (fold.Length >= 8 && fold.EndsWith("less", StringComparison.Ordinal) && language == Language.English && !_wholeLess.Contains(fold))
        {
            return fold[..^4];
        }

        if (!fold.StartsWith("un", StringComparison.Ordinal))
        {
            return null;
        }

        var whole = language == Language.English ? _wholeEnglish : _wholeGerman;
        return whole.Any(w => fold.StartsWith(w, StringComparison.Ordinal)) ? null : fold[2..];
    }
}
