using Concord.Evidence;
using Concord.Import;
using Concord.Simulation;
using Concord.Storage;
using Concord.Web;
using Concord.Web.Seats;
using Microsoft.AspNetCore.Builder;

namespace Concord.SystemTests.Web;

/// <summary>The running pages of a throwaway workspace, on a port of their own, on a fixed day.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly Workspace _workspace;
    private readonly WebApplication _server;
    private readonly DirectoryInfo _folder;

    private Site(Workspace workspace, WebApplication server, DirectoryInfo folder)
    {
        (_workspace, _server, _folder) = (workspace, server, folder);
        Address = server.Urls.Single();
    }

    /// <summary>Where the pages are.</summary>
    public string Address { get; }

    /// <summary>What they show.</summary>
    public Workspace Workspace => _workspace;

    /// <summary>The sample organisation, or an empty workspace.</summary>
    public static async Task<Site> Start(bool withSample, params IEnumerable<Exhibit> more)
    {
        var folder = Directory.CreateTempSubdirectory("concord-site-");
        var clock = new FixedClock(new DateTimeOffset(SampleOrganisation.LastDay.ToDateTime(new TimeOnly(9, 12)), TimeSpan.Zero));
        var workspace = Workspace.Open(folder.FullName, clock);
        if (withSample)
        {
            workspace.Record(Sample(workspace, clock), Actor.Of("cio_staff"));
        }

        if (more.Any())
        {
            workspace.Record([Written(more)], Actor.Of("cio"));
        }

        var server = ConcordServer.Build(workspace, "http://127.0.0.1:0", clock);
        await server.StartAsync();

        return new Site(workspace, server, folder);
    }

    /// <summary>A client that looks from a seat and follows no redirect.</summary>
    public HttpClient Client(Seat seat)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(Address) };
        if (seat != Seat.Anonymous)
        {
            client.DefaultRequestHeaders.Add("Cookie", $"{Visit.Cookie}={seat.Code()}");
        }

        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _workspace.Dispose();
        _folder.Delete(recursive: true);
    }

    private static IEnumerable<Submission> Sample(Workspace workspace, TimeProvider clock)
    {
        var choices = new ImportChoices { Zone = workspace.Zone, Now = clock.GetUtcNow() };

        return SampleOrganisation.Files(SampleOrganisation.LastDay, SampleOrganisation.Seed)
            .Select(file => ImporterCatalogue.Read(new SourceFile(file.Path, () => new MemoryStream(file.Bytes.ToArray())), choices));
    }

    private static Submission Written(IEnumerable<Exhibit> exhibits)
    {
        var lines = string.Concat(exhibits.Select(e => System.Text.Encoding.UTF8.GetString(Evidence.Interchange.EvidenceText.Write(e)) + "\n"));
        var bytes = System.Text.Encoding.UTF8.GetBytes(lines);

        return ImporterCatalogue.Read(
            new SourceFile("more.jsonl", () => new MemoryStream(bytes)),
            new ImportChoices { Zone = TimeZoneInfo.Utc, Now = DateTimeOffset.UnixEpoch });
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
