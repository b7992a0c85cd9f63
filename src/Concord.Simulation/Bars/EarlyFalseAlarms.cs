using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A1: a healthy pair is seldom called worth a look.</summary>
public sealed class EarlyFalseAlarms : AccuracyBar
{
    /// <summary>Companies of a cell when all are made: three years each, more than 2,000 organisation-years.</summary>
    public const int FullCompanies = 680;

    /// <summary>Healthy companies without shared load.</summary>
    public static readonly Scenario Calm = new();

    /// <summary>Healthy companies with shared load and comparators.</summary>
    public static readonly Scenario Busy = new() { Sigma = 0.6 };

    /// <summary>The same without comparators.</summary>
    public static readonly Scenario BusyAlone = new() { Sigma = 0.6, HasComparators = false };

    /// <inheritdoc/>
    public override string Id => "A1";

    /// <inheritdoc/>
    public override string Name => "Early false alarms";

    /// <inheritdoc/>
    public override string Asks =>
        "Over all 33 streams a healthy organisation has at most 1.0 early alarms a year without shared load, 1.5 with shared load 0.6 and comparators, 2.5 without comparators.";

    /// <inheritdoc/>
    public override string Way => "Whole healthy companies of middling size for three years, read as the product reads them; every early finding counts.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        yield return Figure(run, Calm, "no shared load", 1.0);
        yield return Figure(run, Busy, "shared load 0.6, comparators on", 1.5);
        yield return Figure(run, BusyAlone, "shared load 0.6, comparators off", 2.5);
    }

    private static BarFigure Figure(BarRun run, Scenario scenario, string what, double atMost)
    {
        var companies = run.Companies(scenario, FullCompanies);
        var figure = BarFigure.PerYear(
            $"early alarms a year, {what}", Requirement.Most(atMost), companies.Sum(c => c.Count(Tier.Early)), companies.Length * scenario.Weeks / Week.Year);

        return figure.IsReached ? figure : figure with { WhyNot = WhyNot(companies, scenario) };
    }

    private static string WhyNot(CompanyRun[] companies, Scenario scenario)
    {
        var years = companies.Length * (double)scenario.Weeks / Week.Year;
        var most = companies.SelectMany(c => c.Alarms).Where(a => a.Tier == Tier.Early)
            .CountBy(a => a.Indicator)
            .OrderByDescending(a => a.Value)
            .Take(5)
            .Select(a => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{a.Key} {a.Value / years:0.00}"));

        return scenario.HasComparators
            ? $"Most come from {string.Join(", ", most)} a year. What has no comparator rises with the load; comparators for these, or higher limits at the price of later detection (A3), would reach it."
            : $"Most come from {string.Join(", ", most)} a year. With nothing to compare with, a busy quarter looks like a change of the same size; comparators reach it, or higher limits at the price of later detection (A3).";
    }
}
