using Concord.Evidence;

namespace Concord.Papers;

/// <summary>What a written pack must show to whoever looks at it.</summary>
/// <param name="Fact">The fact it is about (id).</param>
/// <param name="IsReserved">Whether it is an annex entry.</param>
/// <param name="Text">The words, as they stand one after the other.</param>
public sealed record PackSentence(string Fact, bool IsReserved, string Text)
{
    /// <summary>Everything the pack must show: each fact with its author, level and id, and each annex entry with reason, note and hash.</summary>
    public static IReadOnlyList<PackSentence> In(PackCopy copy)
    {
        var content = new PackContent(new BoardPack { Pack = copy.Pack, Zone = copy.Zone, Seal = new ReportSeal(0, "", []) });

        return
        [
            .. copy.Pack.Facts.Where(f => !copy.IsBrief || f.Level == FactLevel.MustReach).Select(f => new PackSentence(f.Id, false, Words(content.Statement(f)))),
            .. copy.Pack.Annex.SelectMany(r => Of(r.Fact, content.Reserved(r), copy.IsBrief)),
        ];
    }

    private static IEnumerable<PackSentence> Of(string fact, PackStatement reserved, bool isBrief) =>
    [
        new PackSentence(fact, true, Words(reserved)),
        .. reserved.Details.SkipLast(isBrief ? 1 : 0).Select(d => new PackSentence(fact, true, d)),
    ];

    private static string Words(PackStatement statement) => $"{PackWords.Name(statement.By)} · {statement.Label} {statement.Text}";
}
