using Concord.Evidence;

namespace Concord.Tests.Signs;

/// <summary>What the steps read.</summary>
internal sealed partial class RandomEvidence
{
    private IEnumerable<Exhibit> OfSteps() =>
    [
        .. Items("meeting-request", 0, 30, OneMeetingRequest),
        .. Items("team-session", 0, 20, OneTeamSession),
        .. Items("promise", 0, 40, OnePromise),
        .. Items("review", 0, 10, i => Some.Review(i) with { At = Moment.At(Somewhen()), SecurityPresent = Chance(0.7), Waiver = Chance(0.2) ? "waiver-1" : null }),
        .. Items("appetite", 0, 2, i => Some.Appetite(i) with { At = Moment.At(Somewhen()), SignedBy = Pick<IReadOnlyList<string>>(["CIO", "CISO", "BOARD"], ["CIO"], ["CISO"], ["BOARD"]) }),
        .. Items("priority-page", 0, 4, OnePriorityPage),
    ];

    private MeetingRequest OneMeetingRequest(int i)
    {
        var asked = Somewhen();
        var from = Pick(Side.Cio, Side.Ciso);

        return Some.MeetingRequest(i, from) with
        {
            To = Chance(0.1) ? Party.Legal : from.Counterpart().ToParty(),
            AskedAt = Moment.At(asked),
            AcceptedAt = Chance(Level("requests")) ? null : Moment.At(asked.AddDays(Between(1, 9))),
        };
    }

    private TeamSession OneTeamSession(int i)
    {
        var planned = Somewhen();

        return Some.TeamSession(i) with { PlannedAt = Moment.At(planned), HeldAt = Chance(Level("sessions")) ? null : Moment.At(planned.AddDays(Between(0, 5))) };
    }

    private Promise OnePromise(int i)
    {
        var due = Somewhen();
        var from = Pick(Side.Cio, Side.Ciso);

        return Some.Promise(i, from) with { DueAt = Moment.At(due), KeptAt = Chance(Level("promises")) ? null : Moment.At(due.AddDays(Between(-5, 2))) };
    }

    private PriorityStatement OnePriorityPage(int i)
    {
        var published = Somewhen();

        return Some.PriorityPage(i, Pick(Side.Cio, Side.Ciso)) with
        {
            Id = $"priority-page-{i}",
            PublishedAt = Moment.At(published),
            AcknowledgedAt = Chance(0.5) ? Moment.At(published.AddDays(5)) : null,
            Challenges = Chance(0.5) ? ["Some challenge"] : [],
        };
    }
}
