using System.Text.Json;
using Concord.Evidence;
using Concord.Web.Seats;
using Microsoft.Playwright;

namespace Concord.SystemTests.Web;

[Collection(SampleSiteTests.Name)]
public sealed class BudgetTests(SampleSite sample)
{
    [Fact]
    public async Task A_what_if_is_an_address_and_works_without_script()
    {
        await using var site = await Site.Start(withSample: false, Asked());
        using var client = site.Client(Seat.Cio);

        Assert.Contains("No ask is worth its money within €0.", await Read(client, "/risk/budget?budget=0&weight=0"), StringComparison.Ordinal);
        Assert.Contains("One of two asks make the most of €50k.", await Read(client, "/risk/budget?budget=50000&weight=0"), StringComparison.Ordinal);
        Assert.Contains("Two of two asks make the most of €100k.", await Read(client, "/risk/budget?budget=100000&weight=90000"), StringComparison.Ordinal);
        Assert.Contains("It was to stay out.", await Read(client, "/risk/budget?budget=100000&weight=90000&not=A-1"), StringComparison.Ordinal);
        Assert.Contains("The budget must be a number of 0 or more", await Read(client, "/risk/budget?budget=-5"), StringComparison.Ordinal);
        Assert.StartsWith("budget,cost,mean_loss_left", await Read(client, "/risk/budget/frontier.csv?weight=0"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slider_works_it_out_anew_at_once()
    {
        await using var site = await Site.Start(withSample: false, Asked());
        await using var context = await sample.Browser.Open(site, Seat.Ciso);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/risk/budget?budget=100000&weight=90000");
        await page.Locator("#budget").FocusAsync();
        await page.Keyboard.PressAsync("Home");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("No ask is worth its money within €0.");
        await Assertions.Expect(page.Locator("#said-budget")).ToHaveTextAsync("€0");

        await page.Keyboard.PressAsync("End");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Two of two asks");
        await page.Locator("#not-A-1").CheckAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("One of two asks");
    }

    [Fact]
    public async Task Only_when_both_have_marked_the_same_terms_the_asks_are_ranked_together()
    {
        await using var site = await Site.Start(withSample: false, Asked());

        await Mark(site, Seat.Cio, "/risk/budget?budget=50000&weight=0");
        Assert.False(Ask(site).TryGetProperty("jointlyRanked", out _));
        Assert.Equal("CIO", Assert.Single(Ask(site).GetProperty("rankedBy").EnumerateArray()).GetString());

        await Mark(site, Seat.Ciso, "/risk/budget?budget=60000&weight=0");
        Assert.Equal("CISO", Assert.Single(Ask(site).GetProperty("rankedBy").EnumerateArray()).GetString());

        await Mark(site, Seat.Cio, "/risk/budget?budget=60000&weight=0");
        Assert.True(Ask(site).GetProperty("jointlyRanked").GetBoolean());
        Assert.Equal(60_000, Ask(site).GetProperty("jointRanking").GetProperty("budget").GetDouble());
        using var client = site.Client(Seat.Ciso);
        Assert.Contains("Both have ranked these asks together", await Read(client, "/risk/budget?budget=60000&weight=0"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_open_asks_the_page_says_what_fills_it()
    {
        await using var site = await Site.Start(withSample: false);
        using var client = site.Client(Seat.Cio);

        Assert.Contains("No ask for money is open.", await Read(client, "/risk/budget"), StringComparison.Ordinal);
    }

    private async Task Mark(Site site, Seat seat, string address)
    {
        await using var context = await sample.Browser.Open(site, seat, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("Mark as ranked together") }).ClickAsync();

        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { NameRegex = new("Mark as ranked together") }).CountAsync());
    }

    private static JsonElement Ask(Site site) =>
        JsonDocument.Parse(site.Workspace.VersionsOf(new EvidenceLink("budget-ask", "A-1")).First(v => v.Counts).Json).RootElement;

    private static async Task<string> Read(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);

        return System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static IEnumerable<Exhibit> Asked()
    {
        var at = Moment.At(new DateTimeOffset(2026, 1, 12, 9, 0, 0, TimeSpan.Zero));
        yield return new RiskStatement
        {
            Id = "RSK-1",
            Title = "Ransom",
            Owner = "CISO",
            Accountable = Side.Ciso,
            DecisionRight = Side.Cio,
            Frequency = new JsonFragment("""{"type":"poisson","lambda":0.1}"""),
            Magnitude = new JsonFragment("""{"type":"constant","value":1000000}"""),
        };
        yield return new BudgetAsk { Id = "A-1", Side = Side.Ciso, Pool = "next", Cost = new Money(40_000, "EUR"), At = at, Option = new JsonFragment("""{"title":"Copies","changes":[{"scenario":"RSK-1","lambda":0.5}]}""") };
        yield return new BudgetAsk { Id = "A-2", Side = Side.Cio, Pool = "next", Cost = new Money(45_000, "EUR"), At = at, DeliveryValue = 2, Option = new JsonFragment("""{"title":"Portal"}""") };
    }
}
