using Concord.Evidence;
using Concord.Web.Risk;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Concord.Tests.Web.Risk;

public sealed class StatementTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 19);

    [Fact]
    public void A_statement_holds_when_the_CIO_the_CISO_and_the_board_have_signed()
    {
        Assert.True(Assert.Single(All(Appetite("a", 1, "CIO", "CISO", "BOARD"))).IsInForce);
        foreach (var missing in Statement.Needed)
        {
            var statement = Assert.Single(All(Appetite("a", 1, [.. Statement.Needed.Except([missing])])));

            Assert.False(statement.IsInForce);
            Assert.True(statement.IsWaiting);
            Assert.Equal([missing], statement.Missing);
        }
    }

    [Fact]
    public void A_proposal_waits_beside_the_one_that_holds_until_all_have_signed_it()
    {
        var statements = All(Appetite("old", 1, "CIO", "CISO", "BOARD"), Appetite("new", 3, "CIO"));

        Assert.Equal(["new", "old"], statements.Select(s => s.Said.Id));
        Assert.Equal([false, true], statements.Select(s => s.IsInForce));
        Assert.Equal([true, false], statements.Select(s => s.IsWaiting));
    }

    [Fact]
    public void A_proposal_older_than_the_one_that_holds_waits_no_more() =>
        Assert.DoesNotContain(All(Appetite("old", 1, "CIO"), Appetite("new", 3, "CIO", "CISO", "BOARD")), s => s.IsWaiting);

    [Fact]
    public void A_statement_that_ran_out_holds_no_more_and_waits_for_nobody()
    {
        var over = Appetite("a", 1, "CIO", "CISO", "BOARD") with { ExpiresAt = Moment.On(new DateOnly(2026, 11, 18), TimeZoneInfo.Utc) };
        var lastDay = over with { ExpiresAt = Moment.On(Today, TimeZoneInfo.Utc) };

        Assert.False(All(over)[0].IsInForce);
        Assert.True(All(lastDay)[0].IsInForce);
        Assert.False(All(over with { SignedBy = ["CIO"] })[0].IsWaiting);
    }

    [Fact]
    public void A_member_of_the_board_signs_for_it_and_a_person_of_two_hats_for_both_sides()
    {
        var people = new Exhibit[]
        {
            new Person { Id = "E1", Roles = [PersonRole.Board] }, new Person { Id = "E2", Roles = [PersonRole.Cio, PersonRole.Ciso] },
        };

        Assert.True(Statement.All(Dossier.Of([Appetite("a", 1, "E1", "E2"), .. people], Now, TimeZoneInfo.Utc), Now)[0].IsInForce);
    }

    [Fact]
    public void Each_risk_has_a_statement_of_its_own()
    {
        var statements = All(Appetite("all", 1, "CIO", "CISO", "BOARD"), Appetite("one", 3, "CIO", "CISO", "BOARD") with { Risk = "R-1" });

        Assert.All(statements, s => Assert.True(s.IsInForce));
    }

    [Fact]
    public void A_form_becomes_the_statement_it_says()
    {
        var said = StatementForm.Read(Form(("loss-1", "1000000"), ("chance-1", "8"), ("loss-3", "100000"), ("chance-3", "40"), ("mean", "90000"), ("capacity", "2e7"), ("ends", "2027-11-19")), Today)
            .By("CISO", Now, TimeZoneInfo.Utc);

        Assert.Equal([(100_000, 0.4), (1_000_000, 0.08)], said.Points.Select(p => (p.Loss, p.Probability)));
        Assert.Equal(90_000, said.Mean);
        Assert.Equal(20_000_000, said.Capacity);
        Assert.Equal(["CISO"], said.SignedBy);
        Assert.Equal(new DateOnly(2027, 11, 19), said.ExpiresAt!.Value.Day);
        Assert.Null(said.Risk);
    }

    [Theory]
    [InlineData("loss-1=1000000", "The chance in row 1 must lie between 0 and 100%.")]
    [InlineData("loss-1=1000000&chance-1=120", "The chance in row 1 must lie between 0 and 100%.")]
    [InlineData("loss-1=-5&chance-1=12", "The loss in row 1 must be above 0.")]
    [InlineData("loss-1=1,5&chance-1=12", "The loss in row 1 holds “1,5”, which is not a number such as 250000 or 0.5.")]
    [InlineData("loss-1=NaN&chance-1=12", "The loss in row 1 holds “NaN”, which is not a number such as 250000 or 0.5.")]
    [InlineData("loss-1=1e999&chance-1=12", "The loss in row 1 holds “1e999”, which is not a number such as 250000 or 0.5.")]
    [InlineData("loss-1=100&chance-1=10&loss-2=200&chance-2=10", "A larger loss must be accepted less often: 200 at 10% stands beside 100 at 10%.")]
    [InlineData("loss-1=100&chance-1=10&loss-2=100&chance-2=5", "A larger loss must be accepted less often: 100 at 5% stands beside 100 at 10%.")]
    [InlineData("", "At least one loss with the highest chance accepted is needed.")]
    [InlineData("loss-1=100&chance-1=10&capacity=100", "The loss that cannot be carried, 100, must lie above the largest loss accepted, 100.")]
    [InlineData("loss-1=100&chance-1=10&mean=-1", "The mean loss a year must be 0 or more, and is -1.")]
    public void What_cannot_be_meant_is_refused_in_one_sentence(string fields, string sentence)
    {
        var refused = Assert.Throws<FormatException>(() => StatementForm.Read(Form([.. Fields(fields), ("ends", "2027-01-01")]), Today));

        Assert.Equal(sentence, refused.Message);
    }

    [Theory]
    [InlineData("2026-11-19")]
    [InlineData("2027-11-20")]
    [InlineData("soon")]
    public void An_end_lies_after_today_and_within_a_year(string ends) =>
        Assert.StartsWith("The last day it holds", Assert.Throws<FormatException>(() => StatementForm.Read(Form(("loss-1", "100"), ("chance-1", "10"), ("ends", ends)), Today)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("loss-low=0&loss-high=5&often-low=1&often-high=2", "The loss of one event must begin above 0, and the low end is 0.")]
    [InlineData("loss-low=5&loss-high=5&often-low=1&often-high=2", "The loss of one event: the high end, 5, must lie above the low end, 5.")]
    [InlineData("loss-low=1&loss-high=5&often-low=1&often-high=1e9", "Events a year must end at 1,000,000 or below, and the high end is 1,000,000,000.")]
    [InlineData("loss-low=1&loss-high=5&often-high=2", "Events a year, the low end, is empty.")]
    public void An_estimate_that_cannot_be_meant_is_refused_in_one_sentence(string fields, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => EstimateForm.Read(Form([.. Fields(fields)]))).Message);

    [Fact]
    public void Ids_stand_in_the_order_in_which_people_count() =>
        Assert.Equal(["R", "R-1", "R-2", "R-10", "R-10a", "S-1"], new[] { "R-10", "S-1", "R-10a", "R-2", "R", "R-1" }.Order(NaturalOrder.Comparer));

    private static IReadOnlyList<Statement> All(params Exhibit[] exhibits) => Statement.All(Dossier.Of(exhibits, Now, TimeZoneInfo.Utc), Now);

    private static Appetite Appetite(string id, int day, params string[] signedBy) => new()
    {
        Id = id,
        Points = [new AppetitePoint { Loss = 100_000, Probability = 0.1 }],
        SignedBy = signedBy,
        At = Moment.On(new DateOnly(2026, 11, day), TimeZoneInfo.Utc),
    };

    private static IEnumerable<(string, string)> Fields(string text) =>
        text.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]));

    private static FormCollection Form(params (string Name, string Value)[] fields) =>
        new(fields.ToDictionary(f => f.Name, f => new StringValues(f.Value)));
}
