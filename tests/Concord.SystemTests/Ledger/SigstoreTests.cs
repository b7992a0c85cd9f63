using System.Text;
using System.Text.Json;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;
using Concord.Ledger.Proofs;
using Concord.Tests;

namespace Concord.SystemTests.Ledger;

/// <summary>A second opinion on single proofs: npm's <c>@sigstore/verify</c>, written by others.</summary>
public sealed class SigstoreTests
{
    [Fact]
    public void Sigstore_accepts_every_proof_of_logs_of_many_sizes()
    {
        var questions = new List<Question>();
        foreach (var size in new[] { 1, 2, 3, 7, 8, 100, 255, 256, 257, 1000 })
        {
            using var log = new ExportedLog(size);
            questions.AddRange(Enumerable.Range(0, size).Where(i => size <= 8 || i % 37 == 0 || i == size - 1).Select(i => QuestionOn(log, i)));
        }

        Assert.InRange(questions.Count, 50, 500);
        Assert.All(OpinionsOn(questions), o => Assert.Equal("accepted", o));
        Assert.All(questions, q => Assert.True(q.WeAccept));
    }

    [Fact]
    public void Sigstore_and_we_reject_the_same_altered_proofs()
    {
        using var log = new ExportedLog(1000);
        var stranger = new NoteSigner(ExportedLog.Key.Verifier.Name, SignatureKind.Ed25519, new byte[32]);
        var right = QuestionOn(log, 700);
        var proof = right.Proof;
        var other = new Checkpoint(ExportedLog.Key.Verifier.Name, new TreeHead(1001, log.Tree.Root()));
        Question[] altered =
        [
            right with { Entry = ExportedLog.Entry(701) },
            right with { Proof = proof with { Index = 701 } },
            right with { Proof = proof with { Index = 1000 } },
            .. proof.Hashes.Select((_, i) => right with { Proof = proof with { Hashes = [.. proof.Hashes.Select((h, j) => i == j ? MerkleHash.OfLeaf([]) : h)] } }),
            right with { Proof = proof with { Hashes = [.. proof.Hashes.Skip(1)] } },
            right with { Proof = proof with { Hashes = [.. proof.Hashes.Append(MerkleHash.Empty)] } },
            right with { Proof = proof with { Hashes = [.. proof.Hashes.Reverse()] } },
            right with { Proof = proof with { Checkpoint = new SignedNote(other.Text, proof.Checkpoint.Signatures) } },
            right with { Proof = proof with { Checkpoint = new SignedNote(proof.Checkpoint.Text, [stranger.Sign(proof.Checkpoint.Text)]) } },
            right with { Proof = proof with { Checkpoint = ExportedLog.ForkedCheckpoint(1000) } },
            right with { Vkey = stranger.Verifier.ToString() },
        ];

        Assert.Equal(["accepted"], OpinionsOn([right]));
        Assert.All(OpinionsOn(altered), o => Assert.NotEqual("accepted", o));
        Assert.All(altered, q => Assert.False(q.WeAccept));
    }

    private static Question QuestionOn(ExportedLog log, int index) =>
        new(ExportedLog.Key.Verifier.ToString(), ExportedLog.Entry(index), new TlogProof(index, log.Tree.Inclusion(index), log.Checkpoint, new byte[] { 1 }));

    private static string[] OpinionsOn(IEnumerable<Question> questions)
    {
        var folder = House.At("tests", "Concord.SystemTests", "Ledger", "sigstore");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            var install = Tool.Run(folder, new Dictionary<string, string>(), "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
            Assert.True(install.Status == 0, $"npm could not install @sigstore/verify: {install.Errors}");
        }

        var file = Path.GetTempFileName();
        File.WriteAllText(file, JsonSerializer.Serialize(questions.Select(q => new { vkey = q.Vkey, entry = q.Entry, proof = Encoding.UTF8.GetString(q.Proof.ToBytes()) })));
        var (status, output, errors) = Tool.Run(folder, new Dictionary<string, string>(), "node", "opinion.cjs", file);
        File.Delete(file);
        Assert.True(status == 0, $"node could not run opinion.cjs: {errors}");

        return JsonSerializer.Deserialize<string[]>(output)!;
    }

    private sealed record Question(string Vkey, byte[] Entry, TlogProof Proof)
    {
        public bool WeAccept => Proof.Proves(MerkleHash.OfLeaf(Entry), NoteVerifier.Parse(Vkey)!);
    }
}
