using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>G9: one-to-ones that did not take place are entered as held, with an agenda and nothing closed.</summary>
internal sealed class EmptyMeetings : Game
{
    internal override IEnumerable<Exhibit> Play(Stage stage, IEnumerable<Exhibit> evidence, IReadOnlySet<Side> players) => evidence.Select(e =>
        e is Meeting { Series: not null, MovedTo: null, Status: MeetingStatus.Cancelled or MeetingStatus.NoShow } meeting
            ? meeting with { Status = MeetingStatus.Held, CancelledBy = null, ConfirmedBy = [.. players.Order().Take(1).Select(p => p.Seat())], AgendaItems = meeting.AgendaItems ?? 3, ItemsClosed = 0 }
            : e);
}
