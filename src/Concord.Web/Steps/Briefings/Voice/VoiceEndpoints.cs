using Concord.Evidence;
using Concord.Storage;
using Concord.Web.Evidence;
using Concord.Web.Seats;
using Concord.Web.Shell;

namespace Concord.Web.Steps.Briefings;

/// <summary>Direct voice: slots, closed sessions, days since the last one, and what a forum heard of whom.</summary>
internal static class VoiceEndpoints
{
    private const string Here = "direct voice";
    private const int MostShown = 30;

    /// <summary>Where it is.</summary>
    public const string Address = $"{BriefingAddress.All}/voice";

    public static void MapVoice(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Show).Needs(AccessMatrix.ReadDraft);
        routes.MapPost(Address, Record).Needs(AccessMatrix.AddBriefingFact);
        routes.MapPost($"{Address}/position", TakePosition).Needs(AccessMatrix.AddBriefingFact);
    }

    private static IResult Show(Workspace workspace, Visit visit, TimeProvider clock) => Shown(workspace, visit.Seat, clock);

    private static async Task<IResult> Record(HttpRequest request, Workspace workspace, Visit visit, Desk desk, TimeProvider clock, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        var (item, trouble) = ItemForm.Read(form, workspace.OpenDossier(), visit.Seat, clock.GetUtcNow());

        return (trouble ?? desk.Record(Here, visit.Seat, item!)) is { } why ? Shown(workspace, visit.Seat, clock, form, why) : TypedResults.LocalRedirect(Address);
    }

    private static async Task<IResult> TakePosition(HttpRequest request, Workspace workspace, Visit visit, Desk desk, TimeProvider clock, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        if (workspace.OpenDossier().ExecutiveContacts.FirstOrDefault(c => c.Id == form["id"]) is not { } item)
        {
            return Page.NotFound();
        }

        if (item.PositionOfOther is not null || !Enum.TryParse<Stance>(form["stance"], out var stance))
        {
            return Shown(workspace, visit.Seat, clock, null, item.PositionOfOther is null ? "Choose the position." : "This item has its position already; a mistake is corrected in a file of evidence.");
        }

        var said = new Position(visit.Seat.ToSide() ?? Side.Cio, stance, form["contradicted"] == "yes");
        var before = Position.Of(workspace, item);
        var after = item with { UpdatedAt = BriefingDesk.After(item, clock.GetUtcNow()) };
        var trouble = visit.Seat == Seat.Secretary
            ? desk.Record(Here, visit.Seat, ItemForm.With(after, stance, said.Contradicted, PositionRecorder.Secretary))
            : before is { } other && other.By != said.By && (other.Stance, other.Contradicted) == (said.Stance, said.Contradicted)
                ? desk.Record(Here, visit.Seat, ItemForm.With(after, stance, said.Contradicted, PositionRecorder.Both))
                : desk.Record(Here, visit.Seat, after, said.Written);

        return trouble is null ? TypedResults.LocalRedirect($"{Address}#items") : Shown(workspace, visit.Seat, clock, null, trouble);
    }

    private static IResult Shown(Workspace workspace, Seat seat, TimeProvider clock, IFormCollection? sent = null, string? trouble = null)
    {
        var dossier = workspace.OpenDossier();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), dossier.Zone).Date);
        var items = dossier.ExecutiveContacts.OrderByDescending(c => c.At).ThenBy(c => c.Id, StringComparer.Ordinal).Take(MostShown).ToList();

        return Page.Of<VoicePage>(
            new
            {
                Sides = (IReadOnlyList<DirectVoice>)[.. Enum.GetValues<Side>().Select(side => DirectVoice.Of(dossier, side, today))],
                Items = (IReadOnlyList<(ExecutiveContact, Position?)>)[.. items.Select(item => (item, item.PositionOfOther is null ? Position.Of(workspace, item) : null))],
                Slots = (IReadOnlyList<Briefing>)[.. dossier.Briefings.Where(b => b.MeetsAt is { } at && BriefingWords.DayOf(at, dossier.Zone) >= today).OrderBy(b => b.MeetsAt)],
                Forums = (IReadOnlyList<Forum>)[.. dossier.Forums.OrderBy(f => f.Type)],
                Seat = seat,
                dossier.Zone,
                Today = today,
                Sent = sent,
                Trouble = trouble,
            },
            trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }
}
