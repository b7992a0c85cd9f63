using System.Net;
using Concord.Evidence;
using Concord.Web.Seats;
using Microsoft.Playwright;

namespace Concord.SystemTests.Web;

[Collection(SampleSiteTests.Name)]
public sealed class AppetiteTests(SampleSite sample)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_blind_estimate_is_seen_by_the_other_side_only_when_it_has_given_its_own(bool script)
    {
        await using var site = await Site.Start(withSample: false, Risk());
        await Estimate(site, Seat.Cio, script, "120500", "950000", "0.25", "2");
        var link = site.Workspace.Find(new() { Kind = "risk-estimate" }).Lines.Single();

        Assert.Equal("cio", link.Version.Actor?.Seat);
        await SeesNothing(site, Seat.Ciso, link.Link);
        Assert.Contains("120500", await Read(site, Seat.Cio, $"/evidence/{link.Link}"), StringComparison.Ordinal);

        await Estimate(site, Seat.Ciso, script, "400000", "3000000", "0.5", "1.5");

        Assert.Contains("120500", await Read(site, Seat.Ciso, $"/evidence/{link.Link}"), StringComparison.Ordinal);
        Assert.Contains("120500", await Read(site, Seat.Ciso, $"/api/evidence/{link.Link}"), StringComparison.Ordinal);
        var workshop = await Read(site, Seat.Ciso, "/risk/appetite");
        Assert.Contains("a factor of 3.2 apart over one risk", workshop, StringComparison.Ordinal);
        Assert.Equal(Content(workshop), Content(await Read(site, Seat.Cio, "/risk/appetite")));
    }

    [Fact]
    public async Task An_estimate_that_cannot_be_meant_is_refused_beside_the_form_and_records_nothing()
    {
        await using var site = await Site.Start(withSample: false, Risk());
        await using var context = await sample.Browser.Open(site, Seat.Cio);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/risk/appetite/estimate?risk=R-1");
        await Fill(page, "1000", "10", "0.1", "1");

        Assert.Equal("The loss of one event: the high end, 10, must lie above the low end, 1,000.", await page.GetByRole(AriaRole.Alert).InnerTextAsync());
        Assert.Equal("1000", await page.Locator("#loss-low").InputValueAsync());
        Assert.False(site.Workspace.Counts().ContainsKey("risk-estimate"));
    }

    [Fact]
    public async Task A_statement_holds_when_all_three_have_signed_each_from_its_own_seat()
    {
        await using var site = await Site.Start(withSample: false, Risk());
        await using (var context = await sample.Browser.Open(site, Seat.Ciso))
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync("/risk/appetite/statement");
            await page.Locator("#loss-1").FillAsync("100000");
            await page.Locator("#chance-1").FillAsync("40");
            await page.Locator("#loss-2").FillAsync("1000000");
            await page.Locator("#chance-2").FillAsync("8");
            await page.GetByRole(AriaRole.Button, new() { Name = "Look once more" }).ClickAsync();
            Assert.Contains("at most 8%", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
            Assert.False(site.Workspace.Counts().ContainsKey("appetite"));
            await page.GetByRole(AriaRole.Button, new() { Name = "Propose and sign as CISO" }).ClickAsync();

            Assert.Equal("A statement of appetite waits for the CIO and the board.", await page.Locator("h1").InnerTextAsync());
            Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Sign as" }).CountAsync());
        }

        await Sign(site, Seat.Cio, "Sign as CIO", "Sign as CIO");
        await Sign(site, Seat.Secretary, "Record that the board accepts it", "Record the board’s signature");

        var statement = site.Workspace.OpenDossier().Appetites.Single();
        Assert.Equal(["CISO", "CIO", "BOARD"], statement.SignedBy);
        Assert.Equal(["secretary", "cio", "ciso"], site.Workspace.VersionsOf(statement.Link).Select(v => v.Actor?.Seat));
        Assert.Contains("One appetite holds, signed by all three", await Read(site, Seat.Board, "/risk/appetite"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_signs_twice_or_what_was_changed_meanwhile()
    {
        await using var site = await Site.Start(withSample: false, Risk(), Proposal());
        await using var context = await sample.Browser.Open(site, Seat.Cio);
        var (first, second) = (await context.NewPageAsync(), await context.NewPageAsync());
        await first.GotoAsync("/risk/appetite");
        await second.GotoAsync("/risk/appetite");
        await Press(first, "Sign as CIO");
        await Press(first, "Sign as CIO");
        await Press(second, "Sign as CIO");

        Assert.Contains("can’t be signed from here", await second.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(["CISO", "CIO"], site.Workspace.OpenDossier().Appetites.Single().SignedBy);
    }

    [Fact]
    public async Task The_board_and_its_secretary_see_no_estimates_and_give_none()
    {
        foreach (var seat in new[] { Seat.Board, Seat.Secretary })
        {
            using var client = sample.Site.Client(seat);

            Assert.DoesNotContain("risk-estimate", await client.GetStringAsync("/risk/appetite"), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/risk/appetite/estimate?risk=RSK-1")).StatusCode);
        }

        using var secretary = sample.Site.Client(Seat.Secretary);
        Assert.Equal(HttpStatusCode.Forbidden, (await secretary.GetAsync("/risk/appetite/statement")).StatusCode);
    }

    private static async Task SeesNothing(Site site, Seat seat, EvidenceLink link)
    {
        using var client = site.Client(seat);
        foreach (var address in new[]
        {
            $"/evidence/{link}", $"/api/evidence/{link}", $"/evidence/proof/{link}", "/evidence", "/api/evidence", "/evidence?kind=risk-estimate", "/evidence?find=120500",
            "/api/evidence?find=120500", "/risk/appetite", "/risk", "/risk/R-1", "/", "/signs/causes/no-shared-context", "/api/signs",
        })
        {
            using var answer = await client.GetAsync(address);
            var body = (await answer.Content.ReadAsStringAsync()).Replace("value=\"120500\"", "", StringComparison.Ordinal);

            Assert.DoesNotContain("120500", body, StringComparison.Ordinal);
            Assert.DoesNotContain("121k", body, StringComparison.Ordinal);
            Assert.DoesNotContain("950000", body, StringComparison.Ordinal);
            Assert.DoesNotContain("950k", body, StringComparison.Ordinal);
        }
    }

    private async Task Estimate(Site site, Seat seat, bool script, params string[] values)
    {
        await using var context = await sample.Browser.Open(site, seat, script: script);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/risk/appetite");
        await page.GetByRole(AriaRole.Link, new() { Name = "Estimate" }).First.ClickAsync();
        await Fill(page, values);
        Assert.Equal("Seal this estimate?", await page.Locator("h1").InnerTextAsync());
        await Press(page, "Seal it");

        Assert.EndsWith("/risk/appetite", page.Url, StringComparison.Ordinal);
    }

    private static async Task Fill(IPage page, params string[] values)
    {
        foreach (var (field, value) in new[] { "loss-low", "loss-high", "often-low", "often-high" }.Zip(values))
        {
            await page.Locator($"#{field}").FillAsync(value);
        }

        await Press(page, "Look once more");
    }

    private async Task Sign(Site site, Seat seat, string first, string second)
    {
        await using var context = await sample.Browser.Open(site, seat);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/risk/appetite");
        await Press(page, first);
        await Press(page, second);

        Assert.EndsWith("/risk/appetite", page.Url, StringComparison.Ordinal);
    }

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    private static async Task<string> Read(Site site, Seat seat, string address)
    {
        using var client = site.Client(seat);

        return await client.GetStringAsync(address);
    }

    private static string Content(string page) => page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];

    private static RiskStatement Risk() => new()
    {
        Id = "R-1",
        Title = "Booking stands still",
        Owner = "CIO",
        Accountable = Side.Cio,
        DecisionRight = Side.Cio,
        Frequency = new JsonFragment("""{"type":"poisson","lambda":0.4}"""),
        Magnitude = new JsonFragment("""{"type":"lognormal","p05":50000,"p95":2000000}"""),
    };

    private static Appetite Proposal() => new()
    {
        Id = "proposal",
        Points = [new AppetitePoint { Loss = 1_000_000, Probability = 0.1 }],
        SignedBy = ["CISO"],
        At = Moment.At(new DateTimeOffset(2026, 11, 18, 8, 0, 0, TimeSpan.Zero)),
    };
}
