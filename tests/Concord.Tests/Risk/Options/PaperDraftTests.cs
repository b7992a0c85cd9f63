using System.Text;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Risk;

namespace Concord.Tests.Risk;

public sealed class PaperDraftTests
{
    private static readonly DateTimeOffset _at = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_paper_goes_into_its_decision_and_comes_out_the_same()
    {
        var (json, paper) = Written(Draft());
        var line = PaperLine.WithPaper(Decision(), new EvidenceLink("decision", "D-1"), "", Side.Cio, null, json, paper, _at);

        var read = OptionsPaper.Of(line)!;
        var decision = Assert.IsType<Decision>(new EvidenceText(TimeZoneInfo.Utc).Read(line, out var flaw));
        Assert.Null(flaw);
        Assert.Equal(["nothing", "A", "B", "C"], decision.Options.Select(o => o.Id));
        Assert.All(decision.Options.Skip(1), o => Assert.Equal(Math.Round(paper.Comparison.Find(o.Id)!.SecurityScore!.Value, 1), o.SecurityScore));
        Assert.Equal("R-1", decision.Risk);
        Assert.Equal(RiskKind.ExposedService, read.Kind);
        Assert.Equal(paper.Comparison.Options.Select(o => o.NetBenefit), read.Comparison.Options.Select(o => o.NetBenefit));
        Assert.Contains("\"own\":\"kept\"", Encoding.UTF8.GetString(line), StringComparison.Ordinal);
    }

    [Fact]
    public void A_no_gets_a_decision_of_its_own_that_names_what_it_answers()
    {
        var (json, paper) = Written(Draft());
        var line = PaperLine.WithPaper(null, new EvidenceLink("decision", "OPT-REQ-1"), "Another way", Side.Ciso, new EvidenceLink("security-request", "REQ-1"), json, paper, _at);
        var decision = Assert.IsType<Decision>(new EvidenceText(TimeZoneInfo.Utc).Read(line, out _));

        Assert.Equal(new EvidenceLink("security-request", "REQ-1"), decision.About);
        Assert.Equal("CISO", decision.Decider);
        Assert.True(decision.Options.Count >= 4);
    }

    [Fact]
    public void A_choice_keeps_who_why_and_how_the_risk_stood()
    {
        var (json, paper) = Written(Draft());
        var line = PaperLine.WithPaper(Decision(), new EvidenceLink("decision", "D-1"), "", Side.Cio, null, json, paper, _at);
        var frozen = RiskMoment.Of(paper.Comparison.Base, 2);

        var chosen = PaperLine.WithChoice(line, "B", "CIO", new PaperChoice("cio", "The date holds and the appetite too.", frozen), paper, _at.AddDays(1));

        var decision = Assert.IsType<Decision>(new EvidenceText(TimeZoneInfo.Utc).Read(chosen, out _));
        var choice = PaperChoice.Of(chosen)!;
        Assert.Equal(("B", "CIO", true), (decision.Chosen, decision.ChosenBy, decision.AppetiteCited));
        Assert.Equal(_at.AddDays(1), decision.DecidedAt!.Value.Earliest);
        Assert.Equal(("cio", "The date holds and the appetite too.", 2), (choice.By, choice.Why, choice.Frozen.Incidents));
        Assert.Equal(frozen.Mean!.Value, choice.Frozen.Mean!.Value, frozen.Mean.Value * 1e-5);
        Assert.Equal(frozen.Breach.Select(b => b.Anchor), choice.Frozen.Breach.Select(b => b.Anchor));
        Assert.NotNull(OptionsPaper.Of(chosen));
    }

    [Fact]
    public void A_choice_at_the_instant_of_its_paper_is_the_later_version()
    {
        var (json, paper) = Written(Draft());
        var line = PaperLine.WithPaper(Decision(), new EvidenceLink("decision", "D-1"), "", Side.Cio, null, json, paper, _at);
        var chosen = PaperLine.WithChoice(line, "A", "CIO", new PaperChoice("cio", "Why not.", RiskMoment.Of(paper.Comparison.Base, 0)), paper, _at);

        Assert.True(UpdatedAt(chosen) > UpdatedAt(line));

        static DateTimeOffset UpdatedAt(byte[] of) => new EvidenceText(TimeZoneInfo.Utc).Read(of, out _)!.UpdatedAt!.Value;
    }

    [Fact]
    public void The_options_a_decision_already_has_keep_their_name_price_and_days()
    {
        var rows = PaperDraft.Propose(RiskKind.ExposedService, [new DecisionOption { Id = "A", Title = "Shield it with a rule", Price = new Money(8000, "EUR"), Days = 3, SecurityScore = 55 }]);

        Assert.Equal(3, rows.Count);
        Assert.Equal(("A", "Shield it with a rule", "8000", "3", "virtual-patch"), (rows[0].Id, rows[0].Title, rows[0].OneOff, rows[0].Days, rows[0].Pattern));
        Assert.Equal(3, rows.Select(r => r.Id).Distinct().Count());
        Assert.Equal(3, rows.Select(r => r.Pattern).Distinct().Count());
    }

    [Fact]
    public void An_option_like_no_pattern_gets_no_figures_and_the_paper_waits_for_them()
    {
        var rows = PaperDraft.Propose(RiskKind.Outage, [.. new[] { "Every second Sunday", "At every product change" }.Select((title, i) => new DecisionOption { Id = $"{(char)('A' + i)}", Title = title, Days = 5 })]);

        Assert.Equal([null, null], rows.Take(2).Select(r => r.Pattern));
        Assert.Equal(3, rows.Count(r => r.Pattern is not null));
        Assert.Null((Draft() with { Rows = rows }).Json("cio", _at, out var problems));
        Assert.Equal(2, problems.Count);
        Assert.Equal("Way A, “Every second Sunday”: nobody has said what it changes; choose the pattern it works like, write the percentage of events it stops (0 = none), or leave it out.", problems[0]);
        Assert.NotNull((Draft() with { Rows = [.. rows.Select(r => r.Pattern is null ? r with { Fewer = "20 / 40 / 60" } : r)] }).Json("cio", _at, out _));
    }

    [Fact]
    public void A_pattern_chosen_for_an_option_of_the_decision_leaves_its_name_price_and_days()
    {
        var own = PaperRow.Unknown("A", "Every second Sunday") with { OneOff = "9000", Days = "5" };
        var (first, second) = (PatternLibrary.Find("virtual-patch")!, PatternLibrary.Find("network-segmentation")!);

        var like = own.Like(first, null, RiskKind.ExposedService);
        var library = PaperRow.Of("B", first, RiskKind.ExposedService).Like(second, first, RiskKind.ExposedService);

        Assert.Equal(("Every second Sunday", "9000", "5", "virtual-patch"), (like.Title, like.OneOff, like.Days, like.Pattern));
        Assert.Equal(PaperRow.Of("A", first, RiskKind.ExposedService).Fewer, like.Fewer);
        Assert.Equal(PaperRow.Of("B", second, RiskKind.ExposedService), library);
    }

    [Theory]
    [InlineData("abc", "Way A, price once: 'abc' is neither one number nor three with a stroke between them; write it as 8000 or as 3000 / 8000 / 20000.")]
    [InlineData("9 / 5 / 10", "Way A, price once: '9 / 5 / 10' is out of order; write the least, the likely and the most.")]
    [InlineData("1 / 2", "Way A, price once: '1 / 2' is neither one number nor three with a stroke between them; write it as 8000 or as 3000 / 8000 / 20000.")]
    public void A_figure_nobody_can_read_is_told_in_a_sentence(string typed, string sentence)
    {
        var draft = Draft();

        Assert.Null((draft with { Rows = [draft.Rows[0] with { OneOff = typed }, .. draft.Rows.Skip(1)] }).Json("cio", _at, out var problems));
        Assert.Equal(sentence, Assert.Single(problems));
    }

    [Fact]
    public void A_percentage_above_100_and_two_ways_alone_are_told()
    {
        var draft = Draft();

        Assert.Null((draft with { Rows = [draft.Rows[0] with { Fewer = "120" }, draft.Rows[1]] }).Json("cio", _at, out var problems));
        Assert.Equal(["A paper needs at least 3 ways besides doing nothing, and has 2.", "Way A, events stopped: a percentage lies between 0 and 100, and '120' does not."], problems);
    }

    [Theory]
    [InlineData(1.2, 0.3, 0)]
    [InlineData(1.3, 0.3, 1)]
    [InlineData(0.7, 0.3, 1)]
    [InlineData(1.0, 0.36, 1)]
    [InlineData(1.0, 0.34, 0)]
    [InlineData(2.0, 0.1, 2)]
    public void A_choice_is_stale_once_the_mean_or_a_chance_has_moved_too_far(double mean, double chance, int moves)
    {
        var then = Moment(1_000_000, 0.3);

        Assert.Equal(moves, then.MovedTo(Moment(mean * 1_000_000, chance)).Count);
    }

    [Fact]
    public void A_mean_that_became_infinite_is_a_move()
    {
        var move = Assert.Single(Moment(5, 0.3).MovedTo(new RiskMoment(null, [], 0)));

        Assert.Equal((5.0, (double?)null), (move.Then!.Value, move.Now));
    }

    internal static PaperDraft Draft()
    {
        var risk = new RiskStatement
        {
            Id = "R-1", Title = "Gateway", Owner = "CIO", Accountable = Side.Ciso, DecisionRight = Side.Cio,
            Frequency = new JsonFragment("""{"type":"poisson","lambda":{"pert":[0.1,0.3,0.8]}}"""),
            Magnitude = new JsonFragment("""{"type":"lognormal","p05":100000,"p95":4000000}"""),
        };

        return new PaperDraft
        {
            Title = "Close or shield the gateway",
            Risk = PricedRisk.Of(risk).Scenario!,
            Kind = RiskKind.ExposedService,
            Tolerance = new Tolerance { Anchors = [new Anchor(1_000_000, 0.2)] },
            Currency = "EUR",
            Start = new DateOnly(2026, 11, 23),
            Rows = PaperDraft.Propose(RiskKind.ExposedService, []),
        };
    }

    internal static (JsonObject Json, OptionsPaper Paper) Written(PaperDraft draft)
    {
        var json = draft.Json("ciso_staff", _at, out var own);
        var problems = new RiskProblems();

        Assert.Empty(own);
        var paper = OptionsPaper.Of(json!, problems);
        Assert.Empty(problems.Sentences);

        return (json!, paper!);
    }

    private static RiskMoment Moment(double mean, double chance) => new(mean, [new AnchorChance(new Anchor(1_000_000, 0.2), chance, chance, chance)], 0);

    private static byte[] Decision() => """{"kind":"decision","id":"D-1","title":"Close or shield the gateway","decider":"CIO","joint":true,"own":"kept"}"""u8.ToArray();
}
