using Concord.Evidence;

namespace Concord.Web.Today;

/// <summary>How far an initiative was when the side that doesn't own it learned of it.</summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="LearnedAt">When the other side was asked, or found out: whichever came first.</param>
/// <param name="Stage">Index into <see cref="Stages"/>.</param>
/// <param name="Mode">How it was found out; null when it was asked.</param>
public sealed record Surprise(Initiative Initiative, DateTimeOffset LearnedAt, int Stage, DiscoveryMode? Mode)
{
    /// <summary>The stages of an initiative, each beginning with a gate: G0, G2, G3, G4, G6.</summary>
    public static IReadOnlyList<string> Stages { get; } = ["Idea", "Funded", "Designed", "Built", "Live"];

    private static readonly StageGate[] Begins = [StageGate.G0, StageGate.G2, StageGate.G3, StageGate.G4, StageGate.G6];

    /// <summary>The side that learned of it.</summary>
    public Side Learner => Initiative.Owner.Counterpart();

    /// <summary>Whether the other side was asked before money was given or a vendor chosen.</summary>
    public bool IsEarly => Stage == 0;

    /// <summary>How the other side learned of it, as people say it.</summary>
    public string How
    {
        get
        {
            var who = Learner == Side.Cio ? "IT" : "security";

            return Mode switch
            {
                null => $"{who} was asked",
                DiscoveryMode.Told => $"{who} was told",
                DiscoveryMode.Intake => $"{who} saw it in the intake",
                DiscoveryMode.Probing => $"{who} found out by asking",
                DiscoveryMode.Telemetry => $"{who} found out from its own tools",
                DiscoveryMode.ThirdPerson => $"{who} heard it from a third person",
                _ => $"{who} found out through an incident",
            };
        }
    }

    /// <summary>How long after it was funded, in words.</summary>
    public string Lag
    {
        get
        {
            if (IsEarly || !Initiative.Gates.TryGetValue(StageGate.G2, out var funded))
            {
                return "no delay";
            }

            var days = (int)Math.Round((LearnedAt - funded.Earliest).TotalDays);

            return days <= 0 ? "no delay" : days == 1 ? "1 day after funding" : $"{days} days after funding";
        }
    }

    /// <summary>What the other side learned of between two instants, the latest stage first.</summary>
    public static IReadOnlyList<Surprise> Between(Dossier dossier, DateTimeOffset from, DateTimeOffset to) =>
    [
        .. dossier.All<Initiative>().Select(Of).OfType<Surprise>()
            .Where(s => s.LearnedAt >= from && s.LearnedAt < to)
            .OrderByDescending(s => s.Stage).ThenBy(s => s.LearnedAt).ThenBy(s => s.Initiative.Id, StringComparer.Ordinal),
    ];

    private static Surprise? Of(Initiative initiative)
    {
        var learner = initiative.Owner.Counterpart().ToParty();
        var asked = initiative.Consults.Where(c => c.Party == learner).Select(c => (DateTimeOffset?)c.RequestedAt.Earliest).Min();
        var found = initiative.Discovery is { } discovery && discovery.By == learner ? discovery : null;
        var foundAt = found?.At.Earliest;
        if ((asked ?? foundAt) is null)
        {
            return null;
        }

        var byAsking = foundAt is null || asked <= foundAt;
        var learned = byAsking ? asked!.Value : foundAt!.Value;
        var stage = Enumerable.Range(0, Begins.Length)
            .LastOrDefault(i => initiative.Gates.TryGetValue(Begins[i], out var gate) && gate.Earliest <= learned);

        return new Surprise(initiative, learned, stage, byAsking ? null : found!.Mode);
    }
}

/// <summary>How many initiatives of a quarter the other side learned of in time to take part in the design.</summary>
/// <param name="Name">Which quarter, such as "this quarter".</param>
/// <param name="InTime">Those learned of before the design was approved.</param>
/// <param name="All">All the other side learned of in the quarter.</param>
public sealed record SurpriseQuarter(string Name, int InTime, int All);
