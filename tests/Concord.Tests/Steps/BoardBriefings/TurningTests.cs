using Concord.Steps;

namespace Concord.Tests.Steps.BoardBriefings;

public class TurningTests
{
    private const string Keys = "Three former contractors still hold valid keys.";
    private const string Cost = "The migration will cost EUR 4 million more than the board approved.";

    [Theory]
    [InlineData("Do three former contractors still hold valid keys?")]
    [InlineData("Three former contractors still hold valid keys?!")]
    [InlineData("(Three former contractors still hold valid keys?)")]
    public void A_question_is_no_statement(string text) => Assert.Equal(DifferenceKind.Certainty, Turned(text, Keys)!.Kind);

    [Fact]
    public void A_fact_that_is_a_question_may_be_asked() => Assert.Null(Turned("Who pays?", "Who pays?"));

    [Fact]
    public void An_exclamation_turns_nothing() => Assert.Null(Turned("Three former contractors still hold valid keys!", Keys));

    [Theory]
    [InlineData('\u202B')]
    [InlineData('\u202D')]
    [InlineData('\u202E')]
    [InlineData('\u2067')]
    public void A_mark_that_turns_the_reading_direction_is_told(char mark)
    {
        Assert.Equal(DifferenceKind.Part, Turned($"We lost {mark}41 of 380.", "We lost 41 of 380.")!.Kind);
        Assert.Null(Turned($"We lost {mark}41 of 380.", $"We lost {mark}41 of 380."));
    }

    [Fact]
    public void More_that_became_less_is_turned_and_told_with_both_words()
    {
        var turned = Turned("The migration will cost less than the EUR 4 million the board approved.", Cost)!;

        Assert.Equal((DifferenceKind.Negation, "more", "less"), (turned.Kind, turned.Stated, turned.Presented));
    }

    [Fact]
    public void Less_that_became_more_is_turned_too() =>
        Assert.Equal("higher", Turned("Income is higher than planned.", "Income is lower than planned.")!.Presented);

    [Fact]
    public void The_same_comparison_from_its_other_side_turns_nothing() =>
        Assert.Null(Turned("The board approved EUR 4 million less than the migration will cost.", Cost));

    [Fact]
    public void Where_both_words_stand_nothing_is_told() => Assert.Null(Turned("The migration will cost EUR 4 million more, no less, than the board approved.", Cost));

    [Theory]
    [InlineData("Last year three former contractors held valid keys.", "Last year")]
    [InlineData("Three years ago three former contractors held valid keys.", "Three years ago")]
    [InlineData("Some 18 months ago, former contractors held valid keys.", "Some 18 months ago")]
    [InlineData("Until last month, three former contractors held valid keys.", "Until last month")]
    [InlineData("Until May 2024 three former contractors held valid keys.", "Until May 2024")]
    [InlineData("In 2019, three former contractors held valid keys.", "In 2019")]
    public void A_time_before_a_fact_that_has_none_makes_it_past(string text, string opening)
    {
        var turned = Turned(text, Keys)!;

        Assert.Equal((DifferenceKind.Date, opening), (turned.Kind, turned.Presented));
    }

    [Theory]
    [InlineData("Vor drei Jahren hatten Dienstleister noch Schlüssel.", "Vor drei Jahren")]
    [InlineData("Vor 18 Monaten hatten Dienstleister noch Schlüssel.", "Vor 18 Monaten")]
    [InlineData("Bis Mai 2024 hatten Dienstleister noch Schlüssel.", "Bis Mai 2024")]
    [InlineData("Im Vorjahr hatten Dienstleister noch Schlüssel.", "Im Vorjahr")]
    public void A_German_time_before_it_makes_it_past(string text, string opening) => Assert.Equal(opening, Turned(text, "Dienstleister haben noch Schlüssel.")!.Presented);

    [Theory]
    [InlineData("Vor dem Umzug wurden drei Server getauscht.", "Drei Server wurden vor dem Umzug getauscht.")]
    [InlineData("Two weeks ago the portal failed.", "The portal failed two weeks ago.")]
    [InlineData("Until 31 May 2027 the vendor gives support.", "The vendor gives support until 31 May 2027.")]
    [InlineData("In 2026 the outage cost us EUR 4 million.", "The outage of 14 February 2026 cost us EUR 4 million.")]
    [InlineData("In March 2026 the payroll server was down.", "The payroll server was down in March 2026.")]
    [InlineData("Last year in March 2026 the payroll server was down.", "The payroll server was down in March 2026.")]
    [InlineData("Until May 2027 the vendor gives support.", "The vendor gives support until its contract ends.")]
    public void A_time_the_fact_names_itself_turns_nothing(string text, string fact) => Assert.Null(Turned(text, fact));

    [Theory]
    [InlineData("Vor allem drei frühere Dienstleister haben Schlüssel.")]
    [InlineData("In two plants, former contractors still hold valid keys.")]
    [InlineData("Until the vault is closed, three former contractors hold valid keys.")]
    [InlineData("Until the vault in the cellar is closed in May 2026, three former contractors hold valid keys.")]
    [InlineData("In June 2026, three former contractors still hold valid keys.")]
    [InlineData("Still, two years ago as today, three former contractors hold valid keys.")]
    [InlineData("Three former contractors hired two years ago still hold valid keys.")]
    [InlineData("Three former contractors, whom we paid two years ago, still hold valid keys.")]
    public void Other_openings_turn_nothing(string text) => Assert.Null(Turned(text, Keys));

    private static FactDifference? Turned(string text, string fact) => Turning.In(text, Statement.Of(fact, Languages.Of(fact)));
}
