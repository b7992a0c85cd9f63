using System.Diagnostics;
using System.Net;
using Concord.Import;
using Concord.Signs;
using Concord.Storage;
using Concord.Web;

namespace Concord.Benchmarks;

/// <summary>Ten years of a large organisation: signs, a small import, pages, a fresh start.</summary>
internal static class OrganisationSpeed
{
    private const int Connections = 8;
    private const int RequestsEach = 250;
    private static readonly DateTimeOffset _now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly string[] _pages = ["/", "/signs", "/signs/hygiene-put-off", "/signs/late-consultation", "/evidence", "/ledger"];

    public static async Task<IReadOnlyList<Measurement>> Measure(string folder)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "ten-years.jsonl");
        new LargeOrganisation(10, new DateOnly(2026, 11, 20), 1).Write(file);
        var place = Path.Combine(folder, "workspace");
        var measurements = new List<Measurement>();
        using (var workspace = Workspace.Open(place, TimeProvider.System))
        {
            Take(workspace, file);
            var dossier = workspace.OpenDossier();
            measurements.Add(new("every sign over ten years, nothing read before", Measurement.Milliseconds(3, () => SignCatalogue.Read(dossier, DateOnly.FromDateTime(_now.DateTime))), 2000, "ms"));
            workspace.ReadSigns(_now);
            measurements.Add(new("… after an import of one contact, both", SmallImport(workspace, folder, Contact), 200, "ms"));
            measurements.Add(new("… after an import of one finding, both", SmallImport(workspace, folder, Finding), 200, "ms"));
            measurements.Add(new("pages, p99 at 8 connections", await Pages(workspace), 50, "ms"));
        }

        await FirstPage(place); // another build worked out the readings that are kept; from here on they are the program's own
        measurements.Add(new("first page after `serve`", await FirstPage(place), 1000, "ms"));
        measurements.Add(new("`ledger verify` of that workspace (limit: 100,000 entries)", Verify(place), 10, "s"));

        return measurements;
    }

    private static void Take(Workspace workspace, string file) => workspace.Record(
        [ImporterCatalogue.Read(SourceFiles.At(file), new ImportChoices { Zone = workspace.Zone, Now = _now })], Actor.Of("connector"));

    private static string Contact(int i) =>
        $$"""{"kind":"contact","id":"extra-{{i}}","at":"2026-11-1{{i}}T10:00:00Z","between":["CIO","CISO"],"channel":"DIRECT"}""";

    // What most records are: none is read as often, nor by as many figures.
    private static string Finding(int i) =>
        $$"""{"kind":"finding","id":"extra-{{i}}","asset":"host-{{i}}","vulnerability":"CVE-2026-9000{{i}}","severity":"HIGH","security":true,"firstSeenAt":"2026-11-1{{i}}T10:00:00Z","prioritizedAt":"2026-11-1{{i}}T10:00:00Z","prioritizedBy":"CISO","dueAt":"2026-12-01T10:00:00Z","status":"OPEN","owner":"CIO","ownerTeam":"team-1"}""";

    // The middle of five; the first, in which the code is still new to the machine, is thrown away.
    private static double SmallImport(Workspace workspace, string folder, Func<int, string> line)
    {
        var all = Enumerable.Range(0, 6).Select(i =>
        {
            var file = Path.Combine(folder, $"one-{i}.jsonl");
            File.WriteAllText(file, line(i) + "\n");

            return Measurement.Once(() =>
            {
                Take(workspace, file);
                workspace.ReadSigns(_now);
            });
        }).Skip(1).Order().ToList();

        return all[2];
    }

    private static async Task<double> Pages(Workspace workspace)
    {
        await using var server = ConcordServer.Build(workspace, "http://127.0.0.1:0", TimeProvider.System);
        await server.StartAsync();
        using var client = Client(server.Urls.First());
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Visit(client, 50)));
        var times = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Visit(client, RequestsEach)));
        var sorted = times.SelectMany(t => t).Order().ToList();
        await server.StopAsync();

        return sorted[(int)(sorted.Count * 0.99)];
    }

    private static async Task<List<double>> Visit(HttpClient client, int count)
    {
        var times = new List<double>(count);
        for (var i = 0; i < count; i++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await client.GetAsync(_pages[i % _pages.Length]);
            await answer.Content.ReadAsByteArrayAsync();
            answer.EnsureSuccessStatusCode();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times;
    }

    private static HttpClient Client(string url)
    {
        var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections, AutomaticDecompression = DecompressionMethods.None, UseCookies = false }) { BaseAddress = new Uri(url) };
        client.DefaultRequestHeaders.Add("Cookie", "concord-seat=cio");

        return client;
    }

    private static async Task<double> FirstPage(string place)
    {
        const string Address = "http://127.0.0.1:5987";
        var watch = Stopwatch.StartNew();
        using var serve = ImportSpeed.Start("serve", "--workspace", place, "--urls", Address);
        using var client = Client(Address);
        try
        {
            while (watch.Elapsed < TimeSpan.FromSeconds(60))
            {
                try
                {
                    using var answer = await client.GetAsync("/");
                    if (answer.IsSuccessStatusCode)
                    {
                        return watch.Elapsed.TotalMilliseconds;
                    }
                }
                catch (HttpRequestException)
                {
                    await Task.Delay(10);
                }
            }

            throw new InvalidOperationException("No page within a minute.");
        }
        finally
        {
            serve.Kill();
            await serve.WaitForExitAsync();
        }
    }

    private static double Verify(string place)
    {
        using var workspace = Workspace.OpenToRead(place, TimeProvider.System);

        return Measurement.Once(() =>
        {
            var verdict = workspace.Verify();
            if (!verdict.Holds)
            {
                throw new InvalidOperationException(verdict.Break);
            }
        }) / 1000;
    }
}
