using System.Text;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;
using Concord.Ledger.Tiles;

namespace Concord.Storage;

/// <summary>A copy of the log as files, to be checked by anybody: <c>vkey</c>, <c>checkpoint</c>, tiles and entry bundles.</summary>
public static class ExportedLog
{
    /// <summary>Checks an export without a workspace: the signature, every entry, every tile, the root.</summary>
    /// <param name="folder">The export.</param>
    /// <param name="oldCheckpoint">A checkpoint kept elsewhere, which the log must still begin with; null = none.</param>
    public static LedgerVerdict Verify(string folder, string? oldCheckpoint = null)
    {
        var vkey = Path.Combine(folder, "vkey");
        if (!File.Exists(vkey) || NoteVerifier.Parse(File.ReadAllText(vkey).TrimEnd('\n')) is not { } log)
        {
            return new LedgerVerdict(0, "", $"'{vkey}' holds no verifier key: export the log again, or name the folder that was exported.");
        }

        var files = new LedgerFiles(folder);
        if (files.Published(log) is not { } checkpoint)
        {
            return new LedgerVerdict(0, "", $"'{files.CheckpointPath}' is not a checkpoint signed by {log.Name}.");
        }

        return Check(files, checkpoint, log, oldCheckpoint, null);
    }

    /// <summary>Copies the log of a signed size.</summary>
    internal static void Write(LedgerFiles from, SignedHead last, NoteVerifier log, string folder)
    {
        foreach (var path in Retiling.PathsOf(last.Head.Size))
        {
            var target = Path.Combine(folder, path.ToString());
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, from.Begin(path));
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "vkey"), $"{log}\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.WriteAllBytes(Path.Combine(folder, "checkpoint"), last.Note.ToBytes());
    }

    /// <summary>Checks files against a checkpoint whose signature was checked, and against an older one.</summary>
    internal static LedgerVerdict Check(
        LedgerFiles files, Checkpoint checkpoint, NoteVerifier log, string? oldCheckpoint, Func<long, ReadOnlyMemory<byte>, string?>? inspect)
    {
        var head = checkpoint.Head;
        TreeHead? old = null;
        if (oldCheckpoint is not null)
        {
            if (Checkpoint.Open(Encoding.UTF8.GetBytes(oldCheckpoint), log) is not { } before)
            {
                return new LedgerVerdict(head.Size, head.Root.ToString(), $"The old checkpoint is not one signed by {log.Name}.");
            }

            old = before.Head;
        }

        var verdict = LogVerification.Check(files, head, old, inspect);

        return new LedgerVerdict(head.Size, head.Root.ToString(), verdict.Fault?.Sentence, verdict.Fault?.Entry);
    }
}
