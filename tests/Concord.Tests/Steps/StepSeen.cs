using Concord.Evidence;
using Concord.Signs;
using Concord.Steps;
using Concord.Tests.Signs;

namespace Concord.Tests.Steps;

/// <summary>Reads a step the short way in tests.</summary>
internal static class StepSeen
{
    /// <summary>One indicator of a step, on the Monday so many weeks after the first.</summary>
    public static Reading Read(this Step step, string indicator, Direction direction, int weeks, params IEnumerable<Exhibit> evidence) =>
        step.Read(Seen.Standpoint(weeks, evidence), new KnownReadings([])).Readings.Single(r => r.Indicator == indicator && r.Direction == direction);

    /// <summary>Whether a step is taken, beside readings of other themes.</summary>
    public static TakenState Taken(this Step step, int weeks, IEnumerable<Exhibit> evidence, params Reading[] known) =>
        step.Read(Seen.Standpoint(weeks, evidence), new KnownReadings(known)).Taken;

    /// <summary>A reading of another theme.</summary>
    public static Reading Reading(string indicator, IndicatorState state, int? events = null, int? opportunities = null, Direction direction = Direction.Joint) => new()
    {
        Indicator = indicator,
        IsPrimary = true,
        Direction = direction,
        State = state,
        Unit = Unit.Share,
        Events = events,
        Opportunities = opportunities,
        Sentence = string.Empty,
    };

    /// <summary>Counts as events out of opportunities.</summary>
    public static (int?, int?) Counted(this Reading reading) => (reading.Events, reading.Opportunities);
}
