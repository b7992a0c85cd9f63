using Concord.Web.Seats;

namespace Concord.Web.Shell;

internal static class ShellEndpoints
{
    public static void MapShell(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/keys", () => Page.Of<KeysPage>()).Needs(AccessMatrix.Open);
        routes.MapFallback("/api/{**rest}", Unknown).Needs(AccessMatrix.Open);
        routes.MapFallback("{**rest}", () => Page.Of<NotFoundPage>(status: StatusCodes.Status404NotFound)).Needs(AccessMatrix.Open);
    }

    private static IResult Unknown() =>
        TypedResults.Problem("There is nothing at this address.", statusCode: StatusCodes.Status404NotFound, title: "Not found");
}
