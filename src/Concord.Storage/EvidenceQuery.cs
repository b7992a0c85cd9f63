using Concord.Evidence;

namespace Concord.Storage;

/// <summary>Which pieces of evidence to list: the newest first, a page at a time.</summary>
public sealed record EvidenceQuery
{
    /// <summary>Only this kind; null = all kinds.</summary>
    public string? Kind { get; init; }

    /// <summary>Only pieces whose text holds this, capitals or not (A to Z); null = all.</summary>
    public string? Text { get; init; }

    /// <summary>Only what happened then or later; null = no bound.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Only what happened before then; null = no bound.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>Where the page before ended: its <see cref="EvidencePage.Next"/>; null = from the newest.</summary>
    public string? After { get; init; }

    /// <summary>How many at most, 1 to 500.</summary>
    public int Count { get; init; } = 50;
}

/// <summary>A page of pieces of evidence.</summary>
/// <param name="Lines">The pieces, the newest first.</param>
/// <param name="Next">Where the next page begins; null when this is the last. A search may answer few lines and a next page.</param>
public sealed record EvidencePage(IReadOnlyList<EvidenceLine> Lines, string? Next);

/// <summary>One piece of evidence in a list.</summary>
/// <param name="Link">The piece.</param>
/// <param name="At">When it happened; when it was recorded, where that is not known.</param>
/// <param name="Versions">How many versions are held.</param>
/// <param name="Version">The version that counts.</param>
public sealed record EvidenceLine(EvidenceLink Link, DateTimeOffset At, long Versions, EvidenceVersion Version);

/// <summary>One version of a piece of evidence.</summary>
/// <param name="Entry">The ledger entry that commits to it.</param>
/// <param name="Row">Its place among the rows of that entry; null where the entry is its own.</param>
/// <param name="RecordedAt">When the ledger took it in.</param>
/// <param name="Actor">The seat it was recorded from; null when the entry's pseudonym is unknown.</param>
/// <param name="Counts">Whether it is the version that counts.</param>
/// <param name="Json">The evidence as a <c>concord-evidence/1</c> object in UTF-8.</param>
public sealed record EvidenceVersion(long Entry, long? Row, DateTimeOffset RecordedAt, Actor? Actor, bool Counts, ReadOnlyMemory<byte> Json);

/// <summary>One file that was handed in, as the ledger holds it.</summary>
/// <param name="Entry">The ledger entry of the attempt.</param>
/// <param name="At">When it was handed in.</param>
/// <param name="Actor">The seat it was handed in from.</param>
/// <param name="File">What became of it.</param>
public sealed record ImportEntry(long Entry, DateTimeOffset At, Actor? Actor, FileReceipt File);
