using System.CommandLine;
using Concord.Storage;
using Concord.Web;

namespace Concord.Cli;

/// <summary><c>concord serve</c>: the pages and the JSON answers.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> _urls = new("--urls")
    {
        Description = "Where to listen. Without sign-in only loopback addresses are taken.",
        HelpName = "U",
        DefaultValueFactory = _ => "http://127.0.0.1:5080",
    };

    public static Command Create()
    {
        var command = new Command("serve", "Serves the pages of a workspace on this machine; an empty one leads to its first file.") { _urls };
        command.SetAction(async (parsed, stop) =>
        {
            using var workspace = Places.Open(parsed);
            await Serve(workspace, parsed.GetRequiredValue(_urls), stop);

            return Run.Done;
        });

        return command;
    }

    private static WebApplication BuildServer(Workspace workspace, string urls)
    {
        try
        {
            return ConcordServer.Build(workspace, urls, TimeProvider.System);
        }
        catch (Exception trouble) when (trouble is ArgumentException or FormatException)
        {
            throw new RefusedUse(trouble.Message);
        }
    }

    /// <summary>Serves a workspace until the process is asked to stop.</summary>
    public static async Task Serve(Workspace workspace, string urls, CancellationToken stop)
    {
        workspace.RecordStart(StartFacts.Of(urls));
        await using var server = BuildServer(workspace, urls);
        await server.StartAsync(stop);
        Console.Error.WriteLine($"Concord serves {workspace.Folder} on {string.Join(" ", server.Urls)}. No sign-in yet: this machine only. Ctrl+C stops it.");
        await server.WaitForShutdownAsync(stop);
    }
}
