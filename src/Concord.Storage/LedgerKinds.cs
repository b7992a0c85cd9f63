namespace Concord.Storage;

/// <summary>What the ledger records of its own doing, beside the kinds of evidence: never part of a dossier.</summary>
internal static class LedgerKinds
{
    /// <summary>A file was handed in: what it was and what became of it.</summary>
    public const string Import = "import";

    /// <summary>Rows of one kind came in together, committed to by one root.</summary>
    public const string Rows = "rows";

    /// <summary>The program began to serve: hashes of what it is made of.</summary>
    public const string Start = "start";

    /// <summary>Kinds that come in the hundred thousands: their rows enter as one leaf for each import.</summary>
    private static readonly string[] Bulk = ["finding", "kev-entry"];

    /// <summary>Every kind that is no evidence.</summary>
    public static IReadOnlyList<string> All { get; } = [Import, Rows, Start];

    /// <summary>Whether pieces of this kind enter as rows.</summary>
    public static bool AreRows(string kind) => Bulk.Contains(kind);
}
