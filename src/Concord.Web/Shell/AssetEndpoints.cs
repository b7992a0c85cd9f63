using Concord.Web.Seats;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Concord.Web.Shell;

internal static class AssetEndpoints
{
    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{version}/{name}", Send).Needs(AccessMatrix.Open);
        routes.MapGet("/favicon.ico", (Assets assets) => TypedResults.LocalRedirect(assets.Address("mark.svg"))).Needs(AccessMatrix.Open);
    }

    private static Results<FileContentHttpResult, NotFound> Send(string name, Assets assets, HttpContext context)
    {
        if (assets.Find(name) is not { } asset)
        {
            return TypedResults.NotFound();
        }

        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Remove(HeaderNames.Pragma);
        headers.Vary = HeaderNames.AcceptEncoding;
        if (asset.Brotli is { } brotli && context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            headers.ContentEncoding = "br";

            return TypedResults.File(brotli, asset.MediaType);
        }

        return TypedResults.File(asset.Bytes, asset.MediaType);
    }
}
