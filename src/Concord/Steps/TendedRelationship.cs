using Concord.Evidence;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>Step 5: the relationship is tended: communicate, be willing to meet, get the teams to meet, establish trust.</summary>
/// <remarks>
/// <para>Taken: requests to meet are accepted, team sessions are held, promises are kept. The thresholds of SIGNS are good shares (.85/.70/.50); read here is
/// what did not happen, with their complements.</para>
/// <para>Working: how both see ease, collaboration and trust (Q3, Q5, Q7) does not fall.</para>
/// <para>Source: SIGNS §6, T5; A¶99.</para>
/// </remarks>
public sealed class TendedRelationship : Step
{
    /// <summary>What did not happen: 15 % is ordinary, 30 % the most both accept, half is what is worth finding (house default, T5: .85/.70/.50 as good shares).</summary>
    public static readonly Thresholds NotHappened = new(0.15, 0.30, 0.50);

    /// <summary>Business days to accept a request to meet (T5.1).</summary>
    public const int AcceptDays = 5;

    /// <inheritdoc/>
    public override string Id => "T5";

    /// <inheritdoc/>
    public override string Slug => "tended-relationship";

    /// <inheritdoc/>
    public override string Name => "A tended relationship";

    /// <inheritdoc/>
    public override string Question => "Do they meet when asked, do the teams meet, are promises kept?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, step 5 (A¶99)";

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new ShareIndicator
        {
            Id = "T5.1",
            IsPrimary = true,
            Name = "requests to meet left",
            Definition = "Requests to meet that the side asked did not accept within five business days, out of all whose five days have passed.",
            Kinds = ["meeting-request"],
            Opportunities = "requests to meet",
            Event = d => $"not accepted by the {d.Seat()} within {AcceptDays} business days",
            House = NotHappened,
            Cases = Requests,
        },
        new ShareIndicator
        {
            Id = "T5.2",
            IsJoint = true,
            IsPrimary = true,
            Name = "team sessions not held",
            Definition = "Sessions of both teams that were not held, out of all whose planned day has passed.",
            Kinds = ["team-session"],
            Opportunities = "planned team sessions",
            Event = _ => "not held",
            House = NotHappened,
            Cases = Sessions,
        },
        new ShareIndicator
        {
            Id = "T5.3",
            IsPrimary = true,
            Name = "promises not kept by their day",
            Definition = "Promises of a side to the other that were not kept by their day, out of all whose day has passed.",
            Kinds = ["promise"],
            Opportunities = "promises due",
            Event = d => $"not kept by the {d.Seat()}'s side by their day",
            House = NotHappened,
            Cases = Promises,
        },
        Perceived.Trend("T5.4", "Q3, Q5, Q7", a => [a.Q3, a.Q5, a.Q7]),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> RestsOn => ["T5.4"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P25", "P11"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Kept promises are not trust: trust is what both say it is (Q7).",
        "Small promises are kept easily; what they are about is not read.",
        "A request answered with another day counts when the new day is accepted in time.",
        "Requests that nobody writes down are not seen.",
    ];

    /// <inheritdoc/>
    protected override TakenState JudgeTaken(KnownReadings readings) => Parts.Taken(Parts.Of(readings, "T5.1", "T5.2", "T5.3"));

    // Each request counts once its days have passed, so that quick answers are not counted before slow ones.
    private static IEnumerable<Case> Requests(Standpoint standpoint, Direction direction) =>
        from request in standpoint.Dossier.All<MeetingRequest>()
        where request.To.Is(direction.ToSide()) && request.From.Is(direction.ToSide().Counterpart())
        let deadline = standpoint.Days.After(request.AskedAt, AcceptDays)
        select new Case { At = deadline.Latest, IsEvent = !(request.AcceptedAt is { } at && at.IsBy(deadline)), Exhibits = [request] };

    private static IEnumerable<Case> Sessions(Standpoint standpoint, Direction direction) =>
        from session in standpoint.Dossier.All<TeamSession>()
        select new Case { At = session.PlannedAt.Latest, IsEvent = !standpoint.HasHappened(session.HeldAt), Exhibits = [session] };

    private static IEnumerable<Case> Promises(Standpoint standpoint, Direction direction) =>
        from promise in standpoint.Dossier.All<Promise>()
        where promise.From.Is(direction.ToSide()) && promise.To.Is(direction.ToSide().Counterpart())
        select new Case { At = promise.DueAt.Latest, IsEvent = !(promise.KeptAt is { } at && at.IsBy(promise.DueAt)), Exhibits = [promise] };
}
