namespace Concord.SystemTests.Ledger;

/// <summary>An auditor's second opinion on whole logs: Go's transparency-log packages, written by others.</summary>
public sealed class GoTlogTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(65537)]
    public void Go_accepts_a_log_at_every_border(int size)
    {
        using var log = new ExportedLog(size);

        Assert.Null(GoTlog.Refuses(log.Folder));
    }

    [Fact]
    public void Go_accepts_that_a_log_extends_each_of_its_earlier_checkpoints()
    {
        using var log = new ExportedLog();
        foreach (var size in new[] { 3, 256, 300, 700 })
        {
            log.GrowTo(size);
            File.Copy(log.At("checkpoint"), log.At($"checkpoint.{size}"));
        }

        Assert.All(new[] { 3, 256, 300, 700 }, size => Assert.Null(GoTlog.Refuses(log.Folder, log.At($"checkpoint.{size}"))));
    }

    [Theory]
    [InlineData("tile/entries/000", 300, "entry")]
    [InlineData("tile/entries/001.p/44", 4, "entry")]
    [InlineData("tile/0/000", 300, "")]
    [InlineData("tile/0/001.p/44", 30, "")]
    [InlineData("tile/1/000.p/1", 3, "")]
    [InlineData("checkpoint", 30, "signature")]
    [InlineData("vkey", 40, "")]
    public void Go_refuses_a_log_with_one_bit_changed(string path, int place, string reason)
    {
        using var log = new ExportedLog(300);
        log.FlipByte(path, place);

        Assert.Contains(reason, GoTlog.Refuses(log.Folder), StringComparison.Ordinal);
    }

    [Fact]
    public void Go_refuses_a_log_that_does_not_extend_an_earlier_checkpoint()
    {
        using var log = new ExportedLog(300);
        File.WriteAllBytes(log.At("checkpoint.other"), ExportedLog.ForkedCheckpoint(200).ToBytes());

        Assert.NotNull(GoTlog.Refuses(log.Folder, log.At("checkpoint.other")));
    }
}
