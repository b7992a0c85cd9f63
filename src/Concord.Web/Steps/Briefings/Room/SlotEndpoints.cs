using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Seats;
using Concord.Web.Shell;

namespace Concord.Web.Steps.Briefings;

/// <summary>The slot of a briefing: its forum's date is moved, it is withdrawn, or given back. Each is looked at once more before it is recorded.</summary>
internal static class SlotEndpoints
{
    private const string Slot = $"{BriefingAddress.All}/{{id}}/slot";

    public static void MapSlot(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Slot, Withdraw).Needs(AccessMatrix.KeepSlot);
        routes.MapPost($"{Slot}/back", GiveBack).Needs(AccessMatrix.KeepSlot);
        routes.MapPost($"{Slot}/date", Move).Needs(AccessMatrix.KeepSlot);
    }

    private static Task<IResult> Withdraw(string id, HttpRequest request, BriefingDesk desk, Visit visit, CancellationToken stop) => Do(
        id, "slot", request, desk, visit, (room, by, at, form) => room.WithdrawSlot(by, Reason(form), at), stop,
        ("Withdraw the slot?", "What both see the same day", "Withdraw the slot"),
        after => [("It counts as", $"{Sentence.Count(after.AsPresented.Count(p => p.Change == FactChange.Blocked), "fact", "facts")} blocked by {BriefingDesk.ActorOf(visit.Seat)!.Name}")]);

    private static Task<IResult> GiveBack(string id, HttpRequest request, BriefingDesk desk, Visit visit, CancellationToken stop) => Do(
        id, "slot/back", request, desk, visit, (room, by, at, form) => room.GiveSlotBack(by, Reason(form), at), stop,
        ("Give the slot back?", "What both see the same day", "Give the slot back"),
        _ => [("Afterwards", "What was blocked with the slot stands again. What was withheld before stays so; every version keeps that the slot was withdrawn.")]);

    private static Task<IResult> Move(string id, HttpRequest request, BriefingDesk desk, Visit visit, CancellationToken stop) => Do(
        id, "slot/date", request, desk, visit,
        (room, by, at, form) => SlotForm.MeetsAt(form, room.Briefing, desk.Zone) is { } meets ? room.MoveDate(by, meets, SlotForm.PublishBy(form, room.Briefing, desk.Zone), Reason(form), at) : null,
        stop,
        ("Move the date?", "What both see the same day", "Move the date"),
        after =>
        [
            ("The forum meets", BriefingWords.Instant(after.MeetsAt!.Value, desk.Zone)),
            ("Both sign until", after.PublishBy is { } by ? BriefingWords.Instant(by, desk.Zone) : "no deadline"),
            .. after.Signatures.Count > 0 && after.SlotChanges[^1].From != after.MeetsAt ? new[] { ("Signatures", "They stand under the earlier date: they become void, and stay on record.") } : [],
        ]);

    /// <summary>Tries an act and shows what it would do, or does it; an act that is null lacks its day.</summary>
    private static async Task<IResult> Do(
        string id, string name, HttpRequest request, BriefingDesk desk, Visit visit, Func<BriefingRoom, BriefingActor, DateTimeOffset, IFormCollection, RoomAnswer?> act, CancellationToken stop,
        (string Title, string Heading, string Button) words, Func<Briefing, IReadOnlyList<(string, string)>> says)
    {
        var form = await request.ReadFormAsync(stop);
        if (desk.Find(id) is not { } briefing)
        {
            return Page.NotFound();
        }

        if (act(new BriefingRoom(briefing), BriefingDesk.ActorOf(visit.Seat)!, desk.Now, form) is null)
        {
            return BriefingEndpoints.Room(desk, briefing, visit.Seat, "Say on which day the forum meets.", StatusCodes.Status400BadRequest, form);
        }

        var isSure = form["confirmed"] == "yes";
        var done = desk.Act(briefing, form[BriefingDesk.Seen], visit.Seat, (room, by, at) => act(room, by, at, form)!, isSure);

        return done switch
        {
            { Trouble: { } trouble } => BriefingEndpoints.Room(desk, done.Newest, visit.Seat, trouble, done.Status, form),
            _ when isSure => TypedResults.LocalRedirect(BriefingAddress.Of(briefing.Id)),
            _ => BriefingEndpoints.Confirm(
                briefing, words.Title, words.Heading, name, words.Button, desk, [.. says(done.Answer!.Briefing!), ("Your reason", Reason(form))],
                [.. SlotForm.Fields.Where(form.ContainsKey).Select(field => (field, form[field].ToString()))]),
        };
    }

    private static string Reason(IFormCollection form) => form["reason"].ToString();
}
