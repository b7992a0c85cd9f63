using System.Net;
using Concord.Evidence;
using Concord.Web.Seats;
using Microsoft.Playwright;

namespace Concord.SystemTests.Web;

[Collection(SampleSiteTests.Name)]
public sealed class SafeChannelTests(SampleSite sample)
{
    private const string Words = "The recovery figures were asked to be left out.";

    [Fact]
    public async Task That_a_message_exists_both_see_and_its_words_are_for_its_sender_and_the_secretary()
    {
        await using var site = await Site.Start(withSample: true);
        await Send(site);
        var link = Message(site).Link;

        Assert.Contains(Words, await Read(site, Seat.Ciso, "/steps/briefings/channel"), StringComparison.Ordinal);
        Assert.Contains(Words, await Read(site, Seat.Secretary, "/steps/briefings/channel"), StringComparison.Ordinal);
        Assert.Contains(Words, await Read(site, Seat.Ciso, $"/evidence/{link}"), StringComparison.Ordinal);
        Assert.Contains($"id=\"{link.Id}\"", await Read(site, Seat.Cio, "/steps/briefings/channel"), StringComparison.Ordinal);
        foreach (var address in new[]
        {
            "/steps/briefings/channel", $"/evidence/{link}", $"/api/evidence/{link}", $"/evidence/proof/{link}", "/evidence", "/api/evidence", "/evidence?kind=safe-message", "/api/evidence?kind=safe-message",
            "/evidence?find=recovery+figures", "/api/evidence?find=recovery+figures", "/evidence/imports", "/api/evidence/imports", "/", "/steps/briefings", "/ledger", "/api/signs",
        })
        {
            using var client = site.Client(Seat.Cio);
            Assert.DoesNotContain("were asked to be left out", await (await client.GetAsync(address)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        foreach (var seat in new[] { Seat.Board, Seat.CioStaff, Seat.CisoStaff, Seat.Auditor, Seat.Admin })
        {
            using var client = site.Client(seat);
            Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/steps/briefings/channel")).StatusCode);
        }
    }

    [Fact]
    public async Task A_search_gives_as_many_lines_to_whoever_may_not_read_a_message_as_if_it_had_never_been_sent()
    {
        await using var site = await Site.Start(withSample: true);
        using var client = site.Client(Seat.Cio);
        var before = await Lines(client);
        await Send(site);

        Assert.Equal(before, await Lines(client));
    }

    [Fact]
    public async Task The_secretary_confirms_and_passes_on_and_nobody_else_does()
    {
        await using var site = await Site.Start(withSample: true);
        await Send(site);
        await using var context = await sample.Browser.Open(site, Seat.Secretary);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/steps/briefings/channel");
        Assert.Equal("One message waits for the secretary’s receipt.", await page.Locator("h1").InnerTextAsync());
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Send it to the secretary" }).CountAsync());
        var own = page.Locator($"#{Message(site).Id}");
        await own.GetByRole(AriaRole.Button, new() { Name = "Confirm that it came" }).ClickAsync();
        await own.GetByRole(AriaRole.Button, new() { Name = "It was passed on to the board" }).ClickAsync();

        var message = Message(site);
        Assert.NotNull(message.ReceivedAt);
        Assert.NotNull(message.PassedOnAt);
        Assert.Equal(["secretary", "secretary", "ciso"], site.Workspace.VersionsOf(message.Link).Select(v => v.Actor?.Seat));
        Assert.Contains("Passed on to the board", await Read(site, Seat.Cio, "/steps/briefings/channel"), StringComparison.Ordinal);
    }

    private async Task Send(Site site)
    {
        await using var context = await sample.Browser.Open(site, Seat.Ciso, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/steps/briefings/channel");
        await page.GetByLabel("To the secretary alone").FillAsync(Words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send it to the secretary" }).ClickAsync();
    }

    private static SafeMessage Message(Site site) => site.Workspace.OpenDossier().SafeMessages.Single(m => m.Text == Words);

    private static async Task<int> Lines(HttpClient client) =>
        (await client.GetStringAsync("/api/evidence?find=re")).Split("\"versions\":").Length;

    private static async Task<string> Read(Site site, Seat seat, string address)
    {
        using var client = site.Client(seat);

        return WebUtility.HtmlDecode(await client.GetStringAsync(address));
    }
}
