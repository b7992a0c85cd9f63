using Concord.Import;
using Concord.Import.Decks;
using Concord.Tests.Import;

namespace Concord.Tests.Steps;

/// <summary>The tricks with places, inks and sizes, as far as the reading of a deck goes.</summary>
public sealed class SeenAndUnseenTests
{
    [Fact]
    public void What_nobody_sees_is_never_read_as_plain_and_what_is_seen_always_is()
    {
        var tricks = Deception.All.Where(t => !t.IsRead).ToList();

        Assert.Empty(tricks.Where(t => IsPlain(t.Fact, t.Deceiving)).Select(t => t.Name));
        Assert.Empty(tricks.Where(t => !IsPlain(t.Fact, t.Honest)).Select(t => t.Name));
    }

    private static bool IsPlain(string fact, TestFile file) => DeckReader.Read(Offered.File(file.Name, file.Bytes), Limits.Default).Passages.Any(p => p.Place.IsPlain && p.Text.Contains(fact, StringComparison.Ordinal));
}
