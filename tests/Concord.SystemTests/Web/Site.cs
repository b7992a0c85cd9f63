using Concord.Evidence;
using Concord.Import;
using Concord.Signs;
using Concord.Simulation;
using Concord.Storage;
using Concord.Web;
using Concord.Web.Seats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

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

    /// <summary>Every endpoint with the row of the access matrix it belongs to; ids are filled in, <c>{**id}</c> is left.</summary>
    public IReadOnlyList<(HttpMethod Method, string Address, AccessRow Row)> Endpoints =>
    [
        .. ((IEndpointRouteBuilder)_server).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Select(e => (
            HttpMethod.Parse(e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods[0] ?? "GET"),
            "/" + e.RoutePattern.RawText!.TrimStart('/')
                .Replace("causes/{slug}", $"causes/{CauseCatalogue.All[0].Slug}", StringComparison.Ordinal)
                .Replace("{slug}", "overridden-recommendations", StringComparison.Ordinal)
                .Replace("{kind}", "advice", StringComparison.Ordinal)
                .Replace("{id}", "nothing", StringComparison.Ordinal)
                .Replace("{fact}", "nothing", StringComparison.Ordinal)
                .Replace("{pack}", "nothing", StringComparison.Ordinal)
                .Replace("{form}", "html", StringComparison.Ordinal)
                .Replace("{version}/{name}", "0/concord.css", StringComparison.Ordinal)
                .Replace("{**rest}", "nothing", StringComparison.Ordinal),
            e.Metadata.GetMetadata<AccessRow>()!)),
    ];

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

        return SourceFiles.Beside(SampleOrganisation.Files(SampleOrganisation.LastDay, SampleOrganisation.Seed)
                .Select(file => new SourceFile(file.Path, () => new MemoryStream(file.Bytes.ToArray()))))
            .Select(file => ImporterCatalogue.Read(file, choices));
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
