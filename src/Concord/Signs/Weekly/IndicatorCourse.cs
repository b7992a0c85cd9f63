namespace Concord.Signs;

/// <summary>One indicator in one direction through the weeks: its states and alarms, without figures and words.</summary>
public sealed record IndicatorCourse
{
    /// <summary>The indicator's id, such as <c>S1.1</c>.</summary>
    public required string Indicator { get; init; }

    /// <summary>Whether it decides the sign's state.</summary>
    public required bool IsPrimary { get; init; }

    /// <summary>Whose behaviour it reads.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The Monday of the first of <see cref="States"/>.</summary>
    public required DateOnly First { get; init; }

    /// <summary>What may be said on each Monday, up to the one of evaluation; empty where there never was anything.</summary>
    public required IReadOnlyList<IndicatorState> States { get; init; }

    /// <summary>Every alarm its detectors raised, the oldest first; closed ones stay.</summary>
    public IReadOnlyList<RaisedAlarm> Alarms { get; init; } = [];

    /// <summary>What may be said on a Monday; no data before the first and after the last.</summary>
    public IndicatorState On(DateOnly monday)
    {
        var week = (monday.DayNumber - First.DayNumber) / 7;

        return week >= 0 && week < States.Count ? States[week] : IndicatorState.NoData;
    }
}
