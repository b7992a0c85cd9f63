namespace Concord.Evidence;

/// <summary>A file turned out to be unreadable: nothing of it counts.</summary>
/// <param name="message">Place, cause and remedy in one sentence; no path, that is the caller's.</param>
public sealed class RefusedFileException(string message) : Exception(message);
