using System.Text;
using Concord.Evidence;
using Concord.Web.Charts;
using Concord.Web.Risk;

namespace Concord.Tests.Web.Risk;

/// <summary>One risk: an event of 100,000, every other year. The chance of a year with one or more is 1 − e^−½ = 39.35 %, of two or more 9.02 %.</summary>
public sealed class RiskFiguresTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0.39, "We carry more risk than the board accepts at €90k.")]
    [InlineData(0.40, "We carry no more risk than the board accepts.")]
    public async Task The_finding_is_the_verdict_on_what_was_signed(double accepted, string finding)
    {
        var picture = (await Figures(Risk(), Signed(accepted), Ask())).Enterprise!;

        Assert.Equal(finding, RiskWords.Finding(picture));
        Assert.Equal(50_000, picture.Mean!.Value, 1e-3);
        Assert.Equal(1 - Math.Exp(-0.5), RiskPicture.Chance(picture.Worst!), 1e-6);
        Assert.Equal($"Today: 39% chance of €90k or more", picture.Mark!.Lines[0]);
        Assert.Equal(accepted == 0.39 ? "agreed limit 39%" : "agreed limit 40%", picture.Mark.Lines[1]);
        Assert.Equal("What the board accepts, Mar 2026", picture.StepsName);
    }

    [Fact]
    public async Task A_proposal_that_the_board_has_not_signed_gives_no_verdict()
    {
        var picture = (await Figures(Risk(), Signed(0.1) with { SignedBy = ["CIO", "CISO"] }, Ask())).Enterprise!;

        Assert.Null(picture.State);
        Assert.Empty(picture.Steps);
        Assert.Equal("We carry €50k of loss a year on average; nothing says how much is accepted.", RiskWords.Finding(picture));
    }

    [Fact]
    public async Task The_curve_falls_and_lies_between_its_ends_and_its_axis_holds_every_anchor()
    {
        var picture = (await Figures(Risk(), Signed(0.1), Ask())).Enterprise!;

        Assert.All(picture.Points, p => Assert.True(p.Lower <= p.Chance && p.Chance <= p.Upper));
        Assert.All(picture.Points.Zip(picture.Points.Skip(1)), pair => Assert.True(pair.First.Chance >= pair.Second.Chance && pair.First.Loss < pair.Second.Loss));
        Assert.All(picture.Steps, s => Assert.InRange(s.Loss, picture.Points[0].Loss, picture.Points[^1].Loss));
    }

    [Fact]
    public async Task Half_as_often_is_half_the_rate_and_twice_as_dear_twice_the_loss()
    {
        var figures = await Figures(Risk(), Signed(0.1), Ask());
        var often = WhatIf.Of("0.5", null).Ask(figures, "R-1")!;
        var much = WhatIf.Of(null, "2").Ask(figures, "R-1")!;

        Assert.Equal("If it came 0.5 times as often", often.Curve.Name);
        Assert.Equal(1 - Math.Exp(-0.25), often.Alone.AtLeast(90_000).Mid!.Value, 1e-6);
        Assert.Equal(25_000, often.All!.Mean!.Value, 1e-3);
        Assert.Equal(1 - Math.Exp(-0.5), much.Alone.AtLeast(180_000).Mid!.Value, 1e-6);
        Assert.Equal(100_000, much.Alone.Mean!.Value, 1e-3);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("1", "1.0")]
    [InlineData("NaN", "lots")]
    [InlineData("-1", "")]
    public async Task A_question_that_asks_nothing_has_no_answer(string? often, string? much) =>
        Assert.Null(WhatIf.Of(often, much).Ask(await Figures(Risk(), Ask()), "R-1"));

    [Fact]
    public void What_lies_beyond_the_slider_is_taken_to_its_end() => Assert.Equal(new WhatIf(3, 0.1), WhatIf.Of("1000000000", "0"));

    [Fact]
    public async Task Whose_estimate_one_takes_is_a_swing_only_when_both_may_see_it()
    {
        var one = Estimate(Side.Cio, 3, 50_000, 200_000);
        var other = Estimate(Side.Ciso, 4, 100_000, 400_000);

        Assert.Empty((await Figures(Risk(), Ask(), one)).Swings);
        var row = Assert.Single((await Figures(Risk(), Ask(), one, other)).Swings);
        Assert.Equal("Booking stands still: whose estimate", row.Name);
        Assert.Equal("as the CIO estimates", row.From);
        Assert.Equal(2, row.AtHigh / row.AtLow, 9);
    }

    [Fact]
    public async Task Amounts_have_a_currency_only_where_all_that_is_asked_for_agrees_on_one()
    {
        var dollars = Ask() with { Id = "other", Cost = new Money(5, "USD") };

        Assert.Equal("EUR", (await Figures(Risk(), Ask())).Enterprise!.Currency);
        Assert.Equal("", (await Figures(Risk(), Ask(), dollars)).Enterprise!.Currency);
        Assert.Equal("50k", Amount.Short(50_000, ""));
    }

    [Fact]
    public async Task A_label_is_no_amount()
    {
        var figures = await Figures(Risk() with { Magnitude = new JsonFragment("\"High\"") });

        Assert.Null(figures.Enterprise);
        Assert.NotEmpty(figures.Trouble);
        Assert.Null(figures.Alone("R-1"));
    }

    [Fact]
    public async Task Figures_taken_away_have_all_digits_and_nothing_a_spreadsheet_would_reckon()
    {
        var curve = Encoding.UTF8.GetString(RiskTable.Of((await Figures(Risk(), Signed(0.3), Ask())).Enterprise!)).Split("\r\n");
        var swings = Encoding.UTF8.GetString(RiskTable.Of([new TornadoRow("=HYPERLINK(\"x\")", "1, 2", "3", 0.1, 1e9)]));

        Assert.Equal("loss,chance,chance lower,chance upper,band 5%,band 95%,accepted", curve[0]);
        Assert.Equal(122, curve.Length);
        Assert.Equal("what,from,to,mean at low,mean at high\r\n\"'=HYPERLINK(\"\"x\"\")\",\"1, 2\",\"3\",0.1,1000000000\r\n", swings);
    }

    private static async Task<RiskFigures> Figures(params Exhibit[] exhibits) => await RiskReading.Of(Dossier.Of(exhibits, Now, TimeZoneInfo.Utc), Now).Figures;

    private static RiskStatement Risk() => new()
    {
        Id = "R-1",
        Title = "Booking stands still",
        Owner = "CIO",
        Accountable = Side.Cio,
        DecisionRight = Side.Cio,
        Frequency = new JsonFragment("""{"type":"poisson","lambda":0.5}"""),
        Magnitude = new JsonFragment("""{"type":"constant","value":100000}"""),
    };

    private static Appetite Signed(double accepted) => new()
    {
        Id = "signed",
        Points = [new AppetitePoint { Loss = 90_000, Probability = accepted }],
        SignedBy = ["CIO", "CISO", "BOARD"],
        At = Moment.On(new DateOnly(2026, 3, 2), TimeZoneInfo.Utc),
    };

    private static BudgetAsk Ask() => new() { Id = "ask", Side = Side.Cio, Pool = "2027", Cost = new Money(1000, "EUR"), At = Moment.At(Now.AddDays(-9)) };

    private static RiskEstimate Estimate(Side by, int day, double low, double high) => new()
    {
        Id = $"estimate-{by}",
        Risk = "R-1",
        By = by,
        At = Moment.At(new DateTimeOffset(2026, 11, day, 9, 0, 0, TimeSpan.Zero)),
        Loss90 = new Range90 { Low = low, High = high },
        Frequency90 = new Range90 { Low = 0.1, High = 1 },
    };
}
