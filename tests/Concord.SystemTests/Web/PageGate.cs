using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Concord.SystemTests.Web;

/// <summary>What a page in a browser has to stand: accessibility, keyboard, phone, print.</summary>
internal static partial class PageGate
{
    private const int Wide = 1440;
    private const int High = 900;

    /// <summary>The page that stands in the browser, such as the answer to a form, in light and dark.</summary>
    public static async Task Passes(IPage page, string name, int printed)
    {
        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await HasNoViolation(page, $"{name} in {scheme}");
        }

        await NothingScrollsSideways(page, name);
        await page.SetViewportSizeAsync(Wide, High);
        await PrintsOnAtMost(page, name, printed);
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Contains("Ledger", await page.Locator("footer").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What the page's console says from now on.</summary>
    public static IReadOnlyList<string> Heard(IPage page)
    {
        var said = new List<string>();
        page.Console += (_, message) => said.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => said.Add(error);

        return said;
    }

    public static async Task HasNoViolation(IPage page, string name)
    {
        var violations = (await page.RunAxe()).Violations;

        Assert.True(violations.Length == 0, $"{name}: {string.Join("; ", violations.Select(Words))}");
    }

    public static async Task TabReachesTheSkipLinkFirst(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("skip", await page.EvaluateAsync<string>("document.activeElement.className"));
    }

    public static async Task NothingScrollsSideways(IPage page, string name)
    {
        await page.SetViewportSizeAsync(390, 844);
        var (wide, seen) = (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await page.EvaluateAsync<int>("document.documentElement.clientWidth"));

        Assert.True(wide <= seen, $"{name} is {wide} px wide on a phone of {seen} px.");
    }

    public static async Task PrintsOnAtMost(IPage page, string name, int most)
    {
        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
        var pages = PdfPage().Count(pdf);

        Assert.True(pages >= 1 && pages <= most, $"{name} prints on {pages} pages, at most {most} are right.");
    }

    private static string Words(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Help}): {string.Join(", ", violation.Nodes.Take(3).Select(n => n.Html))}";

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();
}
