using System.Net;
using Concord.Evidence;
using Concord.Risk;
using Concord.Web.Seats;
using Microsoft.Playwright;

namespace Concord.SystemTests.Web;

[Collection(SampleSiteTests.Name)]
public sealed class OptionsPapersTests(SampleSite sample)
{
    private const string Reason = "It keeps the partner's date and what we accept.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_new_user_makes_a_paper_for_an_open_decision_chooses_and_finds_it_in_the_ledger(bool script)
    {
        await using var site = await Site.Start(withSample: true);
        await using var context = await sample.Browser.Open(site, Seat.Ciso, script: script);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/risk/options");
        await page.GetByRole(AriaRole.Link, new() { Name = "Make the paper for Close or shield the EDI gateway, DEC-601" }).ClickAsync();
        await page.GetByLabel("Price once").First.FillAsync("9000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Work it out again" }).First.ClickAsync();
        Assert.Contains("€9k", await page.Locator("table.ways").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Null(OptionsPaper.Of(Line(site)));

        await page.GetByRole(AriaRole.Button, new() { Name = "Save the paper" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Close or shield the EDI gateway");
        Assert.Contains("Three ways to yes", await page.Locator("table.ways").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("ciso", OptionsPaper.Of(Line(site))!.WrittenBy);

        await page.GetByLabel("B Patch and move to its own segment", new() { Exact = false }).CheckAsync();
        await page.GetByLabel("Why, in a sentence").FillAsync(Reason);
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the choice" }).ClickAsync();
        await Assertions.Expect(page.Locator("#choice")).ToContainTextAsync("Way B");

        var decision = site.Workspace.OpenDossier().Decisions.Single(d => d.Id == "DEC-601");
        var choice = PaperChoice.Of(Line(site))!;
        Assert.Equal(("B", "CISO"), (decision.Chosen, decision.ChosenBy));
        Assert.Equal(("ciso", Reason), (choice.By, choice.Why));
        Assert.NotNull(choice.Frozen.Mean);
        Assert.NotEmpty(choice.Frozen.Breach);
        Assert.True(site.Workspace.Verify().Holds);
        Assert.NotNull(site.Workspace.Prove(decision.Link));
    }

    [Fact]
    public async Task A_choice_without_a_reason_is_asked_for_one_and_records_nothing()
    {
        await using var site = await Site.Start(withSample: true);
        await using var context = await sample.Browser.Open(site, Seat.Cio, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/risk/options/new?about=decision/DEC-601");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the paper" }).ClickAsync();
        await page.EvaluateAsync("document.querySelector('#why').removeAttribute('required'); document.querySelector('#why').removeAttribute('minlength')");
        await page.GetByLabel("A Shield it", new() { Exact = false }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the choice" }).ClickAsync();

        Assert.Contains("Say why in a sentence", await page.Locator(".trouble").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Null(PaperChoice.Of(Line(site)));
    }

    [Fact]
    public async Task Both_files_of_a_paper_come_down_and_staff_may_write_but_not_choose()
    {
        await using var site = await Site.Start(withSample: true);
        await using var context = await sample.Browser.Open(site, Seat.CisoStaff);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/risk/options/new?about=decision/DEC-601");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the paper" }).ClickAsync();
        await Assertions.Expect(page.Locator("table.ways")).ToBeVisibleAsync();
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Record the choice" }).CountAsync());

        using var client = site.Client(Seat.CisoStaff);
        using var docx = await client.GetAsync("/risk/options/docx/DEC-601");
        using var html = await client.GetAsync("/risk/options/html/DEC-601");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (docx.StatusCode, html.StatusCode));
        Assert.Equal("PK"u8.ToArray(), (await docx.Content.ReadAsByteArrayAsync())[..2]);
        Assert.Contains("Close or shield the EDI gateway", await html.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static ReadOnlyMemory<byte> Line(Site site) => site.Workspace.VersionsOf(new EvidenceLink("decision", "DEC-601")).First(v => v.Counts).Json;
}
