using Concord.Evidence;
using Concord.Web.Charts;
using Concord.Web.Evidence;
using Concord.Web.Seats;
using Concord.Web.Shell;

namespace Concord.Web.Risk;

internal static class AppetiteEndpoints
{
    private const string Page = "the appetite workshop";
    private static readonly (string Name, string Address)[] _way = [("Risk", "/risk"), ("Appetite", "/risk/appetite")];

    public static void MapAppetite(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/risk/appetite", Show).Needs(AccessMatrix.SetAppetite);
        routes.MapGet("/risk/appetite/estimate", AskEstimate).Needs(AccessMatrix.EstimateBlind);
        routes.MapPost("/risk/appetite/estimate", TakeEstimate).Needs(AccessMatrix.EstimateBlind);
        routes.MapGet("/risk/appetite/statement", AskStatement).Needs(AccessMatrix.ProposeAppetite);
        routes.MapPost("/risk/appetite/statement", TakeStatement).Needs(AccessMatrix.ProposeAppetite);
        routes.MapPost("/risk/appetite/sign", Sign).Needs(AccessMatrix.SetAppetite);
    }

    private static async Task<IResult> Show(Latest latest, Visit visit) => Shell.Page.Of<AppetitePage>(new { View = ViewOf(await latest.Risk(), visit.Seat) });

    private static async Task<IResult> AskEstimate(string? risk, Latest latest)
    {
        var reading = await latest.Risk();

        return Find(reading, risk) is { } found ? EstimateForm(found, reading) : Shell.Page.NotFound();
    }

    private static async Task<IResult> TakeEstimate(HttpRequest request, Latest latest, Visit visit, Desk desk, CancellationToken stop)
    {
        var reading = await latest.Risk();
        var form = await request.ReadFormAsync(stop);
        if (Find(reading, form["risk"]) is not { } risk)
        {
            return Shell.Page.NotFound();
        }

        try
        {
            var estimate = Risk.EstimateForm.Read(form).By(visit.Seat.ToSide()!.Value, risk.Id, desk.Now.Earliest);
            if (form["confirmed"] != "yes")
            {
                return Confirm(
                    "Seal this estimate?", risk.Title, "/risk/appetite/estimate", "Seal it", form, ["risk", "loss-low", "loss-high", "often-low", "often-high"],
                    [
                        ("One event costs", $"{Amount.Short(estimate.Loss90.Low, reading.Currency)} to {Amount.Short(estimate.Loss90.High, reading.Currency)}"),
                        ("Events a year", $"{WorkshopRow.Often(estimate.Frequency90.Low)} to {WorkshopRow.Often(estimate.Frequency90.High)}"),
                        ("Who sees it", $"You alone, until the {WorkshopRow.Name(estimate.By.Counterpart())} has estimated or the agreed round is over"),
                    ]);
            }

            return desk.Record(Page, visit.Seat, estimate) is { } trouble ? EstimateForm(risk, reading, form, trouble) : TypedResults.LocalRedirect("/risk/appetite");
        }
        catch (FormatException refused)
        {
            return EstimateForm(risk, reading, form, refused.Message);
        }
    }

    private static async Task<IResult> AskStatement(Latest latest, Visit visit, Desk desk)
    {
        var reading = await latest.Risk();

        return StatementForm(reading, visit.Seat, Today(desk, reading));
    }

    private static async Task<IResult> TakeStatement(HttpRequest request, Latest latest, Visit visit, Desk desk, CancellationToken stop)
    {
        var reading = await latest.Risk();
        var form = await request.ReadFormAsync(stop);
        try
        {
            var said = Risk.StatementForm.Read(form, Today(desk, reading)).By(AppetiteView.SignerOf(visit.Seat)!, desk.Now.Earliest, reading.Zone);
            if (said.Risk is { } about && Find(reading, about) is null)
            {
                throw new FormatException($"No risk of the register has the id “{about}”.");
            }

            return form["confirmed"] != "yes"
                ? Confirm("Propose this appetite?", "What you sign", "/risk/appetite/statement", $"Propose and sign as {AppetiteView.SignerOf(visit.Seat)}", form, StatementFields, Words(said, reading))
                : desk.Record(Page, visit.Seat, said) is { } trouble ? StatementForm(reading, visit.Seat, Today(desk, reading), form, trouble) : TypedResults.LocalRedirect("/risk/appetite");
        }
        catch (FormatException refused)
        {
            return StatementForm(reading, visit.Seat, Today(desk, reading), form, refused.Message);
        }
    }

    private static async Task<IResult> Sign(HttpRequest request, Latest latest, Visit visit, Desk desk, CancellationToken stop)
    {
        var reading = await latest.Risk();
        var form = await request.ReadFormAsync(stop);
        var found = reading.Statements.FirstOrDefault(s => s.Said.Id == form["id"]);
        if (AppetiteView.SignerOf(visit.Seat) is not { } signer || found is not { IsWaiting: true } || !found.Missing.Contains(signer) || form["entry"] != $"{found.Said.Entry}")
        {
            return Shell.Page.Of<FailedPage>(
                new { Sentence = "This statement can’t be signed from here: it was changed, signed, replaced or ran out since the page was opened. Open the appetite again and look what it says now." },
                StatusCodes.Status409Conflict);
        }

        if (form["confirmed"] != "yes")
        {
            return Confirm("Sign this appetite?", "What you sign", "/risk/appetite/sign", visit.Seat == Seat.Secretary ? "Record the board’s signature" : $"Sign as {signer}", form, ["id", "entry"], Words(found.Said, reading));
        }

        var now = desk.Now.Earliest;
        var version = found.Said.UpdatedAt is { } before && before >= now ? before.AddMilliseconds(1) : now;
        var signed = found.Said with { SignedBy = [.. found.Said.SignedBy, signer], At = Moment.At(now), UpdatedAt = version };

        return desk.Record(Page, visit.Seat, signed) is { } trouble
            ? Shell.Page.Of<FailedPage>(new { Sentence = trouble }, StatusCodes.Status409Conflict)
            : TypedResults.LocalRedirect("/risk/appetite");
    }

    private static IEnumerable<string> StatementFields =>
        ["risk", .. Enumerable.Range(1, Risk.StatementForm.Rows).SelectMany(row => new[] { $"loss-{row}", $"chance-{row}" }), "mean", "capacity", "ends"];

    private static IReadOnlyList<(string Name, string Text)> Words(Concord.Evidence.Appetite said, RiskReading reading)
    {
        var view = ViewOf(reading, Seat.Board);

        return
        [
            ("It speaks of", view.About(said)), .. said.Points.Select(p => ($"A year that loses more than {Amount.Short(p.Loss, reading.Currency)}", $"at most {AppetiteView.Chance(p.Probability)}")),
            ("Mean loss a year", said.Mean is { } mean ? $"at most {Amount.Short(mean, reading.Currency)}" : "nothing said"),
            ("Cannot be carried", said.Capacity is { } capacity ? Amount.Short(capacity, reading.Currency) : "nothing said"),
            ("Holds until", said.ExpiresAt is { } ends ? AppetiteView.Day(ends) : "it names no end"),
        ];
    }

    private static AppetiteView ViewOf(RiskReading reading, Seat seat) => new(
        seat,
        reading.Currency,
        seat.IsPrincipal() && seat.ToSide() is { } side ? [.. reading.Risks.Select(r => new WorkshopRow(r.Risk, reading.Rounds.Newest(r.Risk.Id), reading.Rounds.Compared(r.Risk.Id), side))] : [],
        reading.Statements,
        reading.Risks.ToDictionary(r => r.Risk.Id, r => r.Risk.Title, StringComparer.Ordinal),
        seat.IsPrincipal() ? reading.Drafted : null);

    private static RiskStatement? Find(RiskReading reading, string? risk) => reading.Risks.FirstOrDefault(r => r.Risk.Id == risk)?.Risk;

    private static DateOnly Today(Desk desk, RiskReading reading) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(desk.Now.Earliest, reading.Zone).Date);

    private static IResult EstimateForm(RiskStatement risk, RiskReading reading, IFormCollection? sent = null, string? trouble = null) => Shell.Page.Of<EstimatePage>(
        new { Risk = risk.Id, Name = risk.Title, reading.Currency, Sent = sent, Trouble = trouble }, trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    private static IResult StatementForm(RiskReading reading, Seat seat, DateOnly today, IFormCollection? sent = null, string? trouble = null)
    {
        var (draft, begin) = Draft.Of(reading, seat, today);

        return Shell.Page.Of<StatementPage>(
            new { Draft = draft, Begin = begin, Risks = (IReadOnlyList<(string, string)>)[.. reading.Risks.Select(r => (r.Risk.Id, r.Risk.Title))], reading.Currency, Sent = sent, Trouble = trouble },
            trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private static IResult Confirm(string title, string heading, string action, string button, IFormCollection form, IEnumerable<string> fields, IReadOnlyList<(string Name, string Text)> says) =>
        Shell.Page.Of<ConfirmPage>(new
        {
            Title = title,
            Heading = heading,
            Way = (IReadOnlyList<(string, string)>)_way,
            Says = says,
            Action = action,
            Fields = (IReadOnlyList<(string, string)>)[.. fields.Select(field => (field, form[field].ToString()))],
            Button = button,
        });
}
