using Concord.Evidence;
using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Where the processes play: the conditions, the clock, and the register in which they write. Days count from the first Monday.</summary>
internal sealed class Stage
{
    /// <summary>The first Monday of every company.</summary>
    internal static readonly DateOnly FirstMonday = new(2023, 1, 2);

    private const double DelayDeviation = 0.8;
    private const double MinutesADay = 24 * 60;

    private static readonly DateTimeOffset _start = new(FirstMonday.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private readonly SeededGenerator _root;
    private readonly Dictionary<(string, Direction), Behaviour> _behaviours = [];
    private readonly List<Exhibit> _evidence = [];

    internal Stage(Scenario scenario, ulong seed)
    {
        Scenario = scenario;
        Volumes = Volumes.Of(scenario.Size);
        _root = new SeededGenerator(seed);
        Now = new Conditions(scenario, _root.Split("load"));
        LastDay = 7 * scenario.Weeks;
        LostByQuarter = new int[(scenario.Weeks / 13) + 1];
    }

    internal Scenario Scenario { get; }

    internal Volumes Volumes { get; }

    internal Conditions Now { get; }

    /// <summary>Business days; the company knows no holidays.</summary>
    internal BusinessCalendar Days { get; } = new(TimeZoneInfo.Utc, []);

    /// <summary>The day on which the last week ends: what happens then or later is not known.</summary>
    internal double LastDay { get; }

    /// <summary>Everything recorded so far.</summary>
    internal IReadOnlyList<Exhibit> Evidence => _evidence;

    /// <summary>How many things happened and were never written down, by quarter.</summary>
    internal int[] LostByQuarter { get; }

    /// <summary>Whether a coupling is on.</summary>
    internal bool Has(Couplings coupling) => Scenario.Couplings.HasFlag(coupling);

    /// <summary>The randomness of one part, whatever the others draw.</summary>
    internal SeededGenerator Part(string name) => _root.Split(name);

    /// <summary>The behaviour of one side, or of both; the same one each time.</summary>
    internal Behaviour Own(string indicator, Direction direction)
    {
        if (!_behaviours.TryGetValue((indicator, direction), out var behaviour))
        {
            _behaviours[(indicator, direction)] = behaviour = Now.Own(Levels.Of(indicator), direction);
        }

        return behaviour;
    }

    /// <summary>The same behaviour towards others.</summary>
    internal Behaviour OfOthers(string indicator) => Now.OfOthers(Levels.Of(indicator));

    /// <summary>Something that shook the organisation; the same on the same day is one.</summary>
    internal void Shake(DisruptionType type, double day)
    {
        var disruption = new Disruption { Id = $"disruption-{type}-{day:0}".ToLowerInvariant(), Type = type, At = At(day) };
        if (!_evidence.Exists(e => e.Link == disruption.Link))
        {
            Record(disruption, day);
        }
    }

    /// <summary>Things that come up at random, the oldest first: so many a year, more or fewer by season.</summary>
    /// <param name="part">Its name, so that it disturbs no other part.</param>
    /// <param name="perYear">How many in 52 weeks.</param>
    /// <param name="season">The season.</param>
    /// <param name="weeksBefore">Weeks before the first in which they come up already.</param>
    internal IEnumerable<Happening> Arrivals(string part, double perYear, double[]? season = null, int weeksBefore = 0)
    {
        var generator = Part(part);
        var number = 0;
        for (var week = -weeksBefore; week < Scenario.Weeks; week++)
        {
            var count = generator.Poisson(perYear / Week.Year * Seasons.In(season ?? Seasons.Work, week));
            foreach (var day in WorkingHours(generator, week, count))
            {
                yield return Happen(generator, number++, day);
            }
        }
    }

    /// <summary>One thing with its own randomness.</summary>
    internal Happening Happen(SeededGenerator part, int number, double day)
    {
        var own = part.Split((ulong)number);
        var isLogged = own.Uniform() < Scenario.Logging.Probability;
        var delay = own.LogNormal(Scenario.Logging.MedianDelayDays, DelayDeviation);

        return new Happening(number, day, own, isLogged, delay);
    }

    /// <summary>Writes down what people have to write down: it may be forgotten, and it comes late.</summary>
    internal void Log(Happening happening, Exhibit exhibit)
    {
        if (happening.IsLogged)
        {
            Record(exhibit, happening.Day + happening.Delay);
        }
        else
        {
            LostByQuarter[Math.Clamp((int)(happening.Day / 91), 0, LostByQuarter.Length - 1)]++;
        }
    }

    /// <summary>Writes down what a system keeps by itself.</summary>
    /// <param name="exhibit">The record.</param>
    /// <param name="day">When it comes in; after the last day it is not known.</param>
    internal void Record(Exhibit exhibit, double day)
    {
        if (day < LastDay)
        {
            _evidence.Add(exhibit with { RecordedAt = Instant(day) });
        }
    }

    /// <summary>The instant of a day, to the minute.</summary>
    internal static DateTimeOffset Instant(double day) => _start.AddMinutes(Math.Floor(day * MinutesADay));

    /// <summary>The day of an instant.</summary>
    internal static double DayOf(DateTimeOffset instant) => (instant - _start).TotalDays;

    /// <summary>The moment of a day.</summary>
    internal static Moment At(double day) => Moment.At(Instant(day));

    /// <summary>The moment of a day, or nothing when it has not come yet.</summary>
    internal Moment? Known(double? day) => day is { } at && at < LastDay ? At(at) : null;

    /// <summary>The end of the business day so many business days later.</summary>
    internal double DaysAfter(double day, int businessDays) => DayOf(Days.After(At(day), businessDays).Latest);

    /// <summary>What is really so.</summary>
    internal Truth Truth() => new(
    [
        .. _behaviours
            .OrderBy(b => b.Key.Item1, StringComparer.Ordinal)
            .ThenBy(b => b.Key.Item2)
            .Select(b => new TrueStream
            {
                Indicator = b.Key.Item1,
                Direction = b.Key.Item2,
                IsDays = Levels.Of(b.Key.Item1).Kind == LevelKind.Days,
                Levels = b.Value.Levels,
                Strain = b.Value.Strain,
                Opportunities = b.Value.Opportunities,
                Events = b.Value.Events,
            }),
    ]);

    /// <summary>The company as it stands at the end.</summary>
    internal SimulatedCompany Company(ulong seed, IReadOnlyList<Exhibit> evidence) => new()
    {
        Scenario = Scenario,
        Seed = seed,
        Dossier = Dossier.Of(evidence, Instant(LastDay), TimeZoneInfo.Utc),
        Evidence = evidence,
        FirstMonday = FirstMonday,
        LastMonday = FirstMonday.AddDays(7 * Scenario.Weeks),
        Truth = Truth(),
    };

    private static List<double> WorkingHours(SeededGenerator generator, int week, int count)
    {
        var days = new List<double>(count);
        for (var i = 0; i < count; i++)
        {
            days.Add((7 * week) + generator.Below(5) + ((8 + (9 * generator.Uniform())) / 24));
        }

        days.Sort();

        return days;
    }
}

/// <summary>One thing that happens, with randomness of its own.</summary>
/// <param name="Number">Its number in its part.</param>
/// <param name="Day">When it comes up.</param>
/// <param name="Random">Its randomness.</param>
/// <param name="IsLogged">Whether somebody writes it down.</param>
/// <param name="Delay">After how many days.</param>
internal sealed record Happening(int Number, double Day, SeededGenerator Random, bool IsLogged, double Delay)
{
    /// <summary>Chance itself, 0 to 1.</summary>
    internal double Chance() => Random.Uniform();

    /// <summary>Whether something of this chance is so.</summary>
    internal bool Is(double chance) => Random.Uniform() < chance;
}
