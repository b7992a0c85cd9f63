using Concord.Signs;

namespace Concord.Simulation;

/// <summary>A sign switched on with a known strength (SIMULATOR §4).</summary>
/// <param name="Target">A sign (S6), a cause (C1, C2), an indicator (S6.1), or ALL.</param>
/// <param name="Strength">g: 0 = none, 1 = the size worth finding; on the logit scale between ref and p1, for durations on the logarithmic one.</param>
/// <param name="Rate">The true rate at full strength instead of <paramref name="Strength"/>: a share, for S2.1 median days; null = by the strength.</param>
/// <param name="Toward">Whose behaviour it is; <see cref="Direction.Joint"/> = both.</param>
/// <param name="Onset">The week in which it begins, from 1.</param>
/// <param name="Shape">How it comes and goes.</param>
public sealed record Injection(
    string Target, double Strength = 1, double? Rate = null, Direction Toward = Direction.Joint, int Onset = 53, InjectionShape Shape = InjectionShape.Step)
{
    private const int RampWeeks = 26;
    private const int WeeksOn = 6;
    private const int WeeksOff = 10;
    private const double FadeWeeks = 52;

    /// <summary>Whether it acts on one indicator in one direction.</summary>
    internal bool ActsOn(Level level, Direction direction) =>
        (Target == level.Id || (level.IsPrimary && (Target == "ALL" || Target == level.SignId)))
        && (Toward == Direction.Joint || direction == Direction.Joint || Toward == direction);

    /// <summary>How much of it is there in a week, 0 to 1.</summary>
    /// <param name="week">The week, from 0.</param>
    internal double PartIn(int week)
    {
        var since = week - (Onset - 1);

        return since < 0 ? 0 : Shape switch
        {
            InjectionShape.Ramp => Math.Min(1, (since + 1.0) / RampWeeks),
            InjectionShape.Episodes => since % (WeeksOn + WeeksOff) < WeeksOn ? 1 : 0,
            InjectionShape.AfterEvent => Math.Max(0, 1 - (since / FadeWeeks)),
            _ => 1,
        };
    }
}

/// <summary>How a planted sign comes and goes.</summary>
public enum InjectionShape
{
    /// <summary>At once, for good.</summary>
    Step,

    /// <summary>Evenly over 26 weeks, for good.</summary>
    Ramp,

    /// <summary>Six weeks on, ten weeks off.</summary>
    Episodes,

    /// <summary>At once with a disruption (a new executive), fading over a year.</summary>
    AfterEvent,
}
