using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>One advisory for one team, prioritised by security in one week: what is decided once.</summary>
internal sealed record Campaign
{
    public required int Number { get; init; }

    public required string Owner { get; init; }

    public required string Vulnerability { get; init; }

    public required string Advisory { get; init; }

    public required string Component { get; init; }

    public required string Team { get; init; }

    public required string AssetStem { get; init; }

    public required int FirstAsset { get; init; }

    public required DateTime Seen { get; init; }

    public required DateTime Prioritized { get; init; }

    public required int DaysToFix { get; init; }

    /// <summary>Whether the charter sets the date; otherwise BOD 26-04's table does, from the four marks.</summary>
    public required bool ByCharter { get; init; }

    public required bool InKev { get; init; }

    public required bool Exposed { get; init; }

    public required bool Automatable { get; init; }

    public required bool Total { get; init; }

    public required double Epss { get; init; }

    public required int Assets { get; init; }

    public required int Late { get; init; }

    public static Campaign OfTheCio(Timeline time, SeededGenerator chance, int place, Pattern late) =>
        Of(time, chance, place, late, "CIO", FindingWords.Advisories, Findings.TeamOf(place), FindingWords.Stems[place % 6], 2101, 10);

    public static Campaign OfTheCiso(Timeline time, SeededGenerator chance, int place, Pattern late) =>
        Of(time, chance, place, late, "CISO", FindingWords.AdvisoriesOfSecurity, "Security tools", "SEC-TOOL", 2701, 4);

    private static Campaign Of(
        Timeline time, SeededGenerator chance, int place, Pattern late, string owner, IReadOnlyList<(string Vendor, string Product)> advisories,
        string team, string stem, int firstNumber, int fewest)
    {
        var seen = time.At(late.WeeksAgo(place, to: 5), chance);
        var (vendor, product) = advisories[place % advisories.Count];
        var byCharter = place % 4 != 3;
        var inKev = place % 3 == 0 || !byCharter;
        var assets = fewest + chance.Below(fewest);

        return new Campaign
        {
            Number = firstNumber + place,
            Owner = owner,
            Vulnerability = FindingWords.Vulnerability(firstNumber + place, seen),
            Advisory = $"{vendor} advisory {firstNumber + place}",
            Component = product,
            Team = team,
            AssetStem = stem,
            FirstAsset = 1 + chance.Below(80),
            Seen = seen,
            Prioritized = time.Workdays(seen, 1 + chance.Below(2)),
            DaysToFix = 14,
            ByCharter = byCharter,
            InKev = inKev,
            Exposed = inKev && place % 8 == 3,
            Automatable = false,
            Total = false,
            Epss = Math.Round(0.1 + (0.8 * chance.Uniform()), 3),
            Assets = assets,
            Late = (int)Math.Round(assets * (late.Cases[place] - '0') / 10.0),
        };
    }
}
