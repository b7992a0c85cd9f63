using System.Globalization;
using Concord.Steps;

namespace Concord.Papers;

/// <summary>The seal: what the pack's digest, each fact's digest and the ledger say, and how anybody checks them.</summary>
internal sealed class PackSealWords(BoardPack paper)
{
    /// <summary>What checks a pack.</summary>
    public const string Command = "concord briefing verify FILE";

    private static readonly (string, int)[] _columns = [("Fact", 13), ("Author", 12), ("SHA-256 of the fact as its author worded it", 75)];

    public PackPart Part => new("seal", "Seal, and how to check it",
    [
        new PackLine($"Edition {paper.Pack.Edition.ToString(CultureInfo.InvariantCulture)} is recorded as {PackWords.Plain(paper.Pack.Link.ToString())}. Its digest covers every fact, signature and annex entry:"),
        new PackCommand(paper.Pack.Digest),
        new PackLine(string.Create(CultureInfo.InvariantCulture, $"When this was written, the ledger held {paper.Seal.Entries:#,0} {(paper.Seal.Entries == 1 ? "entry" : "entries")}, {Witnessed}, under the root:")),
        new PackCommand(paper.Seal.Root),
        new PackLine("This file carries the edition as evidence within it. Whoever holds the file alone checks that its words are those that were sealed:"),
        new PackCommand(Command),
        new PackLine("Whoever may read the organization’s workspace also checks that this edition stands in the ledger and that no fact was lost on the way to it:"),
        new PackCommand($"{Command} --workspace DIR"),
        new PackCommand("concord ledger verify --workspace DIR"),
        new PackGrid(_columns, [.. paper.Pack.Facts.Select(f => Row(f.Id, f.Author, PackSeal.Of(f))), .. paper.Pack.Annex.Select(r => Row($"{r.Fact} (annex)", r.Author, r.Digest))]),
    ]);

    private string Witnessed => paper.Seal.Witnesses.Count == 0 ? "not independently witnessed" : $"also signed by {Figures.List(paper.Seal.Witnesses)}";

    private static string[] Row(string fact, Party? author, string digest) => [PackWords.Plain(fact), $"{PackWords.Mark(author)} {PackWords.Name(author)}", digest];
}
