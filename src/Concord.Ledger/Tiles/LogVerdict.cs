namespace Concord.Ledger.Tiles;

/// <summary>What verifying a log found.</summary>
/// <param name="Verified">How many entries were read and found right, from the first on.</param>
/// <param name="Fault">The first thing wrong; null when everything holds.</param>
public sealed record LogVerdict(long Verified, LogFault? Fault)
{
    /// <summary>Whether every entry, tile and root holds.</summary>
    public bool Holds => Fault is null;
}
