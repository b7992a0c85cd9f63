using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;
using Concord.Ledger.Tiles;

namespace Concord.Storage;

/// <summary>The static log as files: checkpoint, tiles and entry bundles, as anybody may copy them to a web server.</summary>
/// <param name="folder">Where they lie.</param>
internal sealed class LedgerFiles(string folder) : TileReader
{
    private const int EntriesAtOnce = 16 * TilePath.FullWidth;

    /// <summary>The file of the last signed checkpoint.</summary>
    public string CheckpointPath => Path.Combine(folder, "checkpoint");

    /// <inheritdoc/>
    public override byte[]? Read(TilePath path)
    {
        try
        {
            return File.ReadAllBytes(PathOf(path));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The bytes of a file as it was at its width, also where it has grown since.</summary>
    /// <exception cref="InvalidDataException">It is missing or too short.</exception>
    public byte[] Begin(TilePath path) => path.IsEntries
        ? EntryBundle.Append([], Entries(path))
        : [.. Hashes(path).SelectMany(hash => hash.ToArray())];

    /// <summary>The checkpoint last written here; null when there is none by this key.</summary>
    public Checkpoint? Published(NoteVerifier log) => File.Exists(CheckpointPath) ? Checkpoint.Open(File.ReadAllBytes(CheckpointPath), log) : null;

    /// <summary>Writes the files that lead from one head to the next, then the checkpoint: each durable before the next.</summary>
    /// <param name="from">The head the files stand at.</param>
    /// <param name="entries">The entries after it, in order.</param>
    /// <param name="signed">The checkpoint over all of them.</param>
    /// <param name="to">Its head.</param>
    /// <exception cref="InvalidDataException">The files at hand do not give the root that was signed for them.</exception>
    public void Extend(TreeHead from, IEnumerable<byte[]> entries, SignedNote signed, TreeHead to)
    {
        foreach (var some in entries.Chunk(EntriesAtOnce))
        {
            var appended = LogAppender.Append(this, from, [.. some.Select(e => (ReadOnlyMemory<byte>)e)]);
            foreach (var file in appended.Files)
            {
                Write(file);
            }

            from = appended.Head;
        }

        if (from != to)
        {
            throw new InvalidDataException($"The entries give the root {from.Root} at {from.Size}, not the signed {to.Root} at {to.Size}.");
        }

        Publish(signed);
    }

    /// <summary>Writes the files that are missing; what is there is left alone, so that a changed byte can still be found.</summary>
    public void Complete(IEnumerable<byte[]> entries)
    {
        foreach (var file in Retiling.Of(entries).Where(file => !File.Exists(PathOf(file.Path))))
        {
            Write(file);
        }
    }

    /// <summary>Whether a file of the log of this size is missing.</summary>
    public bool IsIncomplete(long size) => Retiling.PathsOf(size).Any(path => !File.Exists(PathOf(path)));

    /// <summary>Writes the checkpoint.</summary>
    public void Publish(SignedNote signed)
    {
        Directory.CreateDirectory(folder);
        DurableFile.Write(CheckpointPath, signed.ToBytes());
        DurableFile.Settle(folder);
    }

    /// <summary>Every tile and bundle that lies here, by its path; null where the name is none of the log's.</summary>
    public IEnumerable<(string Name, TilePath? Path)> All()
    {
        var tiles = Path.Combine(folder, "tile");
        if (!Directory.Exists(tiles))
        {
            yield break;
        }

        foreach (var file in Directory.EnumerateFiles(tiles, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            yield return (name, TilePath.TryParse(name, out var path) ? path : null);
        }
    }

    private void Write(TileFile file)
    {
        var path = PathOf(file.Path);
        var parent = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(parent);
        DurableFile.Write(path, file.Bytes);
        DurableFile.Settle(parent);
        if (!file.Path.IsPartial && Directory.Exists($"{path}.p"))
        {
            Directory.Delete($"{path}.p", recursive: true);
        }
    }

    private string PathOf(TilePath path) => Path.Combine(folder, path.ToString());
}
