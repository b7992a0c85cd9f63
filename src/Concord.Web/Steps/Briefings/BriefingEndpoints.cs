using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Seats;
using Concord.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Concord.Web.Steps.Briefings;

/// <summary>The list of briefings, beginning one, its room, and what is done with it as a whole: signing, publishing.</summary>
internal static class BriefingEndpoints
{
    public static void MapBriefings(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(BriefingAddress.All, List).Needs(AccessMatrix.ReadPublished);
        routes.MapGet($"{BriefingAddress.All}/new", AskNew).Needs(AccessMatrix.AddBriefingFact);
        routes.MapPost($"{BriefingAddress.All}/new", Begin).Needs(AccessMatrix.AddBriefingFact);
        routes.MapGet($"{BriefingAddress.All}/{{id}}", Show).Needs(AccessMatrix.ReadOwnDraft);
        routes.MapGet($"{BriefingAddress.All}/{{id}}/sign", LookBeforeSigning).Needs(AccessMatrix.PublishBriefing);
        routes.MapPost($"{BriefingAddress.All}/{{id}}/sign", Sign).Needs(AccessMatrix.PublishBriefing);
        routes.MapGet($"{BriefingAddress.All}/{{id}}/publish", LookBeforePublishing).Needs(AccessMatrix.PublishBriefing);
        routes.MapPost($"{BriefingAddress.All}/{{id}}/publish", Publish).Needs(AccessMatrix.PublishBriefing);
        routes.MapSlot();
        routes.MapFacts();
        routes.MapPacks();
        routes.MapChecks();
        routes.MapDrafts();
        routes.MapChannel();
        routes.MapVoice();
    }

    private static IResult List(BriefingDesk desk, Visit visit)
    {
        var dossier = desk.Open();

        return AccessMatrix.ReadDraft.Allows(visit.Seat, [])
            ? Page.Of<BriefingsPage>(new { Rows = BriefingRow.All(dossier, desk.Today), visit.Seat })
            : PackEndpoints.List(desk);
    }

    private static IResult AskNew(BriefingDesk desk) => NewForm(desk);

    private static async Task<IResult> Begin(HttpRequest request, BriefingDesk desk, Visit visit, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        var opening = OpeningForm.Read(form, desk.Open());

        return (OpeningForm.WhyNot(form, desk.Today) ?? desk.Begin(opening, visit.Seat)) is { } trouble ? NewForm(desk, form, trouble) : TypedResults.LocalRedirect(BriefingAddress.Of(opening.Id));
    }

    private static IResult Show(string id, BriefingDesk desk, Visit visit) => desk.Find(id) is { } briefing ? Room(desk, briefing, visit.Seat) : Page.NotFound();

    private static IResult LookBeforeSigning(string id, BriefingDesk desk, Visit visit)
    {
        if (desk.Find(id) is not { } briefing)
        {
            return Page.NotFound();
        }

        var tried = desk.Act(briefing, $"{briefing.Entry}", visit.Seat, (room, by, at) => room.Sign(by, at), keep: false);

        return tried.Trouble is { } trouble
            ? Room(desk, briefing, visit.Seat, trouble, StatusCodes.Status400BadRequest)
            : Confirm(briefing, "Sign this briefing?", "What you sign", "sign", $"Sign as {visit.Seat.Name()}", desk, [("Afterwards", "A later change of its text makes the signature void, and counts as an edit after the signature.")]);
    }

    private static Task<IResult> Sign(string id, HttpRequest request, BriefingDesk desk, Visit visit, CancellationToken stop) =>
        Do(id, request, desk, visit, (room, by, at, _) => room.Sign(by, at), stop);

    private static IResult LookBeforePublishing(string id, BriefingDesk desk, Visit visit)
    {
        if (desk.Find(id) is not { } briefing)
        {
            return Page.NotFound();
        }

        var newest = PackEndpoints.NewestOf(desk.Open(), briefing);
        var tried = desk.Act(briefing, $"{briefing.Entry}", visit.Seat, (room, by, at) => room.Publish(by, at, newest), keep: false);

        return tried.Trouble is { } trouble
            ? Room(desk, briefing, visit.Seat, trouble, StatusCodes.Status400BadRequest)
            : Confirm(
                briefing, $"Publish edition {tried.Answer!.Pack!.Edition}?", "What the board reads", "publish", $"Publish edition {tried.Answer.Pack.Edition}", desk,
                [
                    ("Signed by", tried.Answer.Pack.Signatures.Count == 0 ? "nobody" : Sentence.Join([.. tried.Answer.Pack.Signatures.Select(s => $"the {BriefingWords.Name(s.By)}")])),
                    ("Signatures missing, and shown as missing", tried.Answer.Pack.Missing.Count == 0 ? "none" : Sentence.Join([.. tried.Answer.Pack.Missing.Select(s => $"the {BriefingWords.Name(s)}’s")])),
                    ("Afterwards", "It never changes. What is different later is a new edition, with everything that differs."),
                ]);
    }

    private static Task<IResult> Publish(string id, HttpRequest request, BriefingDesk desk, Visit visit, CancellationToken stop) =>
        Do(id, request, desk, visit, (room, by, at, _) => room.Publish(by, at, PackEndpoints.NewestOf(desk.Open(), room.Briefing)), stop);

    private static async Task<IResult> Do(
        string id, HttpRequest request, BriefingDesk desk, Visit visit, Func<BriefingRoom, BriefingActor, DateTimeOffset, IFormCollection, RoomAnswer> act, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        if (desk.Find(id) is not { } briefing)
        {
            return Page.NotFound();
        }

        var done = desk.Act(briefing, form[BriefingDesk.Seen], visit.Seat, (room, by, at) => act(room, by, at, form));

        return done switch
        {
            { Trouble: { } trouble } => Room(desk, done.Newest, visit.Seat, trouble, done.Status, form),
            { Answer.Pack: { } pack } => TypedResults.LocalRedirect(BriefingAddress.OfPack(pack.Id)),
            _ => TypedResults.LocalRedirect(BriefingAddress.Of(briefing.Id)),
        };
    }

    /// <summary>A briefing's room, and why an act was refused where one was.</summary>
    internal static IResult Room(BriefingDesk desk, Briefing briefing, Seat seat, string? trouble = null, int status = StatusCodes.Status200OK, IFormCollection? sent = null) =>
        Page.Of<RoomPage>(new { View = RoomView.Of(desk, briefing, seat), Trouble = trouble, Sent = sent }, status);

    /// <summary>What an act on the whole briefing would record, and the button that does it. Nobody signs or publishes what this page does not show: every fact stands on it, the reserved ones with reason and note.</summary>
    internal static IResult Confirm(
        Briefing briefing, string title, string heading, string act, string button, BriefingDesk desk, IReadOnlyList<(string, string)> more, IReadOnlyList<(string, string)>? fields = null)
    {
        var row = BriefingRow.Of(briefing, desk.Open(), desk.Today);
        RenderFragment shown = builder =>
        {
            builder.OpenComponent<TextNow>(0);
            builder.AddComponentParameter(1, nameof(TextNow.Row), row);
            builder.CloseComponent();
        };

        return Page.Of<ConfirmPage>(new
        {
            Title = title,
            Heading = heading,
            Way = (IReadOnlyList<(string, string)>)[("Board briefings", BriefingAddress.All), (row.Title, BriefingAddress.Of(briefing.Id))],
            Says = (IReadOnlyList<(string, string)>)
            [
                ("Facts in the text", $"{row.Room.Published.Count} of {row.Facts.Count}"),
                ("Facts in the annex", row.Reserved == 0 ? "none" : $"{row.Reserved}"),
                .. more,
            ],
            Shown = fields is null ? shown : null,
            Action = BriefingAddress.Of(briefing.Id, act),
            Fields = (IReadOnlyList<(string, string)>)[(BriefingDesk.Seen, $"{briefing.Entry}"), .. fields ?? []],
            Button = button,
        });
    }

    private static IResult NewForm(BriefingDesk desk, IFormCollection? sent = null, string? trouble = null) => Page.Of<NewBriefingPage>(
        new { Forums = (IReadOnlyList<Forum>)[.. desk.Open().Forums.OrderBy(f => f.Type)], Sent = sent, Trouble = trouble },
        trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
}
