using Concord.Evidence;
using Concord.Numerics;
using Concord.Signs;

namespace Concord.Tests.Web;

/// <summary>Readings made by hand, so that a page's rule can be said without two years of evidence.</summary>
internal static class SomeSigns
{
    public static readonly DateOnly Week = new(2026, 11, 16);

    private static readonly DateTimeOffset KnownAt = new(2026, 11, 20, 9, 12, 0, TimeSpan.Zero);

    /// <summary>The id of an indicator that is a full count.</summary>
    public const string CountId = "S1.9";

    /// <summary>The id of an indicator that reads what the two answered in their survey.</summary>
    public const string SurveyId = "S1.8";

    public static SignsReading Reading(params IEnumerable<SignReading> signs) => new(Week, KnownAt, [.. signs]);

    /// <summary>A sign with one primary indicator, read in each direction with the given state.</summary>
    public static SignReading Sign(int number, IndicatorState cio, IndicatorState ciso, int k = 4, int n = 20) => Of(
        number,
        [
            Share($"S{number}.1", Direction.Cio, cio, k, n),
            Share($"S{number}.1", Direction.Ciso, ciso, Math.Max(0, k - 1), n),
        ]);

    /// <summary>A sign with the given readings; its states are the most urgent of its primary ones.</summary>
    public static SignReading Of(int number, IReadOnlyList<Reading> readings)
    {
        IndicatorState Worst(params Direction[] directions) =>
            readings.Where(r => r.IsPrimary && directions.Contains(r.Direction)).Select(r => r.State).DefaultIfEmpty(IndicatorState.NoData)
                .MaxBy(Concord.Web.Signs.StateWords.Urgency);

        return new SignReading
        {
            Sign = new HandMade(number, [.. readings.Select(r => r.Indicator).Distinct()]),
            State = Worst(Direction.Cio, Direction.Ciso, Direction.Joint),
            Cio = Worst(Direction.Cio, Direction.Joint),
            Ciso = Worst(Direction.Ciso, Direction.Joint),
            Readings = readings,
        };
    }

    /// <summary>A share with its Jeffreys interval, half a year of history and a record for each opportunity.</summary>
    public static Reading Share(string indicator, Direction direction, IndicatorState state, int k, int n, double tolerance = 0.20)
    {
        var interval = JeffreysInterval.Of(k, n);

        return new Reading
        {
            Indicator = indicator,
            IsPrimary = true,
            Direction = direction,
            State = state,
            Unit = Unit.Share,
            Events = k,
            Opportunities = n,
            Estimate = n == 0 ? null : interval.Median,
            Low = n == 0 ? null : interval.Low,
            High = n == 0 ? null : interval.High,
            Thresholds = new Thresholds(tolerance / 2, tolerance, tolerance * 2),
            ProbabilityOver = n == 0 ? null : 1 - interval.ProbabilityBelow(tolerance),
            Missing = n < 8 ? $"{n} opportunities in 52 weeks; 8 are needed." : null,
            EarliestKnown = n < 8 ? new DateOnly(2027, 2, 15) : null,
            Since = state is IndicatorState.Present or IndicatorState.Early ? Week.AddDays(-42) : null,
            Evidence = [.. Enumerable.Range(0, n).Select(i => new CountedExhibit(new EvidenceLink("advice", $"{indicator}-{direction}-{i}"), KnownAt.AddDays(-3 - (7 * i)), i < k, null))],
            History = [.. Enumerable.Range(0, 27).Select(i => Point(i, k, n, state))],
            Sentence = $"In 52 weeks, {k} of {n} went this way.",
        };
    }

    private static WeekPoint Point(int week, int k, int n, IndicatorState state)
    {
        var then = (int)Math.Round(k * (0.6 + (0.4 * week / 26)));
        var interval = JeffreysInterval.Of(then, Math.Max(n, 1));

        return new WeekPoint(Week.AddDays(7 * (week - 26)), then, n, interval.Median, interval.Low, interval.High, state);
    }

    private sealed class HandMade(int number, IReadOnlyList<string> indicators) : Sign
    {
        public override string Id => $"S{number}";

        public override string Slug => $"sign-{number}";

        public override string Name => $"Sign {number}";

        public override string Question => $"What does sign {number} ask?";

        public override string Source => "the article, paragraph 15";

        public override int Severity => number is 3 or 4 ? 3 : 1;

        public override IReadOnlyList<Indicator> Indicators { get; } = [.. indicators.Select(IndicatorOf)];

        public override IReadOnlyList<string> Misreadings => ["Trivial items thin the figure out; the materiality filter leaves them out."];
    }

    /// <summary>An indicator with the given id; a full count for <see cref="CountId"/>, of the survey for <see cref="SurveyId"/>.</summary>
    public static Indicator IndicatorOf(string id) => id == CountId
        ? new CensusIndicator
        {
            Id = id,
            IsPrimary = true,
            Name = "a full count",
            Definition = "Everything that happened.",
            Kinds = ["briefing"],
            Opportunities = "facts",
            Event = Phrase,
            Count = (_, _, _) => null,
        }
        : new Measure
        {
            Id = id,
            IsPrimary = true,
            Name = $"measure {id}",
            Definition = "What happened out of every time it could have.",
            Kinds = [id == SurveyId ? "survey-answer" : "advice"],
            Opportunities = "answered recommendations",
            Event = Phrase,
        };

    private static string Phrase(Direction direction) => direction switch
    {
        Direction.Cio => "overruled by the CIO’s side",
        Direction.Ciso => "overruled by the CISO’s side",
        _ => "of both together",
    };

    private sealed class Measure : Indicator
    {
        public override string Method => "Jeffreys interval.";

        protected override Reading ReadOne(Standpoint standpoint, Direction direction) => Share(Id, direction, IndicatorState.NoData, 0, 0);
    }
}
