namespace Concord.Storage;

/// <summary>The workspace can't do what it was asked, for a reason outside the evidence: in use, damaged, of a later version.</summary>
/// <param name="message">Cause and remedy in one sentence for whoever runs the program.</param>
public sealed class WorkspaceException(string message) : Exception(message);
