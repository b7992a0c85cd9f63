using System.CommandLine;
using Concord.Evidence;
using Concord.Papers;
using Concord.Risk;

namespace Concord.Cli;

/// <summary><c>concord risk options</c>: several ways to yes worked out side by side, from a file or from a decision of the workspace.</summary>
internal static class RiskOptions
{
    private static readonly Argument<string> _subject = new("FILE")
    {
        Description = "A risk file with options (docs/risk/options-papers.md), or the id of a decision that holds an options paper.",
    };

    private static readonly Option<FileInfo?> _out = new("--out")
    {
        Description = "Where to write the two-page paper: .docx or .html.",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var command = new Command("options", "Works out an options paper: for each way what it costs, when it works, what it takes off the loss, a computed security score, and how sure one is better than another.") { _subject, _out };
        command.SetAction(parsed => Answer(parsed));

        return command;
    }

    private static int Answer(ParseResult parsed)
    {
        var subject = parsed.GetRequiredValue(_subject);
        if (!File.Exists(subject) && subject.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedUse($"There is no file '{subject}'.");
        }

        var (sheet, problems) = File.Exists(subject) ? OfFile(new FileInfo(subject)) : OfDecision(subject, parsed);
        if (sheet is not null && WhyNot(sheet) is { } reason)
        {
            (sheet, problems) = (null, [reason]);
        }

        if (sheet is null)
        {
            foreach (var problem in problems)
            {
                Run.Say(problem);
            }

            return Run.Refused;
        }

        if (parsed.GetValue(_out) is { } file)
        {
            Write(file, sheet);
        }

        if (parsed.GetValue(GlobalOptions.Json))
        {
            Answers.Print(OptionsView.Of(sheet.Paper));
        }
        else
        {
            foreach (var line in OptionsLines.Of(sheet))
            {
                Console.WriteLine(line);
            }
        }

        return Run.Done;
    }

    private static (OptionsPaperSheet? Sheet, IReadOnlyList<string> Problems) OfFile(FileInfo file)
    {
        var problems = new RiskProblems();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var paper = OptionsPaper.Read(RiskLosses.Bytes(file), today, problems);

        return (paper is null ? null : new OptionsPaperSheet { Title = Path.GetFileNameWithoutExtension(file.Name), Paper = paper }, problems.Sentences);
    }

    private static (OptionsPaperSheet? Sheet, IReadOnlyList<string> Problems) OfDecision(string id, ParseResult parsed)
    {
        using var workspace = Places.OpenToRead(parsed);
        var link = EvidenceLink.Parse(id) is { Kind: "decision" } named ? named : new EvidenceLink("decision", id);
        var versions = workspace.VersionsOf(link);
        if (versions.Select(v => OptionsPaper.Of(v.Json)).FirstOrDefault(p => p is not null) is not { } paper)
        {
            return (null, [versions.Count == 0
                ? $"'{id}' is neither a file nor a decision of this workspace."
                : $"Decision '{link.Id}' holds no options paper yet; make one on the page /risk/options."]);
        }

        var dossier = workspace.OpenDossier();
        var decision = dossier.Decisions.First(d => d.Id == link.Id);
        var status = workspace.Status;

        return (new OptionsPaperSheet
        {
            Title = decision.Title,
            Paper = paper,
            Decision = decision.Id,
            RiskTitle = dossier.Risks.FirstOrDefault(r => r.Id == paper.Risk)?.Title,
            Chosen = decision.Chosen,
            ChosenBy = decision.ChosenBy,
            Why = versions.Select(v => PaperChoice.Of(v.Json)).FirstOrDefault(c => c is not null)?.Why,
            ChosenOn = decision.DecidedAt is { } at ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at.Earliest, workspace.Zone).Date) : null,
            Seal = new ReportSeal(status.Size, status.Root, status.Witnessed),
        }, []);
    }

    // What a lattice can't answer is told like any other problem of the file; null = it can.
    private static string? WhyNot(OptionsPaperSheet sheet)
    {
        try
        {
            _ = sheet.Paper.Comparison;

            return null;
        }
        catch (NotSupportedException trouble)
        {
            return $"grid: {trouble.Message}";
        }
    }

    private static void Write(FileInfo file, OptionsPaperSheet sheet)
    {
        switch (file.Extension.ToLowerInvariant())
        {
            case ".docx":
                File.WriteAllBytes(file.FullName, sheet.Docx);
                break;
            case ".html":
                File.WriteAllText(file.FullName, sheet.Html);
                break;
            default:
                throw new RefusedUse($"{file} ends in neither .docx nor .html: those are the forms of the paper.");
        }
    }
}
