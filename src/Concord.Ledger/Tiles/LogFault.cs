namespace Concord.Ledger.Tiles;

/// <summary>The first place where a log is not what it should be.</summary>
/// <param name="Sentence">What is wrong, in words.</param>
/// <param name="Entry">The first entry concerned, from 0; null when it cannot be told from the files.</param>
/// <param name="Path">The tile or bundle concerned; null when it is the log as a whole.</param>
public sealed record LogFault(string Sentence, long? Entry = null, TilePath? Path = null);
