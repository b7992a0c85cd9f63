using Concord.Evidence;

namespace Concord.Signs;

/// <summary>The two sides' newest blind estimates of one risk.</summary>
/// <param name="Cio">The CIO's.</param>
/// <param name="Ciso">The CISO's.</param>
internal sealed record BlindPair(RiskEstimate Cio, RiskEstimate Ciso)
{
    /// <summary>How far the losses lie apart, in powers of ten, at least 0.</summary>
    internal double Distance => Math.Abs(Middle(Cio.Loss90) - Middle(Ciso.Loss90));

    /// <summary>Whether the 90 % ranges of the loss have a value in common.</summary>
    internal bool DoOverlap => Cio.Loss90.Low <= Ciso.Loss90.High && Ciso.Loss90.Low <= Cio.Loss90.High;

    /// <summary>Every risk both have estimated in the 52 weeks up to a week, in order of risk.</summary>
    /// <remarks>Where the register says which risks the board sees, only these. A range that starts at 0 has no middle on a scale of ratios and is left out.</remarks>
    internal static IReadOnlyList<BlindPair> All(Standpoint standpoint, Week week)
    {
        var top = standpoint.Dossier.Risks.Where(r => r.TopTen == true).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);

        return
        [
            .. standpoint.Dossier.RiskEstimates
                .Where(e => e.Loss90.Low > 0 && (top.Count == 0 || top.Contains(e.Risk)))
                .Where(e => standpoint.WeekOf(Case.Instant(e.At)) is var at && at <= week.Number && at > week.Number - Week.Year)
                .GroupBy(e => e.Risk, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (Cio: Newest(g, Side.Cio), Ciso: Newest(g, Side.Ciso)))
                .Where(p => p is { Cio: not null, Ciso: not null })
                .Select(p => new BlindPair(p.Cio!, p.Ciso!)),
        ];
    }

    private static RiskEstimate? Newest(IEnumerable<RiskEstimate> estimates, Side side) =>
        estimates.Where(e => e.By == side).OrderBy(e => e.At).ThenBy(e => e.Id, StringComparer.Ordinal).LastOrDefault();

    private static double Middle(Range90 range) => (Math.Log10(range.Low) + Math.Log10(range.High)) / 2;
}
