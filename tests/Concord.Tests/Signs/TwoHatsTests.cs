using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

/// <summary>One person in both posts: what one does to the other can't be known, what the departments do can.</summary>
public sealed class TwoHatsTests
{
    private static readonly Person Both = Some.Person(1, PersonRole.Cio, PersonRole.Ciso);

    [Fact]
    public void Between_a_person_and_itself_nothing_is_inside_or_over_the_line()
    {
        var adopted = Some.Many(40, i => Some.Advice(i)).ToList();
        var overridden = Some.Many(40, i => Some.Advice(i, AdviceOutcome.Overridden)).ToList();

        Assert.Equal(IndicatorState.Within, Overrides(41, adopted).State);
        Assert.Equal(IndicatorState.NotEnoughEvidence, Overrides(41, [.. adopted, Both]).State);
        Assert.Equal(IndicatorState.Present, Overrides(41, overridden).State);
        Assert.Equal(IndicatorState.Early, Overrides(41, [.. overridden, Both]).State);
        Assert.Contains("One person holds both posts", Overrides(41, [.. adopted, Both]).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_count_between_the_posts_is_not_judged_either()
    {
        var evidence = new Exhibit[] { Some.Activity() };
        var sign = new ContestedWork();

        Assert.Equal(IndicatorState.Within, sign.Read("S9.1", Direction.Joint, 10, evidence).State);
        var reading = sign.Read("S9.1", Direction.Joint, 10, [.. evidence, Both]);
        Assert.Equal(IndicatorState.NotEnoughEvidence, reading.State);
        Assert.StartsWith("One person holds both posts", reading.Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void The_departments_own_work_is_judged_as_ever()
    {
        var tickets = Some.Many(40, i => Some.WorkItem(i) with
        {
            Hops = [new QueueHop { Queue = Queue.It, At = Some.Week(i) }, new QueueHop { Queue = Queue.Security, At = Some.Week(i, 1) }],
        });

        Assert.Equal(IndicatorState.Within, new ContestedWork().Read("S9.3", Direction.Joint, 41, [.. tickets, Both]).State);
    }

    [Fact]
    public void Who_prescribes_to_oneself_is_not_judged_though_purchases_are()
    {
        var purchases = Some.Many(40, i => new Purchase
        {
            Id = $"p{i}", Buyer = Side.Cio, Type = PurchaseType.Product, Name = "x", Capabilities = ["a"], Domain = Side.Ciso, At = Some.Week(i),
        });
        var tool = new Tool { Id = "t", Name = "t", Owner = Side.Ciso, Capabilities = ["b"], ActiveFrom = Some.At(-100) };
        Exhibit[] evidence = [.. purchases, tool, Both];
        var sign = new DoubledPurchases();

        Assert.Equal(IndicatorState.Within, sign.Read("S10.1", Direction.Cio, 41, evidence).State);
        Assert.Equal(IndicatorState.NotEnoughEvidence, sign.Read("S10.3", Direction.Cio, 41, evidence).State);
    }

    [Fact]
    public void Weeks_before_and_after_are_judged_as_those_of_two_people()
    {
        var advice = Some.Many(80, i => Some.Advice(i)).ToList();
        Exhibit[] posts =
        [
            Some.Person(1, PersonRole.Cio),
            Some.Person(2, PersonRole.Ciso) with { To = Some.Day(30 * 7) },
            Some.Person(3, PersonRole.Cio, PersonRole.Ciso) with { From = Some.Day(30 * 7), To = Some.Day(50 * 7) },
            Some.Person(4, PersonRole.Ciso) with { From = Some.Day(50 * 7) },
        ];

        var history = Overrides(75, [.. advice, .. posts]).History.ToDictionary(p => p.Week, p => p.State);

        Assert.Equal(IndicatorState.Within, history[Seen.Monday(29)]);
        Assert.Equal(IndicatorState.NotEnoughEvidence, history[Seen.Monday(31)]);
        Assert.Equal(IndicatorState.NotEnoughEvidence, history[Seen.Monday(50)]);
        Assert.Equal(IndicatorState.Within, history[Seen.Monday(75)]);
    }

    [Fact]
    public void Two_people_of_whom_one_once_held_both_posts_wear_one_hat_each()
    {
        var advice = Some.Many(40, i => Some.Advice(i)).ToList();
        var ciso = Some.Person(2, PersonRole.Ciso) with { From = Some.At(-500) };

        Assert.Equal(IndicatorState.Within, Overrides(41, [.. advice, Both, ciso]).State);
    }

    [Fact]
    public void What_cannot_be_known_is_said_with_the_circumstances()
    {
        var hats = SignCatalogue.Read(Some.Dossier([Both, Some.Charter() with { SignedBy = ["person-1"] }]), Seen.Monday(41)).Circumstances!;

        Assert.Equal(Both.Link, hats.TwoHats!.Person);
        Assert.Contains(hats.Sentences, s => s.StartsWith("What can't be known then", StringComparison.Ordinal));
        Assert.True(hats.Charter!.IsOfOneHand);
        Assert.EndsWith("One person signed it for both sides.", hats.Charter.Sentence, StringComparison.Ordinal);
    }

    private static Reading Overrides(int weeks, IEnumerable<Exhibit> evidence) => new OverriddenRecommendations().Read("S1.1", Direction.Cio, weeks, evidence);
}
