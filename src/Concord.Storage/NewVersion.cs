using System.Text;
using Concord.Ledger.Entries;
using Concord.Ledger.Merkle;

namespace Concord.Storage;

/// <summary>A version of a record on its way into the database, with everything random it needs already drawn.</summary>
internal sealed class NewVersion
{
    /// <summary>Everybody who may read the shared facts.</summary>
    public const string Audience = "shared";

    public required long Version { get; init; }

    public required long Record { get; init; }

    public required string Subject { get; init; }

    public required long Entry { get; init; }

    /// <summary>The place among the rows of its leaf; null when the leaf is its own.</summary>
    public long? Row { get; init; }

    public required long? Updated { get; init; }

    public required byte[] Json { get; init; }

    public required byte[] Key { get; init; }

    /// <summary>Twelve bytes for the content, and for a new record twelve more for its key.</summary>
    public required byte[] Nonces { get; init; }

    /// <summary>Whether the record's key is wrapped with this version, its first.</summary>
    public bool IsFirst => Nonces.Length > SealedContent.NonceLength;

    /// <summary>When it happened, in milliseconds since 1970, UTC; when it was recorded, where that is not known.</summary>
    public long At { get; set; }

    /// <summary>The row's leaf hash; null when the leaf is its own.</summary>
    public MerkleHash? Hash { get; private set; }

    /// <summary>The disclosures under the record's key.</summary>
    public byte[] Sealed { get; private set; } = [];

    /// <summary>The record's key under the workspace's; null unless this is the first version.</summary>
    public byte[]? Wrapped { get; private set; }

    /// <summary>The salt of a row's one disclosure; null when the leaf is its own.</summary>
    public byte[]? Salt { get; init; }

    /// <summary>Seals a row: one disclosure of the whole evidence, named by its kind.</summary>
    public void SealRow(string kind, byte[] wrapping)
    {
        var disclosure = Disclosure.Of(Salt, kind, Json);
        Hash = disclosure.RowHash;
        Seal(disclosure.Text, wrapping);
    }

    /// <summary>Seals disclosures, joined into one text.</summary>
    public void Seal(string disclosures, byte[] wrapping)
    {
        Sealed = SealedContent.Seal(Key, Nonces.AsSpan(0, SealedContent.NonceLength), Subject, Encoding.ASCII.GetBytes(disclosures));
        Wrapped = IsFirst ? WrappedKey.Wrap(wrapping, Nonces.AsSpan(SealedContent.NonceLength), Audience, Subject, Key) : null;
    }
}
