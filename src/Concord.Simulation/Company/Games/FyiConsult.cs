using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>G6: where the other side is not consulted before funding, a note "for your information" is written as a request before it; nobody answers.</summary>
internal sealed class FyiConsult : Game
{
    private const double DaysBefore = 5;

    internal override IEnumerable<Exhibit> Play(Stage stage, IEnumerable<Exhibit> evidence, IReadOnlySet<Side> players) => evidence.Select(e =>
        e is Initiative initiative && players.Contains(initiative.Owner) && initiative.Gates.TryGetValue(StageGate.G2, out var funded) && IsLate(initiative, funded)
            ? initiative with
            {
                Consults = [new Consultation { Party = initiative.Owner.Counterpart().ToParty(), RequestedAt = Moment.At(funded.Earliest.AddDays(-DaysBefore)) }, .. initiative.Consults],
            }
            : e);

    private static bool IsLate(Initiative initiative, Moment funded) =>
        !initiative.Consults.Any(c => c.Party.Is(initiative.Owner.Counterpart()) && c.RequestedAt.IsBy(funded));
}
