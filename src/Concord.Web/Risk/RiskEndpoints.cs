using Concord.Web.Seats;
using Concord.Web.Shell;

namespace Concord.Web.Risk;

internal static class RiskEndpoints
{
    public static void MapRisk(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/risk", ShowAll).Needs(AccessMatrix.ViewFacts);
        routes.MapGet("/risk/initiatives", ShowInitiatives).Needs(AccessMatrix.ViewFacts);
        routes.MapGet("/risk/curve.csv", SendCurve).Needs(AccessMatrix.ViewFacts);
        routes.MapGet("/risk/what-matters.csv", SendSwings).Needs(AccessMatrix.ViewFacts);
        routes.MapAppetite();
        routes.MapGet("/risk/{**id}", Show).Needs(AccessMatrix.ViewFacts);
    }

    private static async Task<IResult> ShowAll(string? scale, Latest latest)
    {
        var reading = await latest.Risk();

        return Page.Of<RiskPage>(new { Reading = reading, Figures = await reading.Figures, IsRare = scale == "rare" });
    }

    private static async Task<IResult> Show(string id, string? often, string? much, Latest latest, PaperDesk papers)
    {
        var reading = await latest.Risk();
        if (reading.Risks.FirstOrDefault(r => r.Risk.Id == id) is not { } risk)
        {
            return Page.NotFound();
        }

        var figures = await reading.Figures;
        var ask = WhatIf.Of(often, much);

        return Page.Of<OneRiskPage>(new { Risk = risk, Reading = reading, Figures = figures, Ask = ask, Answer = ask.Ask(figures, id), Papers = papers.Made() });
    }

    private static async Task<IResult> ShowInitiatives(Latest latest)
    {
        var reading = await latest.Risk();

        return Page.Of<InitiativesPage>(new { reading.Exposures, reading.Now });
    }

    private static async Task<IResult> SendCurve(string? risk, Latest latest)
    {
        var figures = await (await latest.Risk()).Figures;

        return (risk is null ? figures.Enterprise : figures.Alone(risk)) is { } picture ? Csv(RiskTable.Of(picture), "curve", risk) : Page.NotFound();
    }

    private static async Task<IResult> SendSwings(string? risk, Latest latest)
    {
        var reading = await latest.Risk();
        var figures = await reading.Figures;
        if (risk is null)
        {
            return Csv(RiskTable.Of(figures.Swings), "what-matters", risk);
        }

        return figures.Find(risk) is { } scenario && figures.YearOf(risk)?.Mean is { } mean
            ? Csv(RiskTable.Of(RiskSwings.Of([scenario], reading, mean)), "what-matters", risk)
            : Page.NotFound();
    }

    private static IResult Csv(byte[] bytes, string name, string? risk) => TypedResults.File(
        bytes, "text/csv; charset=utf-8", $"{name}{(risk is null ? "" : $"-{string.Concat(risk.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_'))}")}.csv");
}
