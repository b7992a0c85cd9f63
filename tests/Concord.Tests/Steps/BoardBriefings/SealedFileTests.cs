using System.Text;
using Concord.Steps;
using static Concord.Tests.Steps.Rooms;

namespace Concord.Tests.Steps;

public sealed class SealedFileTests
{
    private static readonly byte[] Nonce = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    private static readonly SealedFile Draft = SealedFile.Of("BRF-1", Side.Ciso, SealedFacts.Of(Filled().Briefing).Where(f => f.Author == Party.Ciso), Nonce, At(0));

    [Fact]
    public void A_sealed_file_reads_as_it_was_written()
    {
        var read = SealedFile.Read(Draft.Write(), out var whyNot);

        Assert.Null(whyNot);
        Assert.Equal(Draft.Facts, read!.Facts);
        Assert.Equal((Draft.Briefing, Draft.Author, Draft.SealedAt, Draft.Nonce), (read.Briefing, read.Author, read.SealedAt, read.Nonce));
        Assert.Equal(Draft.Write(), read.Write());
    }

    [Fact]
    public void The_commitment_tells_the_digest_and_how_many_facts_and_nothing_else()
    {
        var file = Draft.Write();
        var told = Draft.Commitment("SD-1", file);

        Assert.Equal((SealedFile.DigestOf(file), 2, "BRF-1", Side.Ciso), (told.Digest, told.Facts, told.Briefing, told.Author));
        file[^3] ^= 1;
        Assert.NotEqual(SealedFile.DigestOf(file), told.Digest);
    }

    [Fact]
    public void Another_random_number_gives_another_digest() =>
        Assert.NotEqual(SealedFile.DigestOf(Draft.Write()), SealedFile.DigestOf(SealedFile.Of("BRF-1", Side.Ciso, Draft.Facts, new byte[32], At(0)).Write()));

    [Theory]
    [InlineData("", "The sealed file is not one complete JSON object; take the file as the briefing room gave it.")]
    [InlineData("[]", "The sealed file is no JSON object; take the file as the briefing room gave it.")]
    [InlineData("{}", "The sealed file: field 'format' is missing; take the file as the briefing room gave it.")]
    [InlineData("""{"format":"concord-sealed/2"}""", "The sealed file says it is 'concord-sealed/2'; only concord-sealed/1 is read.")]
    [InlineData("""{"format":"concord-sealed/1","format":"concord-sealed/1"}""", "The sealed file is not one complete JSON object; take the file as the briefing room gave it.")]
    [InlineData("""{"format":"concord-sealed/1","author":"CFO"}""", "The sealed file: field 'author' holds 'CFO', which is not one of CIO, CISO; take the file as the briefing room gave it.")]
    [InlineData("""{"format":"concord-sealed/1","author":"CIO","briefing":7}""", "The sealed file: field 'briefing' holds no text; take the file as the briefing room gave it.")]
    [InlineData("""{"format":"concord-sealed/1","author":"CIO","briefing":"\ud800"}""", "The sealed file: field 'briefing' holds half a character; take the file as the briefing room gave it.")]
    [InlineData("""{"format":"concord-sealed/1","author":"CIO","briefing":"B","sealedAt":"soon"}""", "The sealed file: field 'sealedAt' holds no time such as 2026-03-31T09:00:00+02:00; take the file as the briefing room gave it.")]
    [InlineData("""{"format":"concord-sealed/1","author":"CIO","briefing":"B","sealedAt":"2026-03-31T09:00:00Z","nonce":"00"}""", "The sealed file: field 'nonce' does not hold 64 small hexadecimal digits; take the file as the briefing room gave it.")]
    public void What_does_not_fit_is_refused_in_a_sentence(string text, string why)
    {
        Assert.Null(SealedFile.Read(Encoding.UTF8.GetBytes(text), out var whyNot));
        Assert.Equal(why, whyNot);
    }

    [Fact]
    public void A_fact_that_does_not_fit_is_named_by_its_number()
    {
        var text = Encoding.UTF8.GetString(Draft.Write()).Replace("\"SUPPORTING\"", "\"NICE\"", StringComparison.Ordinal);

        Assert.Null(SealedFile.Read(Encoding.UTF8.GetBytes(text), out var whyNot));
        Assert.Equal("Fact 2 of the sealed file: field 'level' holds 'NICE', which is not one of MUST_REACH, SUPPORTING; take the file as the briefing room gave it.", whyNot);
    }

    [Fact]
    public void A_file_of_more_than_a_mebibyte_or_with_any_byte_missing_is_refused()
    {
        Assert.Null(SealedFile.Read(new byte[SealedFile.MostBytes + 1], out var tooLong));
        Assert.Equal("The sealed file has 1048577 bytes; at most 1048576 are read.", tooLong);
        var file = Draft.Write();
        for (var length = 0; length < file.Length - 2; length++)
        {
            Assert.Null(SealedFile.Read(file.AsMemory(0, length), out var whyNot));
            Assert.NotNull(whyNot);
        }
    }
}
