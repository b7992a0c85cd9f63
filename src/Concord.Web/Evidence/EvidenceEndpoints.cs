using System.Text;
using Concord.Evidence;
using Concord.Storage;
using Concord.Web.Seats;
using Concord.Web.Shell;
using Concord.Web.Signs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Concord.Web.Evidence;

internal static class EvidenceEndpoints
{
    public static void MapEvidence(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/evidence", List).Needs(AccessMatrix.ViewFacts);
        routes.MapGet("/evidence/imports", ListImports).Needs(AccessMatrix.ViewFacts);
        routes.MapGet("/evidence/proof/{kind}/{**id}", SendProof).Needs(AccessMatrix.ViewFacts);
        routes.MapGet("/evidence/{kind}/{**id}", Show).Needs(AccessMatrix.ViewFacts);
        routes.MapGet("/api/evidence", ReadList).Needs(AccessMatrix.ViewFacts);
        routes.MapGet("/api/evidence/imports", ReadImports).Needs(AccessMatrix.ViewFacts);
        routes.MapGet("/api/evidence/{kind}/{**id}", Read).Needs(AccessMatrix.ViewFacts);
    }

    private static async Task<IResult> List(HttpRequest request, Workspace workspace, Latest latest, Seals seals, Visit visit)
    {
        var filter = EvidenceFilter.Of(request.Query);
        var found = await seals.Open(workspace.Find(filter.In(workspace.Zone)), visit.Seat);

        return Page.Of<EvidenceListPage>(new { Filter = filter, Found = found, Counts = latest.Counts, workspace.Zone });
    }

    private static IResult ListImports(long? before, Workspace workspace) =>
        Page.Of<ImportsPage>(new { Imports = workspace.Imports(before), workspace.Zone });

    private static async Task<IResult> Show(string kind, string id, Workspace workspace, Seals seals, Visit visit)
    {
        var link = new EvidenceLink(kind, id);
        if (workspace.VersionsOf(link) is not { Count: > 0 } versions)
        {
            return Page.NotFound();
        }

        return await MaySeeAll(link, versions, seals, visit)
            ? Page.Of<PiecePage>(new { Link = link, Versions = versions, workspace.Zone })
            : Page.Of<SealedPage>(new { Link = link });
    }

    private static async Task<IResult> SendProof(string kind, string id, long? entry, Workspace workspace, Seals seals, Visit visit)
    {
        var link = new EvidenceLink(kind, id);
        if (!await MaySeeAll(link, workspace.VersionsOf(link), seals, visit))
        {
            return Page.Of<SealedPage>(new { Link = link });
        }

        return workspace.Prove(link, entry) is { } proof
            ? TypedResults.File(Encoding.UTF8.GetBytes(proof), "text/plain; charset=utf-8", FileName(kind, id))
            : Page.NotFound();
    }

    private static async Task<JsonHttpResult<EvidenceListView>> ReadList(HttpRequest request, Workspace workspace, Seals seals, Visit visit)
    {
        var found = await seals.Open(workspace.Find(EvidenceFilter.Of(request.Query).In(workspace.Zone)), visit.Seat);

        return TypedResults.Json(new EvidenceListView([.. found.Lines.Select(PieceView.Of)], found.Next), SignsView.Json);
    }

    private static JsonHttpResult<IEnumerable<ImportEntry>> ReadImports(long? before, Workspace workspace) =>
        TypedResults.Json(workspace.Imports(before).AsEnumerable(), SignsView.Json);

    private static async Task<Results<JsonHttpResult<IEnumerable<VersionView>>, ProblemHttpResult>> Read(string kind, string id, Workspace workspace, Seals seals, Visit visit)
    {
        var link = new EvidenceLink(kind, id);
        if (workspace.VersionsOf(link) is not { Count: > 0 } versions)
        {
            return TypedResults.Problem($"There is no {kind} with this id.", statusCode: StatusCodes.Status404NotFound, title: "Not found");
        }

        return await MaySeeAll(link, versions, seals, visit)
            ? TypedResults.Json(versions.Select(VersionView.Of), SignsView.Json)
            : TypedResults.Problem(SealedPage.Sentence, statusCode: StatusCodes.Status403Forbidden, title: "Sealed");
    }

    private static async Task<bool> MaySeeAll(EvidenceLink link, IReadOnlyList<EvidenceVersion> versions, Seals seals, Visit visit)
    {
        foreach (var version in versions)
        {
            if (!await seals.MaySee(link, version, visit.Seat))
            {
                return false;
            }
        }

        return true;
    }

    private static string FileName(string kind, string id) =>
        $"{kind}-{string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_'))}.tlog-proof";
}
