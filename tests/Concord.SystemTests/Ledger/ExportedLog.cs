using System.Text;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;
using Concord.Ledger.Tiles;

namespace Concord.SystemTests.Ledger;

/// <summary>A log with its key in a folder, laid out for others: <c>vkey</c>, <c>checkpoint</c>, <c>tile/…</c>.</summary>
internal sealed class ExportedLog : TileReader, IDisposable
{
    public static readonly NoteSigner Key = new("example.com/concord", SignatureKind.Ed25519, [.. Enumerable.Range(0, 32).Select(i => (byte)i)]);

    private TreeHead _head = TreeHead.Empty;

    public ExportedLog(params int[] sizes)
    {
        File.WriteAllText(At("vkey"), Key.Verifier + "\n");
        foreach (var size in sizes)
        {
            GrowTo(size);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("concord-log-").FullName;

    public SignedNote Checkpoint => new Checkpoint(Key.Verifier.Name, _head).SignedBy(Key);

    public TiledTree Tree => new(this, _head.Size);

    public static byte[] Entry(int index) => Encoding.UTF8.GetBytes($"{{\"entry\":{index}}}");

    /// <summary>A checkpoint signed with the same key over a tree nobody else was shown.</summary>
    public static SignedNote ForkedCheckpoint(int size) =>
        new Checkpoint(Key.Verifier.Name, new TreeHead(size, MerkleHash.OfLeaf("fork"u8))).SignedBy(Key);

    public string At(string path) => Path.Combine(Folder, path);

    public void GrowTo(int size)
    {
        var entries = Enumerable.Range((int)_head.Size, size - (int)_head.Size).Select(i => (ReadOnlyMemory<byte>)Entry(i)).ToList();
        var appended = LogAppender.Append(this, _head, entries);
        foreach (var file in appended.Files)
        {
            var path = At(file.Path.ToString());
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }

        _head = appended.Head;
        File.WriteAllBytes(At("checkpoint"), Checkpoint.ToBytes());
    }

    public void FlipByte(string path, int place)
    {
        var bytes = File.ReadAllBytes(At(path));
        bytes[place] ^= 1;
        File.WriteAllBytes(At(path), bytes);
    }

    public override byte[]? Read(TilePath path) => File.Exists(At(path.ToString())) ? File.ReadAllBytes(At(path.ToString())) : null;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
