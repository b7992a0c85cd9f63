using Concord.Web.Shell;
using Microsoft.AspNetCore.Antiforgery;

namespace Concord.Web.Seats;

/// <summary>Asks the access matrix before every endpoint, and a form for its token before every change.</summary>
internal static class Gate
{
    /// <summary>Stands between routing and the endpoints.</summary>
    public static void UseGate(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<AccessRow>() is not { } row)
        {
            await Answer(context, Page.Of<NotFoundPage>(status: StatusCodes.Status404NotFound));

            return;
        }

        var seat = Visit.Of(context);
        if (!row.Allows(seat, row.For(seat) == "published" ? context.RequestServices.GetRequiredService<Readers>().Named : []))
        {
            await Refuse(context, row, seat);

            return;
        }

        if (HttpMethods.IsPost(context.Request.Method) && !await HasToken(context))
        {
            await Answer(context, Page.Of<StalePage>(status: StatusCodes.Status400BadRequest));

            return;
        }

        await next(context);
    });

    /// <summary>Every endpoint names its action, or the server does not start.</summary>
    public static void CheckThatEveryEndpointNeedsSomething(this IEndpointRouteBuilder routes)
    {
        var without = routes.DataSources.SelectMany(s => s.Endpoints)
            .Where(e => e.Metadata.GetMetadata<AccessRow>() is null)
            .Select(e => e.DisplayName)
            .ToList();
        if (without.Count > 0)
        {
            throw new InvalidOperationException($"No row of the access matrix decides about: {string.Join(", ", without)}.");
        }
    }

    private static async Task<bool> HasToken(HttpContext context)
    {
        try
        {
            await context.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(context);

            return true;
        }
        catch (AntiforgeryValidationException)
        {
            return false;
        }
    }

    private static Task Refuse(HttpContext context, AccessRow row, Seat seat)
    {
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            return Answer(context, TypedResults.Problem(row.Refusal(seat), statusCode: StatusCodes.Status403Forbidden, title: "Not from this seat"));
        }

        return seat == Seat.Anonymous && HttpMethods.IsGet(context.Request.Method)
            ? Answer(context, TypedResults.LocalRedirect($"/seats?next={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}"))
            : Answer(context, Page.Of<RefusedPage>(new { Sentence = row.Refusal(seat) }, StatusCodes.Status403Forbidden));
    }

    private static Task Answer(HttpContext context, IResult answer) => answer.ExecuteAsync(context);
}
