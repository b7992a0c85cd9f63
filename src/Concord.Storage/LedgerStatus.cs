namespace Concord.Storage;

/// <summary>Where the ledger stands.</summary>
public sealed record LedgerStatus
{
    /// <summary>The log's name.</summary>
    public required string Origin { get; init; }

    /// <summary>The log's public key, to be handed to whoever wants to check.</summary>
    public required string Vkey { get; init; }

    /// <summary>The number of entries.</summary>
    public required long Size { get; init; }

    /// <summary>The root over them, in base64.</summary>
    public required string Root { get; init; }

    /// <summary>When the last entry was recorded; null in an empty ledger.</summary>
    public DateTimeOffset? LastRecorded { get; init; }

    /// <summary>The names of the outside witnesses that cosigned this head.</summary>
    public IReadOnlyList<string> Witnessed { get; init; } = [];

    /// <summary>What is wrong, in a sentence, such as an older state that was restored; null when nothing is.</summary>
    public string? Trouble { get; init; }
}
