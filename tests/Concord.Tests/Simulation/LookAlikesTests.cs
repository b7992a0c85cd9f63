using Concord.Evidence;
using Concord.Signs;
using Concord.Simulation;

namespace Concord.Tests.Simulation;

public sealed class LookAlikesTests
{
    private static readonly SimulatedCompany Usual = Company.Run(Scenario.Parse("weeks=130"), 2);

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, 14)];

    [Theory, MemberData(nameof(Numbers))]
    public void Each_look_alike_changes_something_and_plants_nothing(int number)
    {
        var company = Alike($"N{number}");

        Assert.NotEqual(Companies.Lines(Usual.Evidence), Companies.Lines(company.Evidence));
        Assert.All(company.Truth.Streams, s => Assert.Null(s.Onset));
    }

    // INV-1: whatever is agreed between the two in time never makes a state worse.
    [Fact]
    public void Loud_but_solved_conflict_leaves_everything_else_as_it_was_and_no_state_worse()
    {
        IndicatorState[] worse = [IndicatorState.Early, IndicatorState.Present];
        for (var seed = 1UL; seed <= 6; seed++)
        {
            var quiet = Company.Run(Scenario.Parse("weeks=130"), seed);
            var loud = Company.Run(Scenario.Parse("N5;weeks=130"), seed);

            Assert.Empty(Companies.Lines(quiet.Evidence.Where(e => e is not SurveyAnswer)).Except(Companies.Lines(loud.Evidence)));
            Assert.All(
                SignCatalogue.Follow(quiet.Dossier, quiet.LastMonday).Zip(SignCatalogue.Follow(loud.Dossier, loud.LastMonday)),
                pair => Assert.DoesNotContain(
                    Enumerable.Range(0, 130).Select(w => quiet.FirstMonday.AddDays(7 * w)),
                    monday => worse.Contains(pair.Second.On(monday)) && !worse.Contains(pair.First.On(monday))));
        }
    }

    [Fact]
    public void Everyone_late_makes_the_others_as_late_as_the_two()
    {
        // Odds × e: 0.15 becomes 0.324 for the pair and for Legal, Privacy and Finance.
        var companies = Companies.Many("N2", 20);
        var own = companies.SelectMany(c => c.Truth.Streams).Where(s => s.Indicator == "S6.1").ToList();
        var others = companies.SelectMany(c => c.Dossier.Initiatives).Where(i => i.Gates[StageGate.G2].Earliest > new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero))
            .SelectMany(i => i.Consults.Where(c => c.Party.IsFunction()).Select(c => !c.RequestedAt.IsBy(i.Gates[StageGate.G2])))
            .ToList();

        Companies.AssertShare(0.3241, own.Sum(s => s.Events.Skip(52).Sum()), own.Sum(s => s.Opportunities.Skip(52).Sum()), "the pair");
        Assert.InRange(others.Count(late => late) / (double)others.Count, 0.29, 0.35);
    }

    [Fact]
    public void A_busy_year_moves_every_share_and_a_calm_one_none()
    {
        Assert.True(Alike("N1").Truth.Of("S6.1", Direction.Cio)!.Levels.Distinct().Count() > 100);
        Assert.Single(Usual.Truth.Of("S6.1", Direction.Cio)!.Levels.Distinct());
    }

    [Fact]
    public void A_flood_asks_for_four_times_as_much_of_IT_and_not_of_security()
    {
        var flood = Alike("N4");

        Assert.InRange(Campaigns(flood, Side.Cio) / (double)Campaigns(Usual, Side.Cio), 3, 5);
        Assert.Equal(Campaigns(Usual, Side.Ciso), Campaigns(flood, Side.Ciso));

        static int Campaigns(SimulatedCompany c, Side owner) => c.Dossier.Findings
            .Where(f => f.Security && f.Owner == owner && f.FirstSeenAt.Earliest > new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero)).Select(f => f.Vulnerability).Distinct().Count();
    }

    [Fact]
    public void A_new_CISO_holds_the_seat_from_a_day_on() => Assert.Equal(2, Alike("N6").Dossier.People.Count(p => p.Roles.Contains(PersonRole.Ciso)));

    [Fact]
    public void Long_leave_excuses_its_slots() =>
        Assert.Equal(Usual.Truth.Of("S7.1", Direction.Joint)!.Opportunities.Sum() - 3, Alike("N8").Truth.Of("S7.1", Direction.Joint)!.Opportunities.Sum());

    [Fact]
    public void A_merger_brings_initiatives_that_stand_in_one_list_only() => Assert.All(
        Alike("N9").Dossier.Initiatives.Where(i => i.Id.StartsWith("merged", StringComparison.Ordinal)), i => Assert.Equal(["PROCUREMENT"], i.Sources));

    [Fact]
    public void Another_scanner_sees_seven_of_ten_assets_and_forgets_when_it_first_saw_them()
    {
        var swap = new DateTimeOffset(2023, 1, 2, 0, 0, 0, TimeSpan.Zero).AddDays(7 * 60);
        var company = Alike("N11");

        Assert.Contains(company.Dossier.Findings, f => f.FirstSeenAt.Earliest == swap);
        Assert.DoesNotContain(company.Dossier.Findings, f => f.FirstSeenAt.Earliest < swap && !(f.StatusAt?.Earliest <= swap));
        Assert.All(company.Dossier.Scans, s => Assert.Equal(s.At.Earliest < swap, s.AssetsSeen > 800));
    }

    [Fact]
    public void Intended_redundancy_is_no_overlap_bought() => Assert.Equal(
        Bought(Usual), Bought(Alike("N14")));

    private static int Bought(SimulatedCompany c) => c.Dossier.Purchases.Count(p => p.OverlapConsidered == false && p.IntendedRedundancy is null);

    private static SimulatedCompany Alike(string name) => Company.Run(Scenario.Parse($"{name};weeks=130"), 2);
}
