using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs.Causes;

public sealed class TightControlTests
{
    private static readonly TightControl Cause = new();

    [Fact]
    public void A_forum_counts_for_the_side_that_owns_it_and_for_those_who_sit_in_it_where_nobody_does()
    {
        Forum[] forums =
        [
            Forum(1, Side.Cio, "CIO", "CISO"),
            Forum(2, Side.Cio, "CIO"),
            Forum(3, null, "CIO", "FINANCE"),
            Forum(4, null, "CIO", "CISO"),
            Forum(5, Side.Ciso, "CISO"),
            Forum(6, Side.Cio, "CIO") with { JointTopics = false },
        ];

        Assert.Equal((2, 4), Counts(Direction.Cio, forums));
        Assert.Equal((1, 2), Counts(Direction.Ciso, forums));
    }

    [Fact]
    public void A_person_in_the_seat_is_a_member() =>
        Assert.Equal((0, 1), Counts(Direction.Cio, [Forum(1, Side.Cio, "person-1"), Some.Person(1, PersonRole.Ciso)]));

    [Fact]
    public void Past_a_quarter_of_the_forums_it_is_worth_a_look()
    {
        Forum[] four = [Forum(1, Side.Cio), Forum(2, Side.Cio, "CISO"), Forum(3, Side.Cio, "CISO"), Forum(4, Side.Cio, "CISO")];

        Assert.Equal(IndicatorState.Within, Cause.Read("C4.1", Direction.Cio, 4, four).State);
        Assert.Equal(IndicatorState.Early, Cause.Read("C4.1", Direction.Cio, 4, four[..3]).State);
        Assert.Equal((CauseState.Supported, CauseState.NotEnoughEvidence), (Cause.Read(4, four[..3]).Cio, Cause.Read(4, four[..3]).Ciso));
    }

    [Fact]
    public void Controls_and_risks_owned_inside_security_are_owned_alone()
    {
        var reading = Cause.Read(
            "C4.3",
            Direction.Ciso,
            20,
            Control(1, "SECURITY"),
            Control(2, "person-2"),
            Control(3, "IT") with { ItConsulted = true },
            Control(4, "CISO") with { LapsedAt = Some.Week(3) },
            Control(5, "CISO") with { InPlaceAt = Some.Week(30) },
            Risk("risk-1", Side.Ciso, "FINANCE"),
            Risk("risk-2", Side.Ciso, "CISO"),
            Risk("risk-3", Side.Cio, "CISO"),
            Some.Person(2, PersonRole.CisoStaff));

        Assert.Equal((3, 5), (reading.Events, reading.Opportunities));
        Assert.Contains(reading.Notes, n => n.Contains("2 controls and risks owned elsewhere, 1 controls IT was asked about", StringComparison.Ordinal));
    }

    [Fact]
    public void A_decision_in_the_own_domain_is_taken_alone_unless_the_other_was_asked_or_decided_too()
    {
        var reading = Cause.Read("C4.4", Direction.Cio, 10, Decision(1), Decision(2, "CISO"), Decision(3) with { Joint = true }, Decision(4) with { Domain = Side.Ciso });

        Assert.Equal((1, 3), (reading.Events, reading.Opportunities));
    }

    private static (int?, int?) Counts(Direction direction, IEnumerable<Exhibit> evidence) =>
        Cause.Read("C4.1", direction, 4, evidence) is var r ? (r.Events, r.Opportunities) : default;

    private static Forum Forum(int number, Side? owner, params string[] members) => Some.Forum(number) with { Owner = owner, Members = members };

    private static Control Control(int number, string owner) => new() { Id = $"control-{number}", Name = $"Control {number}", OwnerFunction = owner, InPlaceAt = Some.Week(1) };

    private static Decision Decision(int number, params string[] consulted) => Some.Decision(number, joint: false) with { Domain = Side.Cio, Consulted = consulted };

    private static RiskStatement Risk(string id, Side accountable, string owner) => Some.Risk(id) with { Accountable = accountable, Owner = owner };
}
