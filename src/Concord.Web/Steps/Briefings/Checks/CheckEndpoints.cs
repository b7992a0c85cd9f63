using System.Globalization;
using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Seats;
using Concord.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Concord.Web.Steps.Briefings;

/// <summary>The deck check: a presented deck is held against the facts, recorded, and each author says what became of its own.</summary>
internal static class CheckEndpoints
{
    private const long LargestDeck = 132L << 20;

    public static void MapChecks(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{BriefingAddress.All}/{{id}}/check", Show).Needs(AccessMatrix.ReadDraft);
        routes.MapPost($"{BriefingAddress.All}/{{id}}/check", Read).Needs(AccessMatrix.ReadDraft)
            .WithMetadata(new RequestSizeLimitAttribute(LargestDeck), new RequestFormLimitsAttribute { MultipartBodyLengthLimit = LargestDeck });
        routes.MapPost($"{BriefingAddress.All}/{{id}}/check/record", Record).Needs(AccessMatrix.AddBriefingFact);
        routes.MapPost($"{BriefingAddress.All}/{{id}}/check/confirm", Confirm).Needs(AccessMatrix.WordOwnFact);
    }

    private static IResult Show(string id, BriefingDesk desk, DeckChecks checks, Visit visit) => desk.Find(id) is { } briefing ? Shown(desk, checks, briefing, visit.Seat) : Page.NotFound();

    private static async Task<IResult> Read(string id, HttpRequest request, BriefingDesk desk, DeckChecks checks, Visit visit, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        if (desk.Find(id) is not { } briefing)
        {
            return Page.NotFound();
        }

        if (form.Files.FirstOrDefault(f => f.FileName.Length > 0) is not { } file)
        {
            return Shown(desk, checks, briefing, visit.Seat, trouble: "No file was chosen. Choose the deck as it was presented.");
        }

        try
        {
            checks.Read(briefing, file, visit.Seat);

            return TypedResults.LocalRedirect(BriefingAddress.Of(briefing.Id, "check"));
        }
        catch (RefusedFileException refused)
        {
            return Shown(desk, checks, briefing, visit.Seat, trouble: refused.Message);
        }
    }

    private static async Task<IResult> Record(string id, HttpRequest request, BriefingDesk desk, DeckChecks checks, Visit visit, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        if (desk.Find(id) is not { } briefing)
        {
            return Page.NotFound();
        }

        if (checks.Find(briefing.Id) is not { } held)
        {
            return Shown(desk, checks, briefing, visit.Seat, form, "The deck is no longer at hand: it is kept for some hours only. Hand it in once more.");
        }

        if (!DateOnly.TryParseExact(form["day"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day > desk.Today)
        {
            return Shown(desk, checks, briefing, visit.Seat, form, "Say on which day it was presented: today or before.");
        }

        var done = desk.Act(
            briefing, form[BriefingDesk.Seen], visit.Seat, (room, by, _) => room.RecordPresented(by, held.Of(room.Briefing), form["presented"].ToString(), Moment.On(day, desk.Zone), held.Named));

        return done.Trouble is { } trouble ? Shown(desk, checks, done.Newest, visit.Seat, form, trouble, done.Status) : TypedResults.LocalRedirect(BriefingAddress.Of(briefing.Id, "check"));
    }

    private static async Task<IResult> Confirm(string id, HttpRequest request, BriefingDesk desk, DeckChecks checks, Visit visit, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        if (desk.Find(id) is not { } briefing)
        {
            return Page.NotFound();
        }

        if (!AuthorsForm.SaysSomething(new BriefingRoom(briefing), BriefingDesk.ActorOf(visit.Seat)!, form))
        {
            return Shown(desk, checks, briefing, visit.Seat, form, "Nothing was said otherwise than it stands: choose what became of a fact, agree to it, or write a note.");
        }

        var done = desk.Act(briefing, form[BriefingDesk.Seen], visit.Seat, (room, by, _) => AuthorsForm.Confirm(room, by, form));

        return done.Trouble is { } trouble ? Shown(desk, checks, done.Newest, visit.Seat, form, trouble, done.Status) : TypedResults.LocalRedirect(BriefingAddress.Of(briefing.Id, "check"));
    }

    private static IResult Shown(BriefingDesk desk, DeckChecks checks, Briefing briefing, Seat seat, IFormCollection? sent = null, string? trouble = null, int status = StatusCodes.Status400BadRequest) =>
        Page.Of<CheckPage>(
            new { View = RoomView.Of(desk, briefing, seat), Held = checks.Find(briefing.Id), Sent = sent, Trouble = trouble },
            trouble is null ? StatusCodes.Status200OK : status);
}
