using Concord.Web.Charts;

namespace Concord.Web.Steps;

/// <summary>What surveys say of whom CISOs report to, for a picture of how far they differ; the benchmarks name each source (SIGNS §7).</summary>
public static class ReportingSurvey
{
    /// <summary>The shares by superior: BM-04, BM-13 and BM-12 for the CIO, BM-13 for the CTO, BM-12 and BM-11 for the CEO.</summary>
    public static IReadOnlyList<DotRow> All { get; } =
        [new("to the CIO", [0.50, 0.46, 0.36]), new("to the CTO", [0.15]), new("to the CEO", [0.05, 0.82])];

    /// <summary>The same in words.</summary>
    public const string InWords = "Surveys differ: 36% to 50% of CISOs report to the CIO, 15% to the CTO, 5% to 82% to the CEO.";
}
