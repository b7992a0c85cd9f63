using System.Globalization;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A7: what only resembles trouble is not called trouble.</summary>
public sealed class LookAlikesStayQuiet : AccuracyBar
{
    private const int FullCompanies = 120;
    private const int Years = 2;

    private const string Rounds =
        "S8.1 looks eight times a year, and strangers must be found after two rounds (A3); the same lists stand for years, so that a miss is repeated. A lower line for the year, at the price of later detection, would reach it.";

    private const string Others =
        "What is as frequent without it is not its doing but early false alarms (A1), which stand until fresh cases close them. A comparator, or higher limits at the price of later detection (A3), would reach it.";

    private static readonly string[] _words =
    [
        "busy years", "everyone is late", "capacity cut by two fifths", "security asks four times as much", "many loud but solved conflicts", "a new CISO",
        "the board moves its meetings", "both on leave for six weeks", "a merger", "advice worth nothing, overridden with reasons", "a scanner swap",
        "new thresholds in the charter", "queues reorganised", "intended redundancy",
    ];

    /// <inheritdoc/>
    public override string Id => "A7";

    /// <inheritdoc/>
    public override string Name => "Look-alikes";

    /// <inheritdoc/>
    public override string Asks =>
        "In each look-alike at most 0.05 of the organisation-years have any sign over the line and at most 0.15 have any one sign worth a look; loud but solved conflict raises nothing that its twin without it does not.";

    /// <inheritdoc/>
    public override string Way =>
        "Whole healthy companies with one look-alike each, the last two of three years. A year counts for a sign when the state stood in any week of it; the early share is that of the sign that has most. N5 is compared week by week with the same company without it.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        var healthy = run.Companies(new Scenario(), FullCompanies);
        for (var number = 1; number <= _words.Length; number++)
        {
            var companies = run.Companies(new Scenario { LookAlikes = (LookAlikes)(1 << number) }, FullCompanies);
            var what = $"N{number} {_words[number - 1]}";
            yield return BarFigure.Share(
                $"{what}: any sign over the line", Requirement.Most(0.05), companies.Sum(c => YearsWith(c, IndicatorState.Present, null)), Years * companies.Length, "organisation-years") with
            {
                WhyNot = WhyNot(companies, healthy, IndicatorState.Present),
            };

            var worst = companies[0].Tracks.Select(t => t.Theme).Distinct().MaxBy(theme => companies.Sum(c => YearsWith(c, IndicatorState.Early, theme)))!;
            yield return BarFigure.Share(
                $"{what}: {worst} worth a look, the most of any sign", Requirement.Most(0.15), companies.Sum(c => YearsWith(c, IndicatorState.Early, worst)), Years * companies.Length, "organisation-years") with
            {
                WhyNot = WhyNot(companies, healthy, IndicatorState.Early),
            };
        }

        yield return Worse(healthy, run.Companies(new Scenario { LookAlikes = LookAlikes.LoudButSolved }, FullCompanies));
    }

    private static int YearsWith(CompanyRun company, IndicatorState state, string? theme) =>
        Enumerable.Range(0, Years).Count(year => company.Tracks.Any(t => (theme is null || t.Theme == theme) && t.Stood(year, state)));

    // Beside the same companies without the look-alike: what stands there as often is not its doing.
    private static string WhyNot(CompanyRun[] companies, CompanyRun[] healthy, IndicatorState state)
    {
        var most = companies[0].Tracks.Select(t => t.Indicator).Distinct()
            .OrderByDescending(indicator => ShareOf(companies, indicator, state))
            .Take(3)
            .Select(indicator => string.Create(
                CultureInfo.InvariantCulture,
                $"{indicator} {ShareOf(companies, indicator, state):0.00} ({ShareOf(healthy, indicator, state):0.00} in the same companies without it)"))
            .ToList();

        return $"Most of it is {string.Join(", ", most)} of organisation-years. {(most[0].StartsWith("S8.1", StringComparison.Ordinal) ? Rounds : Others)}";
    }

    private static double ShareOf(CompanyRun[] companies, string indicator, IndicatorState state) => companies.Sum(c =>
        Enumerable.Range(0, Years).Count(year => c.Tracks.Any(t => t.Indicator == indicator && t.Stood(year, state)))) / (double)(Years * companies.Length);

    private static BarFigure Worse(CompanyRun[] calm, CompanyRun[] loud)
    {
        var worse = calm.Zip(loud).Sum(pair => pair.Second.Tracks.Sum(t =>
        {
            var twin = pair.First.Tracks.First(o => o.Indicator == t.Indicator && o.Direction == t.Direction);

            return t.States.Zip(twin.States).Count(s => Rank(s.First) > Rank(s.Second));
        }));

        return new BarFigure
        {
            What = "N5: weeks in which an indicator is nearer to trouble than in the twin",
            Requirement = Requirement.Most(0),
            Value = worse,
            Low = worse,
            High = worse,
            Runs = loud.Length,
            Counted = "pairs of companies",
            WhyNot = "Conflict as such must cost nothing (INV-1): only a repair of the program reaches the bar.",
        };
    }

    private static int Rank(IndicatorState state) => state switch
    {
        IndicatorState.Present => 2,
        IndicatorState.Early => 1,
        _ => 0,
    };
}
