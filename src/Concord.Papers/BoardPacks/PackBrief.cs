using Concord.Evidence;

namespace Concord.Papers;

/// <summary>The brief: what must reach the forum, each fact with its id; what was withheld of it stands among it.</summary>
internal sealed class PackBrief(BoardPack paper)
{
    public IReadOnlyList<PackPart> Parts
    {
        get
        {
            var content = new PackContent(paper);
            var must = paper.Pack.Facts.Where(f => f.Level == FactLevel.MustReach).Select(f => Short(content.Statement(f))).ToList();
            var withheld = paper.Pack.Annex.Select(r => Short(content.Reserved(r))).ToList();

            return
            [
                new PackPart("must-reach", "What must reach the forum", must.Count > 0 ? must : [new PackLine("No fact of this edition must reach the forum in its author’s eyes.")]),
                .. withheld.Count > 0 ? [new PackPart(PackContent.Annex, "Annex: withheld without the author’s agreement", withheld)] : Array.Empty<PackPart>(),
                new PackPart("seal", "Seal", [new PackLine($"From edition {paper.Pack.Edition} of the pack {PackWords.Plain(paper.Pack.Id)}, digest {paper.Pack.Digest}. Check this file with: {PackSealWords.Command}", IsQuiet: true)]),
            ];
        }
    }

    /// <summary>Without hashes and figures: those are in the pack.</summary>
    private static PackBlock Short(PackStatement statement) => statement with { Details = statement.IsReserved ? [.. statement.Details.SkipLast(1)] : [] };
}
