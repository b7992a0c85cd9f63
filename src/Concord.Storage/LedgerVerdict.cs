namespace Concord.Storage;

/// <summary>What a check of the ledger found.</summary>
/// <param name="Size">The number of entries that were signed.</param>
/// <param name="Root">The root that was signed, in base64; empty where no signed checkpoint could be read.</param>
/// <param name="Break">The first thing that does not hold, in a sentence; null when everything does.</param>
/// <param name="Entry">The first entry concerned, from 0; null where none can be told.</param>
public sealed record LedgerVerdict(long Size, string Root, string? Break, long? Entry = null)
{
    /// <summary>Whether everything holds.</summary>
    public bool Holds => Break is null;
}
