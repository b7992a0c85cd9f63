using Concord.Evidence;
using Concord.Steps;

namespace Concord.SystemTests.Cli;

/// <summary>What scripts may rely on when a deck is held against sealed facts (CONTRACT §2).</summary>
public sealed class BriefingCheckTests : IDisposable
{
    private const string Plants = "Two of five plants cannot restore within a day.";
    private const string Ask = "We ask the board for 1.2 million EUR.";

    private readonly ConcordProgram _concord = new();

    public void Dispose() => _concord.Dispose();

    [Fact]
    public void Facts_that_stand_as_written_end_with_zero_and_say_where()
    {
        var answer = Check("deck.md", $"# Risks\n\n{Plants}\n\n# Asks\n\n{Ask}\n");

        Assert.Equal(0, answer.Status);
        Assert.Equal([("f1", "MUST_REACH", "UNCHANGED"), ("f2", "SUPPORTING", "UNCHANGED")], Facts(answer));
        Assert.Equal("part 1 (Risks)", (string?)answer.Json["facts"]![0]!["where"]);
        Assert.Equal(Plants.TrimEnd('.'), ((string)answer.Json["facts"]![0]!["text"]!).TrimEnd('.'));
        Assert.Equal((0, 0, 0), ((int)answer.Json["missing"]!, (int)answer.Json["softened"]!, answer.Json["unreadable"]!.AsArray().Count));
    }

    [Fact]
    public void A_must_reach_fact_that_is_missing_ends_with_one_and_a_supporting_one_does_not()
    {
        var without = Check("deck.txt", $"{Ask}\n");
        var withoutAsk = Check("deck.txt", $"{Plants}\n");

        Assert.Equal((1, 1), (without.Status, (int)without.Json["missing"]!));
        Assert.Equal([("f1", "MUST_REACH", "REMOVED"), ("f2", "SUPPORTING", "UNCHANGED")], Facts(without));
        Assert.Equal((0, 0), (withoutAsk.Status, (int)withoutAsk.Json["missing"]!));
    }

    [Fact]
    public void A_must_reach_fact_that_nobody_sees_is_softened()
    {
        var answer = Check("deck.html", $"<h1>Risks</h1><p style='color:white'>{Plants}</p><p>{Ask}</p>");

        Assert.Equal((1, 1), (answer.Status, (int)answer.Json["softened"]!));
        Assert.Equal("part 1 (Risks), in text nobody sees", (string?)answer.Json["facts"]![0]!["where"]);
    }

    [Fact]
    public void What_could_not_be_read_is_named_and_is_no_yes()
    {
        var answer = Check("deck.html", "<img src=data:,>");

        Assert.Equal(1, answer.Status);
        Assert.StartsWith("No text found on part 1", (string?)answer.Json["unreadable"]![0]!["reason"], StringComparison.Ordinal);
        Assert.True((bool)answer.Json["facts"]![0]!["mayStandUnread"]!);
    }

    [Fact]
    public void The_table_for_people_shows_glyph_word_place_and_both_wordings()
    {
        var deck = _concord.Write("deck.md", $"# Risks\n\n{Plants.Replace("Two", "One", StringComparison.Ordinal)}\n\n{Ask}\n");
        var answer = _concord.Run("briefing", "check", "--sealed", Sealed(), "--presented", deck);

        Assert.Equal(1, answer.Status);
        Assert.Matches(@"▽ softened +f1 +must reach +part 1 \(Risks\)", answer.Output);
        Assert.Contains($"sealed:    {Plants}", answer.Output, StringComparison.Ordinal);
        Assert.Matches(@"✓ unchanged +f2 +supporting +part 1 \(Risks\)", answer.Output);
    }

    [Fact]
    public void The_rooms_sealed_file_serves_as_well()
    {
        var file = SealedFile.Of("B-1", Side.Ciso, [new SealedFact("f1", FactLevel.MustReach, Plants)], new byte[SealedFile.NonceBytes], new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero));
        var path = _concord.Write("draft.concord-sealed", "");
        File.WriteAllBytes(path, file.Write());

        Assert.Equal(0, _concord.Run("briefing", "check", "--sealed", path, "--presented", _concord.Write("deck.txt", Plants)).Status);
    }

    [Theory]
    [InlineData("deck.pdf", "%PDF-1.7", "PDF")]
    [InlineData("deck.pptx", "words", "no .pptx")]
    [InlineData("deck.txt", "", "empty")]
    public void A_deck_that_cannot_be_read_ends_with_two_and_one_sentence(string name, string text, string says) => Refused(Check(name, text), says);

    [Fact]
    public void Sealed_facts_that_cannot_be_told_end_with_two_and_one_sentence()
    {
        var deck = _concord.Write("deck.txt", Plants);
        ConcordProgram.Answer Run(string text) => _concord.Run("briefing", "check", "--presented", deck, "--sealed", _concord.Write("sealed.jsonl", text));

        Refused(Run(Line("B-1") + "\n" + Line("B-2")), "'B-2' follows the briefing 'B-1'");
        Refused(Run("""{"kind":"contact","id":"c1","at":"2026-03-02","between":["CIO","CISO"],"channel":"DIRECT"}"""), "holds no briefing");
        Refused(Run(Line("B-1").Replace("f2", "f1", StringComparison.Ordinal)), "id 'f1'");
        Refused(Run(Line("B-1")[..80]), "Line 1");
        Refused(Run("""{"format":"concord-sealed/1","facts":[]}"""), "sealed file");
        Refused(_concord.Run("briefing", "check", "--presented", deck, "--sealed", "none.jsonl"), "no such file");
    }

    private static void Refused(ConcordProgram.Answer answer, string says)
    {
        Assert.Equal(2, answer.Status);
        Assert.Contains(says, Assert.Single(answer.Errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private ConcordProgram.Answer Check(string name, string text) =>
        _concord.Run("briefing", "check", "--sealed", Sealed(), "--presented", _concord.Write(name, text), "--json");

    private string Sealed() => _concord.Write("briefing.jsonl", Line("B-1"));

    private static string Line(string id) => $$"""{"kind":"briefing","id":"{{id}}","forum":"F","author":"CISO","submittedAt":"2026-03-02","facts":[{"id":"f1","level":"MUST_REACH","text":"{{Plants}}"},{"id":"f2","level":"SUPPORTING","text":"{{Ask}}"}]}""";

    private static IEnumerable<(string, string, string)> Facts(ConcordProgram.Answer answer) =>
        answer.Json["facts"]!.AsArray().Select(f => ((string)f!["id"]!, (string)f["level"]!, (string)f["change"]!));
}
