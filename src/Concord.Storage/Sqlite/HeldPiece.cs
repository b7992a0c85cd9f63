namespace Concord.Storage.Sqlite;

/// <summary>A piece of evidence while an import adds versions to it.</summary>
internal sealed class HeldPiece
{
    public required string Kind { get; init; }

    public required string Id { get; init; }

    /// <summary>Its number in the database.</summary>
    public required long Record { get; init; }

    /// <summary>The random name the leaves know it by.</summary>
    public required string Subject { get; init; }

    /// <summary>The key of its contents; null until it is needed.</summary>
    public byte[]? Key { get; set; }

    /// <summary>The leaf of its newest version.</summary>
    public long? LastEntry { get; set; }

    /// <summary>The number of the version that counts, and when that says it happened.</summary>
    public long Counting { get; set; }

    /// <summary>When it happened by the version that counts, in milliseconds; when it was recorded, where that is not known.</summary>
    public long At { get; set; }

    /// <summary>The version this import brought that counts now; null while the one held before does.</summary>
    public NewVersion? Newest { get; set; }

    public long Versions { get; set; }

    /// <summary>Whether it came with this import.</summary>
    public bool IsNew { get; init; }
}
