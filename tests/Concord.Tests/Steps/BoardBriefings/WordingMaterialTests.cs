namespace Concord.Tests.Steps;

/// <summary>The hand-written wordings are what they say they are.</summary>
public sealed class WordingMaterialTests
{
    [Fact]
    public void The_material_is_as_large_and_as_varied_as_it_says()
    {
        var all = WordingPair.Softenings.Concat(WordingPair.Rewordings).ToList();

        Assert.True(WordingPair.Softenings.Count >= 500 && WordingPair.Rewordings.Count >= 500);
        Assert.Equal(all.Count, all.Select(p => p.Id).Distinct().Count());
        Assert.Equal(all.Count, all.Select(p => (p.Stated, p.Presented)).Distinct().Count());
        Assert.True(all.Select(p => p.Stated).Distinct().Count() >= 250);
        Assert.Equal(all.Select(p => p.Fact).Distinct().Count(), all.Select(p => (p.Fact, p.Stated)).Distinct().Count());
        Assert.All(all, pair => Assert.InRange(pair.Stated.Split(' ').Length, 6, 35));
        Assert.Equal(12, WordingPair.Softenings.Select(p => p.Kind).Distinct().Count());
        Assert.Equal(10, WordingPair.Rewordings.Select(p => p.Kind).Distinct().Count());
    }

    [Fact]
    public void The_parts_share_no_sealed_sentence()
    {
        var parts = WordingPair.Files.SelectMany(f => WordingPair.In(f).Select(p => (Part: f[(f.LastIndexOf('-') + 1)..], p.Stated))).Distinct().ToList();

        Assert.Equal(parts.Count, parts.Select(p => p.Stated).Distinct().Count());
    }
}
