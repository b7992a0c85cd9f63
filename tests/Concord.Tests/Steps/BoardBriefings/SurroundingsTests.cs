using Concord.Evidence;
using Concord.Steps;

namespace Concord.Tests.Steps.BoardBriefings;

public class SurroundingsTests
{
    private const string Keys = "Three former contractors still hold valid keys.";

    [Theory]
    [InlineData("Myths", "Our plants have no doors at all.", Keys)]
    [InlineData("Resolved items", Keys)]
    [InlineData("The following is no longer valid.", Keys)]
    [InlineData("These points no longer hold:", "Our plants have no doors at all.", Keys)]
    [InlineData(Keys, "An owner is named for each.", "All of the above was fixed in May.")]
    [InlineData(Keys, "Resolved.")]
    [InlineData(Keys + " Resolved since May.", "Two plants are new.")]
    [InlineData("Example: " + Keys)]
    public void What_stands_around_takes_it_back(params string[] lines) => Assert.Equal(FactChange.Softened, Check(lines).Change);

    [Theory]
    [InlineData("Myths", "Our plants have no doors at all.", "New findings", Keys)]
    [InlineData("These points no longer hold:", "Our plants have no doors at all.", "These do:", Keys)]
    [InlineData("The following is no longer valid. It was about doors of plants.", "Our plants have doors of steel. They are locked by night.", Keys)]
    [InlineData(Keys, "Resolved", "Two findings of the last audit.")]
    [InlineData(Keys, "An owner is named for each.", "The findings of April were fixed in May.")]
    [InlineData("Fixed costs", Keys)]
    [InlineData("Key message: " + Keys)]
    public void What_stands_around_something_else_does_not(params string[] lines) => Assert.Equal(FactChange.Unchanged, Check(lines).Change);

    [Fact]
    public void The_heading_of_its_own_column_counts_and_that_of_another_does_not()
    {
        Assert.Equal(FactChange.Softened, Rows("Resolved | Owner", $"{Keys} | IT").Change);
        Assert.Equal(FactChange.Unchanged, Rows("Finding | Resolved", $"{Keys} | IT").Change);
    }

    [Fact]
    public void A_label_in_its_own_cell_counts()
    {
        Assert.Equal(FactChange.Softened, Rows("Finding | Owner", $"Example: {Keys} | IT").Change);
        Assert.Equal(FactChange.Unchanged, Rows("Finding | Owner", $"{Keys} | Next example: none").Change);
    }

    [Fact]
    public void Another_page_takes_nothing_back() =>
        Assert.Equal(FactChange.Unchanged, Found([On(1, "Myths"), On(2, Keys), On(3, "All of the above was fixed in May.")]).Change);

    [Theory]
    [InlineData("Closed findings", FactChange.Softened)]
    [InlineData("Rumours and facts", FactChange.Softened)]
    [InlineData("Closed-circuit cameras", FactChange.Unchanged)]
    public void The_title_of_the_page_counts(string title, FactChange change) =>
        Assert.Equal(change, Found([new DeckPassage(Keys, new DeckPlace { Page = 1, IsSlide = true, Section = title })]).Change);

    private static FactFinding Check(params string[] lines) => Found([.. lines.Select(l => On(1, l))]);

    private static FactFinding Rows(params string[] rows) => Found([.. rows.Select(r => On(1, r, DeckPart.Table))]);

    private static FactFinding Found(IReadOnlyList<DeckPassage> passages) => DeckCheck.Of([new SealedFact("F1", FactLevel.MustReach, Keys)], new Deck { Name = "board.pptx", Passages = passages }).Facts[0];

    private static DeckPassage On(int page, string text, DeckPart part = DeckPart.Text) => new(text, new DeckPlace { Page = page, IsSlide = true, Part = part });
}
