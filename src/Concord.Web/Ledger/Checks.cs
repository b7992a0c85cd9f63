using Concord.Storage;

namespace Concord.Web.Ledger;

/// <summary>The last check of the ledger since the program started.</summary>
public sealed class Checks(Workspace workspace, TimeProvider clock)
{
    private readonly Lock _one = new();

    /// <summary>The last check, or null when none was made since the start.</summary>
    public Check? Last { get; private set; }

    /// <summary>Checks everything, and that an older checkpoint still holds where one is given. One check at a time.</summary>
    public Check Run(string? oldCheckpoint)
    {
        lock (_one)
        {
            var check = Run(oldCheckpoint, oldCheckpoint is not null);
            Last = check is { WithOld: true, Verdict.Holds: false } ? Run(null, withOld: false) : check;

            return check;
        }
    }

    private Check Run(string? oldCheckpoint, bool withOld) => new(workspace.Verify(oldCheckpoint), clock.GetUtcNow(), withOld);
}

/// <summary>What one check of the ledger found.</summary>
/// <param name="Verdict">The finding.</param>
/// <param name="At">When it was made.</param>
/// <param name="WithOld">Whether an older checkpoint was checked against.</param>
public sealed record Check(LedgerVerdict Verdict, DateTimeOffset At, bool WithOld);
