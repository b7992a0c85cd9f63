using Concord.Evidence;
using Concord.Import;
using Concord.Import.Decks;
using Concord.Papers;
using Concord.Steps;

namespace Concord.Benchmarks;

/// <summary>Briefings: the deck check, the difference of two editions, and a pack in its three forms.</summary>
internal static class BriefingSpeed
{
    private const int Facts = 200;

    public static IReadOnlyList<Measurement> Measure()
    {
        var file = new SourceFile("deck.pptx", () => new MemoryStream(LargeDeck.Bytes));
        var deck = DeckReader.Read(file, Limits.Default);
        var (before, after) = (Edition(1), Edition(2));

        return
        [
            new("100 slides held against 60 facts, read and checked", Measurement.Best(20, () => DeckCheck.Of(LargeDeck.Facts, DeckReader.Read(file, Limits.Default))) / 1000, 1, "s"),
            new($"… of that reading ({deck.Passages.Count} pieces of text)", Measurement.Best(20, () => DeckReader.Read(file, Limits.Default)) / 1000, 1, "s"),
            new($"a pack of {Sixty.Facts.Count} facts as HTML, DOCX and PPTX", Measurement.Best(20, () => Write(Sixty)) / 1000, 2, "s"),
            new($"difference of two editions of {Facts} facts", Measurement.Best(40, () => EditionDifference.Of(before, after)), 50, "ms"),
        ];
    }

    private static BriefingPack Sixty { get; } = Edition(1) with { Facts = [.. Edition(1).Facts.Take(60)] };

    private static int Write(BriefingPack pack)
    {
        var paper = new BoardPack { Pack = pack, Seal = new ReportSeal(1000, new string('0', 44), []) };

        return paper.Html.Length + paper.Docx.Length + paper.Pptx.Length;
    }

    /// <summary>An edition; the second has every fact moved by ten places and every other one in other words.</summary>
    private static BriefingPack Edition(int edition) => new()
    {
        Id = $"P{edition}",
        Briefing = "B",
        Edition = edition,
        Forum = "F",
        Title = "Board in March",
        PublishedAt = Moment.At(new DateTimeOffset(2027, 3, edition, 12, 0, 0, TimeSpan.Zero)),
        PublishedBy = "BOARD_SECRETARY",
        Digest = new string('0', 64),
        Facts =
        [
            .. Enumerable.Range(0, Facts).Select(i => (i + ((edition - 1) * 10)) % Facts).Select(i => new BriefingFact
            {
                Id = $"f{i}",
                Author = i % 2 == 0 ? Party.Cio : Party.Ciso,
                Level = i % 20 == 0 ? FactLevel.MustReach : FactLevel.Supporting,
                Text = $"In {i % 7} of {9 + (i % 5)} plants restoring {(edition == 2 && i % 2 == 0 ? "may take" : "takes")} {24 + i} hours, which {(i % 3 == edition ? "costs" : "will cost")} {i * 1_300} EUR a day.",
            }),
        ],
    };
}
