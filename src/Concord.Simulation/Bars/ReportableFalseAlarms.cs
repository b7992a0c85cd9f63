using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A2: what is reportable is hardly ever false, even with every rate at the tolerance.</summary>
public sealed class ReportableFalseAlarms : AccuracyBar
{
    private const int ReadCompanies = 60;

    private static readonly Scenario _boundary = new() { World = CompanyWorld.Boundary };

    /// <inheritdoc/>
    public override string Id => "A2";

    /// <inheritdoc/>
    public override string Name => "Reportable false alarms";

    /// <inheritdoc/>
    public override string Asks =>
        "At most 1.0 reportable alarms a year with every rate exactly at the tolerance, 0.2 in healthy organisations with shared load up to 0.6, and never a state over the line below the minimum of cases.";

    /// <inheritdoc/>
    public override string Way => "As A1; in the boundary world every true rate lies at its tolerance, which is where the detectors' guarantee is tightest.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        var cells = new (Scenario Scenario, string What, double AtMost)[]
        {
            (_boundary, "every rate at the tolerance", 1.0),
            (EarlyFalseAlarms.Calm, "healthy, no shared load", 0.2),
            (EarlyFalseAlarms.Busy, "healthy, shared load 0.6, comparators on", 0.2),
            (EarlyFalseAlarms.BusyAlone, "healthy, shared load 0.6, comparators off", 0.2),
        };
        var below = 0;
        foreach (var (scenario, what, atMost) in cells)
        {
            var companies = run.Companies(scenario, EarlyFalseAlarms.FullCompanies);
            below += run.Readings(scenario, ReadCompanies).Sum(c => c.PresentBelowMinimum);
            yield return BarFigure.PerYear(
                $"reportable alarms a year, {what}",
                Requirement.Most(atMost),
                companies.Sum(c => c.Count(Tier.Reportable)),
                companies.Length * scenario.Weeks / Week.Year) with
            {
                WhyNot = "The guarantee holds for each stream at its tolerance; above it shared load lifts whole streams past their tolerance for weeks. Comparators for more streams would reach it.",
            };
        }

        yield return new BarFigure
        {
            What = "weeks over the line on fewer cases than the minimum",
            Requirement = Requirement.Most(0),
            Value = below,
            Low = below,
            High = below,
            Runs = cells.Length * run.Costly(ReadCompanies),
            Counted = "companies",
            WhyNot = "An error of the program: only its repair reaches the bar.",
        };
    }
}
