using System.Security.Cryptography;
using System.Text.Json;
using Concord.Ledger.Entries;

namespace Concord.Tests.Ledger.Entries;

/// <summary>The framework's AES-GCM, HKDF and HMAC, on which sealing rests, decide every Wycheproof case as published.</summary>
public sealed class FrameworkVectorTests
{
    [Fact]
    public void Of_316_AES_GCM_cases_those_with_a_nonce_of_96_bits_are_decided_as_published_and_the_others_are_refused()
    {
        var cases = Cases("aes_gcm");
        var ofOurNonce = cases.Where(c => c.Group.GetProperty("ivSize").GetInt32() == 96).ToList();
        var others = cases.Except(ofOurNonce).ToList();

        Assert.Equal(316, cases.Count);
        Assert.All(ofOurNonce, c => Assert.Equal(c.Test.Text("result") == "valid", Opens(c.Test)));
        Assert.All(others, c => Assert.Throws<ArgumentException>(() => Opens(c.Test)));
    }

    [Fact]
    public void Each_AES_GCM_case_with_our_key_length_gives_the_published_ciphertext()
    {
        var cases = Cases("aes_gcm").Where(c => c.Group.GetProperty("ivSize").GetInt32() == 96
            && c.Group.GetProperty("keySize").GetInt32() == 8 * SealedContent.KeyLength && c.Test.Text("result") == "valid").ToList();

        Assert.NotEmpty(cases);
        Assert.All(cases, c =>
        {
            var cipher = new byte[c.Test.Hex("msg").Length];
            var tag = new byte[16];
            using var aes = new AesGcm(c.Test.Hex("key"), tag.Length);
            aes.Encrypt(c.Test.Hex("iv"), c.Test.Hex("msg"), cipher, tag, c.Test.Hex("aad"));

            Assert.Equal(c.Test.Hex("ct"), cipher);
            Assert.Equal(c.Test.Hex("tag"), tag);
        });
    }

    [Fact]
    public void All_86_HKDF_cases_are_decided_as_published()
    {
        var cases = Cases("hkdf_sha256");

        Assert.Equal(86, cases.Count);
        Assert.All(cases, c => Assert.Equal(c.Test.Text("result") == "valid", Derives(c.Test)));
    }

    [Fact]
    public void All_174_HMAC_cases_are_decided_as_published()
    {
        var cases = Cases("hmac_sha256");

        Assert.Equal(174, cases.Count);
        Assert.All(cases, c =>
        {
            var tag = c.Test.Hex("tag");
            var ours = HMACSHA256.HashData(c.Test.Hex("key"), c.Test.Hex("msg"));

            Assert.Equal(c.Group.GetProperty("tagSize").GetInt32(), 8 * tag.Length);
            Assert.Equal(c.Test.Text("result") == "valid", ours.AsSpan(0, tag.Length).SequenceEqual(tag));
        });
    }

    private static bool Opens(JsonElement test)
    {
        var message = new byte[test.Hex("ct").Length];
        using var aes = new AesGcm(test.Hex("key"), 16);
        try
        {
            aes.Decrypt(test.Hex("iv"), test.Hex("ct"), test.Hex("tag"), message, test.Hex("aad"));

            return message.AsSpan().SequenceEqual(test.Hex("msg"));
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    private static bool Derives(JsonElement test)
    {
        try
        {
            var key = HKDF.DeriveKey(HashAlgorithmName.SHA256, test.Hex("ikm"), test.GetProperty("size").GetInt32(), test.Hex("salt"), test.Hex("info"));

            return key.AsSpan().SequenceEqual(test.Hex("okm"));
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    private static List<(JsonElement Group, JsonElement Test)> Cases(string kind) =>
        [.. Vectors.Json("wycheproof", $"{kind}_test.json").GetProperty("testGroups").EnumerateArray()
            .SelectMany(g => g.GetProperty("tests").EnumerateArray().Select(t => (g, t)))];
}
