using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Something that opened and may have ended, for durations (SIGNS M3).</summary>
/// <param name="Exhibit">The record it is read from.</param>
/// <param name="Opened">When it opened.</param>
/// <param name="Closed">When it ended, in whatever way; null while it is open.</param>
/// <param name="IsCounted">Whether it ended in the way that is counted; another end competes with it.</param>
/// <param name="Text">What is listed beside the figures, in a few words.</param>
public sealed record Course(Exhibit Exhibit, DateTimeOffset Opened, DateTimeOffset? Closed, bool IsCounted, string? Text = null);
