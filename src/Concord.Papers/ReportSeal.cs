namespace Concord.Papers;

/// <summary>What the report says of the ledger it was read from, so that anybody can check it later.</summary>
/// <param name="Entries">How many entries the ledger had.</param>
/// <param name="Root">The root hash over them, as the ledger prints it.</param>
/// <param name="Witnesses">Who outside has signed that state; empty = nobody, and the report says so.</param>
public sealed record ReportSeal(long Entries, string Root, IReadOnlyList<string> Witnesses);
