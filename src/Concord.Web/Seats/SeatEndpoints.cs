using Concord.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Concord.Web.Seats;

internal static class SeatEndpoints
{
    public static void MapSeats(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/seats", Choose).Needs(AccessMatrix.Open);
        routes.MapPost("/seats", Take).Needs(AccessMatrix.Open);
    }

    private static IResult Choose(string? next) => Page.Of<SeatsPage>(new { Next = Local(next) });

    private static IResult Take([FromForm] string seat, [FromForm] string? next, HttpContext context, Readers readers)
    {
        if (SeatExtensions.Parse(seat) is var chosen && chosen == Seat.Anonymous)
        {
            context.Response.Cookies.Delete(Visit.Cookie);

            return TypedResults.LocalRedirect("/seats");
        }

        context.Response.Cookies.Append(Visit.Cookie, chosen.Code(), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            IsEssential = true,
            Secure = context.Request.IsHttps,
        });

        return TypedResults.LocalRedirect(Local(next) is var address && address == "/" ? Chapters.Home(chosen, readers) : address);
    }

    private static string Local(string? next) =>
        next is ['/', not '/' and not '\\', ..] ? next : "/";
}
