using Concord.Storage;

namespace Concord.Web.Ledger;

/// <summary>Where the ledger stands, as other programs read it: the answer of <c>concord ledger status --json</c> and of <c>/api/ledger</c>.</summary>
public sealed record LedgerView(string Origin, string Vkey, long Size, string Root, IReadOnlyList<string> Witnessed, string? Trouble, CheckView? LastCheck)
{
    /// <summary>The view of a status and the last check since the start.</summary>
    public static LedgerView Of(LedgerStatus status, Check? check) => new(
        status.Origin, status.Vkey, status.Size, status.Root, status.Witnessed, status.Trouble,
        check is null ? null : new CheckView(check.At, check.Verdict.Holds, check.Verdict.Break, check.Verdict.Entry));
}

/// <summary>What a check found.</summary>
public sealed record CheckView(DateTimeOffset At, bool Holds, string? Break, long? Entry);

/// <summary>The signed head and the key it is signed with.</summary>
public sealed record CheckpointView(string Checkpoint, string Vkey);
