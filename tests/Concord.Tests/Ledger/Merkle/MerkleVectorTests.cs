using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Concord.Ledger.Merkle;

namespace Concord.Tests.Ledger.Merkle;

/// <summary>Every published proof of transparency-dev/merkle, good and bad, is decided as its file says.</summary>
public sealed class MerkleVectorTests
{
    public static TheoryData<string> Inclusions => Files("inclusion");

    public static TheoryData<string> Consistencies => Files("consistency");

    public static TheoryData<string> SubtreeInclusions => Files("subtreeinclusion");

    public static TheoryData<string> SubtreeConsistencies => Files("subtreeconsistency");

    [Fact]
    public void None_of_the_518_files_is_left_out() =>
        Assert.Equal(518, Inclusions.Count + Consistencies.Count + SubtreeInclusions.Count + SubtreeConsistencies.Count);

    [Fact]
    public void The_roots_of_zero_to_eight_leaves_are_the_published_ones()
    {
        var vector = Vectors.Json("rfc6962-roots.json");
        var leaves = vector.Texts("leavesHex").Select(Convert.FromHexString).ToArray();
        var roots = vector.Texts("rootsHexBySize");
        var range = new CompactRange();

        for (var size = 0; size <= leaves.Length; size++)
        {
            Assert.Equal(roots[size], Hex(MerkleTree.Over(leaves.Take(size)).Root()));
            Assert.Equal(roots[size], Hex(range.Root()));
            if (size < leaves.Length)
            {
                range.AppendEntry(leaves[size]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Inclusions))]
    public void An_inclusion_proof_is_decided_as_published(string file)
    {
        var v = Read("inclusion", file);
        var holds = Leaf(v) is { } leaf
            && MerkleProof.Includes(new TreeHead(Number(v, "treeSize"), Root(v, "root")), Number(v, "leafIdx"), leaf, Proof(v));

        Assert.Equal(v.GetProperty("wantErr").GetBoolean(), !holds);
    }

    [Theory]
    [MemberData(nameof(Consistencies))]
    public void A_consistency_proof_is_decided_as_published(string file)
    {
        var v = Read("consistency", file);
        var old = new TreeHead(Number(v, "size1"), Root(v, "root1"));
        var holds = MerkleProof.Extends(new TreeHead(Number(v, "size2"), Root(v, "root2")), old, Proof(v));

        Assert.Equal(v.GetProperty("wantErr").GetBoolean(), !holds);
    }

    [Theory]
    [MemberData(nameof(SubtreeInclusions))]
    public void A_proof_within_a_subtree_is_decided_as_published(string file)
    {
        var v = Read("subtreeinclusion", file);
        var holds = Leaf(v) is { } leaf
            && MerkleProof.SubtreeIncludes(Root(v, "root"), Number(v, "start"), Number(v, "end"), Number(v, "leafIdx"), leaf, Proof(v));

        Assert.Equal(v.GetProperty("wantErr").GetBoolean(), !holds);
    }

    [Theory]
    [MemberData(nameof(SubtreeConsistencies))]
    public void A_proof_of_a_subtree_is_decided_as_published(string file)
    {
        var v = Read("subtreeconsistency", file);
        var head = new TreeHead(Number(v, "size"), Root(v, "root2"));
        var holds = MerkleProof.IncludesSubtree(head, Number(v, "start"), Number(v, "end"), Root(v, "root1"), Proof(v));

        Assert.Equal(v.GetProperty("wantErr").GetBoolean(), !holds);
    }

    private static string Folder(string kind) => House.Shared("vectors", "rfc6962-merkle", "testdata", kind);

    private static TheoryData<string> Files(string kind) =>
        [.. Directory.EnumerateFiles(Folder(kind), "*.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder(kind), f)).Order(StringComparer.Ordinal)];

    private static JsonElement Read(string kind, string file) => Vectors.Json("rfc6962-merkle", "testdata", kind, file);

    private static string Hex(MerkleHash hash) => Convert.ToHexStringLower(hash.ToArray());

    /// <summary>The vectors count to 2^64; what lies past our 2^63 arrives negative.</summary>
    private static long Number(JsonElement v, string field) => unchecked((long)v.GetProperty(field).GetUInt64());

    /// <summary>A leaf's hash has 32 bytes or is none.</summary>
    private static MerkleHash? Leaf(JsonElement v) => MerkleHash.TryParse(v.Text("leafHash"), out var leaf) ? leaf : null;

    private static MerkleHash Root(JsonElement v, string field) => StandIn(v.Text(field));

    private static List<MerkleHash> Proof(JsonElement v) => v.GetProperty("proof") is { ValueKind: JsonValueKind.Array } proof
        ? [.. proof.EnumerateArray().Select(p => StandIn(p.GetString()!))]
        : [];

    /// <summary>Some vectors hold words ("don't care") where a hash belongs; another hash for each such word keeps them equal or unequal.</summary>
    private static MerkleHash StandIn(string base64) => MerkleHash.TryParse(base64, out var hash)
        ? hash.Value
        : new MerkleHash(SHA256.HashData(Encoding.UTF8.GetBytes($"instead of {base64}")));
}
