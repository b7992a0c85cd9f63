using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Seats;
using Concord.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Concord.Web.Steps.Briefings;

/// <summary>What is done with one fact. What has weight is shown once more before it is kept; what is refused loses nothing that was typed.</summary>
internal static class FactEndpoints
{
    private const string One = $"{BriefingAddress.All}/{{id}}/facts/{{fact}}";

    public static void MapFacts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{BriefingAddress.All}/{{id}}/facts", AskNew).Needs(AccessMatrix.AddBriefingFact);
        routes.MapPost($"{BriefingAddress.All}/{{id}}/facts", Add).Needs(AccessMatrix.AddBriefingFact);
        routes.MapGet(One, Show).Needs(AccessMatrix.ReadOwnDraft);
        routes.MapGet($"{One}/reword", AskWords).Needs(AccessMatrix.WordOwnFact);
        routes.MapPost($"{One}/reword", Reword).Needs(AccessMatrix.WordOwnFact);
        routes.MapPost($"{One}/back", TakeBack).Needs(AccessMatrix.WordOwnFact);
        routes.MapPost($"{One}/answer", Answer).Needs(AccessMatrix.WordOwnFact);
        routes.MapPost($"{One}/word", Speak).Needs(AccessMatrix.WordOwnFact);
        routes.MapPost($"{One}/suggest", Suggest).Needs(AccessMatrix.SuggestWording);
        routes.MapPost($"{One}/withhold", Withhold).Needs(AccessMatrix.WithholdFact);
        routes.MapPost($"{One}/restore", Restore).Needs(AccessMatrix.WithholdFact);
    }

    private static async Task<IResult> AskNew(string id, BriefingDesk desk, Grounds grounds, Visit visit) =>
        desk.Find(id) is { } briefing ? await WordingForm(desk, grounds, briefing, visit.Seat) : Page.NotFound();

    private static async Task<IResult> Add(string id, HttpRequest request, BriefingDesk desk, Grounds grounds, Visit visit, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        if (desk.Find(id) is not { } briefing)
        {
            return Page.NotFound();
        }

        var (wording, unread) = await Briefings.WordingForm.Read(form, null, grounds, visit.Seat);
        var isSure = form["confirmed"] == "yes";
        var done = unread is null
            ? desk.Act(briefing, form[BriefingDesk.Seen], visit.Seat, (room, by, at) => room.Add(by, wording, Briefings.WordingForm.LevelOf(form), Briefings.WordingForm.SectionOf(form), at, Briefings.WordingForm.FunctionOf(form)), isSure)
            : null;
        if ((unread ?? done!.Trouble) is { } trouble)
        {
            return await WordingForm(desk, grounds, done?.Newest ?? briefing, visit.Seat, null, form, trouble, done?.Status ?? StatusCodes.Status400BadRequest);
        }

        var fact = done!.Answer!.Briefing!.Facts[^1];

        return isSure
            ? TypedResults.LocalRedirect(BriefingAddress.Of(briefing.Id))
            : Look(desk, briefing, "Add this fact?", fact.Text, BriefingAddress.Of(briefing.Id, "facts"), $"Add it as {visit.Seat.Name()}", form, Briefings.WordingForm.Fields, Says(fact, desk.Zone));
    }

    private static IResult Show(string id, string fact, BriefingDesk desk, Visit visit) =>
        ViewOf(id, fact, desk, visit.Seat) is { } view ? Page.Of<FactPage>(new { View = view }) : Page.NotFound();

    private static async Task<IResult> AskWords(string id, string fact, BriefingDesk desk, Grounds grounds, Visit visit) =>
        ViewOf(id, fact, desk, visit.Seat) is { IsOwn: true } view ? await WordingForm(desk, grounds, view.View.Briefing, visit.Seat, view.Fact.Fact) : Page.NotFound();

    private static async Task<IResult> Reword(string id, string fact, HttpRequest request, BriefingDesk desk, Grounds grounds, Visit visit, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        if (ViewOf(id, fact, desk, visit.Seat) is not { } view)
        {
            return Page.NotFound();
        }

        var (before, isSure) = (view.Fact.Fact, form["confirmed"] == "yes");
        var (wording, unread) = await Briefings.WordingForm.Read(form, before, grounds, visit.Seat);
        var done = unread is null ? desk.Act(view.View.Briefing, form[BriefingDesk.Seen], visit.Seat, (room, by, at) => Words(room, by, at, before.Id, wording, form), isSure) : null;
        if ((unread ?? done!.Trouble) is { } trouble)
        {
            return view.IsOwn
                ? await WordingForm(desk, grounds, done?.Newest ?? view.View.Briefing, visit.Seat, before, form, trouble, done?.Status ?? StatusCodes.Status400BadRequest)
                : Refused(view, "reword", form, trouble, StatusCodes.Status400BadRequest);
        }

        var after = done!.Answer!.Briefing!.Facts.First(f => f.Id == before.Id);

        return isSure
            ? TypedResults.LocalRedirect(BriefingAddress.Of(view.View.Briefing.Id, before.Id, null))
            : Look(
                desk, view.View.Briefing, "Reword this fact?", "What changes", BriefingAddress.Of(view.View.Briefing.Id, before.Id, "reword"), "Keep these words", form, Briefings.WordingForm.Fields,
                [.. Says(after, desk.Zone).Skip(1), .. view.View.Room.IsFrozen ? new[] { ("Signatures", "Those under the earlier words become void, and stay on record.") } : []],
                WordsBeside(before.Text, after.Text));
    }

    // One act for the author: words, level and section together, or none of them.
    private static RoomAnswer Words(BriefingRoom room, BriefingActor by, DateTimeOffset at, string fact, FactWording wording, IFormCollection form)
    {
        var answer = room.Reword(by, fact, wording, at);
        if (answer.Briefing is { } worded && Briefings.WordingForm.LevelOf(form) is var level && worded.Facts.First(f => f.Id == fact).Level != level)
        {
            answer = new BriefingRoom(worded).Relevel(by, fact, level, at);
        }

        return answer.Briefing is { } levelled && Briefings.WordingForm.SectionOf(form) is { } section && levelled.Facts.First(f => f.Id == fact).Section != section
            ? new BriefingRoom(levelled).Move(by, fact, section)
            : answer;
    }

    private static Task<IResult> TakeBack(string id, string fact, HttpRequest request, BriefingDesk desk, Visit visit, CancellationToken stop) => Do(
        id, fact, "back", request, desk, visit, (room, by, at, _) => room.TakeBack(by, fact, at), stop,
        form => ("Take this fact back?", "Take it back", [], (view, _) => [("The fact", view.Fact.Fact.Text), ("Afterwards", view.View.Room.IsFrozen ? "It stays in sight as taken back by its author, because the briefing was signed." : "It leaves the briefing. Its earlier versions stay in the ledger.")], null));

    private static Task<IResult> Answer(string id, string fact, HttpRequest request, BriefingDesk desk, Visit visit, CancellationToken stop) => Do(
        id, fact, "answer", request, desk, visit, (room, by, at, form) => room.Answer(by, form["suggestion"].ToString(), form["accepted"] == "yes", at), stop);

    private static Task<IResult> Speak(string id, string fact, HttpRequest request, BriefingDesk desk, Visit visit, CancellationToken stop) => Do(
        id, fact, "word", request, desk, visit,
        (room, by, _, form) => room.Note(by, fact, form["note"].ToString()) is { Briefing: { } noted } && form["concurs"].ToString() is { Length: > 0 } concurs
            ? new BriefingRoom(noted).Concur(by, fact, concurs == "yes")
            : room.Note(by, fact, form["note"].ToString()),
        stop);

    private static Task<IResult> Suggest(string id, string fact, HttpRequest request, BriefingDesk desk, Visit visit, CancellationToken stop) => Do(
        id, fact, "suggest", request, desk, visit, (room, by, at, form) => room.Suggest(by, fact, form["text"].ToString(), at), stop,
        form => ("Suggest these words?", "Suggest them", ["text"], (view, _) => [("Who decides", $"The {view.Fact.Author}, who words this fact, accepts or refuses.")], view => WordsBeside(view.Fact.Fact.Text, form["text"].ToString())));

    private static Task<IResult> Withhold(string id, string fact, HttpRequest request, BriefingDesk desk, Visit visit, CancellationToken stop) => Do(
        id, fact, "withhold", request, desk, visit, (room, by, at, form) => room.Withhold(by, fact, form["reason"].ToString(), at), stop,
        form => (
            "Withhold this fact?", "Withhold it", ["reason"],
            (view, tried) =>
            [
                ("The fact", view.Fact.Fact.Text),
                (view.Fact.IsMustReach ? "What the annex will print" : "What both see", BriefingWords.Printed(RoomFact.Find(tried, view.Fact.Fact.Id)!, desk.Zone)),
                ("Who knows", $"The {view.Fact.Author} at once. {(view.Fact.IsMustReach ? "The board reads it in every form of the pack, and sign 4 counts it the same day." : "It is marked as supporting, so the annex does not carry it.")}"),
            ],
            null));

    private static Task<IResult> Restore(string id, string fact, HttpRequest request, BriefingDesk desk, Visit visit, CancellationToken stop) => Do(
        id, fact, "restore", request, desk, visit, (room, by, _, _) => room.Restore(by, fact), stop);

    /// <summary>Tries an act and shows what it would do, or does it.</summary>
    private static async Task<IResult> Do(
        string id, string fact, string name, HttpRequest request, BriefingDesk desk, Visit visit, Func<BriefingRoom, BriefingActor, DateTimeOffset, IFormCollection, RoomAnswer> act, CancellationToken stop,
        Func<IFormCollection, (string Title, string Button, IReadOnlyList<string> Fields, Func<FactView, Briefing, IReadOnlyList<(string, string)>> Says, Func<FactView, RenderFragment>? Shown)>? look = null)
    {
        var form = await request.ReadFormAsync(stop);
        if (ViewOf(id, fact, desk, visit.Seat) is not { } view)
        {
            return Page.NotFound();
        }

        var isSure = look is null || form["confirmed"] == "yes";
        var done = desk.Act(view.View.Briefing, form[BriefingDesk.Seen], visit.Seat, (room, by, at) => act(room, by, at, form), isSure);
        if (done.Trouble is { } trouble)
        {
            return Refused(ViewOf(id, fact, desk, visit.Seat) ?? view, name, form, trouble, done.Status);
        }

        if (isSure)
        {
            return TypedResults.LocalRedirect(RoomFact.Find(done.Answer!.Briefing!, fact) is null ? BriefingAddress.Of(view.View.Briefing.Id) : BriefingAddress.Of(view.View.Briefing.Id, fact, null));
        }

        var (title, button, fields, says, shown) = look!(form);

        return Look(
            desk, view.View.Briefing, title, $"Fact {view.Fact.Fact.Id}", BriefingAddress.Of(view.View.Briefing.Id, view.Fact.Fact.Id, name), button, form, fields, says(view, done.Answer!.Briefing!), shown?.Invoke(view));
    }

    private static FactView? ViewOf(string id, string fact, BriefingDesk desk, Seat seat)
    {
        if (desk.Find(id) is not { } briefing || (RoomFact.Find(briefing, fact) ?? RoomFact.Find(briefing, BriefingAddress.Read(fact))) is not { } found)
        {
            return null;
        }

        var view = RoomView.Of(desk, briefing, seat);

        return view.IsWhole || found.Side == seat.ToSide() ? new FactView(view, found, desk.VersionsOf(briefing)) : null;
    }

    private static IResult Refused(FactView view, string act, IFormCollection form, string trouble, int status) => Page.Of<FactPage>(new { View = view, Trouble = trouble, Sent = form, Acted = act }, status);

    private static async Task<IResult> WordingForm(
        BriefingDesk desk, Grounds grounds, Briefing briefing, Seat seat, BriefingFact? fact = null, IFormCollection? sent = null, string? trouble = null, int status = StatusCodes.Status200OK) =>
        Page.Of<AddFactPage>(new { View = RoomView.Of(desk, briefing, seat), Fact = fact, Choices = await grounds.Choices(seat), Sent = sent, Trouble = trouble }, status);

    private static IReadOnlyList<(string, string)> Says(BriefingFact fact, TimeZoneInfo zone) =>
    [
        ("The fact", fact.Text),
        ("Its figure", BriefingWords.Figure(fact.Value, fact.Unit) ?? "none"),
        ("Does the board need it?", fact.Level == FactLevel.MustReach ? "It must reach the board" : "It supports the rest"),
        ("It rests on", fact.Figures.Count == 0 ? "nothing named" : string.Join("; ", fact.Figures.Select(f => $"{f.Name}: {BriefingWords.Figure(f)}, as it reads on {BriefingWords.Instant(f.At, zone)}"))),
    ];

    private static IResult Look(
        BriefingDesk desk, Briefing briefing, string title, string heading, string action, string button, IFormCollection form, IEnumerable<string> fields, IReadOnlyList<(string, string)> says, RenderFragment? shown = null) =>
        Page.Of<ConfirmPage>(new
        {
            Title = title,
            Heading = heading,
            Way = (IReadOnlyList<(string, string)>)[("Board briefings", BriefingAddress.All), (BriefingRow.Of(briefing, desk.Open(), desk.Today).Title, BriefingAddress.Of(briefing.Id))],
            Says = says,
            Shown = shown,
            Action = action,
            Fields = (IReadOnlyList<(string, string)>)[(BriefingDesk.Seen, form[BriefingDesk.Seen].ToString()), .. fields.Where(form.ContainsKey).Select(field => (field, form[field].ToString()))],
            Button = button,
        });

    private static RenderFragment WordsBeside(string before, string after) => builder =>
    {
        builder.OpenElement(0, "p");
        builder.AddAttribute(1, "class", "quote");
        builder.OpenComponent<MergedWords>(2);
        builder.AddComponentParameter(3, nameof(MergedWords.Before), before);
        builder.AddComponentParameter(4, nameof(MergedWords.After), after);
        builder.CloseComponent();
        builder.CloseElement();
        builder.OpenComponent<Differences>(5);
        builder.AddComponentParameter(6, nameof(Differences.Before), before);
        builder.AddComponentParameter(7, nameof(Differences.After), after);
        builder.CloseComponent();
    };
}
