using Concord.Steps;
using Concord.Web.Seats;
using Concord.Web.Signs;
using Microsoft.Playwright;

namespace Concord.SystemTests.Web;

/// <summary>The gate every page passes, in a real browser: light, dark, phone, print, keyboard, without script.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class PagesTests(SampleSite sample)
{
    private const int NotFound = 404;

    /// <summary>Every page there is, with the most pages of A4 it may print on.</summary>
    public static TheoryData<string, int> Pages => new()
    {
        { "/", 3 },
        { "/signs", 2 },
        { "/signs/causes", 2 },
        { "/signs/outcomes", 4 },
        { "/signs/charter", 4 },
        { "/signs/survey", 3 },
        { "/risk/budget", 3 },
        { "/risk", 3 },
        { "/risk?scale=rare", 3 },
        { "/risk/RSK-2", 3 },
        { "/risk/RSK-2?often=0.5&much=2", 3 },
        { "/risk/initiatives", 3 },
        { "/risk/appetite", 3 },
        { "/risk/appetite/estimate?risk=RSK-2", 1 },
        { "/risk/appetite/statement", 1 },
        { "/steps", 2 },
        { "/steps/plays", 3 },
        { "/steps/reporting-structure", 3 },
        { "/steps/briefings", 3 },
        { "/steps/briefings/new", 1 },
        { "/steps/briefings/BRF-37", 3 },
        { "/steps/briefings/BRF-37/facts", 1 },
        { "/steps/briefings/BRF-37/facts/CISO-1", 3 },
        { "/steps/briefings/BRF-37/facts/CIO-1", 3 },
        { "/steps/briefings/BRF-37/facts/CIO-1/reword", 1 },
        { "/steps/briefings/BRF-37/annex", 1 },
        { "/steps/briefings/BRF-37/difference", 3 },
        { "/steps/briefings/BRF-37/draft", 1 },
        { "/steps/briefings/BRF-37/check", 2 },
        { "/steps/briefings/BRF-36/check", 3 },
        { "/steps/briefings/packs/BRF-36-E2", 3 },
        { "/steps/briefings/packs/BRF-37-E1", 3 },
        { "/steps/briefings/packs", 2 },
        { "/steps/briefings/draft", 1 },
        { "/steps/briefings/channel", 1 },
        { "/steps/briefings/voice", 4 },
        { "/risk/options", 2 },
        { "/risk/options/patterns", 2 },
        { "/risk/options/new?about=decision/DEC-601", 3 },
        { "/evidence", 4 },
        { "/evidence?kind=advice", 4 },
        { "/evidence?find=nothing-has-this-text", 1 },
        { "/evidence/imports", 3 },
        { "/evidence/import", 3 },
        { "/ledger", 2 },
        { "/seats", 1 },
        { "/keys", 1 },
        { "/there-is-no-such-page", 1 },
    };

    /// <summary>The page of every sign, cause, step and outcome.</summary>
    public static TheoryData<string> ThemePages => [.. Themes.All.Select(theme => theme.Address())];

    /// <summary>Every sixth play: they share one page.</summary>
    public static TheoryData<string> Plays => [.. PlayBook.All.Where((_, i) => i % 6 == 0).Select(p => p.Slug)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_passes_the_gate(string address, int printed)
    {
        await Look(address, ColorScheme.Light);
        await Look(address, ColorScheme.Dark);
        await ReadWithoutScript(address);
        await Print(address, printed);
    }

    [Theory]
    [MemberData(nameof(ThemePages))]
    public async Task Every_sign_cause_step_and_outcome_passes_the_gate(string address)
    {
        await Look(address, ColorScheme.Light);
        await Look(address, ColorScheme.Dark);
        await ReadWithoutScript(address);
        await Print(address, 7);
    }

    [Theory]
    [MemberData(nameof(Plays))]
    public async Task Every_play_passes_the_gate(string slug)
    {
        await Look($"/steps/plays/{slug}", ColorScheme.Light);
        await Look($"/steps/plays/{slug}", ColorScheme.Dark);
        await ReadWithoutScript($"/steps/plays/{slug}");
        await Print($"/steps/plays/{slug}", 2);
    }

    [Fact]
    public async Task A_piece_of_evidence_passes_the_gate()
    {
        var link = sample.Site.Workspace.Find(new() { Kind = "advice" }).Lines[0].Link;

        await Look($"/evidence/{link}", ColorScheme.Light);
        await Look($"/evidence/{link}", ColorScheme.Dark);
        await ReadWithoutScript($"/evidence/{link}");
        await Print($"/evidence/{link}", 2);
    }

    private async Task Look(string address, ColorScheme scheme)
    {
        await using var context = await sample.Browser.Open(sample.Site, Seat.Cio, scheme);
        var page = await context.NewPageAsync();
        var said = PageGate.Heard(page);
        var answer = (await page.GotoAsync(address))!;

        await PageGate.HasNoViolation(page, $"{address} in {scheme}");
        Assert.Equal([], said.Where(line => answer.Status != NotFound || !line.Contains("404", StringComparison.Ordinal)));
        await PageGate.TabReachesTheSkipLinkFirst(page);
        await PageGate.NothingScrollsSideways(page, address);
    }

    private async Task ReadWithoutScript(string address)
    {
        await using var context = await sample.Browser.Open(sample.Site, Seat.Cio, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);

        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Contains("Ledger", await page.Locator("footer").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    private async Task Print(string address, int most)
    {
        await using var context = await sample.Browser.Open(sample.Site, Seat.Cio);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);

        await PageGate.PrintsOnAtMost(page, address, most);
    }
}
