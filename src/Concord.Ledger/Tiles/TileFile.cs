namespace Concord.Ledger.Tiles;

/// <summary>A tile or bundle with its bytes, ready to be written at its path.</summary>
/// <param name="Path">Where it belongs.</param>
/// <param name="Bytes">Its whole content.</param>
public sealed record TileFile(TilePath Path, byte[] Bytes);
