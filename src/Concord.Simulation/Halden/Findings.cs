using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>Fixes security asked for first, by advisory and team, and the other changes of the same teams.</summary>
/// <remarks>
/// Planted: a campaign's share of assets past its date was about six in ten and has come down to about four. The same teams'
/// other changes are nine in ten on time, so it is no general slowness. Too few to say: security has two campaigns a year on its own tools.
/// </remarks>
internal static class Findings
{
    // The letter says how many tenths of the campaign's assets are past the date.
    private static readonly Pattern _late = new(
        "6758 7468 5746 7568 6475 7865 5647 6758 5746 6475 5647 5464 6353 5445 3645 4354");

    private static readonly Pattern _lateOfTheCiso = new("2053");

    private const int Changes = 168;

    private static readonly string[] _teams =
        ["Windows platform", "Linux platform", "Network", "Warehouse systems", "Terminal systems", "Workplace"];

    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("findings");

        return
        [
            .. Campaigns(time).SelectMany(campaign => Prioritized(time, chance, campaign)),
            .. Enumerable.Range(0, Changes).SelectMany(i => Ordinary(time, chance, i)),
        ];
    }

    /// <summary>What security asked for first, in order of time: IT's, then its own.</summary>
    public static IReadOnlyList<Campaign> Campaigns(Timeline time)
    {
        var chance = time.Chance("campaigns");

        return
        [
            .. Enumerable.Range(0, _late.Cases.Count).Select(i => Campaign.OfTheCio(time, chance, i, _late)),
            .. Enumerable.Range(0, _lateOfTheCiso.Cases.Count).Select(i => Campaign.OfTheCiso(time, chance, i, _lateOfTheCiso)),
        ];
    }

    private static IEnumerable<Line> Prioritized(Timeline time, SeededGenerator chance, Campaign campaign)
    {
        for (var asset = 0; asset < campaign.Assets; asset++)
        {
            var late = asset < campaign.Late;
            var days = late ? campaign.DaysToFix + 3 + chance.Below(Slowest(time, campaign)) : Math.Max(1, (int)(campaign.DaysToFix * (0.15 + (0.5 * chance.Uniform()))));
            var fixedAt = late
                ? time.Workdays(campaign.Prioritized.AddDays(days), 0)
                : campaign.Prioritized.AddDays(Math.Min(days, campaign.DaysToFix - 1)).AddHours(1 + chance.Below(4));
            var line = new Line(time, "finding", $"FND-{campaign.Number}-{asset + 1:00}")
                .With("asset", $"{campaign.AssetStem}-{campaign.FirstAsset + asset:000}").With("vulnerability", campaign.Vulnerability)
                .With("component", campaign.Component).With("severity", campaign.Number % 3 == 0 ? "CRITICAL" : "HIGH").With("security", true)
                .With("advisory", campaign.Advisory).At("firstSeenAt", campaign.Seen).At("lastSeenAt", time.Knows(fixedAt) ? fixedAt : Timeline.Hour(time.LastDay, chance))
                .At("prioritizedAt", campaign.Prioritized).With("prioritizedBy", "CISO")
                .With("inKev", campaign.InKev).With("exposed", campaign.Exposed).With("automatable", campaign.Automatable)
                .With("impact", campaign.Total ? "TOTAL" : "PARTIAL").With("epss", campaign.Epss);

            yield return (campaign.ByCharter ? line.Due("dueAt", DateOnly.FromDateTime(campaign.Prioritized.AddDays(campaign.DaysToFix))) : line)
                .At("fixedAt", fixedAt).With("status", time.Knows(fixedAt) ? "FIXED" : "OPEN").At("statusAt", time.Knows(fixedAt) ? fixedAt : campaign.Prioritized)
                .With("owner", campaign.Owner).With("ownerTeam", campaign.Team);
        }
    }

    /// <summary>The longest a late fix takes beyond its date, in days: nine months two years ago, a few weeks now.</summary>
    private static int Slowest(Timeline time, Campaign campaign) =>
        Math.Min(280, 30 + (5 * (time.LastDay.DayNumber - DateOnly.FromDateTime(campaign.Seen).DayNumber) / 7));

    /// <summary>Changes that are not about security, by the same teams: what the prioritised ones are compared with.</summary>
    private static IEnumerable<Line> Ordinary(Timeline time, SeededGenerator chance, int place)
    {
        var asked = time.At(Timeline.Weeks - 1 - (place * (Timeline.Weeks - 4) / Changes), chance);
        var assets = 2 + chance.Below(3);
        for (var asset = 0; asset < assets; asset++)
        {
            var late = place % 9 == 4 && asset == 0;
            var done = time.Workdays(asked.AddDays(late ? 35 + chance.Below(10) : 4 + chance.Below(22)), 0);
            yield return new Line(time, "finding", $"CHG-{400 + place}-{asset + 1}")
                .With("asset", $"{FindingWords.Stems[place % 6]}-{(11 * (place + asset)) % 160:000}").With("vulnerability", $"CHG-{400 + place}")
                .With("component", FindingWords.Changes[place % FindingWords.Changes.Count]).With("severity", "MEDIUM").With("security", false)
                .With("advisory", $"Change {400 + place}").At("firstSeenAt", asked)
                .Due("dueAt", DateOnly.FromDateTime(asked.AddDays(30))).At("fixedAt", done).With("status", time.Knows(done) ? "FIXED" : "OPEN")
                .At("statusAt", time.Knows(done) ? done : asked).With("owner", "CIO").With("ownerTeam", _teams[place % 6]);
        }
    }

    /// <summary>The team that looks after a campaign's assets.</summary>
    public static string TeamOf(int place) => _teams[place % 6];
}
