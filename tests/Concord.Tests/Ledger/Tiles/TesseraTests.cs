using System.Text;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;

namespace Concord.Tests.Ledger.Tiles;

/// <summary>Given the same entries and key, our log is byte for byte the one that Tessera wrote.</summary>
public sealed class TesseraTests
{
    private static readonly string[] _log = ["tessera-testlog", "testdata", "log"];

    [Fact]
    public void Tiles_bundles_and_checkpoints_of_sizes_0_to_15_are_Tesseras_own()
    {
        var description = Vectors.Json("tessera-testlog", "testdata", "log.json");
        var key = NoteSigner.Parse(description.Text("privateKey"))!;
        var entries = description.Texts("entries");
        var ours = new TilesInMemory();
        var head = TreeHead.Empty;

        Assert.Equal(description.Text("publicKey"), key.Verifier.ToString());
        Assert.Equal(15, entries.Length);
        for (var size = 0; size <= entries.Length; size++)
        {
            var signed = new Checkpoint(key.Verifier.Name, head).SignedBy(key);
            Assert.Equal(Vectors.Bytes([.. _log, $"checkpoint.{size}"]), signed.ToBytes());
            if (size < entries.Length)
            {
                head = ours.Append(head, Encoding.UTF8.GetBytes(entries[size]));
            }
        }

        var folder = House.Shared(["vectors", .. _log]);
        var theirs = Directory.EnumerateFiles(Path.Combine(folder, "tile"), "*", SearchOption.AllDirectories).ToList();
        Assert.Equal(30, theirs.Count);
        Assert.Equal(
            theirs.Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal),
            ours.Files.Keys.Select(p => p.ToString()).Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in ours.Files)
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(folder, path.ToString())), bytes);
        }
    }

    [Fact]
    public void Fifteen_entries_at_once_end_in_the_same_checkpoint()
    {
        var description = Vectors.Json("tessera-testlog", "testdata", "log.json");
        var key = NoteSigner.Parse(description.Text("privateKey"))!;

        var head = new TilesInMemory().Append(TreeHead.Empty, [.. description.Texts("entries").Select(Encoding.UTF8.GetBytes)]);

        Assert.Equal(Vectors.Bytes([.. _log, "checkpoint"]), new Checkpoint(key.Verifier.Name, head).SignedBy(key).ToBytes());
    }
}
