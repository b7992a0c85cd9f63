using System.Text;
using Concord.Web.Seats;
using Microsoft.Playwright;

namespace Concord.SystemTests.Web;

/// <summary>Pages that only an act leads to stand the same gate as those with an address.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class ResultPagesTests(SampleSite sample)
{
    private const string Room = "/steps/briefings/LATE";

    [Fact]
    public async Task What_an_act_leads_to_passes_the_gate_like_every_page_with_an_address()
    {
        await using var site = await Site.Start(withSample: true, BriefingsTests.Late());
        await using var context = await sample.Browser.Open(site, Seat.Cio);
        var page = await context.NewPageAsync();
        var said = PageGate.Heard(page);

        await page.GotoAsync($"{Room}/sign");
        Assert.Contains("Uptime was 99.9 percent in the third quarter.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await PageGate.Passes(page, "what is signed", 1);

        await page.GotoAsync($"{Room}/facts/CIO-1/reword");
        await page.GetByLabel("The fact, in a sentence").FillAsync("Uptime was about 99 percent in the third quarter.");
        await Press(page, "Show the difference");
        await PageGate.Passes(page, "a rewording before it is kept", 1);

        await page.GotoAsync($"{Room}/draft");
        await page.GetByLabel("The facts, one a line").FillAsync("Uptime was 99.9 percent in the third quarter.\nPayroll stood still for two days.");
        await Press(page, "Seal it");
        await PageGate.Passes(page, "a sealed draft's file", 1);
        var file = await page.GetByRole(AriaRole.Link, new() { Name = "Take the file" }).GetAttributeAsync("href");

        await page.GotoAsync($"{Room}/draft");
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "sealed.json", MimeType = "application/json", Buffer = Convert.FromBase64String(file!.Split(',')[1]) });
        await Press(page, "Open it");
        await PageGate.Passes(page, "an opened draft", 1);

        await page.GotoAsync($"{Room}/check");
        await page.Locator("#deck").SetInputFilesAsync(new FilePayload { Name = "deck.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes("Operations\n\nUptime was about 99 percent in the third quarter.\n") });
        await Press(page, "Check it");
        await PageGate.Passes(page, "a deck that was checked", 2);
        await Press(page, "Record it");
        await PageGate.Passes(page, "a deck that was recorded", 2);
        Assert.Equal([], said);

        await Press(page, "Save your word");
        await PageGate.Passes(page, "an act that was refused", 2);
    }

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
