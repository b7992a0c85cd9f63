using Concord.Steps;

namespace Concord.Tests.Steps.BoardBriefings;

public class FramingTests
{
    private static readonly Statement _keys = Of("Three former contractors still hold valid keys.");
    private static readonly Statement _ransom = Of("A ransomware attack would stop all plants.");

    [Theory]
    [InlineData("It is not true that three former contractors still hold valid keys", "not true")]
    [InlineData("Some say that former contractors hold keys", "Some say")]
    [InlineData("It is n\u043et tru\u0435 that former contractors hold keys", "not true")]
    [InlineData("\U0001D5E0\U0001D606\U0001D601\U0001D5F5: former contractors hold keys", "Myth")]
    public void Words_that_deny_are_found_wherever_they_stand_and_in_whatever_letters(string text, string frame) => Assert.Equal(frame, Framing.In(text, _keys));

    [Fact]
    public void Words_that_only_tell_a_state_frame_no_sentence() => Assert.Null(Framing.In("Three former contractors hold keys to the resolved cases", _keys));

    [Fact]
    public void Words_the_fact_says_itself_frame_nothing()
    {
        Assert.Null(Framing.In("The figure was wrong.", Of("The figure in the last report was wrong.")));
        Assert.Null(Framing.InCell("closed", Of("The plant was closed.")));
        Assert.Null(Framing.InLabel("Example", Of("One example is enough.")));
        Assert.Null(Framing.InTitle("Closed", Of("The plant was closed.")));
    }

    [Theory]
    [InlineData("closed", "closed")]
    [InlineData("withdrawn in May", "withdrawn")]
    [InlineData("open", null)]
    [InlineData("closed by the owner of the vault after a long time", null)]
    public void A_short_cell_tells_a_state(string cell, string? frame) => Assert.Equal(frame, Framing.InCell(cell, _keys));

    [Theory]
    [InlineData("Myths", "Myths")]
    [InlineData("Closed items", "Closed")]
    [InlineData("Already resolved since May 2026", "resolved")]
    [InlineData("RESOLVED", "RESOLVED")]
    [InlineData("Closed-circuit cameras", null)]
    [InlineData("Fixed costs", null)]
    [InlineData("20 are done,", null)]
    [InlineData("all points are closed,", null)]
    [InlineData("", null)]
    [InlineData("Open items", null)]
    [InlineData("Better protection of keys", null)]
    public void A_title_frames_what_stands_under_it_where_it_says_nothing_else(string title, string? frame) => Assert.Equal(frame, Framing.InTitle(title, _keys));

    [Fact]
    public void A_German_title_frames_a_German_fact()
    {
        var fact = Of("Drei Dienstleister haben noch gültige Schlüssel.");

        Assert.Equal("Erledigte", Framing.InTitle("Erledigte Punkte", fact));
        Assert.Null(Framing.InTitle("Erledigte Anträge im Juni", fact));
    }

    [Theory]
    [InlineData("Example", "Example")]
    [InlineData("At our competitor", "competitor")]
    [InlineData("Goal for 2030", "Goal")]
    [InlineData("Worst case", "Worst case")]
    [InlineData("True or false", "True or false")]
    [InlineData("Beispiel aus dem Lehrbuch", "Beispiel")]
    [InlineData("Bei einem Mitbewerber", "Mitbewerber")]
    [InlineData("Myth", "Myth")]
    [InlineData("Resolved", "Resolved")]
    [InlineData("Target missed", null)]
    [InlineData("Key message", null)]
    [InlineData("Open risk", null)]
    public void A_label_says_what_the_words_behind_it_are(string label, string? frame) => Assert.Equal(frame, Framing.InLabel(label, _keys));

    [Fact]
    public void A_fact_that_says_would_is_no_less_sure_under_the_word_scenario()
    {
        Assert.Null(Framing.InLabel("Worst case", _ransom));
        Assert.Equal("Example", Framing.InLabel("Example", _ransom));
    }

    [Theory]
    [InlineData("This is no longer the case", "no longer the case")]
    [InlineData("This was fixed in May", "fixed")]
    [InlineData("Since then the keys were replaced", "replaced")]
    [InlineData("Das ist inzwischen behoben", "behoben")]
    [InlineData("Wrong", "Wrong")]
    [InlineData("The fixed assets are listed below", null)]
    [InlineData("Das Werk Nord hat die Lücke behoben", null)]
    [InlineData("This was reported in May", null)]
    public void The_sentence_behind_may_take_it_back(string next, string? frame) => Assert.Equal(frame, Framing.TakenBack(next, _keys));

    [Theory]
    [InlineData("All of the above was fixed in May", "fixed")]
    [InlineData("None of this holds any more", "any more")]
    [InlineData("Alles oben Genannte ist behoben", "behoben")]
    [InlineData("The findings of April were fixed in May", null)]
    [InlineData("All of the above was reported in May", null)]
    [InlineData("The fixed part of the loss is above EUR 1.4 million", null)]
    [InlineData("In seven months we have used up all of this year's budget, and the past is closed", null)]
    public void A_sentence_further_down_takes_back_only_what_it_points_to(string later, string? frame) => Assert.Equal(frame, Framing.TakenBackFromAfar(later, _keys));

    [Theory]
    [InlineData("The following is no longer valid", "no longer valid")]
    [InlineData("The following points were resolved", "resolved")]
    [InlineData("Folgende Punkte sind erledigt", "erledigt")]
    [InlineData("These points no longer hold:", "no longer hold")]
    [InlineData("Myths:", "Myths")]
    [InlineData("The points of April were resolved", null)]
    [InlineData("The following is new", null)]
    [InlineData("A resolved case: the chance is below 10 %", null)]
    [InlineData("The committee meets on the following day, when all is done", null)]
    [InlineData("Costs were resolved into parts:", null)]
    public void A_sentence_before_takes_back_what_it_announces(string before, string? frame) => Assert.Equal(frame, Framing.Announced(before, _keys));

    private static Statement Of(string text) => Statement.Of(text, Languages.Of(text));
}
