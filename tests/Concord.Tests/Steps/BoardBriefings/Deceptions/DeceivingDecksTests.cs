using Concord.Evidence;
using Concord.Import;
using Concord.Import.Decks;
using Concord.Steps;
using Concord.Tests.Import;
using Xunit.Abstractions;

namespace Concord.Tests.Steps;

/// <summary>Decks made to deceive, thought up before anyone looked at how the check works, each beside an honest one.</summary>
public sealed class DeceivingDecksTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. Deception.All.Where(d => !d.IsBeyond).Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_deck_made_to_deceive_never_passes(string name)
    {
        var trick = Deception.All.Single(d => d.Name == name);
        var found = Check(trick.Fact, trick.Deceiving);
        output.WriteLine($"{found.Change}: {found.Why}");

        Assert.True(found.Change is FactChange.Softened or FactChange.Removed, $"{name}: {found.Change}, «{found.Text}», {found.Place}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_honest_deck_beside_it_passes(string name)
    {
        var trick = Deception.All.Single(d => d.Name == name);
        var found = Check(trick.Fact, trick.Honest);

        Assert.True(found.Change is FactChange.Unchanged or FactChange.Reworded, $"{name}: {found.Change}, «{found.Text}», {found.Place}, {string.Join("; ", found.Differences)}");
    }

    private static Deck Read(TestFile file) => DeckReader.Read(Offered.File(file.Name, file.Bytes), Limits.Default);

    private static FactFinding Check(string fact, TestFile file) =>
        DeckCheck.Of([new SealedFact("F1", FactLevel.MustReach, fact)], Read(file)).Facts[0];
}
