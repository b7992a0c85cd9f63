using Concord.Evidence;

namespace Concord.Steps;

/// <summary>One version of a briefing as the ledger holds it.</summary>
/// <param name="Briefing">What it said.</param>
/// <param name="At">When it was recorded; of a version that a file brought, the file's own time where it says one.</param>
/// <param name="By">Who recorded it: the seat's word, or the importer's.</param>
public sealed record BriefingVersion(Briefing Briefing, DateTimeOffset At, string By)
{
    /// <summary>Whether a seat of the room recorded it; otherwise a file brought it, and whose hand was in it nobody vouches for.</summary>
    public bool IsAct => BriefingActor.Find(By) is not null;

    /// <summary>Whether it was recorded by whoever words the facts of this author.</summary>
    internal bool IsBy(Party author) => BriefingActor.Find(By)?.Words(author) == true;
}
