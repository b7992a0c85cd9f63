using System.Globalization;
using System.Text.RegularExpressions;
using Concord.Signs;
using Concord.Steps;
using Concord.Tests.Evidence;

namespace Concord.Tests.Steps;

public sealed partial class PlayBookTests
{
    private static readonly string[] _banned = ["broken", "guilty", "bad ", "offender", "culprit", "winner"];

    public static TheoryData<string> Ids => [.. PlayBook.All.Select(p => p.Id)];

    [Fact]
    public void The_book_holds_twenty_six_plays_each_with_its_own_number_address_and_cost()
    {
        Assert.Equal(Enumerable.Range(1, 26).Select(i => $"P{i:00}"), PlayBook.All.Select(p => p.Id));
        Assert.Equal(26, PlayBook.All.Select(p => p.Slug).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, 26), PlayBook.All.Select(p => p.CostRank).Order());
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_play_has_owners_and_gains_on_both_sides_a_due_date_a_stop_rule_and_an_effect(string id)
    {
        var play = PlayBook.Find(id)!;

        Assert.Same(play, PlayBook.Find(play.Slug));
        Assert.Equal([Side.Cio, Side.Ciso], play.Owners.Keys.Order());
        Assert.Equal([Side.Cio, Side.Ciso], play.Gives.Keys.Order());
        Assert.NotEmpty(play.Alone);
        Assert.NotEmpty(play.ByPeople);
        Assert.InRange(play.DueWeeks, 1, 13);
        Assert.All(play.Effects, e => Assert.InRange(e.Weeks, 1, 52));
        Assert.All(play.Effects, e => Assert.Matches("^([SCT][0-9]+[.][0-9]+|O[1-4])$", e.Indicator));
        Assert.All(play.Outcomes, o => Assert.Matches("^O[1-4]$", o));
        Assert.All(Texts(play), t => Assert.DoesNotContain(_banned, b => t.Contains(b, StringComparison.OrdinalIgnoreCase)));
        Assert.All(Texts(play).Skip(1), t => Assert.False(string.IsNullOrWhiteSpace(t)));
    }

    [Fact]
    public void Every_sign_cause_and_step_leads_to_plays_of_the_book()
    {
        var named = SignCatalogue.All.Cast<Theme>().Concat(CauseCatalogue.All).Concat(StepCatalogue.All).SelectMany(t => t.Plays);

        Assert.All(named, id => Assert.NotNull(PlayBook.Find(id)));
    }

    [Fact]
    public void An_unknown_id_is_no_play() => Assert.Null(PlayBook.Find("P27"));

    [Fact]
    public void The_page_of_the_plays_is_the_one_the_book_draws()
    {
        var page = File.ReadAllText(House.At("docs", "steps", "plays.md"));
        var drawn = string.Join('\n', PlayBook.All.Select(Drawn));

        Committed.Holds(Between().Replace(page, _ => $"<!-- drawn -->\n{drawn}<!-- /drawn -->"), "docs", "steps", "plays.md");
    }

    private static string Drawn(Play play) => string.Join('\n',
    [
        $"## {play.Id} · {play.Name}",
        string.Empty,
        $"Called for by: {play.CalledBy}",
        string.Empty,
        .. play.Alone.Select(a => $"- **A** {a}"),
        .. play.ByPeople.Select(a => $"- **P** {a}"),
        string.Empty,
        $"Owners: CIO's side, {play.Owners[Side.Cio]}; CISO's side, {play.Owners[Side.Ciso]}. Due {play.DueWeeks} weeks after the week that called for it. Cost: {play.CostRank} of 26.",
        $"It gives the CIO: {play.Gives[Side.Cio]} It gives the CISO: {play.Gives[Side.Ciso]}",
        $"Expected (our hypothesis): {string.Join("; ", play.Effects.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Indicator} {e.Change} in {e.Weeks} weeks")))}. Outcomes: {string.Join(", ", play.Outcomes)}.",
        $"Verified: {play.Verified} Stop rule: {play.StopRule}",
    ]) + "\n";

    [GeneratedRegex("<!-- drawn -->\n.*<!-- /drawn -->", RegexOptions.Singleline)]
    private static partial Regex Between();

    private static IEnumerable<string> Texts(Play play) =>
        [play.Name, play.CalledBy, play.StopRule, play.Verified, .. play.Alone, .. play.ByPeople, .. play.Owners.Values, .. play.Gives.Values, .. play.Effects.Select(e => e.Change)];
}
