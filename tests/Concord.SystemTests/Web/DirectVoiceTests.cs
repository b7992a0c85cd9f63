using Concord.Evidence;
using Concord.Web.Seats;
using Microsoft.Playwright;

namespace Concord.SystemTests.Web;

[Collection(SampleSiteTests.Name)]
public sealed class DirectVoiceTests(SampleSite sample)
{
    private const string Topic = "Restoring after an attack";

    [Fact]
    public async Task A_position_one_executive_puts_down_counts_only_when_the_other_says_the_same()
    {
        await using var site = await Site.Start(withSample: true);
        await Record(site, Seat.Ciso);
        Assert.Null(Item(site).PositionOfOther);

        await Say(site, Seat.Ciso, "spoke against it", "Put down");
        Assert.Null(Item(site).PositionOfOther);
        await Say(site, Seat.Cio, "said nothing", "Say the same");
        Assert.Null(Item(site).PositionOfOther);
        await Say(site, Seat.Ciso, "said nothing", "Say the same");

        Assert.Equal((Stance.Silent, PositionRecorder.Both), (Item(site).PositionOfOther, Item(site).PositionRecordedBy));
    }

    [Fact]
    public async Task The_secretary_alone_records_a_position()
    {
        await using var site = await Site.Start(withSample: true);
        await Record(site, Seat.Cio);
        await Say(site, Seat.Secretary, "spoke for it", "Record");

        Assert.Equal((Stance.Support, PositionRecorder.Secretary), (Item(site).PositionOfOther, Item(site).PositionRecordedBy));
    }

    [Fact]
    public async Task A_closed_session_the_other_side_presented_in_is_refused_with_the_form_still_filled()
    {
        await using var site = await Site.Start(withSample: true);
        await using var context = await sample.Browser.Open(site, Seat.Cio);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/steps/briefings/voice");
        await page.GetByLabel("What it was about").FillAsync(Topic);
        await page.GetByLabel("Presented by").SelectOptionAsync("other");
        await page.GetByLabel("A closed session", new() { Exact = false }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the item" }).ClickAsync();

        Assert.Equal("A closed session is one the other side could not attend; it can’t have presented there.", await page.GetByRole(AriaRole.Alert).InnerTextAsync());
        Assert.Equal(Topic, await page.GetByLabel("What it was about").InputValueAsync());
        Assert.DoesNotContain(site.Workspace.OpenDossier().ExecutiveContacts, c => c.Topic == Topic);
    }

    private async Task Record(Site site, Seat seat)
    {
        await using var context = await sample.Browser.Open(site, seat, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/steps/briefings/voice");
        await page.GetByLabel("What it was about").FillAsync(Topic);
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the item" }).ClickAsync();
    }

    private async Task Say(Site site, Seat seat, string words, string button)
    {
        await using var context = await sample.Browser.Open(site, seat, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/steps/briefings/voice");
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = Topic });
        await row.Locator("select").SelectOptionAsync(new SelectOptionValue { Label = words });
        await row.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
    }

    private static ExecutiveContact Item(Site site) => site.Workspace.OpenDossier().ExecutiveContacts.Single(c => c.Topic == Topic);
}
