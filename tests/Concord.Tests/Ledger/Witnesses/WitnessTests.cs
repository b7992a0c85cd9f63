using System.Text;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;
using Concord.Ledger.Witnesses;

namespace Concord.Tests.Ledger.Witnesses;

/// <summary>The ten cases of the published witness protocol vector, each with the checkpoints and the proof that stand there.</summary>
public sealed class WitnessTests
{
    private static readonly System.Text.Json.JsonElement _vector = Vectors.Json("witness.json");
    private static readonly NoteVerifier _log = NoteVerifier.Parse(_vector.Text("logVkey"))!;
    private static readonly SignedNote _five = SignedNote.Read(Encoding.UTF8.GetBytes(_vector.Text("checkpoint5")))!;
    private static readonly SignedNote _eight = SignedNote.Read(Encoding.UTF8.GetBytes(_vector.Text("checkpoint8")))!;
    private static readonly MerkleHash[] _proof = [.. _vector.Texts("consistency5to8Hex").Select(h => new MerkleHash(Convert.FromHexString(h)))];
    private static readonly TreeHead _afterFive = Checkpoint.Open(_five, _log)!.Head;
    private static readonly TreeHead _afterEight = Checkpoint.Open(_eight, _log)!.Head;
    private static readonly DateTimeOffset _now = new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The published key is of the older kind; the same private bytes serve as a cosigning key.</summary>
    private static readonly NoteSigner _witness = new("witness", SignatureKind.Cosignature, Convert.FromBase64String(_vector.Text("witnessSkey").Split('+', 5)[4])[1..]);

    /// <summary>A log whose key we hold, to sign what an honest log would not.</summary>
    private static readonly NoteSigner _ours = new("monkeys", SignatureKind.Ed25519, new byte[32]);

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var c in _vector.GetProperty("protocolCases").EnumerateArray())
            {
                cases.Add(c[0].GetString()!, c[1].GetInt32());
            }

            return cases;
        }
    }

    [Fact]
    public void There_are_ten_published_cases() => Assert.Equal(10, Cases.Count);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_request_is_answered_as_published(string name, int status)
    {
        var altered = _eight.Signatures[0] with { Bytes = new byte[64] };
        var emptyWithRoot = new Checkpoint("monkeys", new TreeHead(0, _afterFive.Root)).SignedBy(_ours);
        var otherEight = new Checkpoint("monkeys", new TreeHead(8, _afterFive.Root)).SignedBy(_ours);
        var answer = name switch
        {
            "unknown origin" => Decide(new WitnessRequest(5, _proof, _eight), null),
            "no signature by a trusted log key" => Decide(new WitnessRequest(5, _proof, new SignedNote(_eight.Text, [_ours.Sign(_eight.Text)])), _afterFive),
            "trusted key name+id but bad signature" => Decide(new WitnessRequest(5, _proof, new SignedNote(_eight.Text, [altered])), _afterFive),
            "old size > checkpoint size" => Decide(new WitnessRequest(9, [], _eight), new TreeHead(9, _afterFive.Root)),
            "old size != last cosigned size" => Decide(new WitnessRequest(0, [], _eight), _afterFive),
            "size 0 with a root that is not SHA-256('')" => Decide(new WitnessRequest(0, [], emptyWithRoot), TreeHead.Empty, _ours.Verifier),
            "old 0 with a non-empty proof" => Decide(new WitnessRequest(0, _proof, _eight), TreeHead.Empty),
            "proof does not verify" => Decide(new WitnessRequest(5, [.. _proof.Reverse()], _eight), _afterFive),
            "same size, different root" => Decide(new WitnessRequest(8, [], otherEight), _afterEight, _ours.Verifier),
            "all good: persisted before reply, returns cosignature lines" => Decide(new WitnessRequest(5, _proof, _eight), _afterFive),
            _ => throw new InvalidOperationException($"The vector has a new case: {name}"),
        };

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 200 ? _afterEight : null, answer.Cosigned);
    }

    [Fact]
    public void A_conflict_names_the_size_the_witness_has()
    {
        var answer = Decide(new WitnessRequest(0, [], _eight), _afterFive);

        Assert.Equal("5\n", answer.Body);
        Assert.Equal("text/x.tlog.size", answer.ContentType);
    }

    [Fact]
    public void The_answer_put_under_the_checkpoint_is_a_cosigned_checkpoint()
    {
        var answer = Decide(new WitnessRequest(5, _proof, _eight), _afterFive);
        var cosigned = SignedNote.Read(Encoding.UTF8.GetBytes(_eight + answer.Body))!;

        Assert.Equal(["monkeys", "witness"], cosigned.SignedBy(_log, _witness.Verifier).Select(k => k.Name));
        Assert.Equal(_now, _witness.Verifier.MomentOf(cosigned.Signatures[^1]));
    }

    [Fact]
    public void The_first_checkpoint_and_the_same_one_again_are_cosigned()
    {
        Assert.Equal(200, Decide(new WitnessRequest(0, [], _eight), TreeHead.Empty).Status);
        Assert.Equal(200, Decide(new WitnessRequest(8, [], _eight), _afterEight).Status);
        Assert.Equal(422, Decide(new WitnessRequest(8, _proof, _eight), _afterEight).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("old 5\n")]
    [InlineData("old 05\n\n{0}")]
    [InlineData("old -5\n\n{0}")]
    [InlineData("new 5\n\n{0}")]
    [InlineData("old 5\nAAAA\n\n{0}")]
    [InlineData("old 5\n\nnonsense\n")]
    public void A_malformed_request_is_a_bad_request(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body.Replace("{0}", _eight.ToString(), StringComparison.Ordinal));

        Assert.Equal(400, Witness.Decide(bytes, _ => new WitnessedLog(_log, _afterFive), _witness, _now).Status);
    }

    [Fact]
    public void Sixty_three_hashes_are_read_and_sixty_four_are_not()
    {
        Assert.NotNull(WitnessRequest.Read(new WitnessRequest(5, [.. Enumerable.Repeat(_proof[0], 63)], _eight).ToBytes()));
        Assert.Null(WitnessRequest.Read(new WitnessRequest(5, [.. Enumerable.Repeat(_proof[0], 64)], _eight).ToBytes()));
    }

    private static WitnessAnswer Decide(WitnessRequest request, TreeHead? last, NoteVerifier? log = null) =>
        Witness.Decide(request.ToBytes(), origin => origin == "monkeys" && last is { } known ? new WitnessedLog(log ?? _log, known) : null, _witness, _now);
}
