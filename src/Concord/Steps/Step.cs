using Concord.Signs;

namespace Concord.Steps;

/// <summary>One of the seven steps that mend it (A¶95–101): is it taken, and is it working?</summary>
public abstract class Step : Theme
{
    /// <summary>What the evidence says of it from a standpoint.</summary>
    /// <param name="standpoint">From where.</param>
    /// <param name="known">What the signs and causes showed.</param>
    public StepReading Read(Standpoint standpoint, KnownReadings known) => Judged(ReadIndicators(standpoint), known);

    /// <summary>What the evidence says of it; apart from reading it, so that it can be said again of readings some of which are hidden.</summary>
    /// <param name="own">What its own indicators showed.</param>
    /// <param name="known">What the signs and causes showed.</param>
    public StepReading Judged(IReadOnlyList<Reading> own, KnownReadings known)
    {
        ArgumentNullException.ThrowIfNull(known);

        var all = known.With(own);

        return new StepReading { Step = this, Taken = JudgeTaken(all), Working = JudgeWorking(all), Readings = own };
    }

    /// <summary>Whether the step is taken: what was agreed exists (M8).</summary>
    protected abstract TakenState JudgeTaken(KnownReadings readings);

    /// <summary>Whether it works: by default whether the indicators it should move are inside their lines.</summary>
    protected virtual WorkingState JudgeWorking(KnownReadings readings)
    {
        var moved = RestsOn.SelectMany(readings.Of).ToList();

        return moved.Exists(r => r.State is IndicatorState.Present or IndicatorState.Early) ? WorkingState.No
            : moved.Count > 0 && moved.TrueForAll(r => r.State is IndicatorState.Within) ? WorkingState.Yes
            : WorkingState.NotEnoughEvidence;
    }
}

/// <summary>Whether a step is taken.</summary>
public enum TakenState
{
    /// <summary>All that belongs to it is there.</summary>
    Yes,

    /// <summary>A part of it is there.</summary>
    Partly,

    /// <summary>Nothing of it is there, and it is known that nothing is.</summary>
    No,

    /// <summary>No source tells of it.</summary>
    NoData,
}

/// <summary>Whether a step works.</summary>
public enum WorkingState
{
    /// <summary>What it should move is inside the line.</summary>
    Yes,

    /// <summary>Something it should move is past the line.</summary>
    No,

    /// <summary>Neither can be said.</summary>
    NotEnoughEvidence,
}

/// <summary>What one step shows.</summary>
public sealed record StepReading
{
    /// <summary>The step.</summary>
    public required Step Step { get; init; }

    /// <summary>Whether it is taken.</summary>
    public required TakenState Taken { get; init; }

    /// <summary>Whether it works.</summary>
    public required WorkingState Working { get; init; }

    /// <summary>Its own indicators in every direction.</summary>
    public required IReadOnlyList<Reading> Readings { get; init; }
}
