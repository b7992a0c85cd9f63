using Concord.Ledger.Merkle;
using Concord.Ledger.Tiles;

namespace Concord.Tests.Ledger.Tiles;

public sealed class LogVerificationTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(65536)]
    [InlineData(65537)]
    public void An_untouched_log_holds_to_its_last_entry(int size)
    {
        var log = SomeLog.GrownTo(size);
        var verdict = LogVerification.Check(log.Tiles, log.Head);

        Assert.Null(verdict.Fault);
        Assert.Equal(size, verdict.Verified);
    }

    /// <summary>600 entries: two full tiles and a partial one, each with its bundle, and a tile above. Every 17th byte is tried.</summary>
    [Fact]
    public void A_changed_byte_is_found_wherever_it_is_in_the_files_of_the_signed_log()
    {
        var log = SomeLog.GrownTo(600);
        foreach (var (path, bytes) in log.Tiles.Files)
        {
            for (var i = 0; i < bytes.Length; i += 17)
            {
                bytes[i] ^= 0x20;
                var verdict = LogVerification.Check(log.Tiles, log.Head);
                bytes[i] ^= 0x20;

                Assert.False(verdict.Holds);
                Assert.Contains(path.ToString(), verdict.Fault!.Sentence, StringComparison.Ordinal);
                Assert.NotNull(verdict.Fault.Entry);
            }
        }

        Assert.True(LogVerification.Check(log.Tiles, log.Head).Holds);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    [InlineData(511)]
    [InlineData(599)]
    public void A_changed_entry_is_named_and_its_tile_is_not(int entry)
    {
        var log = SomeLog.GrownTo(600);
        var bundle = log.Tiles.Files.Keys.Single(p => p.IsEntries && p.Index == entry / 256);
        var entries = EntryBundle.Split(log.Tiles.Files[bundle])!;
        entries[entry % 256] = "changed"u8.ToArray();
        log.Tiles.Files[bundle] = EntryBundle.Append([], entries);

        var verdict = LogVerification.Check(log.Tiles, log.Head);

        Assert.Equal(new LogFault($"Entry {entry} in {bundle} is not what was logged.", entry, bundle), verdict.Fault);
        Assert.Equal(entry, verdict.Verified);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(300, 1)]
    [InlineData(599, 2)]
    public void A_changed_hash_is_named_with_its_tile_and_the_entry_is_not_blamed(int entry, int tile)
    {
        var log = SomeLog.GrownTo(600);
        var path = TilePath.Hashes(0, tile, tile == 2 ? 88 : 256);
        log.Tiles.Files[path][entry % 256 * 32] ^= 1;

        Assert.Equal(new LogFault($"{path} holds a wrong hash for entry {entry}.", entry, path), LogVerification.Check(log.Tiles, log.Head).Fault);
    }

    [Fact]
    public void A_changed_hash_above_is_named_with_the_first_entry_below_it()
    {
        var log = SomeLog.GrownTo(66_000);
        var full = TilePath.Hashes(1, 0);
        log.Tiles.Files[full][(3 * 32) + 7] ^= 1;
        Assert.Equal(3 * 256, LogVerification.Check(log.Tiles, log.Head).Fault!.Entry);
        log.Tiles.Files[full][(3 * 32) + 7] ^= 1;

        var partial = TilePath.Hashes(1, 1, 1);
        log.Tiles.Files[partial][7] ^= 1;
        Assert.Equal((65_536, partial), (LogVerification.Check(log.Tiles, log.Head).Fault!.Entry, LogVerification.Check(log.Tiles, log.Head).Fault!.Path));
        log.Tiles.Files[partial][7] ^= 1;

        var top = TilePath.Hashes(2, 0, 1);
        log.Tiles.Files[top][7] ^= 1;
        Assert.Equal((0, top), (LogVerification.Check(log.Tiles, log.Head).Fault!.Entry, LogVerification.Check(log.Tiles, log.Head).Fault!.Path));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var log = SomeLog.GrownTo(600);
        foreach (var path in log.Tiles.Files.Keys.ToList())
        {
            var bytes = log.Tiles.Files[path];
            log.Tiles.Files.Remove(path);

            Assert.Equal($"{path} is missing.", LogVerification.Check(log.Tiles, log.Head).Fault!.Sentence);
            log.Tiles.Files[path] = bytes;
        }
    }

    [Fact]
    public void A_log_rewritten_from_bottom_to_top_does_not_give_the_signed_root()
    {
        var honest = SomeLog.GrownTo(600);
        var rewritten = new TilesInMemory();
        rewritten.Append(TreeHead.Empty, [.. Enumerable.Range(0, 600).Select(i => SomeLog.Entry(i == 5 ? 6 : i))]);

        var verdict = LogVerification.Check(rewritten, honest.Head);

        Assert.Equal($"The 600 entries do not give the root {honest.Head.Root} that was signed.", verdict.Fault!.Sentence);
    }

    [Fact]
    public void An_older_head_still_fits_and_a_false_one_does_not()
    {
        var log = SomeLog.GrownTo([.. Enumerable.Range(1, 12).Select(i => 50 * i)]);
        for (var size = 0; size <= 600; size += 50)
        {
            var old = new TiledTree(log.Tiles, size).Head();

            Assert.True(LogVerification.Check(log.Tiles, log.Head, old).Holds);
            Assert.False(LogVerification.Check(log.Tiles, log.Head, old with { Root = MerkleHash.OfLeaf([]) }).Holds);
        }
    }

    [Fact]
    public void A_log_that_lost_entries_since_an_older_head_says_so()
    {
        var log = SomeLog.GrownTo(100, 600);
        var then = new TiledTree(log.Tiles, 100).Head();

        var verdict = LogVerification.Check(log.Tiles, then, log.Head);

        Assert.Equal(new LogFault("The log has 100 entries and had 600 before: entries are gone.", 100), verdict.Fault);
    }

    [Fact]
    public void A_further_look_sees_every_entry_in_order_and_its_objection_is_the_verdict()
    {
        var log = SomeLog.GrownTo(600);
        var seen = new List<byte[]>();
        LogVerification.Check(log.Tiles, log.Head, inspect: (_, entry) => { seen.Add(entry.ToArray()); return null; });

        var verdict = LogVerification.Check(log.Tiles, log.Head, inspect: (index, _) => index == 417 ? "The copy differs." : null);

        Assert.Equal(Enumerable.Range(0, 600).Select(SomeLog.Entry), seen);
        Assert.Equal(("The copy differs.", 417), (verdict.Fault!.Sentence, verdict.Fault.Entry));
    }

    [Fact]
    public void Each_file_is_read_once()
    {
        var log = SomeLog.GrownTo(66_000);
        var before = log.Tiles.Reads;

        LogVerification.Check(log.Tiles, log.Head);

        Assert.Equal(log.Tiles.Files.Count, log.Tiles.Reads - before);
    }
}
