using Concord.Ledger.Merkle;

namespace Concord.Ledger.Tiles;

/// <summary>What appending a batch changes: the files to write, then the head to sign.</summary>
/// <param name="Files">The new bundles, then the new tiles from level 0 up. They are only ever added: no file that existed changes.</param>
/// <param name="Head">Size and root with the batch.</param>
public sealed record AppendedTiles(IReadOnlyList<TileFile> Files, TreeHead Head);
