using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Cases of one stream, drawn week by week from a truth that may change.</summary>
public static class SimulatedCases
{
    private const double DaysAWeek = 7;

    /// <summary>Opportunities that each are an event with the week's chance.</summary>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="perYear">Opportunities expected in 52 weeks.</param>
    /// <param name="weeks">How many weeks.</param>
    /// <param name="share">The chance in each week, counted from 0.</param>
    /// <param name="onSchedule">Whether they come evenly, such as agreed meetings, and not at random.</param>
    public static List<Case> Shares(SeededGenerator generator, double perYear, int weeks, Func<int, double> share, bool onSchedule = false)
    {
        var cases = new List<Case>();
        var due = generator.Uniform();
        for (var week = 0; week < weeks; week++)
        {
            due += perYear / Week.Year;
            var count = onSchedule ? (int)due : generator.Poisson(perYear / Week.Year);
            due -= Math.Floor(due);
            for (var i = 0; i < count; i++)
            {
                cases.Add(new Case { At = At((week + generator.Uniform()) * DaysAWeek), IsEvent = generator.Chance(share(week)) });
            }
        }

        return cases;
    }

    /// <summary>The comparator's cases: so many beside each case of a stream, in the same week.</summary>
    public static List<Case> Beside(SeededGenerator generator, IReadOnlyList<Case> own, int each, Func<int, double> share) =>
    [
        .. own.SelectMany(c => Enumerable.Repeat(c, each)).Select(c => new Case { At = c.At, IsEvent = generator.Chance(share(WeekOf(c.At))) }),
    ];

    /// <summary>Fix campaigns, each with the share that is late when it is due.</summary>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="perYear">Campaigns due in 52 weeks.</param>
    /// <param name="weeks">How many weeks.</param>
    /// <param name="medianDays">Median days to a fix of the campaigns due in each week.</param>
    /// <param name="dueDays">Days from the start of a campaign to its due date.</param>
    public static List<Case> Campaigns(SeededGenerator generator, double perYear, int weeks, Func<int, double> medianDays, double dueDays)
    {
        var cases = new List<Case>();
        for (var week = 0; week < weeks; week++)
        {
            var campaigns = new SimulatedCampaigns(perYear, medianDays(week), dueDays);
            for (var count = generator.Poisson(perYear / Week.Year); count > 0; count--)
            {
                var late = campaigns.OpenWhenDue(generator);
                cases.Add(new Case { At = At((week + generator.Uniform()) * DaysAWeek), IsEvent = late > 0, Value = late });
            }
        }

        return cases;
    }

    /// <summary>Things that open at random and end after a Weibull time, which passes more slowly after a change, for open ones too.</summary>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="perYear">Openings expected in 52 weeks.</param>
    /// <param name="weeks">How many weeks.</param>
    /// <param name="medianDays">Median days to the end before the change.</param>
    /// <param name="shape">Weibull shape; 1 is a constant hazard.</param>
    /// <param name="onset">Weeks before the change.</param>
    /// <param name="slower">How many times slower it is from then on.</param>
    public static List<Course> Courses(
        SeededGenerator generator, double perYear, int weeks, double medianDays, double shape, int onset, double slower)
    {
        var courses = new List<Course>();
        var scale = medianDays / Math.Pow(Math.Log(2), 1 / shape);
        var change = onset * DaysAWeek;
        for (var opened = generator.Exponential(perYear / Week.Year / DaysAWeek);
             opened < weeks * DaysAWeek;
             opened += generator.Exponential(perYear / Week.Year / DaysAWeek))
        {
            var work = generator.Weibull(shape, scale);
            var before = Math.Clamp(change - opened, 0, work);
            var closed = opened + before + ((work - before) * slower);
            courses.Add(new Course(Some(courses.Count), At(opened), At(closed), IsCounted: true));
        }

        return courses;
    }

    /// <summary>An instant so many days after the first Monday.</summary>
    public static DateTimeOffset At(double days) =>
        new DateTimeOffset(WatchedStream.FirstMonday.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddDays(days);

    private static int WeekOf(DateTimeOffset at) => (int)((at - At(0)).TotalDays / DaysAWeek);

    // A course names the record it was read from; the simulated one needs only a name.
    private static Evidence.Disagreement Some(int number) => new()
    {
        Id = $"disagreement-{number}",
        Between = [Party.Cio, Party.Ciso],
        Area = "OTHER",
        Type = Evidence.DisagreementType.Task,
        OpenedAt = Moment.At(At(0)),
        OpenedBy = Party.Ciso,
        Positions = [],
        Moves = [],
    };
}
