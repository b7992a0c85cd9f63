using Concord.Evidence;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>One indicator as the product reads it, fed with simulated cases in the place of evidence.</summary>
/// <remarks>Thresholds, detectors, limits, pace, minimum counts and states are the product's own: only the cases are ours.</remarks>
public sealed class WatchedStream
{
    private const int MostKept = 20_000;

    /// <summary>The Monday on which every simulated stream begins.</summary>
    public static readonly DateOnly FirstMonday = new(2024, 1, 1);

    private static readonly ThreadLocal<(int Reads, Standpoint? Standpoint)> _standpoint = new();

    private readonly Indicator _real;
    private readonly CusumLimits _limits;

    /// <summary>A stream of a real indicator.</summary>
    /// <param name="real">The indicator.</param>
    /// <param name="limits">The limits of the early signal; null = the product's own.</param>
    public WatchedStream(Indicator real, CusumLimits? limits = null)
    {
        _real = real;
        _limits = limits ?? CusumLimits.Shared;
    }

    /// <summary>The real indicator with an id; null when the catalogues do not hold it.</summary>
    public static Indicator? Find(string id) => SignCatalogue.All.SelectMany(s => s.Indicators)
        .Concat(CauseCatalogue.All.SelectMany(c => c.Indicators))
        .FirstOrDefault(i => i.Id == id);

    /// <summary>What the indicator shows of events out of opportunities, or of values.</summary>
    /// <param name="weeks">Weeks that have passed.</param>
    /// <param name="cases">The cases of both sides together.</param>
    /// <param name="others">The comparator's; null = there is none.</param>
    public Reading Read(int weeks, IReadOnlyList<Case> cases, IReadOnlyList<Case>? others = null) => Read(weeks, _real switch
    {
        ShareIndicator => new ShareIndicator
        {
            Id = _real.Id,
            IsPrimary = true,
            IsJoint = true,
            Name = _real.Name,
            Definition = _real.Definition,
            Kinds = _real.Kinds,
            Opportunities = _real.Opportunities,
            Event = _ => "counted",
            House = _real.House,
            Cases = (_, _) => cases,
            Comparator = others is null ? null : (_, _) => others,
        },
        MeanIndicator => new MeanIndicator
        {
            Id = _real.Id,
            IsPrimary = true,
            IsJoint = true,
            Name = _real.Name,
            Definition = _real.Definition,
            Kinds = _real.Kinds,
            Opportunities = _real.Opportunities,
            Event = _ => "counted",
            House = _real.House,
            Cases = (_, _) => cases,
        },
        _ => throw new InvalidOperationException($"{_real.Id} is not read from cases."),
    });

    /// <summary>What the indicator shows of durations.</summary>
    /// <param name="weeks">Weeks that have passed.</param>
    /// <param name="courses">The courses.</param>
    public Reading Read(int weeks, IReadOnlyList<Course> courses)
    {
        var real = (DurationIndicator)_real;

        return Read(weeks, new DurationIndicator
        {
            Id = real.Id,
            IsPrimary = true,
            IsJoint = true,
            Name = real.Name,
            Definition = real.Definition,
            Kinds = real.Kinds,
            Opportunities = real.Opportunities,
            Event = _ => "counted",
            House = real.House,
            Courses = (_, _) => courses,
            DoneAtDays = real.DoneAtDays,
            Done = real.Done,
        });
    }

    /// <summary>The first finding of a tier after the stream's first weeks.</summary>
    /// <param name="reading">What the stream showed.</param>
    /// <param name="tier">The tier.</param>
    /// <param name="onset">Weeks before the change.</param>
    public static Detection After(Reading reading, Tier tier, int onset)
    {
        var change = FirstMonday.AddDays(7 * onset);
        var alarms = reading.Alarms.Where(a => a.Tier == tier).ToList();
        if (alarms.Exists(a => a.Raised <= change && !(a.Closed <= change)))
        {
            return new Detection(true, null);
        }

        var first = alarms.Where(a => a.Raised > change).Select(a => (int?)(a.Raised.DayNumber - change.DayNumber) / 7).Min();

        return new Detection(false, first);
    }

    private Reading Read(int weeks, Indicator indicator) => indicator.Read(StandpointAfter(weeks)).Single();

    // A standpoint keeps intervals it worked out, for the runs that follow on the same thread.
    private Standpoint StandpointAfter(int weeks)
    {
        var (reads, kept) = _standpoint.Value;
        var monday = FirstMonday.AddDays(7 * weeks);
        if (kept is null || kept.Week.Evaluated != monday || kept.Limits != _limits || reads >= MostKept)
        {
            var known = new DateTimeOffset(monday.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            (reads, kept) = (0, new Standpoint(Dossier.Of([], known, TimeZoneInfo.Utc), monday, _limits));
        }

        _standpoint.Value = (reads + 1, kept);

        return kept;
    }
}

/// <summary>Whether and when a change was found.</summary>
/// <param name="WasOpen">Whether a finding stood before the change, so that nothing can be said.</param>
/// <param name="Weeks">Weeks from the change to the finding; null = never.</param>
public readonly record struct Detection(bool WasOpen, int? Weeks);
