using Concord.Evidence;

namespace Concord.Papers;

/// <summary>What a written pack must show to whoever looks at it.</summary>
/// <param name="About">The fact it is about (id), or the first page.</param>
/// <param name="IsReserved">Whether it is an annex entry.</param>
/// <param name="Text">The words, as they stand one after the other.</param>
public sealed record PackSentence(string About, bool IsReserved, string Text)
{
    /// <summary>Everything the pack must show: on its first page edition, signatures, the missing ones and that facts were withheld; each fact with its author, level and id; each annex entry with reason, note and hash.</summary>
    public static IReadOnlyList<PackSentence> In(PackCopy copy)
    {
        var content = new PackContent(new BoardPack { Pack = copy.Pack, Zone = copy.Zone, Seal = new ReportSeal(0, "", []) });

        return
        [
            .. FirstPage(content.Cover).Select(words => new PackSentence("first page", false, words)),
            .. copy.Pack.Facts.Where(f => !copy.IsBrief || f.Level == FactLevel.MustReach).Select(f => new PackSentence(f.Id, false, Words(content.Statement(f)))),
            .. copy.Pack.Annex.SelectMany(r => Of(r.Fact, content.Reserved(r), copy.IsBrief)),
        ];
    }

    // The forum's name is no part of the edition.
    private static IEnumerable<string> FirstPage(PackCover cover) => cover.Rows.Where(r => r.Name != "Forum").Select(r => r.Words).Prepend(cover.Withheld).Prepend(cover.Title).Append("Not signed with a key");

    private static IEnumerable<PackSentence> Of(string fact, PackStatement reserved, bool isBrief) =>
    [
        new PackSentence(fact, true, Words(reserved)),
        .. reserved.Details.SkipLast(isBrief ? 1 : 0).Select(d => new PackSentence(fact, true, d)),
    ];

    private static string Words(PackStatement statement) => $"{PackWords.Name(statement.By)} · {statement.Label} {statement.Text}";
}
