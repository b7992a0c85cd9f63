using Concord.Signs;

namespace Concord.Web.Signs;

/// <summary>What the two agreed: the lines in force, everything else their charter says, and its versions.</summary>
/// <param name="Lines">The line of every measure that has one, in the catalogues' order.</param>
/// <param name="Terms">Cadence, time limits, readers and the rest.</param>
/// <param name="Versions">Every charter on record, the newest first.</param>
public sealed record AgreedLines(IReadOnlyList<AgreedLine> Lines, IReadOnlyList<AgreedTerm> Terms, IReadOnlyList<CharterVersion> Versions)
{
    /// <summary>The version in force; null where none is signed by both.</summary>
    public CharterVersion? InForce => Versions.FirstOrDefault(v => v.IsInForce);

    /// <summary>The finding in a sentence.</summary>
    public string Finding
    {
        get
        {
            var agreed = Lines.Count(l => l.IsAgreed);

            return InForce is not { } version
                ? "No agreement is signed by both yet: every line is a house default."
                : agreed == 0
                    ? $"Version {version.Name} is in force. It names no line, so every line is a house default."
                    : agreed == Lines.Count
                        ? $"Version {version.Name} is in force. It names every line."
                        : $"Version {version.Name} is in force. It names {agreed} of {Lines.Count} lines; the rest are house defaults.";
        }
    }

    /// <summary>Reads them from the evidence, as in force in the last week that counts.</summary>
    public static AgreedLines Of(Standpoint standpoint) => new(
        [.. LinesOf(standpoint)],
        AgreedTerm.Of(standpoint.Charter),
        CharterVersion.Of(standpoint));

    private static IEnumerable<AgreedLine> LinesOf(Standpoint standpoint) =>
        from theme in Themes.All
        from indicator in theme.Indicators
        let terms = standpoint.Charters.TermsOf(indicator.Id, indicator.House, standpoint.Week.Number)
        where terms.Thresholds is not null
        select new AgreedLine(theme, indicator, terms.Thresholds!, standpoint.Charter?.Thresholds.ContainsKey(indicator.Id) ?? false, terms.IsArmed);
}

/// <summary>The line of one measure.</summary>
/// <param name="Theme">The sign, cause or step it belongs to.</param>
/// <param name="Indicator">The measure.</param>
/// <param name="Thresholds">A working pair, the line, and the size worth finding.</param>
/// <param name="IsAgreed">Whether the charter names it; otherwise it is the house default.</param>
/// <param name="IsArmed">Whether detectors watch it.</param>
public sealed record AgreedLine(Theme Theme, Indicator Indicator, Thresholds Thresholds, bool IsAgreed, bool IsArmed)
{
    /// <summary>What the line is counted in.</summary>
    public Unit Unit => UnitOf(Indicator);

    /// <summary>What an indicator's line is counted in.</summary>
    public static Unit UnitOf(Indicator? indicator) => indicator switch { DurationIndicator => Unit.Days, CensusIndicator count => count.Unit, _ => Unit.Share };
}
