namespace Concord.Tests.Steps;

/// <summary>One sentence as sealed and one as presented, written and judged by hand.</summary>
/// <param name="Id">Language, part and number of the sealed sentence, then s (softened) or r (reworded) and a number: <c>en-d017-s1</c>.</param>
/// <param name="Language"><c>en</c> or <c>de</c>.</param>
/// <param name="Kind">What was done to it, such as <c>rounding</c> or <c>active-passive</c>.</param>
/// <param name="Stated">The sealed sentence.</param>
/// <param name="Presented">The presented one.</param>
internal sealed record WordingPair(string Id, string Language, string Kind, string Stated, string Presented)
{
    /// <summary>The files: two classes, two languages, and a part that the check was built on beside three that its builder never saw.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. from wordings in new[] { "softenings", "rewordings" }
           from language in new[] { "en", "de" }
           from part in new[] { "dev", "held", "fresh", "blind" }
           select $"{wordings}-{language}-{part}",
    ];

    private static readonly Lazy<IReadOnlyList<WordingPair>> _softenings = new(() => [.. Files.Where(f => f[0] == 's').SelectMany(In)]);

    private static readonly Lazy<IReadOnlyList<WordingPair>> _rewordings = new(() => [.. Files.Where(f => f[0] == 'r').SelectMany(In)]);

    public static IReadOnlyList<WordingPair> Softenings => _softenings.Value;

    public static IReadOnlyList<WordingPair> Rewordings => _rewordings.Value;

    /// <summary>The id of the sealed sentence: <c>en-d017</c>.</summary>
    public string Fact => Id[..Id.LastIndexOf('-')];

    /// <summary>Written last, by somebody who had seen neither the check nor the other wordings, and not learnt from since.</summary>
    public bool IsBlind => Fact.Contains("-b", StringComparison.Ordinal);

    /// <summary>Of the two oldest parts: generated packs are made of these.</summary>
    public bool IsInPacks => !IsBlind && !Fact.Contains("-f", StringComparison.Ordinal);

    public static IReadOnlyList<WordingPair> In(string file) =>
        [.. Lines(file).Select(cells => new WordingPair(cells[0], cells[1], cells[2], cells[3], cells[4]))];

    /// <summary>The tab-separated lines of a file of wordings.</summary>
    public static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(House.At("tests", "Concord.Tests", "Steps", "BoardBriefings", "Wordings", $"{file}.tsv")).Select(line => line.Split('\t'));
}
