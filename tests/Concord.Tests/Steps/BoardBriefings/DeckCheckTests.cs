using Concord.Evidence;
using Concord.Steps;
using FsCheck;
using FsCheck.Fluent;

namespace Concord.Tests.Steps.BoardBriefings;

public class DeckCheckTests
{
    private const string Restore = "Two of five plants cannot restore within a day.";
    private const string Payroll = "The payroll server was down for 6 hours in March 2026.";

    [Fact]
    public void A_fact_in_its_own_words_is_unchanged()
    {
        var found = Check(Restore, On(1, "Agenda"), On(2, Restore));

        Assert.Equal(FactChange.Unchanged, found.Change);
        Assert.Equal(2, found.Place!.Page);
        Assert.Equal("Found unchanged on slide 2.", found.Why);
    }

    [Fact]
    public void A_fact_in_other_words_is_reworded_and_shown_beside()
    {
        var found = Check(Restore, On(3, "Restore within 24 hours not possible at 2 of 5 plants"));

        Assert.Equal(FactChange.Reworded, found.Change);
        Assert.Equal("Restore within 24 hours not possible at 2 of 5 plants", found.Text);
    }

    [Fact]
    public void A_fact_that_stands_nowhere_is_removed()
    {
        var found = Check(Restore, On(1, Payroll), On(2, "Our plants are modern."));

        Assert.Equal(FactChange.Removed, found.Change);
        Assert.False(found.MayStandUnread);
    }

    [Fact]
    public void A_fact_not_found_where_slides_could_not_be_read_may_stand_there()
    {
        var deck = Deck(On(1, Payroll)) with { Gaps = [new DeckGap(3, 9, "No text found on slides 3–9: can't be checked.")] };
        var found = DeckCheck.Of([Fact(Restore)], deck).Facts[0];

        Assert.Equal(FactChange.Removed, found.Change);
        Assert.True(found.MayStandUnread);
        Assert.Contains("slides 3–9", found.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_is_told_in_the_same_words_wherever_it_is_told()
    {
        Assert.Equal("slide 7 (Budget), in the speaker notes, in the appendix", DeckWords.Where(new DeckPlace { Page = 7, IsSlide = true, Section = "Budget", Part = DeckPart.Note, IsAppendix = true }));
        Assert.Equal("part 2, in a table", DeckWords.Where(new DeckPlace { Page = 2, Part = DeckPart.Table }));
        Assert.Equal("part 2, in the appendix", DeckWords.Where(new DeckPlace { Page = 2, IsAppendix = true }));
        Assert.Equal("slide 1", DeckWords.Where(new DeckPlace { Page = 1, IsSlide = true }));
        Assert.Equal(
            Enum.GetValues<DeckPart>().Length,
            Enum.GetValues<DeckPart>().Select(part => DeckWords.Where(new DeckPlace { Page = 1, Part = part })).Distinct().Count());
    }

    [Theory]
    [InlineData(DeckPart.Note, "in the speaker notes")]
    [InlineData(DeckPart.Footnote, "in a footnote")]
    [InlineData(DeckPart.HiddenPage, "on a page that is not shown")]
    [InlineData(DeckPart.Invisible, "in text nobody sees")]
    [InlineData(DeckPart.Comment, "in a comment")]
    [InlineData(DeckPart.Margin, "in a header or footer")]
    [InlineData(DeckPart.PictureWords, "in the description of a picture")]
    public void A_fact_only_where_few_look_is_softened(DeckPart part, string words)
    {
        var found = Check(Restore, On(1, "Agenda"), On(4, Restore, part));

        Assert.Equal(FactChange.Softened, found.Change);
        Assert.Equal($"Found on slide 4, {words} only.", found.Why);
    }

    [Fact]
    public void A_fact_only_in_the_appendix_is_softened()
    {
        var deck = Deck(On(1, "Agenda"), new DeckPassage(Restore, new DeckPlace { Page = 9, IsSlide = true, IsAppendix = true }));

        Assert.Equal(FactChange.Softened, DeckCheck.Of([Fact(Restore)], deck).Facts[0].Change);
    }

    [Fact]
    public void Where_a_fact_stands_plainly_too_the_plain_place_counts()
    {
        var found = Check(Restore, On(1, Restore, DeckPart.Note), On(5, Restore));

        Assert.Equal((FactChange.Unchanged, 5), (found.Change, found.Place!.Page));
    }

    [Fact]
    public void A_fact_under_another_section_is_moved()
    {
        var fact = Fact(Restore) with { Section = "Recovery" };
        var deck = Deck(On(1, "Our recovery", section: "Recovery"), On(2, Restore, section: "Other news"));
        var found = DeckCheck.Of([fact], deck).Facts[0];

        Assert.Equal(FactChange.Moved, found.Change);
        Assert.Equal(FactChange.Unchanged, DeckCheck.Of([fact], Deck(On(2, Restore, section: "Other news"))).Facts[0].Change);
    }

    [Fact]
    public void Another_figure_of_the_fact_elsewhere_is_told()
    {
        var found = Check("38 critical findings are overdue.", On(1, "28 critical findings are overdue", DeckPart.Title), On(2, "38 critical findings are overdue."));

        Assert.Equal(FactChange.Softened, found.Change);
        Assert.Contains("\"38\" became \"28\"", found.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It is not true that two of five plants cannot restore within a day.")]
    [InlineData("Former statement, now outdated: Two of five plants cannot restore within a day.")]
    [InlineData("Management disagrees that two of five plants cannot restore within a day.")]
    [InlineData("Two of five plants cannot restore within a day. This is no longer the case.")]
    [InlineData("The following is no longer true:\nTwo of five plants cannot restore within a day.")]
    [InlineData("Allegedly, two of five plants cannot restore within a day.")]
    public void A_fact_that_is_denied_or_taken_back_is_softened(string text) => Assert.Equal(FactChange.Softened, Check(Restore, On(1, text)).Change);

    [Theory]
    [InlineData("Es stimmt nicht, dass zwei von fünf Werken nicht binnen eines Tages wiederherstellen können.")]
    [InlineData("Zwei von fünf Werken können nicht binnen eines Tages wiederherstellen. Das ist inzwischen behoben.")]
    [InlineData("Überholt: Zwei von fünf Werken können nicht binnen eines Tages wiederherstellen.")]
    public void A_German_fact_that_is_denied_or_taken_back_is_softened(string text) =>
        Assert.Equal(FactChange.Softened, Check("Zwei von fünf Werken können nicht binnen eines Tages wiederherstellen.", On(1, text)).Change);

    [Fact]
    public void A_fact_broken_over_bullets_is_found()
    {
        var found = Check("The payroll server was down for 6 hours, because its disk was full.", On(1, "The payroll server was down for 6 hours,"), On(1, "because its disk was full"));

        Assert.Contains(found.Change, new[] { FactChange.Unchanged, FactChange.Reworded });
    }

    [Fact]
    public void A_row_is_read_with_the_heading_of_its_table()
    {
        var found = Check("Critical findings overdue: 38", On(1, "Measure | Critical findings overdue | Trend", DeckPart.Table), On(1, "July | 38 | up", DeckPart.Table));

        Assert.NotEqual(FactChange.Removed, found.Change);
    }

    [Fact]
    public void Two_facts_of_nearly_the_same_words_each_find_their_own_place()
    {
        const string leeds = "The plant in Leeds cannot restore its orders within a day.";
        const string york = "The plant in York cannot restore its orders within a day.";
        var both = DeckCheck.Of([Fact(leeds), Fact(york)], Deck(On(1, york), On(2, leeds)));
        var one = DeckCheck.Of([Fact(leeds), Fact(york)], Deck(On(1, york), On(2, "The weather is fine.")));

        Assert.Equal([(FactChange.Unchanged, 2), (FactChange.Unchanged, 1)], both.Facts.Select(f => (f.Change, f.Place!.Page)));
        Assert.Equal([FactChange.Removed, FactChange.Unchanged], one.Facts.Select(f => f.Change));
    }

    [Fact]
    public void A_figure_given_apart_from_the_words_must_stand_there()
    {
        var fact = Fact("Overdue urgent fixes") with { Value = "40", Unit = "assets" };

        Assert.Equal(FactChange.Unchanged, DeckCheck.Of([fact], Deck(On(1, "Overdue urgent fixes: 40"))).Facts[0].Change);
        Assert.Equal(FactChange.Softened, DeckCheck.Of([fact], Deck(On(1, "Overdue urgent fixes: 14"))).Facts[0].Change);
        Assert.Equal(FactChange.Softened, DeckCheck.Of([fact], Deck(On(1, "Overdue urgent fixes"))).Facts[0].Change);
    }

    [Fact]
    public void Passages_in_another_order_lose_no_fact()
    {
        string[] facts = [Restore, Payroll, "38 critical findings are overdue.", "The vendor Orbis ends support on 1 July 2027.", "All eight plants share one password."];
        var orders = Gen.Shuffle(facts.Append("Agenda").Append("Thank you for your attention").ToArray());

        Prop.ForAll(orders.ToArbitrary(), order =>
            DeckCheck.Of([.. facts.Select(Fact)], Deck([.. order.Select((t, i) => On(1 + (i / 2), t))])).Facts.All(f => f.Change == FactChange.Unchanged)).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("• {0}")]
    [InlineData("3. {0}")]
    [InlineData("a) {0}")]
    [InlineData("- {0}")]
    [InlineData("Key message: {0}")]
    [InlineData("Agenda\n{0}\nNext steps")]
    [InlineData("We start with the plants. {0} Then we look at costs.")]
    public void Bullets_numbering_and_neighbours_change_nothing(string layout)
    {
        Assert.Equal(FactChange.Unchanged, Check(Restore, On(1, string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, Restore))).Change);
    }

    [Fact]
    public void A_heading_in_capitals_and_line_breaks_are_no_removal()
    {
        Assert.Equal(FactChange.Reworded, Check(Restore, On(1, Restore.ToUpperInvariant(), DeckPart.Title)).Change);
        Assert.Contains(Check(Restore, On(1, Restore.Replace("plants ", "plants\n", StringComparison.Ordinal))).Change, new[] { FactChange.Unchanged, FactChange.Reworded });
    }

    [Fact]
    public void An_empty_deck_or_no_fact_is_answered()
    {
        Assert.Equal(FactChange.Removed, Check(Restore).Change);
        Assert.Empty(DeckCheck.Of([], Deck(On(1, Restore))).Facts);
        Assert.Equal(FactChange.Removed, Check("…", On(1, Restore)).Change);
    }

    private static FactFinding Check(string fact, params DeckPassage[] passages) => DeckCheck.Of([Fact(fact)], Deck(passages)).Facts[0];

    private static SealedFact Fact(string text) => new("F-" + text.Length, FactLevel.MustReach, text);

    private static Deck Deck(params DeckPassage[] passages) => new() { Name = "board.pptx", Passages = passages };

    private static DeckPassage On(int page, string text, DeckPart part = DeckPart.Text, string? section = null) =>
        new(text, new DeckPlace { Page = page, IsSlide = true, Part = part, Section = section });
}
