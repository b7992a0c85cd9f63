using System.Globalization;
using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A9: of the 90 % intervals that are shown, nine in ten hold the truth.</summary>
public sealed class IntervalCoverage : AccuracyBar
{
    private const int FullRuns = 400;
    private const int AgreedDays = 30;
    private const int Years = 2;

    private const string SharesMiss = "Jeffreys intervals hold the truth in 0.90 on average over all shares and in more or less than that at a single one; other truths than the three of each line would move the mean.";
    private const string CampaignsMiss = "The bootstrap knows only the campaigns it saw: with few of them it misses rare slow ones. A prior on how campaigns vary would reach it.";
    private const string BandsMiss = "Greenwood's error is exact only for many ends. With a dozen the band holds the truth more often than it says, which errs on the careful side; an exact band for few ends would reach it.";

    /// <inheritdoc/>
    public override string Id => "A9";

    /// <inheritdoc/>
    public override string Name => "Intervals hold the truth";

    /// <inheritdoc/>
    public override string Asks => "The mean coverage of shown 90 % intervals lies in 0.88–0.93; that of survival bands at the agreed day in 0.86–0.94.";

    /// <inheritdoc/>
    public override string Way =>
        "Every indicator with a line, at the paces of the three sizes, with the truth at its reference, tolerance and the size worth finding; intervals are those the product shows after two years.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        var (held, shown) = (0, 0);
        foreach (var size in StreamSize.All)
        {
            if (WatchedStream.Find(size.Indicator) is ShareIndicator { House: { } house } real)
            {
                var (h, n) = Shares(run, new WatchedStream(real), size, house);
                (held, shown) = (held + h, shown + n);
            }
        }

        yield return BarFigure.Share("shares, Jeffreys intervals", new Requirement(0.88, 0.93), held, shown, "intervals") with { WhyNot = SharesMiss };
        yield return Campaigns(run);
        foreach (var perYear in new[] { StreamSize.Of("S2.1").Small, StreamSize.Of("S2.1").Middling, StreamSize.Of("S2.1").Large })
        {
            yield return Bands(run, perYear);
        }
    }

    private static (int Held, int Shown) Shares(BarRun run, WatchedStream stream, StreamSize size, Thresholds house)
    {
        var (held, shown) = (0, 0);
        foreach (var perYear in new[] { size.Small, size.Middling, size.Large }.Distinct())
        {
            foreach (var truth in new[] { house.Ref, house.Tol, house.P1 })
            {
                var readings = run.Repeat(
                    string.Create(CultureInfo.InvariantCulture, $"{size.Indicator}, {perYear} a year, always {truth}"),
                    run.Runs(FullRuns),
                    g => stream.Read(Years * Week.Year, SimulatedCases.Shares(g, perYear, Years * Week.Year, _ => truth, size.IsOnSchedule)));
                shown += readings.Count(r => r.Low is not null);
                held += readings.Count(r => r.Low <= truth && truth <= r.High);
            }
        }

        return (held, shown);
    }

    // The mean over the campaigns of one truth, by its own interval.
    private static BarFigure Campaigns(BarRun run)
    {
        var stream = new WatchedStream(WatchedStream.Find("S11.1")!);
        var (held, shown) = (0, 0);
        foreach (var perYear in new[] { StreamSize.Of("S11.1").Small, StreamSize.Of("S11.1").Middling, StreamSize.Of("S11.1").Large })
        {
            foreach (var days in new[] { 7.0, 14, 21 })
            {
                var truth = new SeededGenerator(run.Seed).Split("late share").Split((ulong)days);
                var campaigns = new SimulatedCampaigns(perYear, days, ChangedStream.DueDays);
                var mean = Enumerable.Range(0, 40_000).Average(_ => campaigns.OpenWhenDue(truth));
                var readings = run.Repeat(
                    string.Create(CultureInfo.InvariantCulture, $"S11.1, {perYear} a year, always {days} days"),
                    run.Runs(FullRuns),
                    g => stream.Read(Week.Year, SimulatedCases.Campaigns(g, perYear, Week.Year, _ => days, ChangedStream.DueDays)));
                shown += readings.Count(r => r.Low is not null);
                held += readings.Count(r => r.Low <= mean && mean <= r.High);
            }
        }

        return BarFigure.Share("late share of fix campaigns, bootstrap intervals", new Requirement(0.88, 0.93), held, shown, "intervals") with { WhyNot = CampaignsMiss };
    }

    private static BarFigure Bands(BarRun run, double perYear)
    {
        var (held, shown) = (0, 0);
        foreach (var median in new[] { 10.0, 20, 40 })
        {
            var scale = median / Math.Pow(Math.Log(2), 1 / ChangedStream.AgreementShape);
            var truth = 1 - Math.Exp(-Math.Pow(AgreedDays / scale, ChangedStream.AgreementShape));
            var bands = run.Repeat(
                string.Create(CultureInfo.InvariantCulture, $"S2.1, {perYear} a year, always {median} days"),
                run.Runs(FullRuns),
                g => Band(SimulatedCases.Courses(g, perYear, Week.Year, median, ChangedStream.AgreementShape, onset: 0, slower: 1)));
            shown += bands.Count(b => b is not null);
            held += bands.Count(b => b?.Low <= truth && truth <= b?.High);
        }

        return BarFigure.Share(
            string.Create(CultureInfo.InvariantCulture, $"agreed within {AgreedDays} days, survival bands, {perYear} a year"), new Requirement(0.86, 0.94), held, shown, "intervals") with { WhyNot = BandsMiss };
    }

    private static Interval? Band(List<Course> courses)
    {
        const int Fewest = 8;
        var end = SimulatedCases.At(7 * Week.Year);
        var spells = courses.Select(c => new Spell(((c.Closed < end ? c.Closed.Value : end) - c.Opened).TotalDays, c.Closed < end)).ToList();

        return spells.Count < Fewest ? null : KaplanMeier.Of(spells).EndedBy(AgreedDays);
    }
}
