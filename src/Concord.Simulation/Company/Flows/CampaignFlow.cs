using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Simulation;

/// <summary>Fix campaigns over many assets with a slowness of their own, other changes of the same teams, and the scans that see them (S11, O2).</summary>
/// <remarks>
/// Assets are negative binomial (k = 0.8), at least one; fix times are Weibull of shape 0.9 around the campaign's median, which is log-normal
/// with a deviation of 0.8 around 7 days. The due date is the one at which a working pair is late by S11.1's reference: 21.3 days.
/// </remarks>
internal static class CampaignFlow
{
    /// <summary>Days to the due date.</summary>
    internal const double DueDays = 21.324;

    private const double MedianDays = 7;
    private const double OtherMedianDays = 21;
    private const double Frailty = 0.8;
    private const double Shape = 0.9;
    private const double AssetsShape = 0.8;
    private const double OtherAssets = 5;
    private const double ScansAYear = 26;
    /// <summary>Assets there are.</summary>
    internal const int AssetsKnown = 1000;

    private const int Teams = 4;

    private static readonly SlownessTable Slowness = new(DueDays, MedianDays, Frailty, Shape);

    internal static void Play(Stage stage)
    {
        foreach (var owner in Sides.Both)
        {
            var slowdown = stage.Now.Slowdown(owner);
            var size = stage.Volumes.AssetsACampaign;
            PlayAsked(stage, owner, $"campaigns of {owner.Seat()}", stage.Volumes.Campaigns, size, slowdown, _ => 1);
            if (owner == Side.Cio && stage.Now.Inflow.Any(i => i > 1))
            {
                var most = stage.Now.Inflow.Max() - 1;
                PlayAsked(stage, owner, $"more campaigns of {owner.Seat()}", most * stage.Volumes.Campaigns, size, slowdown, week => (stage.Now.Inflow[week] - 1) / most);
            }

            PlayOthers(stage, owner, slowdown);
        }

        PlayScans(stage);
    }

    private static void PlayAsked(Stage stage, Side owner, string part, double perYear, double size, double[] slowdown, Func<int, double> kept)
    {
        var (late, foregone) = (stage.Own("S11.1", owner.Behaving()), stage.Own("S11.2", owner.Behaving()));
        foreach (var one in stage.Arrivals(part, perYear, Seasons.Even))
        {
            if (!one.Is(kept((int)(one.Day / 7))))
            {
                continue;
            }

            var median = MedianDays * Slowness.For(late.At(one.Day)) * slowdown[(int)(one.Day / 7)] * Math.Exp(one.Random.Normal(0, Frailty));
            var days = FixDays(one, size, median);
            var longest = days.Max();
            var chance = one.Chance();
            var isForegone = foregone.Happens(chance, one.Day + (isGivenUp(chance) ? CutOf(longest) : longest));
            var cut = isForegone ? CutOf(longest) : double.PositiveInfinity;
            late.Count(one.Day + DueDays, days.Count(d => d > DueDays || d > cut) > 0.30 * days.Length);
            Write(stage, one, $"fix-{part.Replace(' ', '-')}-{one.Number:0000}", owner, days, cut, isSecurity: true);

            bool isGivenUp(double c) => c < foregone.At(one.Day);
        }
    }

    // Given up is what would have been late anyway, or the last one.
    private static double CutOf(double longest) => longest > DueDays ? Math.Max(DueDays, 0.6 * longest) : 0.99 * longest;

    private static double[] FixDays(Happening one, double size, double median)
    {
        var scale = median / Math.Pow(Math.Log(2), 1 / Shape);
        var days = new double[Math.Max(1, one.Random.NegativeBinomial(size, AssetsShape))];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = one.Random.Weibull(Shape, scale);
        }

        return days;
    }

    private static void PlayOthers(Stage stage, Side owner, double[] slowdown)
    {
        var late = stage.OfOthers("S11.1");
        foreach (var one in stage.Arrivals($"other changes of {owner.Seat()}", stage.Volumes.Campaigns, Seasons.Even))
        {
            var median = OtherMedianDays * Slowness.For(late.At(one.Day)) * slowdown[(int)(one.Day / 7)] * Math.Exp(one.Random.Normal(0, Frailty));
            if (stage.Scenario.HasComparators)
            {
                Write(stage, one, $"change-{owner.Seat()}-{one.Number:0000}", owner, FixDays(one, OtherAssets, median), double.PositiveInfinity, isSecurity: false);
            }
        }
    }

    private static void Write(Stage stage, Happening one, string id, Side owner, double[] days, double cut, bool isSecurity)
    {
        var seen = Stage.At(one.Day);
        var due = Stage.At(one.Day + DueDays);
        var first = one.Random.Below(AssetsKnown);
        var vulnerability = id.ToUpperInvariant();
        var team = $"team-{one.Random.Below(Teams)}";
        var inKev = isSecurity && one.Is(0.6);
        for (var i = 0; i < days.Length; i++)
        {
            var isGivenUp = days[i] > cut;
            var ended = stage.Known(one.Day + Math.Min(days[i], cut));
            stage.Record(new Finding
            {
                Id = $"{id}-{i:0000}",
                Asset = Assets[(first + i) % AssetsKnown],
                Vulnerability = vulnerability,
                Severity = Severity.High,
                Security = isSecurity,
                FirstSeenAt = seen,
                PrioritizedAt = isSecurity ? seen : null,
                PrioritizedBy = isSecurity ? owner.Counterpart().Seat() : null,
                InKev = isSecurity ? inKev : null,
                DueAt = isSecurity ? due : null,
                FixedAt = isGivenUp ? null : ended,
                Status = ended is null ? FindingStatus.Open : isGivenUp ? FindingStatus.WontFix : FindingStatus.Fixed,
                StatusAt = ended,
                DecidedBy = isGivenUp && ended is not null ? owner.Seat() : null,
                Owner = owner,
                OwnerTeam = team,
            }, one.Day);
        }
    }

    /// <summary>The number of an asset.</summary>
    internal static int NumberOf(string asset) => Array.BinarySearch(Assets, asset, StringComparer.Ordinal);

    private static readonly string[] Assets = [.. Enumerable.Range(0, AssetsKnown).Select(i => $"asset-{i:0000}")];

    private static void PlayScans(Stage stage)
    {
        var part = stage.Part("scans");
        for (var number = 0; number * (364 / ScansAYear) < stage.LastDay; number++)
        {
            var day = number * (364 / ScansAYear);
            stage.Record(new Scan
            {
                Id = $"scan-{number:0000}",
                Scanner = "scanner",
                At = Stage.At(day + 0.1),
                AssetsSeen = AssetsKnown - part.Poisson(30),
                AssetsKnown = AssetsKnown,
                Complete = true,
            }, day + 0.2);
        }
    }
}
