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

    /// <summary>Simulates a company and follows it.</summary>
    /// <param name="scenario">What it is like.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="limits">The limits of the early signal.</param>
    public static CompanyRun Of(Scenario scenario, ulong seed, CusumLimits limits)
    {
        var company = Company.Run(scenario, seed);
        var courses = SignCatalogue.Follow(company.Dossier, company.LastMonday, limits);

        return new CompanyRun
        {
            Alarms = [.. courses.SelectMany(c => c.Alarms).Select(a => new FoundAlarm(a.Indicator, a.Direction, a.Tier, WeekOf(company, a.Raised)))],
            Tracks = [.. courses.Where(c => c.IsPrimary).Select(c => TrackOf(company, c))],
        };
    }

    /// <summary>How many alarms of a tier there were.</summary>
    public int Count(Tier tier) => Alarms.Count(a => a.Tier == tier);

    /// <summary>Whether a sign or cause was worth a look or over the line in the last year.</summary>
    public bool Found(string theme) => Tracks.Any(t => t.Theme == theme && (t.Stood(1, IndicatorState.Early) || t.Stood(1, IndicatorState.Present)));

    private static int WeekOf(SimulatedCompany company, DateOnly monday) => (monday.DayNumber - company.FirstMonday.DayNumber) / 7;

    private static StateTrack TrackOf(SimulatedCompany company, IndicatorCourse course) => new(
        course.Indicator,
        course.Direction,
        [.. Enumerable.Range(1 - ChartWeeks, ChartWeeks).Select(week => course.On(company.LastMonday.AddDays(7 * week)))]);
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
public sealed record StateTrack(string Indicator, Direction Direction, IReadOnlyList<IndicatorState> States)
{
    /// <summary>The sign or cause, such as S6.</summary>
    public string Theme => Indicator[..Indicator.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>Whether a state stood in any week of the last or the last but one year.</summary>
    /// <param name="year">0 = the earlier one, 1 = the last.</param>
    /// <param name="state">The state.</param>
    public bool Stood(int year, IndicatorState state) => States.Skip(year * Concord.Signs.Week.Year).Take(Concord.Signs.Week.Year).Contains(state);
}
