using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

/// <summary>Reads a sign the short way in tests: from ordinary evidence, on a Monday so many weeks after the first.</summary>
public static class Seen
{
    /// <summary>The reading of one indicator.</summary>
    public static Reading Read(this Sign sign, string indicator, Direction direction, int weeks, params IEnumerable<Exhibit> evidence) =>
        sign.Read(Standpoint(weeks, evidence)).Readings.Single(r => r.Indicator == indicator && r.Direction == direction);

    /// <summary>The reading of one indicator of a cause.</summary>
    public static Reading Read(this Cause cause, string indicator, Direction direction, int weeks, params IEnumerable<Exhibit> evidence) =>
        cause.Read(Standpoint(weeks, evidence), new KnownReadings([])).Readings.Single(r => r.Indicator == indicator && r.Direction == direction);

    /// <summary>What may be said of a cause.</summary>
    public static CauseReading Read(this Cause cause, int weeks, params IEnumerable<Exhibit> evidence) =>
        cause.Read(Standpoint(weeks, evidence), new KnownReadings([]));

    /// <summary>The standpoint on the Monday so many weeks after the first.</summary>
    public static Standpoint Standpoint(int weeks, params IEnumerable<Exhibit> evidence) =>
        new(Some.Dossier(evidence), Monday(weeks));

    /// <summary>The Monday so many weeks after the first.</summary>
    public static DateOnly Monday(int weeks) => Some.FirstMonday.AddDays(7 * weeks);
}
