namespace Concord.Signs;

/// <summary>One of the twelve signs that the pair stops working in concert.</summary>
public abstract class Sign
{
    /// <summary>The id, such as <c>S1</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The number in the source's order, 1 to 12.</summary>
    public int Number => int.Parse(Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The last part of the sign's address, such as <c>overridden-recommendations</c>.</summary>
    public abstract string Slug { get; }

    /// <summary>A short name for tables, such as "Overruling each other".</summary>
    public abstract string Name { get; }

    /// <summary>The question the sign answers, as a heading.</summary>
    public abstract string Question { get; }

    /// <summary>Where the sign comes from: article and paragraph.</summary>
    public abstract string Source { get; }

    /// <summary>Only for the order of display: 3 (most) to 1 (SIGNS §2.8).</summary>
    public abstract int Severity { get; }

    /// <summary>The measurements under the sign, primary ones first.</summary>
    public abstract IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Ways to misread or game the figures, each a sentence; shown on the sign's page.</summary>
    public abstract IReadOnlyList<string> Misreadings { get; }

    /// <summary>Primary indicators with the one to look at when they improve: where it gets worse meanwhile, the primary shows "check" (SIGNS §2.15).</summary>
    public virtual IReadOnlyList<(string Primary, string Companion)> Companions => [];

    /// <summary>What the sign shows from a standpoint, both ways.</summary>
    public SignReading Read(Standpoint standpoint)
    {
        ArgumentNullException.ThrowIfNull(standpoint);

        var readings = Indicators.SelectMany(i => i.Read(standpoint)).ToList();
        var primaries = readings.Where(r => r.IsPrimary).ToList();

        return new SignReading
        {
            Sign = this,
            State = Worst(primaries),
            Cio = Worst(primaries.Where(r => r.Direction != Direction.Ciso)),
            Ciso = Worst(primaries.Where(r => r.Direction != Direction.Cio)),
            Readings = [.. readings.Select(r => Companion.Check(this, r, readings))],
        };
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
