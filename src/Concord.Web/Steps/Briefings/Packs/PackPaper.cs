using Concord.Evidence;
using Concord.Papers;
using Concord.Storage;

namespace Concord.Web.Steps.Briefings;

/// <summary>A published edition as the paper that is handed out: the same from the pages and from the command line.</summary>
public static class PackPaper
{
    private const long MostTemplateBytes = 32L << 20;

    /// <summary>The paper of an edition.</summary>
    /// <param name="workspace">Where it is published.</param>
    /// <param name="dossier">All evidence of that workspace.</param>
    /// <param name="pack">The edition.</param>
    /// <param name="headings">The headings it is ordered by.</param>
    /// <param name="isBrief">Whether only what must reach the forum is told.</param>
    /// <param name="template">The organization's own template; null = ours.</param>
    public static BoardPack Of(Workspace workspace, Dossier dossier, BriefingPack pack, PackHeadings headings, bool isBrief, byte[]? template)
    {
        var status = workspace.Status;

        return new BoardPack
        {
            Pack = pack,
            Before = dossier.BriefingPacks.FirstOrDefault(p => p.Id == pack.Replaces),
            ForumName = dossier.Forums.FirstOrDefault(f => f.Id == pack.Forum)?.Name,
            Seal = new ReportSeal(status.Size, status.Root, status.Witnessed),
            Zone = workspace.Zone,
            Headings = headings,
            IsBrief = isBrief,
            Template = template,
        };
    }

    /// <summary>The endings of templates for a form of a pack, such as <c>.docx</c>; empty = that form takes none.</summary>
    public static IReadOnlyList<string> TemplateEndings(string ending) => ending switch
    {
        ".html" => [".css"],
        ".docx" => [".docx", ".dotx"],
        ".pptx" => [".pptx", ".potx"],
        _ => [],
    };

    /// <summary>The template that lies in the workspace for a form: <c>templates/board-pack</c> with its ending; null = none, so ours is used.</summary>
    /// <exception cref="RefusedFileException">It can't be read; the message says why.</exception>
    public static byte[]? TemplateIn(Workspace workspace, string ending) => TemplateEndings(ending)
        .Select(e => new FileInfo(Path.Combine(workspace.Folder, "templates", $"board-pack{e}")))
        .FirstOrDefault(f => f.Exists) is { } own ? Template(own, $"templates/{own.Name}") : null;

    /// <summary>A template's bytes.</summary>
    /// <param name="file">The file; it exists.</param>
    /// <param name="name">Its name in what is said about it.</param>
    /// <exception cref="RefusedFileException">It can't be read; the message says why.</exception>
    public static byte[] Template(FileInfo file, string name)
    {
        try
        {
            return file.Length <= MostTemplateBytes
                ? File.ReadAllBytes(file.FullName)
                : throw new RefusedFileException($"{name} is larger than {MostTemplateBytes >> 20} MB: take large pictures out of it.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new RefusedFileException($"{name} can’t be opened: give the program the right to read it.");
        }
    }
}
