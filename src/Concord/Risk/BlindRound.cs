using Concord.Evidence;

namespace Concord.Risk;

/// <summary>One round of the appetite workshop: both estimate the same risks blind.</summary>
/// <remarks>An estimate belongs to the round in whose time it was given; a later one of the same side in the round replaces it.</remarks>
public sealed record BlindRound
{
    /// <summary>The round's wave.</summary>
    public required Wave Wave { get; init; }

    /// <summary>Whether the round has closed.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>The risks of the round: those the board sees, or all where none is marked, and whatever else was estimated.</summary>
    public required IReadOnlyList<BlindRisk> Risks { get; init; }

    /// <summary>The median distance over the risks both have estimated, in powers of ten; null where fewer than <see cref="Concord.Signs.NoSharedContext.FewestRisks"/> can be compared (C7.4).</summary>
    public double? MedianDistance
    {
        get
        {
            var sorted = Risks.Select(r => r.Distance).OfType<double>().Order().ToList();

            return sorted.Count < Signs.NoSharedContext.FewestRisks ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
        }
    }

    /// <summary>All rounds of estimates that have opened, the newest first.</summary>
    public static IReadOnlyList<BlindRound> All(Dossier dossier) =>
    [
        .. dossier.Waves
            .Where(w => w.Type == WaveType.Estimates && w.OpensAt.Earliest <= dossier.KnownAt)
            .OrderByDescending(w => w.OpensAt)
            .ThenByDescending(w => w.Id, StringComparer.Ordinal)
            .Select(w => Of(w, dossier)),
    ];

    private static BlindRound Of(Wave wave, Dossier dossier)
    {
        var isClosed = wave.ClosesAt.Latest < dossier.KnownAt;
        var estimates = dossier.RiskEstimates.Where(e => e.At.Latest >= wave.OpensAt.Earliest && e.At.Earliest <= wave.ClosesAt.Latest).ToLookup(e => e.Risk, StringComparer.Ordinal);
        var anyTop = dossier.Risks.Any(r => r.TopTen == true);
        var asked = dossier.Risks.Where(r => !anyTop || r.TopTen == true).Select(r => r.Id);

        return new BlindRound
        {
            Wave = wave,
            IsClosed = isClosed,
            Risks =
            [
                .. asked.Concat(estimates.Select(g => g.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                    .Select(id => new BlindRisk(id, dossier.Risks.FirstOrDefault(r => r.Id == id)?.Title ?? id, isClosed, Newest(estimates[id], Side.Cio), Newest(estimates[id], Side.Ciso))),
            ],
        };
    }

    private static RiskEstimate? Newest(IEnumerable<RiskEstimate> estimates, Side side) =>
        estimates.Where(e => e.By == side).OrderBy(e => e.At).ThenBy(e => e.Id, StringComparer.Ordinal).LastOrDefault();
}
