using Concord.Web.Seats;
using Microsoft.Playwright;

namespace Concord.SystemTests.Web;

[Collection(SampleSiteTests.Name)]
public sealed class FirstRunTests(SampleSite sample)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_empty_workspace_leads_to_its_first_file_with_and_without_script(bool script)
    {
        await using var site = await Site.Start(withSample: false);
        await using var context = await sample.Browser.Open(site, Seat.Anonymous, script: script);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "CIO", Exact = false }).First.ClickAsync();
        Assert.Equal("The first file says the first thing", await page.Locator("h1").InnerTextAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "Add the first file" }).ClickAsync();
        await page.GetByLabel("Files").SetInputFilesAsync(new FilePayload { Name = "log.jsonl", MimeType = "application/json", Buffer = Advice(12) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what would happen" }).ClickAsync();

        await Expect(page, "12 lines would change something");
        Assert.Equal(0, site.Workspace.Counts().Values.Sum());
        await page.GetByRole(AriaRole.Button, new() { Name = "Add them to the evidence" }).ClickAsync();

        await Expect(page, "12 lines added to the evidence");
        Assert.Equal(12, site.Workspace.Counts()["advice"]);
        Assert.Equal("cio", site.Workspace.Imports()[0].Actor?.Seat);
        await page.GetByRole(AriaRole.Link, new() { Name = "See what the signs say" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Overruling each other" }).First.ClickAsync();

        Assert.Contains("Overruling each other", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("12 records behind it", await page.Locator("#records").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_preview_that_is_given_up_adds_nothing()
    {
        await using var site = await Site.Start(withSample: false);
        await using var context = await sample.Browser.Open(site, Seat.Ciso);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/evidence/import");
        await page.GetByLabel("Files").SetInputFilesAsync(new FilePayload { Name = "log.jsonl", MimeType = "application/json", Buffer = Advice(3) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what would happen" }).ClickAsync();
        await Expect(page, "3 lines would change something");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add nothing" }).ClickAsync();

        Assert.Equal("Add files you already have", await page.Locator("h1").InnerTextAsync());
        Assert.Empty(site.Workspace.Counts());
    }

    [Fact]
    public async Task A_page_saved_under_another_name_is_refused_in_one_sentence()
    {
        await using var site = await Site.Start(withSample: false);
        await using var context = await sample.Browser.Open(site, Seat.Ciso);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/evidence/import");
        await page.GetByLabel("Files").SetInputFilesAsync(new FilePayload { Name = "scan.csv", MimeType = "text/csv", Buffer = "<!doctype html><html><body>Please sign in</body></html>"u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what would happen" }).ClickAsync();

        await Expect(page, "Nothing in these files is new");
        Assert.Contains("Refused.", await page.Locator("table.receipt").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Add them to the evidence" }).CountAsync());
    }

    private static Task Expect(IPage page, string heading) =>
        Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(heading, new() { Timeout = 60_000 });

    private static byte[] Advice(int count) => System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, count).Select(i =>
        $$"""{"kind":"advice","id":"a-{{i}}","from":"CISO","to":"CIO","type":"RECOMMENDATION","subject":"Advice {{i}}","materiality":2,"decisionRight":"CIO","issuedAt":"2026-{{1 + (i % 10):00}}-05","answeredAt":"2026-{{1 + (i % 10):00}}-08","outcome":"{{(i % 3 == 0 ? "OVERRIDDEN" : "ADOPTED")}}","outcomeAt":"2026-{{1 + (i % 10):00}}-09"}""" + "\n")));
}
