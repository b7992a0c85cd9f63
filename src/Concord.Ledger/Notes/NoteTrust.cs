namespace Concord.Ledger.Notes;

/// <summary>What the known keys say about a note.</summary>
public enum NoteTrust
{
    /// <summary>At least one known key signed it, and no known key's signature is wrong.</summary>
    Verified,

    /// <summary>No known key signed it.</summary>
    Unverified,

    /// <summary>A line claims to be a known key's signature and is not: the note was altered.</summary>
    InvalidSignature,
}
