using System.CommandLine;
using Concord.Papers;

namespace Concord.Cli;

/// <summary><c>concord report</c>: the paper for the next one-to-one, or what the board is handed.</summary>
internal static class ReportCommand
{
    private static readonly Option<FileInfo?> _out = new("--out")
    {
        Description = "Where to write: .html (one self-contained page that prints well) or .json; for the board also .docx or .pptx.",
        HelpName = "FILE",
    };

    private static readonly Option<string> _for = new("--for")
    {
        Description = "Who will hold it: the pair (also what is only worth a look), or the board: its newest published pack, and the signs where none is published.",
        HelpName = "READER",
        DefaultValueFactory = _ => "pair",
    };

    public static Command Create()
    {
        _for.AcceptOnlyFromAmong("pair", "board");
        var command = new Command(
            "report",
            """
            Writes the paper for the next one-to-one: what is over the line, what is worth a look, what can't be said yet.
            With --for board: the published edition of a briefing, with the facts of both sides, the annex of what was withheld, the difference to the edition before, the figures and the seal (docs/board-packs.md).
            """) { _out, _for };
        ReportBoardPack.AddTo(command);
        command.SetAction(Write);

        return command;
    }

    private static int Write(ParseResult parsed)
    {
        var isBoard = parsed.GetValue(_for) == "board";
        if (!isBoard)
        {
            ReportBoardPack.RefuseForPair(parsed);
        }
        else if (ReportBoardPack.TemplateOut(parsed) is { } template)
        {
            return Said(parsed, ReportBoardPack.WriteTemplate(template));
        }

        var file = parsed.GetValue(_out) ?? throw new RefusedUse("--out FILE is missing: where shall the paper be written?");
        using var workspace = Places.OpenToRead(parsed);
        if (isBoard && ReportBoardPack.Find(parsed, workspace, file) is { } paper)
        {
            return Said(parsed, ReportBoardPack.Write(file, paper));
        }

        var now = TimeProvider.System.GetUtcNow();
        var status = workspace.Status;
        var seal = new ReportSeal(status.Size, status.Root, status.Witnessed);
        var report = Report.Of(workspace.ReadSigns(now, now), workspace.OpenDossier(now), seal, isBoard ? ReportReader.Board : ReportReader.Pair);
        var text = file.Extension.ToLowerInvariant() switch
        {
            ".html" => report.Html,
            ".json" => report.Json,
            _ => throw new RefusedUse($"{file} ends in neither .html nor .json: those are the forms of the report."),
        };
        File.WriteAllText(file.FullName, text);

        return Said(parsed, file);
    }

    private static int Said(ParseResult parsed, FileInfo file)
    {
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
