using Concord.Evidence;

namespace Concord.Web.Risk;

/// <summary>Every blind round of every risk, and which estimates are still sealed.</summary>
/// <remarks>
/// A round takes each side's newest estimate until both are in; what either says after that is not blind to it and begins the next round.
/// An agreed round of estimates (a wave) is a round of its own, and its end reveals what came in.
/// </remarks>
public sealed class SealedRounds
{
    private readonly IReadOnlyDictionary<string, SealedRound> _ofEstimate;

    private SealedRounds(IReadOnlyList<SealedRound> all, IReadOnlyDictionary<string, SealedRound> ofEstimate) => (All, _ofEstimate) = (all, ofEstimate);

    /// <summary>All rounds, each risk's in order of time.</summary>
    public IReadOnlyList<SealedRound> All { get; }

    /// <summary>Works the rounds out from the evidence.</summary>
    /// <param name="estimates">Every estimate.</param>
    /// <param name="waves">The agreed rounds of every type.</param>
    /// <param name="now">The moment of looking.</param>
    public static SealedRounds Of(IEnumerable<RiskEstimate> estimates, IEnumerable<Wave> waves, DateTimeOffset now)
    {
        var agreed = waves.Where(w => w.Type == WaveType.Estimates).ToList();
        var all = new List<SealedRound>();
        var ofEstimate = new Dictionary<string, SealedRound>(StringComparer.Ordinal);
        foreach (var risk in estimates.GroupBy(e => e.Risk, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            foreach (var (round, members) in Rounds(risk.OrderBy(e => e.At).ThenBy(e => e.Id, StringComparer.Ordinal), agreed, now))
            {
                all.Add(round);
                foreach (var member in members)
                {
                    ofEstimate[member.Id] = round;
                }
            }
        }

        return new SealedRounds(all, ofEstimate);
    }

    /// <summary>The newest round of a risk; null where nobody has estimated it.</summary>
    public SealedRound? Newest(string risk) => All.LastOrDefault(r => r.Risk == risk);

    /// <summary>The newest round of a risk whose estimates both may see and compare; null where there is none.</summary>
    public SealedRound? Compared(string risk) => All.LastOrDefault(r => r.Risk == risk && r is { IsRevealed: true, IsPaired: true });

    /// <summary>Whether an estimate may be shown to somebody of a side; to others only once it is revealed.</summary>
    /// <param name="estimate">The estimate's id.</param>
    /// <param name="by">Whose it is; null where that can't be told.</param>
    /// <param name="reader">The side that looks; null = neither.</param>
    public bool MaySee(string estimate, Side? by, Side? reader) =>
        (by is not null && by == reader) || (_ofEstimate.TryGetValue(estimate, out var round) && round.IsRevealed);

    private static IEnumerable<(SealedRound Round, IReadOnlyList<RiskEstimate> Members)> Rounds(IEnumerable<RiskEstimate> estimates, List<Wave> agreed, DateTimeOffset now)
    {
        List<RiskEstimate> members = [];
        Wave? wave = null;
        foreach (var estimate in estimates)
        {
            var own = agreed.FirstOrDefault(w => w.OpensAt.Earliest <= estimate.At.Earliest && estimate.At.Earliest <= w.ClosesAt.Latest);
            if (members.Count > 0 && (own != wave || IsPaired(members)))
            {
                yield return (Round(members, wave, now), members);
                members = [];
            }

            wave = own;
            members.Add(estimate);
        }

        if (members.Count > 0)
        {
            yield return (Round(members, wave, now), members);
        }
    }

    private static bool IsPaired(List<RiskEstimate> members) => members.Select(m => m.By).Distinct().Count() == 2;

    private static SealedRound Round(List<RiskEstimate> members, Wave? wave, DateTimeOffset now) => new(
        members[0].Risk,
        members.FindLast(m => m.By == Side.Cio),
        members.FindLast(m => m.By == Side.Ciso),
        IsPaired(members) || (wave is not null && wave.ClosesAt.Latest < now));
}
