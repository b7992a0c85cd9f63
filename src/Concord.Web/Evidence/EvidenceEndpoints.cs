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

    private static IResult List(HttpRequest request, Workspace workspace, Latest latest)
    {
        var filter = EvidenceFilter.Of(request.Query);

        return Page.Of<EvidenceListPage>(new { Filter = filter, Found = workspace.Find(filter.In(workspace.Zone)), Counts = latest.Counts, workspace.Zone });
    }

    private static IResult ListImports(long? before, Workspace workspace) =>
        Page.Of<ImportsPage>(new { Imports = workspace.Imports(before), workspace.Zone });

    private static IResult Show(string kind, string id, Workspace workspace)
    {
        var link = new EvidenceLink(kind, id);

        return workspace.VersionsOf(link) is { Count: > 0 } versions
            ? Page.Of<PiecePage>(new { Link = link, Versions = versions, workspace.Zone })
            : Page.Of<NotFoundPage>(status: StatusCodes.Status404NotFound);
    }

    private static IResult SendProof(string kind, string id, long? entry, Workspace workspace) =>
        workspace.Prove(new EvidenceLink(kind, id), entry) is { } proof
            ? TypedResults.File(Encoding.UTF8.GetBytes(proof), "text/plain; charset=utf-8", FileName(kind, id))
            : Page.Of<NotFoundPage>(status: StatusCodes.Status404NotFound);

    private static JsonHttpResult<EvidenceListView> ReadList(HttpRequest request, Workspace workspace)
    {
        var found = workspace.Find(EvidenceFilter.Of(request.Query).In(workspace.Zone));

        return TypedResults.Json(new EvidenceListView([.. found.Lines.Select(PieceView.Of)], found.Next), SignsView.Json);
    }

    private static JsonHttpResult<IEnumerable<ImportEntry>> ReadImports(long? before, Workspace workspace) =>
        TypedResults.Json(workspace.Imports(before).AsEnumerable(), SignsView.Json);

    private static Results<JsonHttpResult<IEnumerable<VersionView>>, ProblemHttpResult> Read(string kind, string id, Workspace workspace) =>
        workspace.VersionsOf(new EvidenceLink(kind, id)) is { Count: > 0 } versions
            ? TypedResults.Json(versions.Select(VersionView.Of), SignsView.Json)
            : TypedResults.Problem($"There is no {kind} with this id.", statusCode: StatusCodes.Status404NotFound, title: "Not found");

    private static string FileName(string kind, string id) =>
        $"{kind}-{string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_'))}.tlog-proof";
}
