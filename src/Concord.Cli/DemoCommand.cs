using System.CommandLine;
using Concord.Import;
using Concord.Simulation;
using Concord.Storage;

namespace Concord.Cli;

/// <summary><c>concord demo</c>: the sample organisation in a throwaway workspace, served.</summary>
internal static class DemoCommand
{
    private static readonly Option<int> _port = new("--port")
    {
        Description = "The port on 127.0.0.1.",
        HelpName = "N",
        DefaultValueFactory = _ => 5080,
    };

    public static Command Create()
    {
        var command = new Command("demo", "Loads the sample organisation into a throwaway workspace and serves it.") { _port };
        command.SetAction(async (parsed, stop) =>
        {
            var folder = Directory.CreateTempSubdirectory("concord-demo-");
            try
            {
                using var workspace = Workspace.Open(folder.FullName, TimeProvider.System);
                Load(workspace, TimeProvider.System.GetUtcNow());
                await ServeCommand.Serve(workspace, $"http://127.0.0.1:{parsed.GetValue(_port)}", stop);
            }
            finally
            {
                folder.Delete(recursive: true);
            }

            return Run.Done;
        });

        return command;
    }

    private static void Load(Workspace workspace, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var files = SampleOrganisation.Files(today).Select(file => ImporterCatalogue.Read(
            new SourceFile(file.Path, () => new MemoryStream(file.Bytes, writable: false)),
            new ImportChoices
            {
                Zone = workspace.Zone,
                Now = now,
                Map = file.Map is { } map ? ColumnMap.Parse(map) : null,
            }));
        workspace.Record(files, Actor.Of("connector"));
    }
}
