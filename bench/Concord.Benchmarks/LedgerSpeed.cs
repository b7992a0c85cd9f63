using System.Security.Cryptography;
using System.Text;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;
using Concord.Ledger.Tiles;

namespace Concord.Benchmarks;

/// <summary>The log alone, in memory: append, prove, verify.</summary>
internal static class LedgerSpeed
{
    private const int Entries = 100_000;
    private const int Batch = 1000;

    public static IEnumerable<Measurement> Measure()
    {
        var tiles = new Tiles();
        var head = TreeHead.Empty;
        var signer = new NoteSigner("bench.example/log", SignatureKind.Ed25519, RandomNumberGenerator.GetBytes(32));
        var seconds = Measurement.Once(() =>
        {
            for (var first = 0; first < Entries; first += Batch)
            {
                var leaves = Enumerable.Range(first, Batch).Select(i => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes($$"""{"v":1,"n":{{i}},"_sd":["{{new string('a', 43)}}","{{new string('b', 43)}}"]}""")).ToList();
                var appended = LogAppender.Append(tiles, head, leaves);
                tiles.Keep(appended);
                head = appended.Head;
                new Checkpoint(signer.Verifier.Name, head).SignedBy(signer);
            }
        }) / 1000;

        yield return new Measurement("leaves appended a second, a checkpoint signed every 1,000", Entries / seconds, 5000, "/s", MoreIsBetter: true);

        var tree = new TiledTree(tiles, 10_000);
        var index = 0L;
        yield return new Measurement("inclusion proof among 10,000 leaves", Measurement.Milliseconds(501, () => tree.Inclusion((index += 7919) % 10_000)), 1, "ms");
        yield return new Measurement("100,000 entries of a log verified", Measurement.Once(() =>
        {
            if (LogVerification.Check(tiles, head).Fault is { } fault)
            {
                throw new InvalidOperationException(fault.Sentence);
            }
        }) / 1000, 10, "s");
    }

    private sealed class Tiles : TileReader
    {
        private readonly Dictionary<string, byte[]> _files = [];

        public void Keep(AppendedTiles appended)
        {
            foreach (var (path, bytes) in appended.Files)
            {
                _files[path.ToString()] = bytes;
            }
        }

        public override byte[]? Read(TilePath path) => _files.GetValueOrDefault(path.ToString());
    }
}
