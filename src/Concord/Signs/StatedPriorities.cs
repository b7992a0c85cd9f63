using Concord.Evidence;

namespace Concord.Signs;

/// <summary>A side's statement of priorities with the time from which it counts.</summary>
/// <param name="Side">Whose it is.</param>
/// <param name="Statement">The statement.</param>
/// <param name="At">When its blind round was over; without a record of the round, the statement's own time.</param>
internal sealed record StatedPriorities(Side Side, PriorityStatement Statement, DateTimeOffset At)
{
    /// <summary>All of them that can be placed in time, the oldest first.</summary>
    internal static List<StatedPriorities> All(Standpoint standpoint)
    {
        var waves = standpoint.Dossier.All<Wave>().ToDictionary(w => w.Id, w => w.ClosesAt.Latest, StringComparer.Ordinal);

        return
        [
            .. from statement in standpoint.Dossier.All<PriorityStatement>()
               let side = statement.Party.ToSide()
               let at = waves.TryGetValue(statement.Wave, out var closes) ? closes : statement.Occurred?.Latest
               where side is not null && at is not null
               orderby at, statement.Id
               select new StatedPriorities(side.Value, statement, at.Value),
        ];
    }
}
