using System.IO.Compression;
using System.Text;
using Concord.Storage;
using Concord.Web.Seats;
using Concord.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Concord.Web.Ledger;

internal static class LedgerEndpoints
{
    private const int Recent = 10;

    public static void MapLedger(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ledger", Show).Needs(AccessMatrix.VerifyLedger);
        routes.MapPost("/ledger/verify", Verify).Needs(AccessMatrix.VerifyLedger);
        routes.MapGet("/ledger/checkpoint", Checkpoint).Needs(AccessMatrix.VerifyLedger);
        routes.MapGet("/ledger/vkey", Vkey).Needs(AccessMatrix.VerifyLedger);
        routes.MapGet("/ledger/export", Export).Needs(AccessMatrix.ExportBundle);
        routes.MapGet("/api/ledger", ReadStatus).Needs(AccessMatrix.VerifyLedger);
        routes.MapGet("/api/ledger/checkpoint", ReadCheckpoint).Needs(AccessMatrix.VerifyLedger);
    }

    private static IResult Show(Workspace workspace, Checks checks) =>
        Page.Of<LedgerPage>(new { workspace.Status, workspace.Checkpoint, Check = checks.Last, Imports = workspace.Imports(count: Recent) });

    private static async Task<IResult> Verify([FromForm] string? old, Workspace workspace, Checks checks)
    {
        var text = old?.ReplaceLineEndings("\n").Trim() is { Length: > 0 } pasted ? pasted + "\n" : null;
        var check = await Task.Run(() => checks.Run(text));

        return Page.Of<LedgerPage>(new { workspace.Status, workspace.Checkpoint, Check = check, Asked = true, Old = old, Imports = workspace.Imports(count: Recent) });
    }

    private static FileContentHttpResult Checkpoint(Workspace workspace) =>
        TypedResults.File(Encoding.UTF8.GetBytes(workspace.Checkpoint), "text/plain; charset=utf-8", "checkpoint");

    private static FileContentHttpResult Vkey(Workspace workspace) =>
        TypedResults.File(Encoding.UTF8.GetBytes(workspace.Status.Vkey + "\n"), "text/plain; charset=utf-8", "vkey");

    private static FileStreamHttpResult Export(Workspace workspace)
    {
        var folder = Directory.CreateTempSubdirectory("concord-export-");
        try
        {
            workspace.ExportLedger(Path.Combine(folder.FullName, "log"));
            var zip = new FileStream(
                Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
            ZipFile.CreateFromDirectory(Path.Combine(folder.FullName, "log"), zip, CompressionLevel.Fastest, includeBaseDirectory: false);
            zip.Position = 0;

            return TypedResults.Stream(zip, "application/zip", "concord-ledger.zip");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static JsonHttpResult<LedgerView> ReadStatus(Workspace workspace, Checks checks) =>
        TypedResults.Json(LedgerView.Of(workspace.Status, checks.Last), Signs.SignsView.Json);

    private static JsonHttpResult<CheckpointView> ReadCheckpoint(Workspace workspace) =>
        TypedResults.Json(new CheckpointView(workspace.Checkpoint, workspace.Status.Vkey), Signs.SignsView.Json);
}
