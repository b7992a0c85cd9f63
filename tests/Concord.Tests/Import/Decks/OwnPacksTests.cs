using System.Text;
using Concord.Steps;
using Concord.Tests.Papers.BoardPacks;

namespace Concord.Tests.Import.Decks;

/// <summary>What our own papers show is read back whole, and nothing in them is taken for hidden.</summary>
public class OwnPacksTests
{
    public static TheoryData<string> Forms => ["pack.pptx", "pack.docx", "pack.html"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_fact_of_a_pack_stands_plain_in_each_form(string name)
    {
        var paper = SomePack.Paper(SomePack.Rich, SomePack.Earlier);
        var deck = Packed.Read(name, name switch { "pack.pptx" => paper.Pptx, "pack.docx" => paper.Docx, _ => Encoding.UTF8.GetBytes(paper.Html) });
        var plain = deck.Passages.Where(p => p.Place.IsPlain).Select(p => p.Text).ToList();

        Assert.All(SomePack.Rich.Facts, f => Assert.Contains(plain, text => text.Contains(f.Text, StringComparison.Ordinal)));
        Assert.Contains(deck.Passages, p => p.Text.Contains(SomePack.Rich.Annex[0].Text, StringComparison.Ordinal));
        Assert.Equal(name == "pack.html" ? [", on the pages marked “Annex”"] : [], deck.In(DeckPart.Invisible)); // shown on paper only
        Assert.Empty(deck.Gaps);
    }
}
