namespace Concord.Simulation.Halden;

/// <summary>The blind rounds: a survey and the priorities each quarter, who does what and the risks now and then, the teams' pulse in the second year.</summary>
internal static class Waves
{
    /// <summary>How many quarters the story has.</summary>
    public const int Quarters = 8;

    /// <summary>The first quarter in which the priorities were ranked.</summary>
    public const int FirstPriorities = 2;

    /// <summary>The first quarter in which the teams were asked.</summary>
    public const int FirstPulse = 4;

    private static readonly int[] _ofTheRisks = [3, 7];

    /// <summary>The name of a round.</summary>
    /// <param name="type">SURVEY, PRIORITIES, RACI, ESTIMATES or PULSE.</param>
    /// <param name="quarter">The quarter, from 0.</param>
    public static string Id(string type, int quarter) => $"WAVE-{type}-{quarter + 1}";

    /// <summary>The Monday on which the round of a quarter opens; it closes a week later.</summary>
    public static DateOnly Opens(Timeline time, int quarter) => time.Day((13 * (Quarters - 1 - quarter)) + 6);

    public static IEnumerable<Line> Lines(Timeline time)
    {
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            foreach (var type in Types(quarter))
            {
                yield return new Line(time, "wave", Id(type, quarter)).With("type", type)
                    .Due("opensAt", Opens(time, quarter)).Due("closesAt", Opens(time, quarter).AddDays(6));
            }
        }
    }

    private static IEnumerable<string> Types(int quarter) =>
    [
        "SURVEY", .. quarter >= FirstPriorities ? ["PRIORITIES"] : Array.Empty<string>(), .. quarter == Quarters - 2 ? ["RACI"] : Array.Empty<string>(),
        .. _ofTheRisks.Contains(quarter) ? ["ESTIMATES"] : Array.Empty<string>(), .. quarter >= FirstPulse ? ["PULSE"] : Array.Empty<string>(),
    ];
}
