using Concord.Ledger.Entries;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;
using Concord.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Concord.Storage;

/// <summary>Appends leaves within one transaction of the writer and signs the head they lead to.</summary>
internal sealed class LedgerPen(SqliteConnection writer, WorkspaceKeys keys, CompactRange range, DateTimeOffset at, Actor actor)
{
    private readonly string _actor = keys.PseudonymOf(actor);

    /// <summary>When everything of this transaction is recorded.</summary>
    public DateTimeOffset At => at;

    /// <summary>The index the next leaf gets.</summary>
    public long Next => range.Size;

    /// <summary>Appends one leaf.</summary>
    /// <param name="what">The leaf's event code.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="previous">The leaf of the version before.</param>
    /// <param name="digests">Commitments to the content.</param>
    /// <param name="rows">For a bulk import, how many rows and their root.</param>
    public void Append(string what, string subject, long? previous, IReadOnlyList<string> digests, TreeHead? rows = null)
    {
        var leaf = new Leaf
        {
            Event = what,
            RecordedAt = at,
            Actor = _actor,
            Subject = subject,
            Previous = previous,
            Digests = digests,
            Rows = rows,
        };
        var bytes = leaf.ToBytes();
        LedgerTable.Add(writer, range.Size, leaf, bytes);
        range.AppendEntry(bytes);
    }

    /// <summary>Signs the head and keeps the checkpoint with the entries.</summary>
    public (TreeHead Head, SignedNote Note) Sign()
    {
        var head = new TreeHead(range.Size, range.Root());
        var note = new Checkpoint(keys.Log.Verifier.Name, head).SignedBy(keys.Log);
        LedgerTable.Add(writer, head, note);

        return (head, note);
    }
}
