using Concord.Web.Seats;
using Concord.Web.Shell;

namespace Concord.Web.Today;

internal static class TodayEndpoints
{
    public static void MapToday(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/", Show).Needs(AccessMatrix.ViewSigns);

    private static async Task<IResult> Show(Latest latest, Visit visit) => latest.IsEmpty
        ? Page.Of<FirstRunPage>()
        : Page.Of<TodayPage>(new { Today = await latest.Today(visit.Seat), visit.Seat });
}
