using Concord.Evidence;
using Concord.Steps;
using static Concord.Tests.Steps.Rooms;

namespace Concord.Tests.Steps;

public sealed class PackSealTests
{
    private static readonly BriefingPack Pack = Filled()
        .Does(r => r.Withhold(Cio, "CISO-1", "The count is being checked.", At(2)))
        .Does(r => r.Note(Ciso, "CISO-1", "It was checked twice."))
        .Signed(3)
        .Published(5);

    [Fact]
    public void An_edition_as_it_was_published_holds() => Assert.Empty(PackSeal.Faults(Pack));

    [Fact]
    public void The_seal_survives_writing_and_reading()
    {
        var read = (BriefingPack)Evidence.Line.Text.Read(Concord.Evidence.Interchange.EvidenceText.Write(Pack), out _)!;

        Assert.True(PackSeal.Holds(read));
        Assert.Equal(PackSeal.TextOf(Pack), PackSeal.TextOf(read));
    }

    [Fact]
    public void What_a_file_says_about_itself_is_no_part_of_the_seal() => Assert.True(PackSeal.Holds(Pack with { UpdatedAt = At(9), Sources = ["a list"] }));

    [Fact]
    public void Every_character_of_a_fact_counts()
    {
        foreach (var fact in Pack.Facts)
        {
            for (var i = 0; i < fact.Text.Length; i++)
            {
                var other = fact with { Text = string.Concat(fact.Text.AsSpan(0, i), ((char)(fact.Text[i] ^ 1)).ToString(), fact.Text.AsSpan(i + 1)) };

                Assert.False(PackSeal.Holds(Pack with { Facts = [.. Pack.Facts.Select(f => f.Id == fact.Id ? other : f)] }));
            }
        }
    }

    [Fact]
    public void Sealing_an_altered_edition_anew_leaves_the_signatures_and_the_annex_behind()
    {
        Assert.Contains("The signature of the CIO stands under another text.", PackSeal.Faults(Resealed(Pack with { Facts = [.. Pack.Facts.Skip(1)] })));
        Assert.Contains("Fact CISO-1 of the annex is not the one that was sealed.", PackSeal.Faults(Resealed(Pack with { Annex = [Pack.Annex[0] with { Text = "A few fixes are late." }] })));
        Assert.Contains("The signature of the CIO stands under another text.", PackSeal.Faults(Resealed(Pack with { Annex = [Pack.Annex[0] with { Reason = "Another reason." }] })));
        Assert.Contains("The signature of the CISO is missing, and the edition does not say so.", PackSeal.Faults(Resealed(Pack with { Signatures = [Pack.Signatures[0]] })));
    }

    // Worked out by Python's json and hashlib as docs/steps/board-briefings.md shows.
    [Fact]
    public void The_canonical_text_has_one_spelling()
    {
        var fact = new BriefingFact { Id = "CISO-1", Author = Party.Ciso, Level = FactLevel.MustReach, Text = "Ärger: \"38 %\" 😀 </b>\\", Value = "38", Unit = "%", Section = "s1" };

        Assert.Equal("a54b1dd51a5ca41c11eada878d70f37607a7e3a00b8d306c35ce7255334c938c", PackSeal.Of(fact));
    }

    private static BriefingPack Resealed(BriefingPack pack) => pack with { Digest = PackSeal.Of(pack) };
}
