using Concord.SystemTests.Ledger;
using Concord.Web.Seats;
using Microsoft.Playwright;

namespace Concord.SystemTests.Web;

/// <summary>Debian's Chromium, installed when it is missing; no browser is downloaded.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Chromium> Launch()
    {
        if (!File.Exists(Program))
        {
            Install();
        }

        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Headless = true, Args = Flags });

        return new Chromium(playwright, browser);
    }

    /// <summary>A fresh profile that looks from a seat.</summary>
    public async Task<IBrowserContext> Open(Site site, Seat seat, ColorScheme scheme = ColorScheme.Light, bool script = true, int width = 1440, int height = 900)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address,
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(60_000);
        if (seat != Seat.Anonymous)
        {
            await context.AddCookiesAsync([new Cookie { Name = Visit.Cookie, Value = seat.Code(), Url = site.Address }]);
        }

        return context;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static void Install()
    {
        var quiet = new Dictionary<string, string> { ["DEBIAN_FRONTEND"] = "noninteractive" };
        var (status, _, errors) = Tool.Run("/", quiet, "sh", "-c", "apt-get update -qq && apt-get install -y -qq chromium");
        Assert.True(status == 0, $"Chromium could not be installed: {errors}");
    }
}
