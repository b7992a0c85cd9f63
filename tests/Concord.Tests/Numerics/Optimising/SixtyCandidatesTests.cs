using Concord.Numerics;

namespace Concord.Tests.Numerics.Optimising;

/// <summary>The size a budget round has. A step of the search takes about 10 µs, so 40,000 steps are within half a second.</summary>
public sealed class SixtyCandidatesTests
{
    private const int Steps = 40_000;

    public static TheoryData<int, double> Sizes { get; } = new()
    {
        { 1, 0.08 }, { 1, 0.2 }, { 1, 0.4 }, { 3, 0.08 }, { 3, 0.2 }, { 3, 0.4 }, { 10, 0.08 }, { 10, 0.2 }, { 10, 0.4 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Ordinary_ones_are_proven(int losses, double share) => AllProven(seed => RandomChoice.Large(seed, 60, losses, share));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Strong_ones_of_equal_cost_are_proven(int losses, double share) =>
        AllProven(seed => RandomChoice.Large(seed, 60, losses, share, random => 0.05 + 0.5 * random.Uniform(), _ => 50_000));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_second_limit_changes_nothing_about_it(int losses, double share) => AllProven(seed => RandomChoice.Large(seed, 60, losses, share) is var random
        ? random with { Limits = random.Limits with { Capacity = share * random.Candidates.Sum(c => c.Effort) } }
        : random);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Those_that_are_all_alike_are_proven(int losses, double share) =>
        AllProven(seed => RandomChoice.Large(seed, 60, losses, share, _ => 0.8, _ => 50_000));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Equal_returns_for_each_unit_of_money_are_proven(int losses, double share) => AllProven(seed =>
    {
        var random = RandomChoice.Large(seed, 60, losses, share);
        var candidates = random.Candidates.Select(c => c with { Value = 0, Cost = Math.Round(30 * c.Factors.Sum(f => random.Losses[f.Key] * (1 - f.Value))) / 100 }).ToArray();

        return random with { Candidates = candidates, Limits = new ChoiceLimits { Budget = Math.Round(share * candidates.Sum(c => c.Cost)) } };
    });

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Chains_of_requirements_are_proven(int losses, double share) => AllProven(seed => Linked(
        RandomChoice.Large(seed, 60, losses, share), (i, candidate) => i % 5 == 0 ? candidate : candidate with { Requires = [$"c{i - 1:00}"] }));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Alternatives_of_three_are_proven(int losses, double share) => AllProven(seed => Linked(
        RandomChoice.Large(seed, 60, losses, share), (i, candidate) => candidate with { Excludes = [.. Enumerable.Range(i - i % 3, i % 3).Select(other => $"c{other:00}")] }));

    private static RandomChoice Linked(RandomChoice random, Func<int, Candidate, Candidate> link) =>
        random with { Candidates = [.. random.Candidates.Select((candidate, i) => link(i, candidate))] };

    private static void AllProven(Func<ulong, RandomChoice> make)
    {
        foreach (var seed in new[] { 11UL, 12UL, 13UL })
        {
            var random = make(seed);

            var best = new SubsetChoice(random.Losses, random.Candidates).Best(random.Limits with { Steps = Steps })!;

            Assert.True(best.IsProven, $"Seed {seed}: a gap of {best.Gap / best.Gain:P3}.");
            Assert.True(random.Keeps([.. random.Candidates.Where(c => best.Ids.Contains(c.Id))]));
        }
    }
}
