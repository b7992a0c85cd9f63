using System.Net;
using Concord.Storage;
using Concord.Web.Evidence;
using Concord.Web.Ledger;
using Concord.Web.Risk;
using Concord.Web.Seats;
using Concord.Web.Shell;
using Concord.Web.Signs;
using Concord.Web.Steps;
using Concord.Web.Steps.Briefings;
using Concord.Web.Today;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Concord.Web;

/// <summary>The pages and the JSON answers of one workspace.</summary>
public static class ConcordServer
{
    private const long OrdinaryRequest = 256 * 1024;

    /// <summary>A server that is ready to start.</summary>
    /// <param name="workspace">What it shows and adds to; the caller closes it after the server.</param>
    /// <param name="urls">Where it listens, separated by semicolons. Without sign-in only loopback addresses are taken.</param>
    /// <param name="clock">Tells what "now" is.</param>
    /// <exception cref="ArgumentException">An address is not on this machine.</exception>
    public static WebApplication Build(Workspace workspace, string urls, TimeProvider clock)
    {
        var hosts = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(LoopbackHost).ToArray();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = OrdinaryRequest;
        });
        builder.Services.AddSingleton(workspace).AddSingleton(clock).AddSingleton(Assets.Load()).AddSingleton<Latest>().AddSingleton<Uploads>().AddSingleton<Desk>().AddSingleton<Seals>().AddSingleton<PaperDesk>().AddSingleton<BriefingDesk>().AddSingleton<Grounds>().AddSingleton<DeckChecks>().AddSingleton<Checks>().AddHostedService<CheckAtStart>();
        builder.Services.AddSingleton<OpenRounds>().AddSingleton<JointRanking>();
        builder.Services.AddSingleton(services => new Readers(() => services.GetRequiredService<Latest>().Readers));
        builder.Services.AddHttpContextAccessor().AddScoped<Visit>();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "concord-form";
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.AddHostFiltering(filter => filter.AllowedHosts = [.. hosts.Append("localhost").Append("127.0.0.1").Append("[::1]").Distinct()]);
        builder.Services.AddRazorComponents();

        var app = builder.Build();
        app.UseHostFiltering();
        app.UseSecurityHeaders();
        app.UseTrouble();
        app.UseRouting();
        app.UseGate();
        app.UseAntiforgery();
        app.MapAssets();
        app.MapShell();
        app.MapSeats();
        app.MapToday();
        app.MapSigns();
        app.MapRisk();
        app.MapOptions();
        app.MapBudget();
        app.MapSteps();
        app.MapBriefings();
        app.MapEvidence();
        app.MapImport();
        app.MapLedger();
        app.CheckThatEveryEndpointNeedsSomething();

        return app;
    }

    private static string LoopbackHost(string url)
    {
        var address = BindingAddress.Parse(url);
        var isLoopback = address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

        return isLoopback
            ? address.Host
            : throw new ArgumentException($"{url} is not on this machine: without sign-in Concord listens on 127.0.0.1, [::1] or localhost only.", nameof(url));
    }
}
