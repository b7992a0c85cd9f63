using System.CommandLine;
using Concord.Evidence;
using Concord.Import;
using Concord.Import.Decks;
using Concord.Steps;

namespace Concord.Cli;

/// <summary><c>concord briefing check</c>: finds every sealed fact in what was presented.</summary>
internal static class BriefingCheck
{
    private static readonly Option<FileInfo> _sealed = new("--sealed")
    {
        Description = "The facts as their author wrote them: a file with one briefing as concord-evidence/1 (.jsonl), or the sealed file of the briefing room (concord-sealed/1).",
        HelpName = "FILE",
        Required = true,
    };

    private static readonly Option<FileInfo> _presented = new("--presented")
    {
        Description = $"What the board was shown: {DeckReader.Forms}.",
        HelpName = "DECK",
        Required = true,
    };

    public static Command Create()
    {
        var command = new Command(
            "check",
            """
            Finds every sealed fact in what was presented: unchanged, reworded, moved, softened or missing, with the place. Nothing is fetched, run or learned; the author may overrule every answer.
            Ends with 1 when a fact that must reach the board is missing or softened, or may stand where nothing could be read.
            Example: concord briefing check --sealed briefing.jsonl --presented board-march.pptx
            """) { _sealed, _presented };
        command.SetAction(Check);

        return command;
    }

    private static int Check(ParseResult parsed)
    {
        var (sealedFile, presented) = (parsed.GetRequiredValue(_sealed), parsed.GetRequiredValue(_presented));
        var facts = Read(sealedFile, SealedInput.Read);
        var deck = Read(presented, DeckReader.Read);
        var check = DeckCheck.Of(facts, deck);
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Answers.Print(BriefingCheckView.Of(check));
        }
        else
        {
            foreach (var line in BriefingCheckLines.Of(check, facts))
            {
                Console.WriteLine(line);
            }
        }

        return check.Missing + check.Softened > 0 || check.Facts.Any(f => f.Level == FactLevel.MustReach && f.MayStandUnread) ? Run.No : Run.Done;
    }

    /// <summary>Reads a file, and says its name before what is wrong with it.</summary>
    private static T Read<T>(FileInfo file, Func<SourceFile, Limits, T> read)
    {
        try
        {
            return file.Exists ? read(SourceFiles.At(file.ToString()), Limits.Default) : throw new RefusedUse($"{file}: there is no such file; check the spelling.");
        }
        catch (RefusedFileException refusal)
        {
            throw new RefusedUse($"{file}: {refusal.Message}");
        }
    }
}
