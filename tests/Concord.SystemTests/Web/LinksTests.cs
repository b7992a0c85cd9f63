using System.Net;
using System.Text.RegularExpressions;
using Concord.Web.Seats;

namespace Concord.SystemTests.Web;

[Collection(SampleSiteTests.Name)]
public sealed partial class LinksTests(SampleSite sample)
{
    private const int MostPages = 500;

    [Fact]
    public async Task Every_link_of_every_page_leads_somewhere()
    {
        using var client = sample.Site.Client(Seat.Cio);
        var waiting = new Queue<(string Address, string From)>([("/", "the start")]);
        var seen = new HashSet<string> { "/" };
        var looked = 0;
        while (waiting.TryDequeue(out var next) && looked++ < MostPages)
        {
            using var answer = await client.GetAsync(next.Address);
            Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{next.Address}, linked from {next.From}, answers {(int)answer.StatusCode}.");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var html = await answer.Content.ReadAsStringAsync();
            foreach (var link in Link().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)))
            {
                if (link.StartsWith('#'))
                {
                    Assert.Contains($"id=\"{link[1..]}\"", html, StringComparison.Ordinal);
                }
                else if (seen.Add(link.Split('#')[0]))
                {
                    waiting.Enqueue((link.Split('#')[0], next.Address));
                }
            }
        }

        Assert.True(looked > 20, $"Only {looked} pages were found.");
    }

    [Fact]
    public async Task Every_page_forbids_what_comes_from_elsewhere()
    {
        using var client = sample.Site.Client(Seat.Cio);
        foreach (var address in new[] { "/", "/signs", "/signs/causes", "/signs/charter", "/signs/survey", "/risk", "/risk/RSK-2?often=0.5", "/risk/appetite", "/risk/initiatives", "/steps", "/steps/plays", "/steps/reporting-structure", "/steps/briefings", "/steps/briefings/BRF-37", "/steps/briefings/BRF-37/facts/CISO-1", "/steps/briefings/channel", "/evidence", "/ledger", "/api/signs", "/there-is-no-such-page" })
        {
            using var answer = await client.GetAsync(address);

            Assert.Equal("default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.True(answer.Headers.CacheControl?.NoStore);
            var body = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain(" style=", body, StringComparison.Ordinal);
            Assert.DoesNotMatch(Inline(), body);
        }
    }

    [GeneratedRegex("""(?:href|src)="([/#][^"]*)"[ >]""")]
    private static partial Regex Link();

    [GeneratedRegex("<script(?![^>]* src=)|<style| on[a-z]+=\"")]
    private static partial Regex Inline();
}
