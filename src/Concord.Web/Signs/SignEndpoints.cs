using Concord.Signs;
using Concord.Web.Seats;
using Concord.Web.Shell;
using Concord.Web.Today;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Concord.Web.Signs;

internal static class SignEndpoints
{
    public static void MapSigns(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/signs", ShowAll).Needs(AccessMatrix.ViewSigns);
        routes.MapGet("/signs/{slug}", Show).Needs(AccessMatrix.ViewSigns);
        routes.MapGet("/api/signs", ReadAll).Needs(AccessMatrix.ViewSigns);
        routes.MapGet("/api/signs/{slug}", Read).Needs(AccessMatrix.ViewSigns);
    }

    private static IResult ShowAll(Latest latest, Visit visit)
    {
        var signs = latest.Signs(visit.Seat);

        return Page.Of<SignsPage>(new { Signs = signs, Period = TodayReading.PeriodOf(signs) });
    }

    private static IResult Show(string slug, int? page, Latest latest, Visit visit)
    {
        if (Find(slug, latest, visit) is not { } sign)
        {
            return Page.Of<NotFoundPage>(status: StatusCodes.Status404NotFound);
        }

        var records = RecordPage.Of(latest.Records(sign), page ?? 1);
        var captions = records.Page.Select(r => r.Link).ToDictionary(link => link, link => latest.CaptionOf(link));

        return Page.Of<SignPage>(new { Reading = sign, Records = records, Captions = captions, latest.Zone });
    }

    private static JsonHttpResult<SignsView> ReadAll(Latest latest, Visit visit) =>
        TypedResults.Json(SignsView.Of(latest.Signs(visit.Seat)), SignsView.Json);

    private static Results<JsonHttpResult<SignView>, ProblemHttpResult> Read(string slug, Latest latest, Visit visit) =>
        Find(slug, latest, visit) is { } sign
            ? TypedResults.Json(SignView.Of(sign), SignsView.Json)
            : TypedResults.Problem($"No sign is called “{slug}”.", statusCode: StatusCodes.Status404NotFound, title: "Not found");

    private static SignReading? Find(string slug, Latest latest, Visit visit) =>
        latest.Signs(visit.Seat).Signs.FirstOrDefault(s => s.Sign.Slug == slug);
}
