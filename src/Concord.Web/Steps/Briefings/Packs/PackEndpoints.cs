using Concord.Evidence;
using Concord.Papers;
using Concord.Storage;
using Concord.Web.Seats;
using Concord.Web.Shell;

namespace Concord.Web.Steps.Briefings;

/// <summary>Published editions, the files to take away, the annex, and what differs between two versions.</summary>
internal static class PackEndpoints
{
    public static void MapPacks(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{BriefingAddress.All}/packs", List).Needs(AccessMatrix.ReadPublished);
        routes.MapGet($"{BriefingAddress.All}/packs/{{pack}}", Show).Needs(AccessMatrix.ReadPublished);
        routes.MapGet($"{BriefingAddress.All}/packs/{{pack}}/{{form}}", Take).Needs(AccessMatrix.ReadPublished);
        routes.MapGet($"{BriefingAddress.All}/{{id}}/annex", ShowAnnex).Needs(AccessMatrix.ReadDraft);
        routes.MapGet($"{BriefingAddress.All}/{{id}}/difference", ShowDifference).Needs(AccessMatrix.ReadDraft);
    }

    /// <summary>The newest edition of a briefing; null = none was published.</summary>
    public static BriefingPack? NewestOf(Dossier dossier, Briefing briefing) => dossier.BriefingPacks.Where(p => p.Briefing == briefing.Id).MaxBy(p => p.Edition);

    /// <summary>Every published edition, for whoever may read them.</summary>
    public static IResult List(BriefingDesk desk)
    {
        var dossier = desk.Open();

        return Page.Of<PacksPage>(new
        {
            Packs = (IReadOnlyList<BriefingPack>)[.. dossier.BriefingPacks.OrderByDescending(p => p.MeetsAt ?? p.PublishedAt).ThenByDescending(p => p.Edition)],
            dossier.Forums,
            desk.Zone,
        });
    }

    private static IResult Show(string pack, BriefingDesk desk, Visit visit) =>
        PackView.Find(desk, pack, visit.Seat) is { } view ? Page.Of<PackPage>(new { View = view }) : Page.NotFound();

    private static IResult Take(string pack, string form, string? headings, BriefingDesk desk, Workspace workspace, Visit visit)
    {
        if (PackView.Find(desk, pack, visit.Seat) is not { } view || PackForm.All.FirstOrDefault(f => f.Slug == form) is not { } taken)
        {
            return Page.NotFound();
        }

        try
        {
            var paper = PackPaper.Of(workspace, desk.Open(), view.Pack, PackHeadings.Find(headings ?? "") ?? PackHeadings.Plain, taken.IsBrief, PackPaper.TemplateIn(workspace, taken.Ending));

            return TypedResults.File(taken.Write(paper), taken.MediaType, $"{FileNames.Plain(view.Pack.Id)}{(taken.IsBrief ? "-brief" : "")}{(paper.Headings == PackHeadings.Plain ? "" : $"-{paper.Headings.Name}")}{taken.Ending}");
        }
        catch (RefusedFileException refused)
        {
            return Page.Of<PackPage>(new { View = view, Trouble = $"The organization’s own template can’t be used: {refused.Message}" }, StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static IResult ShowAnnex(string id, BriefingDesk desk, Visit visit) =>
        desk.Find(id) is { } briefing ? Page.Of<AnnexPage>(new { View = RoomView.Of(desk, briefing, visit.Seat) }) : Page.NotFound();

    private static IResult ShowDifference(string id, string? from, string? to, BriefingDesk desk, Visit visit) =>
        desk.Find(id) is { } briefing ? Page.Of<DifferencePage>(new { View = RoomView.Of(desk, briefing, visit.Seat), Between = Between.Of(desk, briefing, from, to) }) : Page.NotFound();
}
