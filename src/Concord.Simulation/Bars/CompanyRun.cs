using Concord.Signs;

namespace Concord.Simulation;

/// <summary>What the product showed of one simulated company on its last Monday, looked at week by week.</summary>
public sealed record CompanyRun
{
    /// <summary>Weeks whose states are kept: the product charts no more.</summary>
    public const int ChartWeeks = 2 * Week.Year;

    /// <summary>Every alarm of the armed streams.</summary>
    public required IReadOnlyList<FoundAlarm> Alarms { get; init; }

    /// <summary>The states of every primary indicator in its last weeks.</summary>
    public required IReadOnlyList<StateTrack> Tracks { get; init; }

    /// <summary>The state of every sign at the end.</summary>
    public required IReadOnlyList<IndicatorState> Signs { get; init; }

    /// <summary>Pattern evidence at the end; null where too few signs can be judged.</summary>
    public required double? Pattern { get; init; }

    /// <summary>The signs and causes with a word of warning at the end: a companion that got worse, too little seen, or a secondary measure over its line.</summary>
    public required IReadOnlySet<string> Flagged { get; init; }

    /// <summary>Simulates a company and reads it.</summary>
    /// <param name="scenario">What it is like.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="limits">The limits of the early signal.</param>
    public static CompanyRun Of(Scenario scenario, ulong seed, CusumLimits limits) => Of(Company.Run(scenario, seed), limits);

    /// <summary>Reads a company.</summary>
    public static CompanyRun Of(SimulatedCompany company, CusumLimits limits)
    {
        var standpoint = new Standpoint(company.Dossier, company.LastMonday, limits);
        var signs = SignCatalogue.All.Select(s => s.Read(standpoint)).ToList();
        var readings = signs.SelectMany(s => s.Readings)
            .Concat(CauseCatalogue.All.SelectMany(c => c.Indicators).SelectMany(i => i.Read(standpoint)))
            .ToList();

        return new CompanyRun
        {
            Alarms = [.. readings.SelectMany(r => r.Alarms).Select(a => new FoundAlarm(a.Indicator, a.Direction, a.Tier, WeekOf(company, a.Raised)))],
            Tracks = [.. readings.Where(r => r.IsPrimary).Select(r => TrackOf(company, r))],
            Signs = [.. signs.Select(s => s.State)],
            Pattern = Concord.Signs.Pattern.Of(signs)?.Evidence,
            Flagged = readings.Where(IsFlagged).Select(r => r.Indicator[..r.Indicator.IndexOf('.', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>How many alarms of a tier there were.</summary>
    public int Count(Tier tier) => Alarms.Count(a => a.Tier == tier);

    /// <summary>Whether a sign or cause was worth a look or over the line in the last year.</summary>
    public bool Found(string theme) => Tracks.Any(t => t.Theme == theme && (t.Stood(1, IndicatorState.Early) || t.Stood(1, IndicatorState.Present)));

    private static bool IsFlagged(Reading reading) =>
        reading.Notes.Any(n => n.StartsWith("Check:", StringComparison.Ordinal))
        || reading.Coverage < LeastCoverage
        || reading.OpenEvents.Count > 0
        || (!reading.IsPrimary && reading.ProbabilityOver >= SureOver);

    private static int WeekOf(SimulatedCompany company, DateOnly monday) => (monday.DayNumber - company.FirstMonday.DayNumber) / 7;

    private static StateTrack TrackOf(SimulatedCompany company, Reading reading)
    {
        var states = new IndicatorState[ChartWeeks];
        var belowMinimum = 0;
        Array.Fill(states, IndicatorState.NoData);
        var last = WeekOf(company, company.LastMonday);
        foreach (var point in reading.History)
        {
            var at = WeekOf(company, point.Week) - last + ChartWeeks - 1;
            if (at >= 0)
            {
                states[at] = point.State;
            }

            // A census has no minimum count; only what is estimated has an interval.
            belowMinimum += point.State == IndicatorState.Present && reading.ProbabilityOver is not null && point.Opportunities < Fewest ? 1 : 0;
        }

        return new StateTrack(reading.Indicator, reading.Direction, states, belowMinimum);
    }

    private const int Fewest = 8;
    private const double LeastCoverage = 0.60;
    private const double SureOver = 0.90;
}

/// <summary>One alarm.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Direction">Whose behaviour.</param>
/// <param name="Tier">Early or reportable.</param>
/// <param name="Week">Weeks from the first Monday to the Monday on which it was raised.</param>
public readonly record struct FoundAlarm(string Indicator, Direction Direction, Tier Tier, int Week);

/// <summary>The states of one indicator week by week.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Direction">Whose behaviour.</param>
/// <param name="States">The last 104 weeks, the oldest first.</param>
/// <param name="PresentBelowMinimum">In how many weeks it was over the line on fewer cases than the minimum.</param>
public sealed record StateTrack(string Indicator, Direction Direction, IReadOnlyList<IndicatorState> States, int PresentBelowMinimum)
{
    /// <summary>The sign or cause, such as S6.</summary>
    public string Theme => Indicator[..Indicator.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>Whether a state stood in any week of the last or the last but one year.</summary>
    /// <param name="year">0 = the earlier one, 1 = the last.</param>
    /// <param name="state">The state.</param>
    public bool Stood(int year, IndicatorState state) => States.Skip(year * Concord.Signs.Week.Year).Take(Concord.Signs.Week.Year).Contains(state);
}
