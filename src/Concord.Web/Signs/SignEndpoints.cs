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
        routes.MapGet("/signs/causes", ShowCauses).Needs(AccessMatrix.ViewSigns);
        routes.MapGet("/signs/causes/{slug}", ShowCause).Needs(AccessMatrix.ViewSigns);
        routes.MapGet("/signs/outcomes", ShowOutcomes).Needs(AccessMatrix.ViewSigns);
        routes.MapGet("/signs/outcomes/{slug}", ShowOutcome).Needs(AccessMatrix.ViewSigns);
        routes.MapGet("/signs/survey", ShowSurvey).Needs(AccessMatrix.PrepareOneToOne);
        routes.MapGet("/signs/charter", ShowAgreed).Needs(AccessMatrix.ViewSigns);
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
        var signs = latest.Signs(visit.Seat);

        return Find(slug, signs) is { } sign
            ? Page.Of<SignPage>(new { Reading = sign, Causes = CauseWords.Behind(sign.Sign, signs.Causes).ToList(), signs.Plays, signs.Circumstances, Records = latest.RecordsBehind(sign.Readings, page) })
            : Page.NotFound();
    }

    private static IResult ShowCauses(Latest latest, Visit visit)
    {
        var signs = latest.Signs(visit.Seat);

        return Page.Of<CausesPage>(new { signs.Causes, Period = TodayReading.PeriodOf(signs) });
    }

    private static IResult ShowCause(string slug, int? page, Latest latest, Visit visit)
    {
        var signs = latest.Signs(visit.Seat);

        return signs.Causes.FirstOrDefault(c => c.Cause.Slug == slug) is { } cause
            ? Page.Of<CausePage>(new { Reading = cause, Rests = signs.Of(cause.Cause.RestsOn), signs.Plays, Records = latest.RecordsBehind(cause.Readings, page) })
            : Page.NotFound();
    }

    private static IResult ShowOutcomes(Latest latest, Visit visit)
    {
        var signs = latest.Signs(visit.Seat);

        return Page.Of<OutcomesPage>(new { signs.Outcomes, Period = TodayReading.PeriodOf(signs) });
    }

    private static IResult ShowOutcome(string slug, int? page, Latest latest, Visit visit) =>
        latest.Signs(visit.Seat).Outcomes.FirstOrDefault(o => o.Outcome.Slug == slug) is { } outcome
            ? Page.Of<OutcomePage>(new { Reading = outcome, Records = latest.RecordsBehind(outcome.Readings, page) })
            : Page.NotFound();

    private static IResult ShowSurvey(Latest latest, Visit visit) =>
        Page.Of<SurveyPage>(new { latest.Signs(visit.Seat).Perception, Reader = visit.Seat.ToSide()!.Value });

    private static async Task<IResult> ShowAgreed(Latest latest) => Page.Of<CharterPage>(new { Agreed = await latest.Agreed() });

    private static JsonHttpResult<SignsView> ReadAll(Latest latest, Visit visit) =>
        TypedResults.Json(SignsView.Of(latest.Signs(visit.Seat)), SignsView.Json);

    private static Results<JsonHttpResult<SignView>, ProblemHttpResult> Read(string slug, Latest latest, Visit visit) =>
        Find(slug, latest.Signs(visit.Seat)) is { } sign
            ? TypedResults.Json(SignView.Of(sign), SignsView.Json)
            : TypedResults.Problem($"No sign is called “{slug}”.", statusCode: StatusCodes.Status404NotFound, title: "Not found");

    private static SignReading? Find(string slug, SignsReading signs) => signs.Signs.FirstOrDefault(s => s.Sign.Slug == slug);
}
