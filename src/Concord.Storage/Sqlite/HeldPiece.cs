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

    /// <summary>The version that counts; null for a piece without one yet.</summary>
    public Standing? Counting { get; set; }

    public long Versions { get; set; }

    /// <summary>Whether it came with this import.</summary>
    public bool IsNew { get; init; }

    /// <summary>Takes a version that was added: it counts if it beats the one that did.</summary>
    public void Take(Standing version, long entry)
    {
        Versions++;
        LastEntry = entry;
        if (Counting is not { } before || version.Beats(before))
        {
            Counting = version;
        }
    }
}
