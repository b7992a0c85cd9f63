using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;

namespace Concord.Storage;

/// <summary>A checkpoint whose signature was checked, with the note it stood in.</summary>
internal sealed record SignedHead(Checkpoint Checkpoint, SignedNote Note)
{
    public TreeHead Head => Checkpoint.Head;
}
