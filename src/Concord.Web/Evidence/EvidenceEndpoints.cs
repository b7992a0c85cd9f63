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
        var found = await seals.Find(workspace, filter.In(workspace.Zone), visit.Seat);

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

        return await seals.MaySee(link, versions, visit.Seat)
            ? Page.Of<PiecePage>(new { Link = link, Versions = versions, workspace.Zone })
            : Sealed(link, versions, workspace);
    }

    private static async Task<IResult> SendProof(string kind, string id, long? entry, Workspace workspace, Seals seals, Visit visit)
    {
        var link = new EvidenceLink(kind, id);
        var versions = workspace.VersionsOf(link);
        if (!await seals.MaySee(link, versions, visit.Seat))
        {
            return Sealed(link, versions, workspace);
        }

        return workspace.Prove(link, entry) is { } proof
            ? TypedResults.File(Encoding.UTF8.GetBytes(proof), "text/plain; charset=utf-8", FileName(kind, id))
            : Page.NotFound();
    }

    private static async Task<JsonHttpResult<EvidenceListView>> ReadList(HttpRequest request, Workspace workspace, Seals seals, Visit visit)
    {
        var found = await seals.Find(workspace, EvidenceFilter.Of(request.Query).In(workspace.Zone), visit.Seat);

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

        return await seals.MaySee(link, versions, visit.Seat)
            ? TypedResults.Json(versions.Select(VersionView.Of), SignsView.Json)
            : TypedResults.Problem(Seals.Sentence(link, versions[0], workspace.Zone), statusCode: StatusCodes.Status403Forbidden, title: "Sealed");
    }

    private static IResult Sealed(EvidenceLink link, IReadOnlyList<EvidenceVersion> versions, Workspace workspace) =>
        Page.Of<SealedPage>(new { Link = link, Sentence = Seals.Sentence(link, versions[0], workspace.Zone) });

    private static string FileName(string kind, string id) =>
        $"{kind}-{string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_'))}.tlog-proof";
}
