using Concord.Evidence;
using Concord.Steps;
using Concord.Storage;
using Concord.Web.Evidence;
using Concord.Web.Seats;

namespace Concord.Web.Steps.Briefings;

/// <summary>Where briefings are read from and acts are kept: each act is a new version of the briefing in the ledger, under the seat it came from.</summary>
public sealed class BriefingDesk(Workspace workspace, Desk desk, TimeProvider clock)
{
    /// <summary>The form's field that says which version a page showed.</summary>
    public const string Seen = "seen";

    private const string Here = "the briefing room";
    private readonly Lock _gate = new();

    /// <summary>The organisation's time zone.</summary>
    public TimeZoneInfo Zone => workspace.Zone;

    /// <summary>Now.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Today.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).Date);

    /// <summary>All evidence.</summary>
    public Dossier Open() => workspace.OpenDossier();

    /// <summary>A briefing's newest version by its id, as it stands in an address; null where there is none.</summary>
    public Briefing? Find(string id) => Open().Briefings is var all && all.FirstOrDefault(b => b.Id == id) is { } exact ? exact : all.FirstOrDefault(b => b.Id == BriefingAddress.Read(id));

    /// <summary>Every version of a briefing, the oldest first.</summary>
    public IReadOnlyList<BriefingVersion> VersionsOf(Briefing briefing) => BriefingHistory.Of(workspace, briefing.Link);

    /// <summary>Which version's time follows a record: later than the one before, even where a clock stood still.</summary>
    public static DateTimeOffset After(Exhibit before, DateTimeOffset now) => before.UpdatedAt is { } at && at >= now ? at.AddMilliseconds(1) : now;

    /// <summary>Who acts from a seat; null = nobody who acts in a room.</summary>
    public static BriefingActor? ActorOf(Seat seat) => seat switch
    {
        Seat.Cio => BriefingActor.Cio,
        Seat.Ciso => BriefingActor.Ciso,
        Seat.Secretary => BriefingActor.Secretary,
        _ => null,
    };

    /// <summary>Begins a briefing.</summary>
    /// <returns>Why nothing was recorded; null = it was.</returns>
    public string? Begin(BriefingOpening opening, Seat seat)
    {
        lock (_gate)
        {
            var answer = BriefingRoom.Open(ActorOf(seat)!, opening, Now);

            return answer.WhyNot ?? desk.Record(Here, seat, answer.Briefing!);
        }
    }

    /// <summary>Does something in a room, and keeps it.</summary>
    /// <param name="briefing">The briefing as the request found it.</param>
    /// <param name="seen">Which version the page showed.</param>
    /// <param name="seat">The seat it comes from.</param>
    /// <param name="act">What is done.</param>
    /// <param name="keep">Whether to keep it; otherwise it is only tried.</param>
    public ActOutcome Act(Briefing briefing, string? seen, Seat seat, Func<BriefingRoom, BriefingActor, DateTimeOffset, RoomAnswer> act, bool keep = true)
    {
        lock (_gate)
        {
            var now = Now;
            var newest = Find(briefing.Id)!;
            if (seen != $"{newest.Entry}")
            {
                return new ActOutcome(newest, null, Meanwhile.Words(VersionsOf(newest), seen, Zone));
            }

            var answer = act(new BriefingRoom(newest), ActorOf(seat)!, now);
            if (answer.WhyNot is { } why || !keep)
            {
                return new ActOutcome(newest, answer, answer.WhyNot);
            }

            IReadOnlyList<Exhibit> pieces = [answer.Briefing! with { UpdatedAt = After(newest, now) }, .. answer.Pack is { } pack ? new Exhibit[] { pack } : []];

            return new ActOutcome(newest, answer, desk.Record(Here, seat, pieces));
        }
    }
}

/// <summary>What an act led to.</summary>
/// <param name="Newest">The briefing as it stood before.</param>
/// <param name="Answer">The room's answer; null where the act came too late to be asked.</param>
/// <param name="Trouble">Why nothing was kept, in a sentence; null = it was, or could be.</param>
public sealed record ActOutcome(Briefing Newest, RoomAnswer? Answer, string? Trouble)
{
    /// <summary>Whether the page showed an older version.</summary>
    public bool IsLate => Answer is null;

    /// <summary>The status of an answer that refuses it.</summary>
    public int Status => IsLate ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
}
