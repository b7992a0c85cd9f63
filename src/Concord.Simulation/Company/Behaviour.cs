namespace Concord.Simulation;

/// <summary>The true level of one behaviour in every week, and a count of what it made.</summary>
internal sealed class Behaviour(double[] levels, double[] strain)
{
    private readonly int[] _opportunities = new int[levels.Length];
    private readonly int[] _events = new int[levels.Length];

    internal IReadOnlyList<double> Levels => levels;

    internal IReadOnlyList<double> Strain => strain;

    internal IReadOnlyList<int> Opportunities => _opportunities;

    internal IReadOnlyList<int> Events => _events;

    /// <summary>The level on a day; before the first week and after the last it is theirs.</summary>
    internal double At(double day) => levels[Clamped(day)];

    /// <summary>How much of a planted sign is there on a day.</summary>
    internal double StrainAt(double day) => strain[Clamped(day)];

    /// <summary>Whether an opportunity on a day becomes the event, and counts it on the day it is seen.</summary>
    /// <param name="uniform">Chance itself, 0 to 1.</param>
    /// <param name="day">When it is decided.</param>
    /// <param name="seen">When it counts; null = the same day.</param>
    /// <param name="odds">What the odds are multiplied by in this case.</param>
    internal bool Happens(double uniform, double day, double? seen = null, double odds = 1)
    {
        var level = At(day);
        var happens = uniform < (odds == 1 ? level : odds * level / (1 - level + (odds * level)));
        Count(seen ?? day, happens);

        return happens;
    }

    /// <summary>Counts an opportunity.</summary>
    internal void Count(double day, bool isEvent)
    {
        var week = (int)Math.Floor(day / 7);
        if (week >= 0 && week < levels.Length)
        {
            _opportunities[week]++;
            _events[week] += isEvent ? 1 : 0;
        }
    }

    private int Clamped(double day) => Math.Clamp((int)Math.Floor(day / 7), 0, levels.Length - 1);
}
