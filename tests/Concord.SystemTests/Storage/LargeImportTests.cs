using System.Diagnostics;
using System.Globalization;
using System.Text;
using Concord.Evidence;
using Concord.Import;
using Concord.Tests.Storage;

namespace Concord.SystemTests.Storage;

/// <summary>Tests that measure the whole process: they run while no other does.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;

/// <summary>A scanner's export of a hundred thousand lines. What a million take is measured in <c>bench/</c>; here the limits are ten times as wide.</summary>
[Collection(nameof(AloneCollection))]
public sealed class LargeImportTests : IDisposable
{
    private const int Findings = 100_000;
    private readonly Place _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_hundred_thousand_findings_come_in_as_one_leaf_and_each_can_be_proved()
    {
        var file = Path.Combine(_place.Folder, "findings.jsonl");
        File.WriteAllLines(file, Enumerable.Range(0, Findings).Select(i => Place.Finding($"f{i.ToString("000000", CultureInfo.InvariantCulture)}")), new UTF8Encoding(false));
        var choices = new ImportChoices { Zone = TimeZoneInfo.Utc, Now = _place.Clock.Now };
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();

        var receipt = _place.Workspace.Record([ImporterCatalogue.Read(SourceFiles.At(file), choices)], Place.Cio);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{Findings} lines took {clock.Elapsed}.");
        Assert.Equal((Findings, Findings, 2), (receipt.Files[0].Read, receipt.Files[0].Added, receipt.Size));
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 100_000_000, "What was read stays in memory.");

        Assert.Null(_place.Workspace.Verify().Break);
        Assert.NotNull(_place.Workspace.Prove(new EvidenceLink("finding", "f077777")));
        var again = _place.Workspace.Record([ImporterCatalogue.Read(SourceFiles.At(file), choices)], Place.Cio);
        Assert.Equal((Findings, 0, 0), (again.Files[0].Unchanged, again.Files[0].Added, again.Files[0].Changed));
    }
}
