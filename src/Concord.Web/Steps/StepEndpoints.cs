using Concord.Steps;
using Concord.Web.Seats;
using Concord.Web.Shell;
using Concord.Web.Signs;
using Concord.Web.Today;

namespace Concord.Web.Steps;

internal static class StepEndpoints
{
    public static void MapSteps(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/steps", ShowAll).Needs(AccessMatrix.ViewSigns);
        routes.MapGet("/steps/plays", ShowPlays).Needs(AccessMatrix.ViewSigns);
        routes.MapGet("/steps/plays/{slug}", ShowPlay).Needs(AccessMatrix.ViewSigns);
        routes.MapGet("/steps/reporting-structure", ShowStructure).Needs(AccessMatrix.ViewSigns);
        routes.MapGet("/steps/{slug}", Show).Needs(AccessMatrix.ViewSigns);
    }

    private static IResult ShowAll(Latest latest, Visit visit)
    {
        var signs = latest.Signs(visit.Seat);

        return Page.Of<StepsPage>(new { signs.Steps, Period = TodayReading.PeriodOf(signs) });
    }

    private static IResult Show(string slug, int? page, Latest latest, Visit visit)
    {
        var signs = latest.Signs(visit.Seat);

        return signs.Steps.FirstOrDefault(s => s.Step.Slug == slug) is { } step
            ? Page.Of<StepPage>(new { Reading = step, Rests = signs.Of(step.Step.RestsOn), signs.Plays, Records = latest.RecordsBehind(step.Readings, page) })
            : Page.NotFound();
    }

    private static IResult ShowPlays(Latest latest, Visit visit)
    {
        var signs = latest.Signs(visit.Seat);

        return Page.Of<PlaysPage>(new { signs.Plays, signs.Week });
    }

    private static IResult ShowPlay(string slug, Latest latest, Visit visit) => PlayBook.Find(slug) is { } play
        ? Page.Of<PlayPage>(new { Play = play, Runs = latest.Signs(visit.Seat).Plays.Plays.Where(p => p.Id == play.Id).ToList() })
        : Page.NotFound();

    private static IResult ShowStructure(Latest latest, Visit visit) =>
        latest.Signs(visit.Seat).Structure is { } structure ? Page.Of<StructurePage>(new { Structure = structure }) : Page.NotFound();
}
