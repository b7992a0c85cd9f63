namespace Concord.Signs;

/// <summary>One of the twelve signs that the pair stops working in concert.</summary>
public abstract class Sign : Theme
{
    /// <summary>Only for the order of display: 3 (most) to 1 (SIGNS §2.8).</summary>
    public abstract int Severity { get; }

    /// <summary>Primary indicators with the one to look at when they improve: where it gets worse meanwhile, the primary shows "check" (SIGNS §2.15).</summary>
    public virtual IReadOnlyList<(string Primary, string Companion)> Companions => [];

    /// <summary>What the sign shows from a standpoint, both ways.</summary>
    public virtual SignReading Read(Standpoint standpoint)
    {
        var readings = ReadIndicators(standpoint);

        return SignReading.Of(this, [.. readings.Select(r => Companion.Check(this, r, readings))]);
    }

    /// <summary>The worst of some states in the order of SIGNS §2.3: present, early, unclear, not enough evidence, no data, within.</summary>
    public static IndicatorState Worst(IEnumerable<Reading> readings)
    {
        ReadOnlySpan<IndicatorState> worstFirst =
        [
            IndicatorState.Present, IndicatorState.Early, IndicatorState.Unclear,
            IndicatorState.NotEnoughEvidence, IndicatorState.NoData, IndicatorState.Within,
        ];
        var states = readings.Select(r => r.State).ToHashSet();
        foreach (var state in worstFirst)
        {
            if (states.Contains(state))
            {
                return state;
            }
        }

        return IndicatorState.NoData;
    }
}
