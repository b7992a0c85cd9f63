using Concord.Signs;
using Concord.Steps;

namespace Concord.Web.Signs;

/// <summary>All themes, where each has its page, and which an indicator belongs to.</summary>
public static class Themes
{
    /// <summary>Every sign, cause, step and outcome, in this order.</summary>
    public static IReadOnlyList<Theme> All { get; } = [.. SignCatalogue.All, .. CauseCatalogue.All, .. StepCatalogue.All, .. OutcomeCatalogue.All];

    private static readonly Dictionary<string, Theme> _byId = All.ToDictionary(theme => theme.Id, StringComparer.Ordinal);

    /// <summary>The theme's page.</summary>
    public static string Address(this Theme theme) => theme switch
    {
        Cause => $"/signs/causes/{theme.Slug}",
        Outcome => $"/signs/outcomes/{theme.Slug}",
        Step => $"/steps/{theme.Slug}",
        _ => $"/signs/{theme.Slug}",
    };

    /// <summary>The theme an indicator such as <c>S6.1</c> belongs to; null for one that is not in a catalogue.</summary>
    public static Theme? Of(string indicator) => _byId.GetValueOrDefault(indicator.Split('.')[0]);

    /// <summary>The readings of some indicators, whichever sign, cause or step they belong to, in the order of the ids.</summary>
    public static IReadOnlyList<Reading> Of(this SignsReading reading, IEnumerable<string> indicators)
    {
        var known = reading.Signs.SelectMany(s => s.Readings).Concat(reading.Causes.SelectMany(c => c.Readings)).Concat(reading.Steps.SelectMany(s => s.Readings)).ToLookup(r => r.Indicator);

        return [.. indicators.Distinct(StringComparer.Ordinal).SelectMany(id => known[id])];
    }
}
