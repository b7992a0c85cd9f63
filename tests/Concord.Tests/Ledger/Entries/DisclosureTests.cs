using System.Text;
using System.Text.Json;
using Concord.Ledger.Entries;

namespace Concord.Tests.Ledger.Entries;

public sealed class DisclosureTests
{
    private static readonly byte[] _salt = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Fact]
    public void The_five_published_disclosures_have_the_published_parts_and_digests()
    {
        var vectors = Vectors.Json("sd-jwt-disclosures.json").GetProperty("disclosures").EnumerateArray().ToList();

        Assert.Equal(5, vectors.Count);
        Assert.All(vectors, v =>
        {
            var disclosure = Disclosure.Parse(v.Text("disclosure"))!;
            var value = JsonSerializer.Deserialize<string>(disclosure.Value.Span);
            string?[] parts = disclosure.Name is null ? [disclosure.Salt, value] : [disclosure.Salt, disclosure.Name, value];

            Assert.Equal(v.Texts("decoded"), parts);
            Assert.Equal(v.Text("digest"), disclosure.Digest);
            Assert.Equal(v.Text("disclosure"), disclosure.Text);
        });
    }

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("1.50")]
    [InlineData("1e2")]
    [InlineData("null")]
    [InlineData("{ \"a\" : [1,  2] }")]
    [InlineData("\"\\u0041\\/\"")]
    public void A_value_is_kept_letter_by_letter(string value)
    {
        var disclosure = Disclosure.Parse(Disclosure.Of(_salt, "field", Encoding.UTF8.GetBytes(value)).Text)!;

        Assert.Equal(value, Encoding.UTF8.GetString(disclosure.Value.Span));
        Assert.Equal("field", disclosure.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,2")]
    [InlineData("\"x\"]")]
    [InlineData("{\"a\":1")]
    [InlineData("1]\n[2")]
    [InlineData("x")]
    public void What_is_not_one_JSON_value_is_refused(string value)
    {
        Assert.Throws<ArgumentException>(() => Disclosure.Of(_salt, "field", Encoding.UTF8.GetBytes(value)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[\"salt\"]")]
    [InlineData("[1,\"name\",\"value\"]")]
    [InlineData("[\"salt\",1,\"value\"]")]
    [InlineData("[\"salt\",\"name\",\"value\",\"more\"]")]
    [InlineData("{\"salt\":\"name\"}")]
    [InlineData("[\"salt\",\"name\",\"value\"")]
    [InlineData("[\"salt\",\"name\",\"value\"] []")]
    [InlineData("not json")]
    public void What_is_not_an_array_of_salt_name_and_value_is_no_disclosure(string json)
    {
        var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(json)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

        Assert.Null(Disclosure.Parse(base64));
    }

    [Fact]
    public void A_text_that_is_not_exact_base64url_is_no_disclosure()
    {
        var text = Disclosure.Of(_salt, "field", "1"u8.ToArray()).Text;

        Assert.NotNull(Disclosure.Parse(text));
        Assert.Null(Disclosure.Parse(text + "="));
        Assert.Null(Disclosure.Parse(text + "\n"));
        Assert.Null(Disclosure.Parse(text.Insert(4, " ")));
    }

    [Fact]
    public void Another_salt_gives_another_digest_for_the_same_value()
    {
        var other = _salt.Reverse().ToArray();

        Assert.NotEqual(Disclosure.Of(_salt, "f", "1"u8.ToArray()).Digest, Disclosure.Of(other, "f", "1"u8.ToArray()).Digest);
        Assert.Throws<ArgumentException>(() => Disclosure.Of(_salt.AsSpan(1), "f", "1"u8.ToArray()));
    }

    [Fact]
    public void Joined_disclosures_are_split_again()
    {
        Disclosure[] two = [Disclosure.Of(_salt, "a", "1"u8.ToArray()), Disclosure.Of(_salt, "b", "2"u8.ToArray())];

        Assert.Equal(two.Select(d => d.Text), Disclosure.Split(Disclosure.Join(two))!.Select(d => d.Text));
        Assert.Empty(Disclosure.Split("")!);
        Assert.Null(Disclosure.Split(two[0].Text + "~nonsense"));
    }
}
