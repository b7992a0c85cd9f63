namespace Concord.Ledger.Notes;

/// <summary>What a key signs, by the byte the C2SP specifications give it.</summary>
public enum SignatureKind : byte
{
    /// <summary>Ed25519 over the note's text: the log's own signature.</summary>
    Ed25519 = 0x01,

    /// <summary>Ed25519 over a moment and a checkpoint (<c>cosignature/v1</c>): a witness's signature.</summary>
    Cosignature = 0x04,
}
