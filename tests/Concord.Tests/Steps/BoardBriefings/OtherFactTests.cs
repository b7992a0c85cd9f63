using Concord.Steps;
using Xunit.Abstractions;

namespace Concord.Tests.Steps.BoardBriefings;

public class OtherFactTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("The ferry terminal in Calais lost power for 5 hours in March.", "The bus depot in Dover lost power for 9 hours in June.")]
    [InlineData("Das Stellwerk in Olten war am 3. Mai 40 Minuten lang ohne Strom.", "Das Depot in Zug war am 9. Juni 25 Minuten lang ohne Strom.")]
    public void A_sentence_of_the_same_form_with_its_own_subject_and_figures_is_another_fact(string fact, string text) => Assert.True(Is(fact, text));

    [Theory]
    [InlineData("The cloud provider raised its prices by 22 % on 1 June and refuses to talk.", "The cloud provider opened a new region on 1 June.")]
    [InlineData("No test of the tax system has passed since May.", "The tax system was presented to new colleagues in May.")]
    [InlineData("Niemand im Werk Passau weiß, wer die Steuerung der Öfen ändern darf.", "Das Werk Passau hat für die Öfen neue Steine bestellt.")]
    public void Other_words_about_the_same_subject_are_another_fact(string fact, string text) => Assert.True(Is(fact, text));

    [Theory]
    [InlineData("The cloud provider raised its prices by 22 % on 1 June and refuses to talk.", "PRICES AND PROVIDERS")]
    [InlineData("Die Werft schuldet uns 4 Mio. Euro seit dem 1. März.", "Die Werft im März")]
    public void A_few_words_without_any_figure_of_it_are_another_fact(string fact, string text) => Assert.True(Is(fact, text));

    [Theory]
    [InlineData("The ferry terminal in Calais lost power for 5 hours in March.", "The ferry terminal in Calais lost power for 3 hours in March.")]
    [InlineData("The ferry terminal in Calais lost power for 5 hours in March.", "The ferry terminal in Calais lost power for a while in spring.")]
    [InlineData("Capacity of the cold store is gone in six weeks, and new rooms take a year.", "Capacity of the cold store is becoming tight, and new rooms take a year.")]
    [InlineData("No test of the tax system has passed since May.", "Tests of the tax system have mostly passed since May.")]
    public void A_fact_with_a_thing_or_two_made_weaker_is_still_that_fact(string fact, string text) => Assert.False(Is(fact, text));

    [Theory]
    [InlineData("The old booking desk handled 300 calls a day, the new one handles 180.", "At the new booking desk 180 calls a day are handled; at the old desk it was 300.")]
    [InlineData("Das Stellwerk in Olten war am 3. Mai 40 Minuten lang ohne Strom.", "Am 3. Mai fiel im Stellwerk Olten 40 Minuten lang die Stromversorgung aus.")]
    public void Other_words_with_all_figures_of_it_are_that_fact(string fact, string text) => Assert.False(Is(fact, text));

    [Fact]
    public void A_hundred_percent_is_no_figure_that_all_would_lose() =>
        Assert.False(Is("Supplier Arden will go insolvent within weeks, and it runs 100 % of our customs declarations.", "All of our customs declarations are run by supplier Arden."));

    [Fact]
    public void Nine_in_ten_namesakes_written_without_sight_of_the_rules_are_told_apart()
    {
        var stated = WordingPair.Rewordings.GroupBy(p => p.Fact).ToDictionary(g => g.Key, g => g.First().Stated);
        var namesakes = WordingPair.Lines("namesakes-blind").Select(c => Is(stated[c[0]], c[1])).ToList();
        output.WriteLine($"{namesakes.Count(isOther => isOther)} of {namesakes.Count}");

        Assert.True(namesakes.Count(isOther => isOther) >= 0.9 * namesakes.Count);
    }

    private static bool Is(string fact, string text) => OtherFact.Is(Read(fact), Read(text));

    private static Statement Read(string text) => Statement.Of(Typography.Even(text), Languages.Of(text));
}
