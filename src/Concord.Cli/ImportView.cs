using System.Text.Json.Serialization;
using Concord.Storage;

namespace Concord.Cli;

/// <summary>The answer of <c>concord import --json</c> (CONTRACT §2).</summary>
internal sealed record ImportView(IReadOnlyList<ImportedFileView> Files, LedgerHeadView Ledger)
{
    public static ImportView Of(ImportReceipt receipt) =>
        new([.. receipt.Files.Select(ImportedFileView.Of)], new LedgerHeadView(receipt.Size, receipt.Root));
}

/// <summary>How many entries the ledger has, and the root over them.</summary>
internal sealed record LedgerHeadView(long Size, string Root);

/// <summary>What became of one file.</summary>
internal sealed record ImportedFileView
{
    public required string Path { get; init; }

    public string? Format { get; init; }

    public required string Sha256 { get; init; }

    public long Read { get; init; }

    public long Added { get; init; }

    public long Changed { get; init; }

    public long Unchanged { get; init; }

    public long Merged { get; init; }

    public long Rejected { get; init; }

    public required IReadOnlyDictionary<string, long> Kinds { get; init; }

    public required IReadOnlyList<RejectionView> Rejections { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Refused { get; init; }

    public static ImportedFileView Of(FileReceipt file) => new()
    {
        Path = file.Path,
        Format = file.Format,
        Sha256 = file.Sha256,
        Read = file.Read,
        Added = file.Added,
        Changed = file.Changed,
        Unchanged = file.Unchanged,
        Merged = file.Merged,
        Rejected = file.Rejected,
        Kinds = file.Kinds,
        Rejections = [.. file.Rejections.Select(r => new RejectionView(r.Number, r.Field, r.Reason))],
        Refused = file.Refused,
    };
}

/// <summary>A line that was not taken, and why.</summary>
internal sealed record RejectionView(long Line, string? Field, string Reason);
