namespace Concord.Signs;

/// <summary>Why the signs may be there (A¶63–83, B¶7): a hypothesis with its evidence, never a verdict. Several may hold at once.</summary>
public abstract class Cause : Theme
{
    /// <summary>Whether it lies in how work is organised (C5–C9) rather than in how it is done (C1–C4).</summary>
    public abstract bool IsStructural { get; }

    /// <summary>What the evidence says of it from a standpoint.</summary>
    /// <param name="standpoint">From where.</param>
    /// <param name="known">What the signs showed.</param>
    public CauseReading Read(Standpoint standpoint, KnownReadings known) => Judged(ReadIndicators(standpoint), known);

    /// <summary>What the evidence says of it; apart from reading it, so that it can be said again of readings some of which are hidden.</summary>
    /// <param name="own">What its own indicators showed.</param>
    /// <param name="known">What the signs showed.</param>
    public CauseReading Judged(IReadOnlyList<Reading> own, KnownReadings known)
    {
        ArgumentNullException.ThrowIfNull(known);

        var all = known.With(own);

        return new CauseReading
        {
            Cause = this,
            State = Judge(all, null),
            Cio = Judge(all, Direction.Cio),
            Ciso = Judge(all, Direction.Ciso),
            Readings = own,
        };
    }

    /// <summary>What may be said of it: supported where any of its measures speaks for it, not supported where all that decide are inside their lines.</summary>
    /// <param name="readings">Its own readings and those of the signs.</param>
    /// <param name="direction">Whose behaviour is asked about, joint readings included; null = either's.</param>
    protected virtual CauseState Judge(KnownReadings readings, Direction? direction)
    {
        var deciding = Indicators.Where(i => i.IsPrimary).Select(i => i.Id).Concat(RestsOn).SelectMany(Of).ToList();

        return deciding.Concat(Indicators.Where(i => !i.IsPrimary).SelectMany(i => Of(i.Id))).Any(SpeaksFor) ? CauseState.Supported
            : deciding.Count > 0 && deciding.TrueForAll(r => r.State is IndicatorState.Within) ? CauseState.NotSupported
            : CauseState.NotEnoughEvidence;

        IEnumerable<Reading> Of(string indicator) =>
            readings.Of(indicator).Where(r => direction is null || r.Direction == direction || r.Direction == Direction.Joint);
    }

    // A signal; or, where no detector watches by the house's word, figures that are surely past the tolerance.
    private static bool SpeaksFor(Reading reading) =>
        reading.State is IndicatorState.Present or IndicatorState.Early
        || (reading is { State: IndicatorState.Unclear, ProbabilityOver: >= Replay.SureInside } && !CharterTimeline.ArmedByHouse.Contains(reading.Indicator));
}

/// <summary>What may be said of a cause.</summary>
public enum CauseState
{
    /// <summary>Its measures speak for it.</summary>
    Supported,

    /// <summary>Its measures are all inside their lines.</summary>
    NotSupported,

    /// <summary>Neither can be said.</summary>
    NotEnoughEvidence,
}

/// <summary>What one cause shows.</summary>
public sealed record CauseReading
{
    /// <summary>The cause.</summary>
    public required Cause Cause { get; init; }

    /// <summary>What may be said of it, whoever's behaviour it is.</summary>
    public required CauseState State { get; init; }

    /// <summary>The same of the CIO's behaviour; joint measures count in both.</summary>
    public required CauseState Cio { get; init; }

    /// <summary>The same of the CISO's behaviour; joint measures count in both.</summary>
    public required CauseState Ciso { get; init; }

    /// <summary>Its own indicators in every direction.</summary>
    public required IReadOnlyList<Reading> Readings { get; init; }
}
