using Concord.Evidence;
using Concord.Storage;
using Concord.Tests.Storage;

namespace Concord.SystemTests.Storage;

public sealed class ConcurrentWritersTests : IDisposable
{
    private const int Writers = 16;
    private const int Imports = 40;
    private const int RecordsEach = 25;
    private readonly Place _place = new();

    public void Dispose() => _place.Dispose();

    /// <summary>16 writers of 1,000 records each; every one also puts a new version of one shared record into each import.</summary>
    [Fact]
    public async Task Sixteen_writers_of_a_thousand_records_each_lose_nothing_and_see_one_history()
    {
        var workspace = _place.Workspace;
        var sizes = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => Write(workspace, writer))));

        Assert.All(sizes, own => Assert.Equal(own.Order(), own));
        Assert.Equal(Writers * Imports, sizes.SelectMany(s => s).Distinct().Count());

        var dossier = workspace.OpenDossier();
        var versions = workspace.VersionsOf(new EvidenceLink("promise", "shared"));

        Assert.Equal(Writers * Imports * RecordsEach, dossier.Promises.Count - 1);
        Assert.Equal(28, versions.Count);
        Assert.Equal(versions.MaxBy(v => v.Entry)!.Entry, dossier.Promises.Single(p => p.Id == "shared").Entry);
        Assert.Null(workspace.Verify().Break);
        Assert.Equal(dossier.Everything.Count(), _place.Reopen().OpenDossier().Everything.Count());
    }

    private static List<long> Write(Workspace workspace, int writer)
    {
        var sizes = new List<long>();
        for (var import = 0; import < Imports; import++)
        {
            var lines = Enumerable.Range(0, RecordsEach).Select(i => Place.Promise($"w{writer}-{import}-{i}", 4));
            var receipt = workspace.Record([Place.File([.. lines, Place.Promise("shared", ((writer + import) % 28) + 1)])], Place.Cio);
            Assert.Equal(RecordsEach + 1, receipt.Files[0].Added + receipt.Files[0].Changed + receipt.Files[0].Unchanged);
            sizes.Add(receipt.Size);
        }

        return sizes;
    }
}
