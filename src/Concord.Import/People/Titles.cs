using System.Text.RegularExpressions;
using Concord.Evidence;

namespace Concord.Import.People;

/// <summary>Which job title is which role. Only plain Latin letters count, so letters that merely look like CIO are none.</summary>
internal static partial class Titles
{
    /// <summary>The roles a title names: two for a person with two hats, none where it names none.</summary>
    /// <param name="title">The title as the organization writes it.</param>
    /// <param name="map">The map, whose <c>words.role</c> say what the organization's own titles are.</param>
    public static IReadOnlyList<PersonRole> Roles(string? title, ColumnMap? map)
    {
        if (title is null)
        {
            return [];
        }

        if (map?.Word("role", title) is { } said)
        {
            return Said(said);
        }

        if (Beside().IsMatch(title))
        {
            return [];
        }

        var both = new List<PersonRole>();
        both.AddRange(Ciso().IsMatch(title) ? [PersonRole.Ciso] : []);
        both.AddRange(Cio().IsMatch(title) ? [PersonRole.Cio] : []);

        return both.Count > 0 ? both : Other(title);
    }

    /// <summary>Whether a title is one whose holder carries the risk of the whole company: chief executive, risk, legal or financial officer, general counsel. Null = the title does not tell.</summary>
    public static bool? CarriesCompanyWideRisk(string? title) => title is not null && !Beside().IsMatch(title) && CompanyWide().IsMatch(title) ? true : null;

    private static IReadOnlyList<PersonRole> Said(string word) =>
        Enum.GetValues<PersonRole>().Where(r => r.ToString().Equals(word.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)).ToList() is [var role]
            ? [role]
            : throw new BadFieldException("role", $"The map calls a title '{Shown.Of(word)}', which is no role such as CIO, CISO_STAFF or BOARD; correct the map.");

    private static IReadOnlyList<PersonRole> Other(string title)
    {
        if (Secretary().IsMatch(title))
        {
            return [PersonRole.Secretary];
        }

        if (Board().IsMatch(title))
        {
            return [PersonRole.Board];
        }

        if (Auditor().IsMatch(title))
        {
            return [PersonRole.Auditor];
        }

        return Executive().IsMatch(title) ? [PersonRole.Executive] : [];
    }

    [GeneratedRegex(@"\b(?:deputy|assistant|associate|former|interim assistant|secretary to|office of|adviser|advisor)\b|\bto the (?:CIO|CISO|chief)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Beside();

    [GeneratedRegex(@"\bCISO\b|\bchief information security officer\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Ciso();

    [GeneratedRegex(@"\bCIO\b|\bchief information officer\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Cio();

    [GeneratedRegex(@"\b(?:board|company|corporate) secretary\b|\bsecretary (?:of|to) the board\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Secretary();

    [GeneratedRegex(@"\bboard member\b|\bmember of the board\b|\bnon-executive director\b|\bchair(?:man|woman|person)?\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Board();

    [GeneratedRegex(@"\baudit(?:or)?\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Auditor();

    [GeneratedRegex(@"\bchief [a-z ]*officer\b|\bC[EFOTRP]O\b|\bgeneral counsel\b|\bmanaging director\b|^president\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Executive();

    [GeneratedRegex(@"\bC[EFRL]O\b|\bchief (?:executive|financial|risk|legal) officer\b|\bchief executive$|\bgeneral counsel\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CompanyWide();
}
