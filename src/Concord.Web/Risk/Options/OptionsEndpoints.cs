using System.Text;
using Concord.Evidence;
using Concord.Papers;
using Concord.Risk;
using Concord.Web.Seats;
using Concord.Web.Shell;

namespace Concord.Web.Risk;

internal static class OptionsEndpoints
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapOptions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/risk/options", List).Needs(AccessMatrix.WritePaper);
        routes.MapGet("/risk/options/new", Begin).Needs(AccessMatrix.WritePaper);
        routes.MapPost("/risk/options/new", Continue).Needs(AccessMatrix.WritePaper);
        routes.MapGet("/risk/options/patterns", () => Page.Of<PatternsPage>()).Needs(AccessMatrix.WritePaper);
        routes.MapGet("/risk/options/html/{**id}", TakeHtml).Needs(AccessMatrix.WritePaper);
        routes.MapGet("/risk/options/docx/{**id}", TakeDocx).Needs(AccessMatrix.WritePaper);
        routes.MapGet("/risk/options/csv/{**id}", TakeCurves).Needs(AccessMatrix.WritePaper);
        routes.MapPost("/risk/options/choose/{**id}", Choose).Needs(AccessMatrix.Decide);
        routes.MapGet("/risk/options/{**id}", Show).Needs(AccessMatrix.WritePaper);
    }

    private static IResult List(PaperDesk desk) => Page.Of<PapersPage>(new { Waiting = desk.Waiting(), Made = desk.Made(), desk.Zone });

    private static IResult Begin(string? about, string? risk, string? kind, PaperDesk desk)
    {
        if (EvidenceLink.Parse(about ?? "") is not { } link)
        {
            return Page.NotFound();
        }

        return desk.Begin(link, risk, RiskKindExtensions.Parse(kind)) is { } view ? Draft(view) : Page.Of<NoRiskPage>();
    }

    private static async Task<IResult> Continue(HttpRequest request, PaperDesk desk, Visit visit, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        if (EvidenceLink.Parse(form["about"].ToString()) is not { } link || desk.Begin(link, form["risk"], RiskKindExtensions.Parse(form["kind"])) is not { } begun)
        {
            return Page.NotFound();
        }

        var view = begun with { Draft = DraftForm.Read(form, begun.Draft), IsGuessed = false };
        if (form["save"] != "yes")
        {
            return Draft(view);
        }

        var json = view.Draft.Json(visit.Seat.Code(), desk.Now, out var problems);
        var found = new RiskProblems();
        if (json is null || OptionsPaper.Of(json, found) is not { } paper)
        {
            return Draft(view, [.. problems, .. found.Sentences], StatusCodes.Status400BadRequest);
        }

        return desk.Save(view, json, paper, visit.Seat) is { Decision: { } id } ? TypedResults.LocalRedirect(AddressOf(id)) : Draft(view, ["Nothing was recorded; try once more."], StatusCodes.Status400BadRequest);
    }

    private static IResult Show(string id, PaperDesk desk, Visit visit) => desk.Find(id) is { } view
        ? Page.Of<PaperPage>(new { View = view, desk.Zone, MayChoose = AccessMatrix.Decide.Allows(visit.Seat, []) })
        : Page.NotFound();

    private static async Task<IResult> Choose(string id, HttpRequest request, PaperDesk desk, Visit visit, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        if (desk.Find(id) is not { } view)
        {
            return Page.NotFound();
        }

        var (chosen, why) = (form["chosen"].ToString(), form["why"].ToString());

        return desk.Choose(view, chosen.Length == 0 ? null : chosen, why, visit.Seat) is { } trouble
            ? Page.Of<PaperPage>(new { View = view, desk.Zone, MayChoose = true, Trouble = trouble, Why = why, Picked = chosen }, StatusCodes.Status400BadRequest)
            : TypedResults.LocalRedirect(AddressOf(id));
    }

    private static IResult TakeHtml(string id, PaperDesk desk) => desk.Find(id) is { } view
        ? TypedResults.File(Encoding.UTF8.GetBytes(desk.Sheet(view).Html), "text/html; charset=utf-8", FileName(id, "html"))
        : Page.NotFound();

    private static IResult TakeDocx(string id, PaperDesk desk) => desk.Find(id) is { } view
        ? TypedResults.File(desk.Sheet(view).Docx, Docx, FileName(id, "docx"))
        : Page.NotFound();

    private static IResult TakeCurves(string id, PaperDesk desk) => desk.Find(id) is { } view
        ? TypedResults.File(RiskTable.Of(view.Paper), "text/csv; charset=utf-8", FileName(id, "csv"))
        : Page.NotFound();

    /// <summary>The page of a decision's paper.</summary>
    public static string AddressOf(string id, string? form = null) =>
        $"/risk/options/{(form is null ? "" : $"{form}/")}{string.Join('/', id.Split('/').Select(Uri.EscapeDataString))}";

    private static IResult Draft(DraftView view, IReadOnlyList<string>? problems = null, int status = StatusCodes.Status200OK)
    {
        var found = new RiskProblems();
        var json = view.Draft.Json("draft", DateTimeOffset.UnixEpoch, out var own);
        var paper = json is null ? null : OptionsPaper.Of(json, found);

        return Page.Of<DraftPage>(new { View = view, Paper = paper, Problems = problems ?? [.. own, .. found.Sentences] }, status);
    }

    private static string FileName(string id, string ending) => $"options-paper-{string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'))}.{ending}";
}
