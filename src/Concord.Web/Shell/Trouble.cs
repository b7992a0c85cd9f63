using Concord.Storage;
using Microsoft.Extensions.Logging;

namespace Concord.Web.Shell;

/// <summary>Turns the machine's trouble into a page or a JSON sentence, and writes its cause into the log only.</summary>
internal static class Trouble
{
    public static void UseTrouble(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            await Answer(context, refused.StatusCode, Words(refused.StatusCode));
        }
        catch (WorkspaceException refused) when (!context.Response.HasStarted)
        {
            await Answer(context, StatusCodes.Status409Conflict, refused.Message);
        }
        catch (Exception trouble) when (!context.Response.HasStarted)
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Concord.Web")
                .LogError(trouble, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
            await Answer(context, StatusCodes.Status500InternalServerError, null);
        }
    });

    private static Task Answer(HttpContext context, int status, string? sentence)
    {
        IResult answer = context.Request.Path.StartsWithSegments("/api")
            ? TypedResults.Problem(sentence ?? "The machine is in trouble; the operator finds the cause in the log.", statusCode: status)
            : sentence is null ? Page.Of<FailedPage>(status: status) : Page.Of<FailedPage>(new { Sentence = sentence }, status);

        return answer.ExecuteAsync(context);
    }

    private static string Words(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => "That was more than Concord takes in one request. Take large pictures and films out of a deck; large files of evidence go in with “concord import” on the machine itself.",
        _ => "The request could not be read. Open the page again and send it once more.",
    };
}
