using Concord.Signs;
using Concord.Web.Shell;

namespace Concord.Web.Signs;

/// <summary>Words of a sign, cause, step or outcome around its readings.</summary>
public static class ThemeWords
{
    /// <summary>The indicator of a theme with the given id; null where it has none.</summary>
    public static Indicator? Indicator(this Theme theme, string id) => theme.Indicators.FirstOrDefault(i => i.Id == id);

    /// <summary>The figures of a reading and what they count: "4 of 11 overruled by the CIO's side".</summary>
    public static string Phrase(this Theme theme, Reading reading)
    {
        var indicator = theme.Indicator(reading.Indicator);
        var counts = indicator is MeanIndicator ? "" : Figure.Counts(reading);

        return $"{counts} {Wing.PhraseOf(indicator, reading)}".Trim();
    }

    /// <summary>The name of a measure as a heading; its id where the theme does not know it.</summary>
    public static string Heading(this Theme theme, string indicator) => theme.Indicator(indicator)?.Name.Capital() ?? indicator;

    /// <summary>Whose behaviour a reading is about, to follow a measure's name; empty where it is both sides'.</summary>
    public static string Whose(this Direction direction) => direction switch
    {
        Direction.Cio => ", on the CIO’s side",
        Direction.Ciso => ", on the CISO’s side",
        _ => "",
    };

    /// <summary>The address of a measure on its theme's page.</summary>
    public static string Anchor(string indicator) => $"measure-{indicator.Replace('.', '-').ToLowerInvariant()}";
}
