namespace Concord.Simulation;

/// <summary>The bars in their order. A new bar is one file and one line here.</summary>
public static class BarCatalogue
{
    /// <summary>Every bar.</summary>
    public static IReadOnlyList<AccuracyBar> All { get; } =
    [
        new EarlyFalseAlarms(),
        new ReportableFalseAlarms(),
        new EarlyDetection(),
        new ReportableDetection(),
        new LargeAndSmall(),
        new BoardPacks(),
        new LookAlikesStayQuiet(),
        new RightDirection(),
        new IntervalCoverage(),
        new NothingTooSoon(),
        new GamesAreSeen(),
        new PlaysWithoutEffect(),
        new PatternOfSigns(),
        new SurveyStatistics(),
        new SameAndSwift(),
    ];

    /// <summary>The bar with an id such as <c>A3</c>, in any case; null when there is none.</summary>
    public static AccuracyBar? Find(string id) => All.FirstOrDefault(b => b.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
