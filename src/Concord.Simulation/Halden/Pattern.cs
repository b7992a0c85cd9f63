namespace Concord.Simulation.Halden;

/// <summary>What is planted, written as it falls in time: one letter a case, the oldest first, blanks only for the eye.</summary>
/// <param name="Letters">The letters; a dot is an ordinary case.</param>
internal sealed record Pattern(string Letters)
{
    /// <summary>The cases in order of time.</summary>
    public IReadOnlyList<char> Cases { get; } = [.. Letters.Where(letter => letter != ' ')];

    /// <summary>How many weeks before the last one a case begins, when all are spread evenly over the story.</summary>
    /// <param name="place">The case's place, from 0.</param>
    /// <param name="from">The weeks ago at which the first one begins.</param>
    /// <param name="to">The weeks ago at which the last one begins.</param>
    public int WeeksAgo(int place, int from = Timeline.Weeks - 1, int to = 1) =>
        from - (int)((long)place * (from - to) / Math.Max(1, Cases.Count - 1));
}
