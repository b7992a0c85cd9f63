using System.Globalization;
using Concord.Evidence;
using Concord.Storage;
using Concord.Web.Seats;
using Concord.Web.Shell;

namespace Concord.Web.Steps.Briefings;

/// <summary>The safe channel: either executive writes to the board's secretary alone. That a message exists, both know.</summary>
internal static class ChannelEndpoints
{
    private const string Here = "the safe channel";
    private const int MostLetters = 20_000;

    /// <summary>Where it is.</summary>
    public const string Address = $"{BriefingAddress.All}/channel";

    public static void MapChannel(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Show).Needs(AccessMatrix.SafeChannel);
        routes.MapPost(Address, Send).Needs(AccessMatrix.SendSafely);
        routes.MapPost($"{Address}/receive", Receive).Needs(AccessMatrix.SafeChannel);
    }

    private static IResult Show(Workspace workspace, Visit visit) => Shown(workspace, visit.Seat);

    private static async Task<IResult> Send(HttpRequest request, Workspace workspace, Visit visit, Evidence.Desk desk, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        var text = form["text"].ToString().ReplaceLineEndings("\n").Trim();
        var asksForSlot = form["slot"] == "yes";
        if (text.Length is < 1 or > MostLetters)
        {
            return Shown(workspace, visit.Seat, text, asksForSlot, text.Length == 0 ? "Write what the secretary is to know." : $"A message has at most {Sentence.Figure(MostLetters)} letters; this one has {Sentence.Figure(text.Length)}.");
        }

        var from = visit.Seat.ToSide()!.Value;
        var message = new SafeMessage
        {
            Id = $"SAFE-{desk.Now.Earliest.UtcDateTime.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture)}-{BriefingWords.Name(from)}",
            From = from,
            At = desk.Now,
            Text = text,
            AsksForSlot = asksForSlot ? true : null,
        };

        return desk.Record(Here, visit.Seat, message) is { } trouble ? Shown(workspace, visit.Seat, text, asksForSlot, trouble) : TypedResults.LocalRedirect(Address);
    }

    private static async Task<IResult> Receive(HttpRequest request, Workspace workspace, Visit visit, Evidence.Desk desk, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        if (visit.Seat != Seat.Secretary)
        {
            return Page.Of<RefusedPage>(new { Sentence = "Only the board’s secretary confirms that a message came and passes it on." }, StatusCodes.Status403Forbidden);
        }

        if (workspace.OpenDossier().SafeMessages.FirstOrDefault(m => m.Id == form["id"]) is not { } message)
        {
            return Page.NotFound();
        }

        var passesOn = form["passed"] == "yes";
        if (passesOn ? message.PassedOnAt is not null : message.ReceivedAt is not null)
        {
            return TypedResults.LocalRedirect(Address);
        }

        var after = message with
        {
            ReceivedAt = message.ReceivedAt ?? desk.Now,
            PassedOnAt = passesOn ? desk.Now : message.PassedOnAt,
            UpdatedAt = BriefingDesk.After(message, desk.Now.Earliest),
        };

        return desk.Record(Here, visit.Seat, after) is { } trouble ? Shown(workspace, visit.Seat, null, false, trouble) : TypedResults.LocalRedirect(Address);
    }

    private static IResult Shown(Workspace workspace, Seat seat, string? text = null, bool asksForSlot = false, string? trouble = null) => Page.Of<ChannelPage>(
        new
        {
            Messages = (IReadOnlyList<SafeMessage>)[.. workspace.OpenDossier().SafeMessages.OrderByDescending(m => m.At).ThenByDescending(m => m.Id, StringComparer.Ordinal)],
            Seat = seat,
            workspace.Zone,
            Text = text,
            AsksForSlot = asksForSlot,
            Trouble = trouble,
        },
        trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
}
