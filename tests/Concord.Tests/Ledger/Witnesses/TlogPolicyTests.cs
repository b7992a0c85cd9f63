using System.Text;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;
using Concord.Ledger.Witnesses;

namespace Concord.Tests.Ledger.Witnesses;

/// <summary>The rules of C2SP tlog-policy, and the policy with two principals and a secretary.</summary>
public sealed class TlogPolicyTests
{
    private static readonly NoteSigner _log = new("example.com/log", SignatureKind.Ed25519, Seed(0));
    private static readonly NoteSigner[] _witnesses = [.. Enumerable.Range(1, 6).Select(i => new NoteSigner($"w{i}", SignatureKind.Cosignature, Seed(i)))];
    private static readonly string[] _vkeys = [.. _witnesses.Select(w => w.Verifier.ToString())];
    private static readonly SignedNote _checkpoint = new Checkpoint("example.com/log", TreeHead.Empty).SignedBy(_log);

    private static readonly string _executives = $"""
        # both executives, each on a machine of their own
        log {_log.Verifier}

        witness cio {_vkeys[0]}
        witness ciso {_vkeys[1]} https://ciso.example/
          witness	secretary {_vkeys[2]}
        group executives all cio ciso
        quorum executives
        """;

    [Fact]
    public void Both_executives_must_have_cosigned_and_the_secretary_alone_does_not_do()
    {
        var policy = Parse(_executives);

        Assert.False(policy.Accepts(_checkpoint));
        Assert.False(policy.Accepts(Cosigned(0)));
        Assert.False(policy.Accepts(Cosigned(2)));
        Assert.False(policy.Accepts(Cosigned(0, 2)));
        Assert.True(policy.Accepts(Cosigned(0, 1)));
        Assert.Equal(["cio", "secretary"], policy.WitnessedBy(Cosigned(2, 0)));
    }

    /// <summary>The specification's own example: two of three here and any of three there.</summary>
    [Fact]
    public void Groups_of_groups_count_as_the_specifications_example_says()
    {
        var policy = Parse($"""
            log {_log.Verifier}
            witness X1 {_vkeys[0]}
            witness X2 {_vkeys[1]}
            witness X3 {_vkeys[2]}
            group X-witnesses 2 X1 X2 X3
            witness Y1 {_vkeys[3]}
            witness Y2 {_vkeys[4]}
            witness Y3 {_vkeys[5]}
            group Y-witnesses any Y1 Y2 Y3
            group X-and-Y all X-witnesses Y-witnesses
            quorum X-and-Y
            """);

        for (var set = 0; set < 64; set++)
        {
            var signed = Enumerable.Range(0, 6).Where(i => (set >> i & 1) == 1).ToArray();
            var isEnough = signed.Count(i => i < 3) >= 2 && signed.Any(i => i >= 3);

            Assert.Equal(isEnough, policy.Accepts(Cosigned(signed)));
        }
    }

    [Fact]
    public void Without_a_quorum_the_logs_signature_is_enough_and_without_the_log_nothing_is()
    {
        Assert.True(Parse($"log {_log.Verifier}\nquorum none\n").Accepts(_checkpoint));
        Assert.False(Parse($"log {_log.Verifier}\nquorum none\n").AsksForWitnesses);
        Assert.False(Parse("quorum none\n").Accepts(_checkpoint));
        Assert.True(Parse("quorum none\n").IsWitnessed(_checkpoint));
    }

    [Fact]
    public void A_wrong_cosignature_of_a_known_witness_spoils_the_checkpoint()
    {
        var altered = Cosigned(0, 1).With(_witnesses[2].Cosign("another text\n", DateTimeOffset.UnixEpoch.AddDays(1)));

        Assert.False(Parse(_executives).Accepts(altered));
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "log {log}", "no quorum line" },
        { "quorum none\nquorum none", "Line 2" },
        { "quorum nobody", "'nobody' is defined on no line before" },
        { "quorum a\nwitness a {w0}", "'a' is defined on no line before" },
        { "log {log}\nlog {log}\nquorum none", "twice" },
        { "log {w0}\nquorum none", "not the key of a log" },
        { "witness a {log}\nquorum a", "not the key of a witness" },
        { "witness a {w0}\nwitness b {w0}\nquorum a", "twice" },
        { "witness a {w0}\nwitness a {w1}\nquorum a", "taken" },
        { "witness none {w0}\nquorum none", "taken" },
        { "witness a {w0}\ngroup a any a\nquorum a", "taken" },
        { "witness a {w0}\ngroup g 0 a\nquorum g", "from 1 to 1" },
        { "witness a {w0}\ngroup g 2 a\nquorum g", "from 1 to 1" },
        { "group g any\nquorum none", "no log, witness, group or quorum" },
        { "group g any none\nquorum g", "'none' is defined on no line before" },
        { "witness a {w0}\ngroup g any a a\nquorum g", "already a member" },
        { "witness a {w0}\ngroup g any a\ngroup h any a\nquorum g", "already a member" },
        { "quorum none\r", "control" },
        { "monkey a\nquorum none", "Line 1" },
        { "witness a {w0} url more\nquorum a", "Line 1" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_policy_that_breaks_a_rule_is_refused_with_the_rule(string text, string said)
    {
        text = text.Replace("{log}", _log.Verifier.ToString(), StringComparison.Ordinal)
            .Replace("{w0}", _vkeys[0], StringComparison.Ordinal)
            .Replace("{w1}", _vkeys[1], StringComparison.Ordinal);

        Assert.False(TlogPolicy.TryParse(Encoding.UTF8.GetBytes(text), out _, out var problem));
        Assert.Contains(said, problem, StringComparison.Ordinal);
    }

    private static TlogPolicy Parse(string text)
    {
        Assert.True(TlogPolicy.TryParse(Encoding.UTF8.GetBytes(text), out var policy, out var problem), problem);

        return policy;
    }

    private static SignedNote Cosigned(params int[] witnesses) =>
        _checkpoint.With(witnesses.Select(i => _witnesses[i].Cosign(_checkpoint.Text, DateTimeOffset.UnixEpoch.AddDays(1))));

    private static byte[] Seed(int number) => [.. Enumerable.Repeat((byte)number, 32)];
}
