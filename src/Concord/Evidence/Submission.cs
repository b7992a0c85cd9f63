namespace Concord.Evidence;

/// <summary>One file offered as evidence, as an importer reads it.</summary>
public sealed record Submission
{
    /// <summary>The file's name or path, as the person gave it.</summary>
    public required string Path { get; init; }

    /// <summary>The format it was recognised as, or null when none fits.</summary>
    public string? Format { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Why the file is refused whole before a line was read: place, cause and remedy in one sentence; null = it is read.</summary>
    public string? Refused { get; init; }

    /// <summary>
    /// What the file holds, read lazily and once. Enumerating may throw <see cref="RefusedFileException"/> at the place
    /// where the file turns out to be unreadable: then nothing of it counts.
    /// </summary>
    public IEnumerable<SubmittedLine> Lines { get; init; } = [];
}

/// <summary>One row, line or component of a submitted file.</summary>
/// <param name="Number">Where it stands: the line or row number, the first is 1.</param>
public abstract record SubmittedLine(long Number);

/// <summary>A line that reads as evidence.</summary>
/// <remarks>
/// One thing read may unfold into several pieces: a recurring meeting into its dates, a scan into its findings. They follow
/// one another with one <paramref name="Number"/> and count once among the lines read (added if one of them is, else changed
/// if one is, else unchanged), while the kinds count every piece.
/// </remarks>
/// <param name="Number">Where it stands in the file.</param>
/// <param name="Kind">The kind of evidence.</param>
/// <param name="Id">The id within the kind.</param>
/// <param name="UpdatedAt">The source's own time of change, where it has one.</param>
/// <param name="Json">The evidence as a <c>concord-evidence/1</c> object in UTF-8, byte for byte as it will be kept.</param>
public sealed record AcceptedLine(long Number, string Kind, string Id, DateTimeOffset? UpdatedAt, ReadOnlyMemory<byte> Json)
    : SubmittedLine(Number);

/// <summary>A line that adds nothing of its own because it was folded into another of the same file.</summary>
/// <param name="Number">Where it stands in the file.</param>
public sealed record MergedLine(long Number) : SubmittedLine(Number);

/// <summary>A line that can't be taken, with a sentence a person can act on.</summary>
/// <param name="Number">Where it stands in the file.</param>
/// <param name="Field">The field or column, or null where the line as a whole is meant.</param>
/// <param name="Reason">Cause and remedy in one sentence.</param>
public sealed record Rejection(long Number, string? Field, string Reason) : SubmittedLine(Number);
