using System.CommandLine;
using System.Globalization;
using Concord.Evidence;
using Concord.Papers;
using Concord.Storage;
using Concord.Web.Steps.Briefings;

namespace Concord.Cli;

/// <summary><c>concord report --for board</c>: a published edition as HTML, DOCX, PPTX or JSON, or its must-reach facts on one page.</summary>
internal static class ReportBoardPack
{
    private static readonly Option<string?> _briefing = new("--briefing")
    {
        Description = "For the board: which briefing, and which edition of it; the newest pack of all where nothing is said.",
        HelpName = "ID[/EDITION]",
    };

    private static readonly Option<bool> _brief = new("--brief") { Description = "For the board: only what must reach it, on one page or two slides." };

    private static readonly Option<string?> _headings = new("--headings")
    {
        Description = "For the board: the briefing's own sections (plain), those of 23 NYCRR 500.4(b) (nydfs), or of Regulation S-K Item 106 and Form 8-K Item 1.05 (sec).",
        HelpName = "SET",
    };

    private static readonly Option<FileInfo?> _template = new("--template")
    {
        Description = "For the board: the organization's own .docx, .pptx or .css in place of ours; 'templates/board-pack' with that ending in the workspace is used by itself.",
        HelpName = "FILE",
    };

    private static readonly Option<FileInfo?> _templateOut = new("--template-out")
    {
        Description = "For the board: write our template (.docx, .pptx or .css) to start an own one from, and nothing else.",
        HelpName = "FILE",
    };

    private static IEnumerable<Option> Options => [_briefing, _brief, _headings, _template, _templateOut];

    public static void AddTo(Command command)
    {
        foreach (var option in Options)
        {
            command.Options.Add(option);
        }
    }

    public static FileInfo? TemplateOut(ParseResult parsed) => parsed.GetValue(_templateOut);

    public static void RefuseForPair(ParseResult parsed)
    {
        if (Given(parsed) is { } option)
        {
            throw new RefusedUse($"{option.Name} is for the board's pack: say --for board as well.");
        }
    }

    public static FileInfo WriteTemplate(FileInfo file)
    {
        File.WriteAllBytes(file.FullName, BoardPack.TemplateFor(file.Extension.ToLowerInvariant()) ?? throw new RefusedUse($"{file} ends in neither .docx nor .pptx nor .css: those are the forms of templates."));

        return file;
    }

    /// <summary>The pack that is asked for; null where the workspace holds none and none was named.</summary>
    public static BoardPack? Find(ParseResult parsed, Workspace workspace, FileInfo file)
    {
        var headings = parsed.GetValue(_headings) is { } name
            ? PackHeadings.Find(name) ?? throw new RefusedUse($"There are no headings '{name}': say {string.Join(", ", PackHeadings.Sets.Select(s => s.Name))}.")
            : PackHeadings.Plain;
        var dossier = workspace.OpenDossier();
        var asked = parsed.GetValue(_briefing);
        if (Pick(dossier.BriefingPacks, asked) is not { } pack)
        {
            Run.Say(Given(parsed) switch
            {
                null => "No pack is published in this workspace: this is the board's report on the signs.",
                _ when asked is not null => throw new RefusedUse($"No pack of '{asked}' is published in this workspace; 'concord evidence export FILE --kind briefing-pack' lists what is."),
                var option => throw new RefusedUse($"No pack is published in this workspace, and {option.Name} is for packs: publish one in the briefing room first."),
            });

            return null;
        }

        return PackPaper.Of(workspace, dossier, pack, headings, parsed.GetValue(_brief), Template(parsed, workspace, file.Extension.ToLowerInvariant()));
    }

    public static FileInfo Write(FileInfo file, BoardPack paper)
    {
        try
        {
            File.WriteAllBytes(file.FullName, file.Extension.ToLowerInvariant() switch
            {
                ".html" => System.Text.Encoding.UTF8.GetBytes(paper.Html),
                ".docx" => paper.Docx,
                ".pptx" => paper.Pptx,
                ".json" => System.Text.Encoding.UTF8.GetBytes(paper.Json),
                _ => throw new RefusedUse($"{file} ends in neither .html nor .docx nor .pptx nor .json: those are the forms of a pack."),
            });
        }
        catch (RefusedFileException refusal)
        {
            throw new RefusedUse($"The template can't be used: {refusal.Message}");
        }

        return file;
    }

    private static Option? Given(ParseResult parsed) => Options.FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false });

    /// <summary>The template that is named, or the one that lies in the workspace; null = ours.</summary>
    private static byte[]? Template(ParseResult parsed, Workspace workspace, string ending)
    {
        try
        {
            if (parsed.GetValue(_template) is not { } named)
            {
                return PackPaper.TemplateIn(workspace, ending);
            }

            var endings = PackPaper.TemplateEndings(ending);

            return !endings.Contains(named.Extension.ToLowerInvariant())
                ? throw new RefusedUse(endings.Count == 0 ? $"--template is of no use for a {ending} file: leave it out." : $"{named} is no template for a {ending} file: that ends in {string.Join(" or ", endings)}.")
                : named.Exists ? PackPaper.Template(named, named.ToString()) : throw new RefusedUse($"{named}: there is no such file; check the spelling.");
        }
        catch (RefusedFileException refusal)
        {
            throw new RefusedUse($"The template can't be used: {refusal.Message}");
        }
    }

    /// <summary>The newest edition of the briefing, or the one that is named; of all briefings the pack published last.</summary>
    private static BriefingPack? Pick(IEnumerable<BriefingPack> packs, string? asked)
    {
        var newest = packs.OrderByDescending(p => p.PublishedAt).ThenByDescending(p => p.Edition).ThenBy(p => p.Id, StringComparer.Ordinal);

        return asked is null
            ? newest.FirstOrDefault()
            : newest.FirstOrDefault(p => p.Briefing == asked || $"{p.Briefing}/{p.Edition.ToString(CultureInfo.InvariantCulture)}" == asked);
    }
}
