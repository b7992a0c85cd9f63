using Concord.Signs;

namespace Concord.Papers;

/// <summary>The first lines of the paper: the finding in a sentence, made from the figures.</summary>
internal static class Headline
{
    /// <summary>Such as "Two of the six signs are over the line we agreed. One is worth a look."</summary>
    public static string Of(Report report)
    {
        var signs = report.Rows.Count;
        var finding = $"{Figures.Capital(Counted(In(report, IndicatorState.Present), signs))} over the line we agreed.";

        return In(report, IndicatorState.Early) is > 0 and var early
            ? $"{finding} {Figures.Capital(Figures.Count(early))} {Be(early)} worth a look."
            : finding;
    }

    /// <summary>What is over the line and what is not, in one or two sentences.</summary>
    public static string Details(Report report)
    {
        var over = report.Rows.SelectMany(row => row.Sides.Where(s => s.State == IndicatorState.Present)
            .Select(row.Finding)).ToList();
        var inside = In(report, IndicatorState.Within);
        var unsaid = report.Rows.SelectMany(r => r.Sides).Count(s => !s.State.IsSaid());
        var sentences = new[]
        {
            over.Count > 0 ? $"{Figures.Capital(Figures.List(over))}." : "",
            inside > 0 ? $"{Figures.Capital(Counted(inside, report.Rows.Count))} inside it." : "",
            unsaid > 0 ? $"{Figures.Capital(Figures.Count(unsaid))} of the figures below {(unsaid == 1 ? "has" : "have")} too few cases to say." : "",
        };

        return string.Join(' ', sentences.Where(s => s.Length > 0));
    }

    private static int In(Report report, IndicatorState state) => report.Rows.Count(r => r.State == state);

    private static string Counted(int n, int signs) => $"{Figures.Count(n)} of the {Figures.Count(signs)} signs {Be(n == 0 ? 1 : n)}";

    private static string Be(int n) => n == 1 ? "is" : "are";
}
