using Concord.Ledger.Entries;
using Concord.Ledger.Notes;

namespace Concord.Ledger.Proofs;

/// <summary>What checking a record's proof found.</summary>
/// <param name="Fault">One sentence on what does not hold; null when everything does.</param>
public sealed record ProofVerdict(string? Fault)
{
    /// <summary>Whether everything holds.</summary>
    public bool Holds => Fault is null;

    /// <summary>The place of the entry in the log, from 0.</summary>
    public long Entry { get; init; }

    /// <summary>For a row of a bulk import, its place among the rows; null for a record with a leaf of its own.</summary>
    public long? Row { get; init; }

    /// <summary>Who recorded it and when; null when the proof does not hold.</summary>
    public Leaf? Leaf { get; init; }

    /// <summary>The size and root the log's key signed; null when the proof does not hold.</summary>
    public Checkpoint? Checkpoint { get; init; }

    /// <summary>The content the log committed to, as far as the proof shows it; empty when the proof does not hold.</summary>
    public IReadOnlyList<Disclosure> Shown { get; init; } = [];

    internal static ProofVerdict Refused(string fault) => new(fault);
}
