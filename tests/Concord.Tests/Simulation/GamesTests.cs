using Concord.Evidence;
using Concord.Simulation;

namespace Concord.Tests.Simulation;

public sealed class GamesTests
{
    private const string Planted = "ALL:g=1,dir=CIO>CISO,onset=1;weeks=80";

    private static readonly SimulatedCompany Honest = Company.Run(Scenario.Parse(Planted), 2);

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, 12)];

    [Theory, MemberData(nameof(Numbers))]
    public void Each_game_changes_what_is_written_and_nothing_that_is_so(int number)
    {
        var company = Played($"G{number}");

        Assert.NotEqual(Companies.Lines(Honest.Evidence), Companies.Lines(company.Evidence));
        Assert.All(Honest.Truth.Streams.Zip(company.Truth.Streams), s => Assert.Equal(s.First.Events, s.Second.Events));
    }

    [Fact]
    public void Only_the_side_in_which_something_is_planted_plays() => Assert.Equal(
        Companies.Lines(Honest.Dossier.Advice.Where(a => a.To == Party.Ciso)), Companies.Lines(Played("G4").Dossier.Advice.Where(a => a.To == Party.Ciso)));

    [Fact]
    public void What_is_overridden_leaves_the_deciders_log() => Assert.DoesNotContain(
        Played("G2").Dossier.Advice, a => a is { To: Party.Cio, From: Party.Ciso, Outcome: AdviceOutcome.Overridden } && a.Sources.Contains("DECISION-LOG"));

    [Fact]
    public void An_agreement_that_is_ignored_is_never_done() => Assert.True(
        Played("G4").Dossier.Advice.Count(a => a is { To: Party.Cio, From: Party.Ciso, Outcome: AdviceOutcome.Adopted, ImplementedAt: null })
        > Honest.Dossier.Advice.Count(a => a is { To: Party.Cio, From: Party.Ciso, Outcome: AdviceOutcome.Adopted, ImplementedAt: null }) + 10);

    [Fact]
    public void A_note_for_information_is_a_request_without_an_answer() => Assert.All(
        Played("G6").Dossier.Initiatives.Where(i => i.Owner == Side.Cio),
        i => Assert.Contains(i.Consults, c => c.Party == Party.Ciso && c.RequestedAt.IsBy(i.Gates[StageGate.G2])));

    [Fact]
    public void Split_orders_lie_below_the_amount() => Assert.Contains(
        Played("G7").Dossier.Purchases, p => p.Id.EndsWith("-2", StringComparison.Ordinal) && p.Cost!.Value.Amount < 50_000);

    [Fact]
    public void Nothing_of_the_player_is_late_that_was_accepted_before() => Assert.DoesNotContain(
        Played("G8").Dossier.Findings,
        f => f is { Security: true, Owner: Side.Cio, DueAt: { } due } && due.Latest < Honest.Dossier.KnownAt && f.Status != FindingStatus.Accepted && !(f.FixedAt is { } at && at.IsBy(due)));

    [Fact]
    public void What_is_written_back_keeps_the_ledgers_own_time()
    {
        var backdated = Played("G11").Dossier.OwedFacts.Where(f => f is { Owner: Party.Cio, OwedTo: Party.Ciso, SharedAt: not null }).ToList();

        Assert.All(backdated, f => Assert.True(f.SharedAt!.Value.Latest <= f.KnownAt.Latest.AddHours(12)));
        Assert.Contains(backdated, f => f.RecordedAt > f.SharedAt!.Value.Latest.AddDays(10));
    }

    [Fact]
    public void Copied_answers_are_the_others() => Assert.All(
        Played("G12").Dossier.SurveyAnswers.GroupBy(a => a.Wave), w => Assert.Single(w.Select(a => a.Answers).Distinct()));

    private static SimulatedCompany Played(string game) => Company.Run(Scenario.Parse($"{Planted};{game}"), 2);
}
