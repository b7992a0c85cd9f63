using System.Globalization;
using System.Security.Cryptography;
using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Evidence;
using Concord.Web.Seats;
using Concord.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Concord.Web.Steps.Briefings;

/// <summary>First drafts: a file that stays with its author, of which only the digest is recorded; and opening it again. The draft's words are never kept here.</summary>
internal static class DraftEndpoints
{
    private const string Here = "a sealed first draft";
    private const int MostLetters = 200_000;

    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{BriefingAddress.All}/draft", Choose).Needs(AccessMatrix.DraftFacts);
        routes.MapGet($"{BriefingAddress.All}/{{id}}/draft", Show).Needs(AccessMatrix.DraftFacts);
        routes.MapPost($"{BriefingAddress.All}/{{id}}/draft", Write).Needs(AccessMatrix.DraftFacts);
        routes.MapPost($"{BriefingAddress.All}/{{id}}/draft/open", Open).Needs(AccessMatrix.WordOwnFact)
            .WithMetadata(new RequestSizeLimitAttribute(2L * SealedFile.MostBytes));
    }

    private static IResult Choose(BriefingDesk desk, Visit visit) =>
        Page.Of<DraftsPage>(new { Rows = (IReadOnlyList<BriefingRow>)[.. BriefingRow.All(desk.Open(), desk.Today).Where(r => r.IsComing)], visit.Seat });

    private static IResult Show(string id, BriefingDesk desk, Visit visit) => desk.Find(id) is { } briefing ? Shown(desk, briefing, visit.Seat) : Page.NotFound();

    private static async Task<IResult> Write(string id, HttpRequest request, BriefingDesk desk, Desk record, Visit visit, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        if (desk.Find(id) is not { } briefing || visit.Seat.ToSide() is not { } side)
        {
            return Page.NotFound();
        }

        var text = form["text"].ToString();
        var facts = DraftText.Facts(text.Length > MostLetters ? "" : text, side);
        var trouble = facts.Count == 0 ? "Write the facts, one a line."
            : facts.Count > BriefingRoom.MostFacts ? $"A draft holds at most {BriefingRoom.MostFacts} facts; put some together."
            : facts.FirstOrDefault(f => f.Text.Length is 0 or > BriefingRoom.LongestFact) is { } long_ ? $"Line {facts.ToList().IndexOf(long_) + 1} has {Sentence.Figure(long_.Text.Length)} letters; a fact has 1 to {Sentence.Figure(BriefingRoom.LongestFact)}."
            : null;
        if (trouble is not null)
        {
            return Shown(desk, briefing, visit.Seat, text, trouble);
        }

        var file = SealedFile.Of(briefing.Id, side, facts, RandomNumberGenerator.GetBytes(SealedFile.NonceBytes), desk.Now);
        var bytes = file.Write();
        if (visit.Seat.IsPrincipal())
        {
            var commitment = file.Commitment($"SEAL-{desk.Now.UtcDateTime.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture)}-{BriefingWords.Name(side)}", bytes);
            if (record.Record(Here, visit.Seat, commitment) is { } refused)
            {
                return Shown(desk, briefing, visit.Seat, text, refused);
            }
        }

        return Page.Of<TakeDraftPage>(new
        {
            View = RoomView.Of(desk, briefing, visit.Seat),
            File = file,
            Bytes = bytes,
            Name = $"{(visit.Seat.IsPrincipal() ? "sealed" : "draft")}-{FileNames.Plain(briefing.Id)}-{BriefingWords.Name(side)}.json",
        });
    }

    private static async Task<IResult> Open(string id, HttpRequest request, BriefingDesk desk, Desk record, Visit visit, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        if (desk.Find(id) is not { } briefing || visit.Seat.ToSide() is not { } side)
        {
            return Page.NotFound();
        }

        if (form.Files.FirstOrDefault(f => f.Length > 0) is not { } upload)
        {
            return Shown(desk, briefing, visit.Seat, null, "No file was chosen. Choose the file the draft was sealed in.");
        }

        if (upload.Length > SealedFile.MostBytes)
        {
            return Shown(desk, briefing, visit.Seat, null, $"The file has {Sentence.Figure(upload.Length)} bytes; a sealed draft has at most {Sentence.Figure(SealedFile.MostBytes)}.");
        }

        using var memory = new MemoryStream();
        await upload.CopyToAsync(memory, stop);
        var bytes = memory.ToArray();
        if (SealedFile.Read(bytes, out var why) is not { } file)
        {
            return Shown(desk, briefing, visit.Seat, null, why!);
        }

        if (file.Briefing != briefing.Id || file.Author != side)
        {
            return Shown(desk, briefing, visit.Seat, null, $"This draft is the {BriefingWords.Name(file.Author)}’s for {file.Briefing}; open it there, from that seat.");
        }

        var draft = desk.Open().SealedDrafts.FirstOrDefault(d => d.Briefing == briefing.Id && d.Author == side && d.Digest == SealedFile.DigestOf(bytes));
        if (draft is { OpenedAt: null })
        {
            record.Record(Here, visit.Seat, draft with { OpenedAt = Moment.At(desk.Now), UpdatedAt = BriefingDesk.After(draft, desk.Now) });
        }

        return Page.Of<OpenedDraftPage>(new { View = RoomView.Of(desk, briefing, visit.Seat), File = file, Draft = draft, Side = side });
    }

    private static IResult Shown(BriefingDesk desk, Briefing briefing, Seat seat, string? text = null, string? trouble = null) => Page.Of<DraftPage>(
        new { View = RoomView.Of(desk, briefing, seat), Text = text, Trouble = trouble }, trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
}
