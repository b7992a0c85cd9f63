namespace Concord.Simulation;

/// <summary>How many weeks after a change it was found, over many runs.</summary>
public sealed class Delays
{
    /// <summary>Weeks that are followed after the change.</summary>
    public const int Horizon = 52;

    private readonly int[] _sorted;

    /// <summary>The delays of some runs.</summary>
    /// <param name="indicator">The indicator's id.</param>
    /// <param name="change">The change and the signal in words.</param>
    /// <param name="weeks">Weeks from the change to the finding, 1 = found on the first Monday after; null = not found within the horizon.</param>
    public Delays(string indicator, string change, IEnumerable<int?> weeks)
    {
        Indicator = indicator;
        Change = change;
        _sorted = [.. weeks.Select(w => w ?? int.MaxValue).Order()];
    }

    /// <summary>The indicator's id.</summary>
    public string Indicator { get; }

    /// <summary>The change and the signal in words.</summary>
    public string Change { get; }

    /// <summary>How many runs.</summary>
    public int Runs => _sorted.Length;

    /// <summary>How many runs found it within so many weeks.</summary>
    public int FoundBy(int weeks) => _sorted.Count(w => w <= weeks);

    /// <summary>The share found within so many weeks, 0 to 1.</summary>
    public double ShareBy(int weeks) => Runs == 0 ? 0 : (double)FoundBy(weeks) / Runs;

    /// <summary>The week by which half were found; null when fewer ever were.</summary>
    public int? Median => Quantile(0.5);

    /// <summary>The week by which nine in ten were found; null when fewer ever were.</summary>
    public int? NinthDecile => Quantile(0.9);

    /// <summary>The week by which a share was found; null when fewer ever were.</summary>
    public int? Quantile(double share)
    {
        var at = (int)Math.Ceiling(share * Runs) - 1;

        return at < 0 || at >= Runs || _sorted[at] > Horizon ? null : _sorted[at];
    }
}
