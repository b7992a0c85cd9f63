using Concord.Numerics;

namespace Concord.Tests.Numerics.Optimising;

public sealed class SubsetChoiceTests
{
    [Fact]
    public void What_two_leave_of_one_loss_multiplies()
    {
        var choice = new SubsetChoice([100_000], [Cutting("a", 10, 0.4), Cutting("b", 10, 0.5)]);

        var best = choice.Best(new ChoiceLimits { Budget = 20 })!;

        Assert.Equal(["a", "b"], best.Ids);
        Assert.Equal(80_000, best.Gain, 6);
        Assert.Equal(20, best.Cost);
        Assert.True(best.IsProven);
    }

    [Fact]
    public void Two_different_losses_are_better_than_one_loss_twice()
    {
        var choice = new SubsetChoice([100, 60], [Cutting("a", 1, 0.2), Cutting("b", 1, 0.3), Cutting("c", 1, 0.5, loss: 1)]);

        Assert.Equal(["a", "c"], choice.Best(new ChoiceLimits { Budget = 2 })!.Ids);
    }

    [Fact]
    public void Reduction_for_each_dollar_taken_greedily_is_not_the_best()
    {
        var choice = new SubsetChoice([100, 100, 100], [Cutting("a", 6, 0.30), Cutting("b", 5, 0.45, 1), Cutting("c", 5, 0.45, 2)]);

        Assert.Equal(["b", "c"], choice.Best(new ChoiceLimits { Budget = 10 })!.Ids);
    }

    [Fact]
    public void Nothing_better_exists_on_five_hundred_small_choices()
    {
        for (var seed = 1UL; seed <= 500; seed++)
        {
            var random = RandomChoice.Small(seed);
            var choice = new SubsetChoice(random.Losses, random.Candidates);

            var best = choice.Best(random.Limits);

            var all = random.All().ToList();
            Assert.Equal(all.Count == 0, best is null);
            if (best is not null)
            {
                var byId = random.Candidates.ToDictionary(c => c.Id);
                Assert.True(random.Keeps([.. best.Ids.Select(id => byId[id])]), $"Choice {seed} breaks a limit.");
                Assert.Equal(random.GainOf([.. best.Ids.Select(id => byId[id])]), best.Gain, 1e-3);
                Assert.True(best.Gain >= all.Max(set => set.Gain) - 0.02, $"Choice {seed}: {all.Max(set => set.Gain) - best.Gain} better exists.");
                Assert.True(best.IsProven);
            }
        }
    }

    [Fact]
    public void The_sets_near_the_best_are_all_there_are()
    {
        for (var seed = 1UL; seed <= 150; seed++)
        {
            var random = RandomChoice.Small(seed);
            var all = random.All().OrderByDescending(set => set.Gain).ToList();
            if (all.Count == 0)
            {
                continue;
            }

            var margin = 0.03 * random.Losses.Sum() + 1;
            var (near, areAll) = new SubsetChoice(random.Losses, random.Candidates).Near(random.Limits, margin, 100_000);

            Assert.True(areAll);
            Assert.Equal(all.Count(set => set.Gain >= all[0].Gain - margin), near.Count);
            Assert.Equal(near.Count, near.Select(set => string.Join(' ', set.Ids)).Distinct().Count());
            Assert.Equal(near.Select(set => set.Gain).OrderDescending().Select(gain => Math.Round(gain)), near.Select(set => Math.Round(set.Gain)));
        }
    }

    [Fact]
    public void Of_many_near_sets_the_best_few_are_kept()
    {
        var random = RandomChoice.Small(29);
        var expected = random.All().Select(set => set.Gain).OrderDescending().Take(5).ToList();

        var (near, areAll) = new SubsetChoice(random.Losses, random.Candidates).Near(random.Limits, random.Losses.Sum(), 5);

        Assert.False(areAll);
        Assert.Equal(5, near.Count);
        Assert.All(near.Zip(expected), pair => Assert.Equal(pair.Second, pair.First.Gain, 0.1));
    }

    [Fact]
    public void Another_unit_of_money_or_another_order_changes_nothing()
    {
        for (var seed = 1UL; seed <= 60; seed++)
        {
            var random = seed % 2 == 0 ? RandomChoice.Small(seed) : RandomChoice.Large(seed, 40, 5, 0.3);
            var best = new SubsetChoice(random.Losses, random.Candidates).Best(random.Limits)?.Ids;

            foreach (var unit in new[] { 1000, 0.001, 7.3 })
            {
                var other = random.Candidates.Select(c => c with { Cost = c.Cost * unit, Value = c.Value * unit });
                Assert.Equal(best, new SubsetChoice([.. random.Losses.Select(loss => loss * unit)], [.. other]).Best(random.Limits with { Budget = random.Limits.Budget * unit })?.Ids);
            }

            Assert.Equal(best, new SubsetChoice(random.Losses, [.. random.Candidates.Reverse()]).Best(random.Limits)?.Ids);
        }
    }

    [Fact]
    public void A_larger_budget_never_gains_less()
    {
        var random = RandomChoice.Large(3, 40, 6, 1);
        var budgets = Enumerable.Range(0, 21).Select(i => random.Limits.Budget * i / 20).ToList();

        var frontier = new SubsetChoice(random.Losses, random.Candidates).Frontier(random.Limits, budgets);

        Assert.Equal(0, frontier[0]!.Gain);
        Assert.All(frontier.Zip(frontier.Skip(1)), pair => Assert.True(pair.Second!.Gain >= pair.First!.Gain));
        Assert.All(frontier.Zip(budgets), pair => Assert.True(pair.First!.Cost <= pair.Second));
        Assert.All(frontier, set => Assert.True(set!.IsProven));
        Assert.Equal(new SubsetChoice(random.Losses, random.Candidates).Best(random.Limits with { Budget = budgets[7] })!.Ids, frontier[7]!.Ids);
    }

    [Fact]
    public void The_cheapest_set_that_holds_is_the_cheapest()
    {
        for (var seed = 1UL; seed <= 120; seed++)
        {
            var random = RandomChoice.Small(seed);
            random = random with { Candidates = [.. random.Candidates.Select(c => c with { Factors = c.Factors.ToDictionary(f => f.Key, f => Math.Min(1, f.Value)) })] };
            var byId = random.Candidates.ToDictionary(c => c.Id);
            var aim = 0.5 * random.Losses.Sum();

            var cheapest = new SubsetChoice(random.Losses, random.Candidates).Cheapest(random.Limits, IsEnough);

            var enough = random.All().Where(set => IsEnough(set.Ids)).Select(set => set.Ids.Sum(id => byId[id].Cost)).ToList();
            Assert.Equal(enough.Count == 0, cheapest is null);
            Assert.True(cheapest is null || Math.Abs(enough.Min() - cheapest.Cost) < 0.02, $"Choice {seed}");

            bool IsEnough(IReadOnlyCollection<string> ids) => random.Losses.Select((amount, loss) => ids.Aggregate(amount, (left, id) => left * byId[id].Factors.GetValueOrDefault(loss, 1))).Sum() <= aim;
        }
    }

    [Fact]
    public void A_loss_that_grows_is_counted_with_what_is_left_of_it()
    {
        var choice = new SubsetChoice([100], [new Candidate { Id = "fast", Cost = 1, Value = 30, Factors = Of(0, 1.5) }, Cutting("safe", 1, 0.4)]);

        Assert.Equal(["safe"], choice.Best(new ChoiceLimits { Budget = 1 })!.Ids);
        Assert.Equal(["fast", "safe"], choice.Best(new ChoiceLimits { Budget = 2 })!.Ids);
        Assert.Equal(70, choice.Best(new ChoiceLimits { Budget = 2 })!.Gain, 9);
    }

    [Fact]
    public void When_the_steps_are_over_the_gap_holds_the_best()
    {
        var random = RandomChoice.Large(5, 60, 10, 0.2);
        var choice = new SubsetChoice(random.Losses, random.Candidates);

        var hasty = choice.Best(random.Limits with { Steps = 5 })!;
        var best = choice.Best(random.Limits)!;

        Assert.False(hasty.IsProven);
        Assert.InRange(best.Gain, hasty.Gain, hasty.Gain + hasty.Gap);
    }

    [Fact]
    public void What_must_be_chosen_and_does_not_fit_leaves_no_set()
    {
        var choice = new SubsetChoice([100], [Cutting("a", 10, 0.4), Cutting("b", 5, 0.5) with { Excludes = ["a"] }]);

        Assert.Null(choice.Best(new ChoiceLimits { Budget = 9, Taken = ["a"] }));
        Assert.Null(choice.Best(new ChoiceLimits { Taken = ["a", "b"] }));
        Assert.Equal(["b"], choice.Best(new ChoiceLimits { Taken = ["b"] })!.Ids);
    }

    [Fact]
    public void Of_two_alike_the_first_by_name_is_chosen()
    {
        var choice = new SubsetChoice([100], [Cutting("z", 5, 0.5), Cutting("b", 5, 0.5), Cutting("k", 5, 0.5)]);

        Assert.Equal(["b"], choice.Best(new ChoiceLimits { Budget = 7 })!.Ids);
        Assert.Equal(["b", "k"], choice.Best(new ChoiceLimits { Budget = 10 })!.Ids);
        Assert.Equal(["b", "k"], choice.Best(new ChoiceLimits { Budget = 10, Deadline = 3 })!.Ids);
    }

    [Fact]
    public void What_finishes_late_does_not_keep_out_one_that_is_worse()
    {
        var choice = new SubsetChoice([100], [Cutting("a", 5, 0.2) with { Finish = 9 }, Cutting("b", 6, 0.5)]);

        Assert.Equal(["b"], choice.Best(new ChoiceLimits { Budget = 7, Deadline = 8 })!.Ids);
        Assert.Equal(["a"], choice.Best(new ChoiceLimits { Budget = 7, Deadline = 9 })!.Ids);
    }

    [Fact]
    public void Nothing_to_choose_from_is_an_empty_set()
    {
        Assert.Empty(new SubsetChoice([], []).Best(new ChoiceLimits())!.Ids);
        Assert.Empty(new SubsetChoice([100], [Cutting("a", 5, 0.2)]).Best(new ChoiceLimits { Budget = 0 })!.Ids);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SubsetChoice([-1], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SubsetChoice([1], [Cutting("a", double.NaN, 0.4)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SubsetChoice([1], [Cutting("a", 1, -0.4)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SubsetChoice([1], [Cutting("a", 1, 0.4, loss: 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SubsetChoice([1], [Cutting("a", 1, 0.4), Cutting("a", 1, 0.4)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SubsetChoice([1], [Cutting("a", 1, 0.4) with { Requires = ["b"] }]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SubsetChoice([1], [Cutting("a", 1, 0.4) with { Requires = ["b"] }, Cutting("b", 1, 0.4) with { Requires = ["a"] }]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SubsetChoice([1], []).Best(new ChoiceLimits { Budget = -1 }));
    }

    [Fact]
    public void A_circle_is_told_in_its_order()
    {
        var circle = SubsetChoice.CircleOf([
            Cutting("a", 1, 1) with { Requires = ["b"] }, Cutting("b", 1, 1) with { Requires = ["c"] }, Cutting("c", 1, 1) with { Requires = ["b"] }]);

        Assert.Equal(["b", "c"], circle);
    }

    private static Candidate Cutting(string id, double cost, double factor, int loss = 0) => new() { Id = id, Cost = cost, Factors = Of(loss, factor) };

    private static Dictionary<int, double> Of(int loss, double factor) => new() { [loss] = factor };
}
