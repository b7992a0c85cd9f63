using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs.Causes;

public sealed class StructuralPowerTests
{
    private static readonly StructuralPower Cause = new();

    [Fact]
    public void A_risk_one_answers_for_and_the_other_decides_or_blocks_counts_without_an_acceptance()
    {
        Exhibit[] evidence =
        [
            Risk(1, Side.Ciso, Side.Cio),
            Risk(2, Side.Ciso, Side.Ciso) with { CanBlock = Side.Cio },
            Risk(3, Side.Ciso, Side.Ciso),
            Risk(4, Side.Ciso, Side.Cio),
            Risk(5, Side.Ciso, Side.Cio),
            Risk(6, Side.Ciso, Side.Cio),
            Risk(7, Side.Cio, Side.Ciso),
            Acceptance(4),
            Acceptance(5) with { Authorised = false },
            Acceptance(6) with { ExpiresAt = Some.Week(5) },
        ];
        var cio = Cause.Read("C9.2", Direction.Cio, 20, evidence);

        Assert.Equal((4, 6, IndicatorState.Early), (cio.Events, cio.Opportunities, cio.State));
        Assert.Equal((1, 1), Cause.Read("C9.2", Direction.Ciso, 20, evidence) is var ciso ? (ciso.Events, ciso.Opportunities) : default);
    }

    [Fact]
    public void One_risk_in_five_is_the_most_both_accept() => Assert.Equal(
        IndicatorState.Within, Cause.Read("C9.2", Direction.Cio, 20, [Risk(1, Side.Ciso, Side.Cio), .. Enumerable.Range(2, 4).Select(i => Risk(i, Side.Ciso, Side.Ciso))]).State);

    [Fact]
    public void Nineteen_ended_disagreements_are_too_few_and_twenty_are_not()
    {
        var few = Prevails([.. Chart(), .. Ended(19, Party.Cio)]);
        var enough = Prevails([.. Chart(), .. Ended(20, Party.Cio)]);

        Assert.Equal((IndicatorState.NotEnoughEvidence, null, null), (few.State, few.Events, few.Estimate));
        Assert.Equal((IndicatorState.Early, 20, 20), (enough.State, enough.Events, enough.Opportunities));
    }

    [Fact]
    public void Half_for_each_is_what_is_expected_among_equals()
    {
        var reading = Prevails([.. Chart(), .. Ended(40, i => i % 2 == 0 ? Party.Cio : Party.Ciso)]);

        // P(share < 0.6) for Beta(20.5, 20.5) is 0.90: neither inside nor past.
        Assert.Equal((20, 40, IndicatorState.Unclear), (reading.Events, reading.Opportunities, reading.State));
    }

    [Fact]
    public void Among_equals_nothing_is_counted() =>
        Assert.Equal(IndicatorState.NoData, Prevails([Holder("ceo", PersonRole.Executive), Holder("cio", PersonRole.Cio, "ceo"), Holder("ciso", PersonRole.Ciso, "ceo"), .. Ended(30, Party.Cio)]).State);

    [Fact]
    public void Who_stood_above_is_read_on_the_day_it_ended()
    {
        // The CISO moved out of the chain on day 91: weeks 1 to 13 had ended before.
        Person[] moved =
        [
            Holder("ceo", PersonRole.Executive),
            Holder("cio", PersonRole.Cio, "ceo"),
            Holder("before", PersonRole.Ciso, "cio") with { To = Some.At(90) },
            Holder("ciso", PersonRole.Ciso, "ceo") with { From = Some.At(91) },
        ];

        Assert.Contains("Only 13 disagreements", Prevails([.. moved, .. Ended(30, Party.Cio)]).Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void The_scores_of_the_options_stand_beside_who_prevailed()
    {
        var evidence = Some.Many(20, i => OneEnded(i, i <= 15 ? Party.Cio : Party.Ciso) with
        {
            Decision = $"decision-{i}",
            Positions =
            [
                new StatedPosition { Party = Party.Cio, Position = "a", StatedAt = Some.Week(i) },
                new StatedPosition { Party = Party.Ciso, Position = "b", StatedAt = Some.Week(i) },
            ],
        });
        var decisions = Some.Many(10, i => Some.Decision(i) with
        {
            Options = [Some.Option("a") with { SecurityScore = i <= 4 ? 80 : 20 }, Some.Option("b") with { SecurityScore = 50 }],
        });

        Assert.Contains(
            "By security score the superior's option was the better one in 4 of 10: it prevailed in 4 of these and in 6 of the other 6.",
            Prevails([.. Chart(), .. evidence, .. decisions]).Notes);
    }

    private static Reading Prevails(params IEnumerable<Exhibit> evidence) => Cause.Read("C9.1", Direction.Joint, 52, evidence);

    private static IEnumerable<Disagreement> Ended(int count, Party winner) => Ended(count, _ => winner);

    private static IEnumerable<Disagreement> Ended(int count, Func<int, Party> winner) => Some.Many(count, i => OneEnded(i, winner(i)));

    private static Disagreement OneEnded(int number, Party winner) => Some.Disagreement(number, DisagreementEnd.DecidedOver) with { ClosedFor = winner };

    private static Person[] Chart() => [Holder("ceo", PersonRole.Executive), Holder("cio", PersonRole.Cio, "ceo"), Holder("ciso", PersonRole.Ciso, "cio")];

    private static Person Holder(string id, PersonRole role, string? reportsTo = null) => new() { Id = id, Roles = [role], ReportsTo = reportsTo };

    private static RiskStatement Risk(int number, Side accountable, Side decides) => Some.Risk($"risk-{number}") with { Accountable = accountable, DecisionRight = decides };

    private static RiskAcceptance Acceptance(int risk) => Some.RiskAcceptance(risk) with { Subject = new EvidenceLink("risk", $"risk-{risk}"), SignedAt = Some.Week(2), ExpiresAt = null };
}
