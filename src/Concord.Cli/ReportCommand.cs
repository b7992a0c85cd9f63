using System.CommandLine;
using Concord.Papers;

namespace Concord.Cli;

/// <summary><c>concord report</c>: the paper for the next one-to-one.</summary>
internal static class ReportCommand
{
    private static readonly Option<FileInfo> _out = new("--out")
    {
        Description = "Where to write: .html (one self-contained page that prints well) or .json.",
        HelpName = "FILE",
        Required = true,
    };

    private static readonly Option<string> _for = new("--for")
    {
        Description = "Who will hold it: the pair (also what is only worth a look), or others such as the board.",
        HelpName = "READER",
        DefaultValueFactory = _ => "pair",
    };

    public static Command Create()
    {
        _for.AcceptOnlyFromAmong("pair", "board");
        var command = new Command("report", "Writes the paper for the next one-to-one: what is over the line, what is worth a look, what can't be said yet.") { _out, _for };
        command.SetAction(Write);

        return command;
    }

    private static int Write(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(_out);
        using var workspace = Places.OpenToRead(parsed);
        var now = TimeProvider.System.GetUtcNow();
        var status = workspace.Status;
        var seal = new ReportSeal(status.Size, status.Root, status.Witnessed);
        var report = Report.Of(workspace.ReadSigns(now, now), workspace.OpenDossier(now), seal, parsed.GetValue(_for) == "board" ? ReportReader.Board : ReportReader.Pair);
        var text = file.Extension.ToLowerInvariant() switch
        {
            ".html" => report.Html,
            ".json" => report.Json,
            _ => throw new RefusedUse($"{file} ends in neither .html nor .json: those are the forms of the report."),
        };
        File.WriteAllText(file.FullName, text);
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Answers.Print(new { File = file.ToString() });
        }
        else
        {
            Console.WriteLine(file.ToString());
        }

        return Run.Done;
    }
}
