using System.Text;
using System.Text.Json;
using Concord.Ledger.Notes;

namespace Concord.Tests.Ledger.Notes;

public sealed class Ed25519Tests
{
    [Fact]
    public void All_151_Wycheproof_cases_are_decided_as_published()
    {
        var cases = Vectors.Json("wycheproof", "ed25519_test.json").GetProperty("testGroups").EnumerateArray()
            .SelectMany(g => g.GetProperty("tests").EnumerateArray().Select(t => (Key: g.GetProperty("publicKey").Hex("pk"), Test: t)))
            .ToList();

        Assert.Equal(151, cases.Count);
        Assert.All(cases, c => Assert.Equal(
            c.Test.Text("result") == "valid",
            Ed25519.Verify(c.Key, c.Test.Hex("msg"), c.Test.Hex("sig"))));
    }

    /// <summary>Implementations differ here by design: OpenSSL 3.0.19 and Go 1.19 accept 208 each (README of the vectors).</summary>
    [Fact]
    public void Of_914_edge_cases_208_are_accepted_as_by_the_systems_OpenSSL_and_the_same_ones_each_time()
    {
        var cases = Vectors.Json("ed25519", "cctv-ed25519vectors.json").EnumerateArray().ToList();
        var first = cases.Where(Accepts).Select(c => c.GetProperty("number").GetInt32()).ToList();
        var again = cases.Where(Accepts).Select(c => c.GetProperty("number").GetInt32()).ToList();

        Assert.Equal(914, cases.Count);
        Assert.Equal(208, first.Count);
        Assert.Equal(first, again);
    }

    /// <summary>RFC 8032 §5.1.7 checks [S]B = R + [k]A over the bytes of R; what remains open is only cofactors and encodings of A.</summary>
    [Fact]
    public void A_signature_whose_R_is_not_in_its_only_form_is_never_accepted()
    {
        var rewritten = Vectors.Json("ed25519", "cctv-ed25519vectors.json").EnumerateArray()
            .Where(c => Flags(c).Contains("non_canonical_R"))
            .ToList();

        Assert.NotEmpty(rewritten);
        Assert.DoesNotContain(rewritten, Accepts);
    }

    /// <summary>RFC 8032 §7.1, test 2.</summary>
    [Fact]
    public void The_signature_of_RFC_8032_is_made_and_accepted()
    {
        var seed = Convert.FromHexString("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        var key = Convert.FromHexString("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        var signature = Convert.FromHexString(
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");

        Assert.Equal(key, Ed25519.PublicKeyOf(seed));
        Assert.Equal(signature, Ed25519.Sign(seed, [0x72]));
        Assert.True(Ed25519.Verify(key, [0x72], signature));
    }

    [Fact]
    public void Keys_and_signatures_of_a_wrong_length_are_a_no()
    {
        Assert.False(Ed25519.Verify(new byte[31], [], new byte[64]));
        Assert.False(Ed25519.Verify(new byte[32], [], new byte[63]));
        Assert.False(Ed25519.Verify([], [], []));
        Assert.Throws<ArgumentException>(() => Ed25519.Sign(new byte[33], []));
    }

    private static bool Accepts(JsonElement c) => Ed25519.Verify(c.Hex("key"), Encoding.UTF8.GetBytes(c.Text("msg")), c.Hex("sig"));

    private static string[] Flags(JsonElement c) => c.GetProperty("flags") is { ValueKind: JsonValueKind.Array } ? c.Texts("flags") : [];
}
