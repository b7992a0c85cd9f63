using Concord.Evidence;

namespace Concord.Storage;

/// <summary>What became of the files handed in together, and where the ledger stands after them.</summary>
/// <param name="Files">One for each file, in the order they were handed in.</param>
/// <param name="Size">The number of ledger entries.</param>
/// <param name="Root">The root over them, in base64.</param>
public sealed record ImportReceipt(IReadOnlyList<FileReceipt> Files, long Size, string Root);

/// <summary>What became of one file. The lines read are those added, changed, unchanged, merged and rejected together.</summary>
public sealed record FileReceipt
{
    /// <summary>The file as the person named it.</summary>
    public required string Path { get; init; }

    /// <summary>The format it was read as; null where none fits.</summary>
    public string? Format { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How many lines, rows or components were read.</summary>
    public long Read { get; init; }

    /// <summary>How many brought something new.</summary>
    public long Added { get; init; }

    /// <summary>How many brought a new version of something held.</summary>
    public long Changed { get; init; }

    /// <summary>How many equal a version already held, or another line of the same import.</summary>
    public long Unchanged { get; init; }

    /// <summary>How many were folded into another line of the same file.</summary>
    public long Merged { get; init; }

    /// <summary>How many could not be taken.</summary>
    public long Rejected { get; init; }

    /// <summary>How many pieces of each kind were read.</summary>
    public IReadOnlyDictionary<string, long> Kinds { get; init; } = new Dictionary<string, long>();

    /// <summary>The first thousand lines that could not be taken, with the reason.</summary>
    public IReadOnlyList<Rejection> Rejections { get; init; } = [];

    /// <summary>The first thousand pieces that came in two contents without a time of change to choose by.</summary>
    public IReadOnlyList<Tie> Ties { get; init; } = [];

    /// <summary>Why the file was refused whole; null where it was read.</summary>
    public string? Refused { get; init; }
}

/// <summary>One piece came in two contents of equal standing in one import; the greater by bytes counts.</summary>
/// <param name="Line">The line whose content does not count.</param>
/// <param name="Link">The piece of evidence.</param>
public sealed record Tie(long Line, EvidenceLink Link);

/// <summary>How far an import has come.</summary>
/// <param name="Path">The file being read; null while what was read is being written.</param>
/// <param name="Lines">The pieces read or written so far.</param>
public sealed record ImportProgress(string? Path, long Lines);
