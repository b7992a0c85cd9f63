using Concord.Ledger.Merkle;

namespace Concord.Ledger.Tiles;

/// <summary>What appending a batch changes: the files to write, then the head to sign.</summary>
/// <param name="Files">Every new tile and bundle, level by level. They are only ever added: no file that existed changes.</param>
/// <param name="Head">Size and root with the batch.</param>
public sealed record AppendedTiles(IReadOnlyList<TileFile> Files, TreeHead Head);
