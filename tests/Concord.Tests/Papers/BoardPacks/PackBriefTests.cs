using Concord.Evidence;
using Concord.Papers;

namespace Concord.Tests.Papers.BoardPacks;

public sealed class PackBriefTests
{
    private static readonly BoardPack _brief = SomePack.Paper(SomePack.Rich, isBrief: true);

    [Fact]
    public void It_tells_what_must_reach_the_forum_with_ids_and_what_was_withheld_and_nothing_else()
    {
        Assert.All(Shown.In(_brief).Values, form =>
        {
            Assert.All(_brief.Pack.Facts, fact => Assert.Equal(fact.Level == FactLevel.MustReach, form.Contains(fact.Text)));
            Assert.Contains("◆ CISO · must reach · f1", form);
            Assert.Contains(_brief.Pack.Annex[0].Text, form);
            Assert.Contains($"Minority note of the CISO: {_brief.Pack.Annex[0].Note}", form);
            Assert.Contains(form, s => s.Contains(_brief.Pack.Digest, StringComparison.Ordinal));
            Assert.Contains(form, s => s.StartsWith("1 must-reach fact was withheld: see ", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Its_slides_are_a_pair_with_ten_facts_of_each_side_and_three_withheld()
    {
        var pack = SomePack.Pack([.. Enumerable.Range(1, 20).Select(i => SomePack.Fact($"f{i}", i % 2 == 0 ? Party.Cio : Party.Ciso, $"Fact {i}: {i} of the ninety terminals stay without their patch."))]) with
        {
            Annex = [.. Enumerable.Range(1, 3).Select(i => SomePack.Reserved($"r{i}", $"Reserved fact {i}."))],
        };
        var slides = Shown.OfPptx(SomePack.Paper(pack, isBrief: true).Pptx);

        Assert.Equal(2, slides.Count);
        Assert.All(pack.Facts, fact => Assert.Contains(slides[0].Concat(slides[1]), s => s.EndsWith(fact.Text, StringComparison.Ordinal)));
        Assert.All(pack.Annex, entry => Assert.Contains(slides[1], s => s.EndsWith(entry.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_edition_without_a_fact_that_must_reach_says_so() => Assert.All(
        Shown.In(SomePack.Paper(SomePack.Pack(SomePack.Fact("f1", Party.Cio, "A fact.", FactLevel.Supporting)) with { Annex = [] }, isBrief: true)).Values,
        form => Assert.Contains("No fact of this edition must reach the forum in its author’s eyes.", form));
}
