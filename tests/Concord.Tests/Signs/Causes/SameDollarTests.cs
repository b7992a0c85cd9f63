using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs.Causes;

public sealed class SameDollarTests
{
    private static readonly SameDollar Cause = new();

    [Fact]
    public void Only_pools_both_ask_from_count_and_only_what_was_not_ranked_together()
    {
        var reading = Read(
            "C6.1",
            Ask(1, Side.Cio, "shared") with { JointlyRanked = true },
            Ask(2, Side.Ciso, "shared"),
            Ask(3, Side.Ciso, "shared") with { JointlyRanked = false, Joint = true },
            Ask(4, Side.Cio, "own"),
            Ask(5, Side.Cio, "own"));

        Assert.Equal((1, 3, IndicatorState.Early), (reading.Events, reading.Opportunities, reading.State));
    }

    [Fact]
    public void An_unranked_ask_is_shown_beside_one_of_the_other_side()
    {
        var reading = Read("C6.1", Ask(1, Side.Cio, "shared") with { JointlyRanked = true }, Ask(2, Side.Ciso, "shared"));

        Assert.Equal(["budget-ask-1", "budget-ask-2"], reading.Evidence.Where(e => e.IsEvent).Select(e => e.Link.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_cut_for_the_other_side_counts_unless_the_risk_was_worked_out_again()
    {
        var reading = Read(
            "C6.2",
            Ask(1, Side.Cio) with { Outcome = BudgetOutcome.Funded },
            Cut(2, "budget-ask-1"),
            Cut(3, "budget-ask-1") with { Requantified = true },
            Cut(4, "budget-ask-2"),
            Cut(5, "CIO") with { Outcome = BudgetOutcome.Partly },
            Cut(6, null) with { Outcome = BudgetOutcome.Partly },
            Cut(7, null));

        Assert.Equal((2, 5), (reading.Events, reading.Opportunities));
    }

    [Fact]
    public void A_cut_for_something_that_is_not_on_record_is_not_called_inside()
    {
        var known = Read("C6.2", Ask(1, Side.Ciso), Cut(2, "budget-ask-1"));
        var unknown = Read("C6.2", Cut(2, "budget-ask-1"));

        Assert.Equal((0, IndicatorState.Within), (known.Events, known.State));
        Assert.Equal((0, IndicatorState.Unclear), (unknown.Events, unknown.State));
        Assert.Contains(unknown.Notes, n => n.StartsWith("1 cuts name something that is no ask", StringComparison.Ordinal));
    }

    [Fact]
    public void Joint_asks_are_told_without_a_line()
    {
        var reading = Read("C6.3", Ask(1, Side.Cio) with { Joint = true }, Ask(2, Side.Ciso), Ask(3, Side.Ciso), Ask(4, Side.Ciso) with { At = Some.At(-300) });

        Assert.Equal((1, 3, null), (reading.Events, reading.Opportunities, reading.Thresholds));
    }

    [Fact]
    public void A_cut_can_support_it_and_no_cut_does_not_stand_in_the_way()
    {
        Exhibit[] ranked = [Ask(1, Side.Cio, "shared") with { JointlyRanked = true }, Ask(2, Side.Ciso, "shared") with { JointlyRanked = true }];

        Assert.Equal(CauseState.NotSupported, Cause.Read(20, ranked).State);
        Assert.Equal(CauseState.Supported, Cause.Read(20, [.. ranked, Cut(3, "CIO") with { JointlyRanked = true }]).State);
    }

    private static Reading Read(string indicator, params IEnumerable<Exhibit> evidence) => Cause.Read(indicator, Direction.Joint, 20, evidence);

    private static BudgetAsk Ask(int number, Side side, string pool = "pool") =>
        new() { Id = $"budget-ask-{number}", Side = side, Pool = pool, Cost = Some.Euros(1000), At = Some.Week(number) };

    private static BudgetAsk Cut(int number, string? cutFor) => Ask(number, Side.Ciso, "a pool of its own") with { Outcome = BudgetOutcome.Cut, OutcomeAt = Some.Week(number, 5), CutFor = cutFor };
}
