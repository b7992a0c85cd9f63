using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Concord.Web.Shell;

/// <summary>A page as the answer to a request.</summary>
internal static class Page
{
    public static RazorComponentResult<T> Of<T>(object? parameters = null, int status = StatusCodes.Status200OK)
        where T : IComponent => new(parameters ?? new { })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };

    public static IResult NotFound() => Of<NotFoundPage>(status: StatusCodes.Status404NotFound);
}
