using System.Text;
using Concord.Ledger.Entries;

namespace Concord.Tests.Ledger.Entries;

public sealed class SealedContentTests
{
    private static readonly byte[] _key = [.. Enumerable.Repeat((byte)1, 32)];
    private static readonly byte[] _other = [.. Enumerable.Repeat((byte)2, 32)];
    private static readonly byte[] _nonce = [.. Enumerable.Repeat((byte)3, 12)];

    [Fact]
    public void Sealed_content_opens_with_its_key_for_the_record_it_belongs_to()
    {
        var bytes = SealedContent.Seal(_key, _nonce, "subject", "content"u8);

        Assert.Equal("content", Encoding.UTF8.GetString(SealedContent.Open(_key, "subject", bytes)!));
        Assert.Null(SealedContent.Open(_other, "subject", bytes));
        Assert.Null(SealedContent.Open(_key, "another", bytes));
    }

    [Fact]
    public void No_bit_of_sealed_content_can_be_changed_and_no_end_be_cut_off()
    {
        var bytes = SealedContent.Seal(_key, _nonce, "subject", "content"u8);

        for (var i = 0; i < bytes.Length; i++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var changed = bytes.ToArray();
                changed[i] ^= (byte)(1 << bit);
                Assert.Null(SealedContent.Open(_key, "subject", changed));
            }

            Assert.Null(SealedContent.Open(_key, "subject", bytes.AsSpan(0, i)));
        }
    }

    [Fact]
    public void Sealed_content_shows_nothing_but_its_length()
    {
        var content = Encoding.UTF8.GetBytes(new string('a', 200));
        var bytes = SealedContent.Seal(_key, _nonce, "subject", content);

        Assert.Equal(content.Length + 29, bytes.Length);
        Assert.DoesNotContain("aaaa", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_at_all_can_be_sealed_and_opened() =>
        Assert.Empty(SealedContent.Open(_key, "subject", SealedContent.Seal(_key, _nonce, "subject", []))!);

    [Fact]
    public void A_wrapped_key_opens_for_its_audience_and_record_only()
    {
        var wrapped = WrappedKey.Wrap(_key, _nonce, "principals", "subject", _other);

        Assert.Equal(_other, WrappedKey.Unwrap(_key, "principals", "subject", wrapped));
        Assert.Null(WrappedKey.Unwrap(_key, "everybody", "subject", wrapped));
        Assert.Null(WrappedKey.Unwrap(_key, "principals", "another", wrapped));
        Assert.Null(WrappedKey.Unwrap(_other, "principals", "subject", wrapped));
    }

    [Fact]
    public void A_label_cannot_be_moved_from_the_audience_into_the_record()
    {
        var wrapped = WrappedKey.Wrap(_key, _nonce, "a", "b\nc", _other);

        Assert.Throws<ArgumentException>(() => WrappedKey.Unwrap(_key, "a\nb", "c", wrapped));
    }

    [Fact]
    public void Keys_and_nonces_of_another_length_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SealedContent.Seal(_key.AsSpan(16), _nonce, "s", []));
        Assert.Throws<ArgumentException>(() => SealedContent.Seal(_key, _nonce.AsSpan(1), "s", []));
        Assert.Throws<ArgumentException>(() => SealedContent.Open(_key.AsSpan(16), "s", []));
        Assert.Throws<ArgumentException>(() => WrappedKey.Wrap(_key, _nonce, "a", "s", new byte[31]));
    }
}
