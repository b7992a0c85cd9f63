using System.CommandLine;
using Concord.Evidence;
using Concord.Import;
using Concord.Import.Decks;
using Concord.Papers;
using Concord.Steps;

namespace Concord.Cli;

/// <summary><c>concord briefing verify</c>: whether a written pack says what was sealed, and whether the ledger holds it.</summary>
internal static class BriefingVerify
{
    private const long MostBytes = 128L << 20;

    private static readonly Argument<FileInfo> _file = new("FILE") { Description = $"A pack as 'concord report --for board' writes it: {PackFile.Forms}." };

    public static Command Create()
    {
        var command = new Command(
            "verify",
            """
            Checks a written pack: that the edition within it has the digest it was sealed with, and that every fact and annex entry stands in what a reader sees.
            With a workspace: that the ledger holds this very edition, and that no fact that must reach the board was lost on the way to it.
            Ends with 1 when anything does not hold.
            Example: concord briefing verify board-pack.pptx --workspace concord-data
            """) { _file };
        command.SetAction(Verify);

        return command;
    }

    private static int Verify(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(_file);
        var copy = Read(file);
        var answer = new PackVerdict(copy)
        {
            Seal = PackSeal.Faults(copy.Pack),
            Lost = Lost(file, copy),
            Ledger = Asked(parsed) is { } folder ? PackInLedger.Of(folder, copy) : null,
        };
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Answers.Print(answer.View);
        }
        else
        {
            answer.Lines.ToList().ForEach(Console.WriteLine);
        }

        return answer.Holds ? Run.Done : Run.No;
    }

    private static PackCopy Read(FileInfo file)
    {
        try
        {
            return !file.Exists ? throw new RefusedUse($"{file}: there is no such file; check the spelling.")
                : file.Length > MostBytes ? throw new RefusedUse($"{file} is larger than {MostBytes >> 20} MB: a pack is not.")
                : PackFile.Read(File.ReadAllBytes(file.FullName), file.Extension);
        }
        catch (RefusedFileException refusal)
        {
            throw new RefusedUse($"{file}: {refusal.Message}");
        }
    }

    /// <summary>What a reader of the file does not see of what the edition holds.</summary>
    private static IReadOnlyList<LostSentence> Lost(FileInfo file, PackCopy copy)
    {
        if (file.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        try
        {
            return VisibleWords.Lost(PackSentence.In(copy), DeckReader.Read(SourceFiles.At(file.ToString()), Limits.Default));
        }
        catch (RefusedFileException refusal)
        {
            throw new RefusedUse($"{file}: {refusal.Message}");
        }
    }

    /// <summary>The workspace to ask: the one that is named, or the usual one where it is there.</summary>
    private static string? Asked(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(GlobalOptions.Workspace);

        return parsed.GetResult(GlobalOptions.Workspace) is { Implicit: false } || Directory.Exists(folder) ? folder : null;
    }
}
