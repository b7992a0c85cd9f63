using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>When an initiative passed its stages, and when it was meant to be live.</summary>
internal sealed record Gates(
    DateTime Idea, DateTime Intake, DateTime Funded, DateTime Designed, DateTime Built, DateTime Tested, DateTime Live, DateOnly Planned)
{
    /// <summary>The stages of an initiative that is funded some weeks before the last one.</summary>
    public static Gates From(Timeline time, SeededGenerator chance, int weeksAgo)
    {
        var funded = time.At(weeksAgo, chance);
        var idea = time.Workdays(funded.AddDays(-45 - chance.Below(30)), 1);
        var designed = time.Workdays(funded, 18 + chance.Below(12));
        var built = time.Workdays(designed, 15 + chance.Below(20));
        var tested = time.Workdays(built, 10 + chance.Below(15));
        var live = time.Workdays(tested, 5 + chance.Below(10));

        return new Gates(
            idea, time.Workdays(idea, 6 + chance.Below(8)), funded, designed, built, tested, live,
            DateOnly.FromDateTime(live).AddDays(-chance.Below(21)));
    }

    public Line ToLine(Timeline time) => new Line(time)
        .At("G0", Idea).At("G1", Intake).At("G2", Funded).At("G3", Designed).At("G4", Built).At("G5", Tested).At("G6", Live);
}
