using Concord.Storage;
using Concord.Web.Seats;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Concord.Web.Ledger;

/// <summary>Reads the signs and checks the ledger once when the program has started, so that the first page is quick and its seal says something that was seen.</summary>
internal sealed class CheckAtStart(Latest latest, Checks checks, IHostApplicationLifetime life, ILogger<CheckAtStart> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var start = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        try
        {
            await Task.Run(() => latest.Signs(Seat.Cio), stoppingToken);
            await Task.Run(() => checks.Run(null), stoppingToken);
        }
        catch (Exception trouble) when (trouble is WorkspaceException or IOException or ObjectDisposedException)
        {
            log.LogError(trouble, "The ledger could not be checked at the start");
        }
    }
}
