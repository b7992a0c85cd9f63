using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;

namespace Concord.Ledger.Witnesses;

/// <summary>What a witness knows of a log.</summary>
/// <param name="Key">The log's key; its name is the log's origin.</param>
/// <param name="Last">Size and root of the last checkpoint it cosigned; <see cref="TreeHead.Empty"/> when it never did.</param>
public sealed record WitnessedLog(NoteVerifier Key, TreeHead Last);
