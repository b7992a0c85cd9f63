using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>G11: what came late is written back to before its limit; the ledger's own time stays the true one.</summary>
internal sealed class Backdating : Game
{
    internal override IEnumerable<Exhibit> Play(Stage stage, IEnumerable<Exhibit> evidence, IReadOnlySet<Side> players) => evidence.Select(e => e switch
    {
        OwedFact { SharedAt: { } shared } fact when players.Any(p => fact.Owner.Is(p)) => Backdated(stage, fact, shared),
        Advice { AnsweredAt: { } answered } advice when players.Any(p => advice.To.Is(p)) => Backdated(stage, advice, answered),
        Initiative initiative when players.Contains(initiative.Owner) => Backdated(stage, initiative),
        _ => e,
    });

    private static OwedFact Backdated(Stage stage, OwedFact fact, Moment shared)
    {
        var early = Moment.At(fact.KnownAt.Latest.AddHours(12));

        return shared.IsBy(early) ? fact : fact with
        {
            SharedAt = early,
            AcknowledgedAt = early,
            DiscoveredAt = fact.Discovery == DiscoveryMode.Told ? early : fact.DiscoveredAt,
            RecordedAt = Recorded(stage, fact, shared),
        };
    }

    private static Advice Backdated(Stage stage, Advice advice, Moment answered)
    {
        var early = Moment.At(advice.IssuedAt.Latest.AddDays(9));

        return answered.IsBy(early) ? advice : advice with { AnsweredAt = early, RecordedAt = Recorded(stage, advice, answered) };
    }

    private static Initiative Backdated(Stage stage, Initiative initiative)
    {
        var other = initiative.Owner.Counterpart();
        if (!initiative.Gates.TryGetValue(StageGate.G2, out var funded) || initiative.Consults.Any(c => c.Party.Is(other) && c.RequestedAt.IsBy(funded)))
        {
            return initiative;
        }

        return initiative with
        {
            Consults = [.. initiative.Consults.Select(c => c.Party.Is(other)
                ? c with { RequestedAt = Moment.At(funded.Earliest.AddDays(-3)), AnsweredAt = c.AnsweredAt is null ? null : Moment.At(funded.Earliest.AddDays(-1)) }
                : c)],
            RecordedAt = initiative.Consults.Where(c => c.Party.Is(other)).Select(c => Recorded(stage, initiative, c.RequestedAt)).DefaultIfEmpty(initiative.RecordedAt).Max(),
        };
    }

    private static DateTimeOffset Recorded(Stage stage, Exhibit exhibit, Moment truly)
    {
        var end = Stage.Instant(stage.LastDay).AddMinutes(-1);
        var late = truly.Latest.AddDays(1);

        return late > end ? end : late > exhibit.RecordedAt ? late : exhibit.RecordedAt;
    }
}
