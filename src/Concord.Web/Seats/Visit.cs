namespace Concord.Web.Seats;

/// <summary>One request: from which seat it comes.</summary>
public sealed class Visit(IHttpContextAccessor request)
{
    /// <summary>The cookie that keeps the chosen seat.</summary>
    public const string Cookie = "concord-seat";

    /// <summary>The seat chosen on the page.</summary>
    public Seat Seat => Of(request.HttpContext!);

    /// <summary>The address asked for, without its query.</summary>
    public string Path => request.HttpContext!.Request.Path;

    /// <summary>Whether the address asked for lies under a chapter's address.</summary>
    public bool IsUnder(string chapter) =>
        chapter == "/" ? Path == "/" : request.HttpContext!.Request.Path.StartsWithSegments(chapter, StringComparison.Ordinal);

    /// <summary>The seat a request comes from.</summary>
    public static Seat Of(HttpContext context) => SeatExtensions.Parse(context.Request.Cookies[Cookie]);
}
