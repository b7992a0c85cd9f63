using System.Globalization;
using System.Text;
using Concord.Web.Seats;
using Concord.Web.Shell;

namespace Concord.Web.Risk;

internal static class BudgetEndpoints
{
    public static void MapBudget(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/risk/budget", Show).Needs(AccessMatrix.ViewFacts);
        routes.MapGet("/risk/budget/cheapest", ShowCheapest).Needs(AccessMatrix.ViewFacts);
        routes.MapGet("/risk/budget/frontier.csv", Frontier).Needs(AccessMatrix.ViewFacts);
        routes.MapPost("/risk/budget/ranking", Rank).Needs(AccessMatrix.RankTogether);
    }

    private static IResult Show(HttpRequest request, OpenRounds rounds, JointRanking ranking, Visit visit)
    {
        var (query, trouble) = BudgetQuery.Of(name => request.Query[name]);
        var (asked, joint) = rounds.Of(query.Pool);
        if (joint is null)
        {
            return Page.Of<NoBudgetPage>(new { Asked = asked });
        }

        var reading = BudgetReading.Of(asked, joint, query, trouble);

        return Page.Of<BudgetPage>(new { Reading = reading, MarkedBy = ranking.MarkedBy(reading), CanRank = AccessMatrix.RankTogether.Allows(visit.Seat, []) });
    }

    private static IResult ShowCheapest(HttpRequest request, OpenRounds rounds)
    {
        var (query, _) = BudgetQuery.Of(name => request.Query[name]);
        if (rounds.Of(query.Pool) is not (_, { } joint))
        {
            return Page.NotFound();
        }

        var (set, reason) = joint.CheapestWithin(query.Terms(joint));

        return Page.Of<CheapestPage>(new { Set = set, Reason = reason, joint.Round.Currency, Back = query.Address("/risk/budget") });
    }

    private static IResult Frontier(HttpRequest request, OpenRounds rounds)
    {
        var (query, _) = BudgetQuery.Of(name => request.Query[name]);
        if (rounds.Of(query.Pool) is not (var asked, { } joint))
        {
            return Page.NotFound();
        }

        var text = new StringBuilder("budget,cost,mean_loss_left,delivery_points,proven,gap,asks\r\n");
        foreach (var set in BudgetReading.Of(asked, joint, query, null).Frontier)
        {
            text.Append(CultureInfo.InvariantCulture, $"{set.Budget},{set.Cost:0.##},{set.ResidualMean:0.##},{set.DeliveryValue},{(set.IsProven ? "yes" : "no")},{set.Gap:0.##},\"{string.Join(' ', set.Ids).Replace("\"", "\"\"", StringComparison.Ordinal)}\"\r\n");
        }

        return TypedResults.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", $"frontier-{joint.Round.Currency}.csv");
    }

    private static async Task<IResult> Rank(HttpRequest request, OpenRounds rounds, JointRanking ranking, Visit visit, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        var (query, trouble) = BudgetQuery.Of(name => form[name]);
        if (rounds.Of(query.Pool) is not (var asked, { } joint))
        {
            return Page.NotFound();
        }

        return (trouble ?? ranking.Mark(BudgetReading.Of(asked, joint, query, null), visit.Seat)) is { } refused
            ? Page.Of<FailedPage>(new { Sentence = refused }, StatusCodes.Status409Conflict)
            : TypedResults.LocalRedirect(query.Address("/risk/budget") + "#ranking");
    }
}
