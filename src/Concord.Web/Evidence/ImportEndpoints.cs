using Concord.Web.Seats;
using Concord.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Concord.Web.Evidence;

internal static class ImportEndpoints
{
    private const long LargestUpload = 2L << 30;
    private const int MostFiles = 500;

    public static void MapImport(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/evidence/import", Choose).Needs(AccessMatrix.ImportFile);
        routes.MapPost("/evidence/import", Begin).Needs(AccessMatrix.ImportFile)
            .WithMetadata(new RequestSizeLimitAttribute(LargestUpload), new RequestFormLimitsAttribute { MultipartBodyLengthLimit = LargestUpload });
        routes.MapGet("/evidence/import/{id}", Show).Needs(AccessMatrix.ImportFile);
        routes.MapPost("/evidence/import/{id}/confirm", Confirm).Needs(AccessMatrix.ImportFile);
        routes.MapPost("/evidence/import/{id}/discard", Discard).Needs(AccessMatrix.ImportFile);
    }

    private static IResult Choose() => Page.Of<ImportPage>();

    private static async Task<IResult> Begin(HttpRequest request, Uploads uploads, Visit visit, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        var files = form.Files.Where(f => f.FileName.Length > 0).Take(MostFiles).ToList();
        if (files.Count == 0)
        {
            return Page.Of<ImportPage>(new { Trouble = "No file was chosen. Choose one or more, then send them again." }, StatusCodes.Status400BadRequest);
        }

        var upload = await uploads.Begin(files, ChoicesOf(form, visit.Seat), visit.Seat, stop);

        return TypedResults.LocalRedirect(AddressOf(upload));
    }

    private static IResult Show(string id, Uploads uploads, Visit visit)
    {
        if (uploads.Find(id, visit.Seat) is not { } upload)
        {
            return Page.Of<NotFoundPage>(status: StatusCodes.Status404NotFound);
        }

        return Page.Of<UploadPage>(new { Upload = upload });
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> Confirm(string id, Uploads uploads, Visit visit)
    {
        if (uploads.Find(id, visit.Seat) is not { } upload)
        {
            return TypedResults.NotFound();
        }

        await uploads.Confirm(upload);

        return TypedResults.LocalRedirect(AddressOf(upload));
    }

    private static Results<RedirectHttpResult, NotFound> Discard(string id, Uploads uploads, Visit visit)
    {
        if (uploads.Find(id, visit.Seat) is not { } upload)
        {
            return TypedResults.NotFound();
        }

        uploads.Discard(upload);

        return TypedResults.LocalRedirect("/evidence/import");
    }

    private static UploadChoices ChoicesOf(IFormCollection form, Seat seat)
    {
        var owner = form["owner"] == "CISO" ? Side.Ciso : form["owner"] == "CIO" ? Side.Cio : seat.ToSide() ?? Side.Cio;

        return new UploadChoices(Text("format"), Text("map"), owner);

        string? Text(string field) => form[field].ToString().Trim() is { Length: > 0 } text ? text : null;
    }

    private static string AddressOf(Upload upload) => $"/evidence/import/{upload.Id}";
}
