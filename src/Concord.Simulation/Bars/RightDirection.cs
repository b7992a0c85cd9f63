using Concord.Evidence;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A8: trouble made by one side is found in that side's behaviour.</summary>
public sealed class RightDirection : AccuracyBar
{
    private const int FullCompanies = 100;
    private const int FullSwaps = 40;
    private const int Onset = 53;
    private const double Strong = 1.5;

    private static readonly string[] _signs = ["S1", "S3", "S6", "S10", "S12", "C1", "C2"];

    /// <inheritdoc/>
    public override string Id => "A8";

    /// <inheritdoc/>
    public override string Name => "Right direction";

    /// <inheritdoc/>
    public override string Asks => "Of strong trouble made by one side that becomes reportable, at least 0.95 is reported of that side and at most 0.01 of the other; exchanging the sides exchanges every result.";

    /// <inheritdoc/>
    public override string Way =>
        "Whole companies in which one sign is planted with strength 1.5 in one direction after a year; the first reportable finding of the sign in the year after. Then the same evidence with the sides exchanged.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        var (right, wrong) = (0, 0);
        foreach (var sign in _signs)
        {
            foreach (var toward in new[] { Direction.Cio, Direction.Ciso })
            {
                var scenario = new Scenario { Weeks = 2 * Week.Year, Injections = [new Injection(sign) { Strength = Strong, Toward = toward, Onset = Onset }] };
                foreach (var company in run.Companies(scenario, FullCompanies))
                {
                    var first = company.Alarms
                        .Where(a => a.Tier == Tier.Reportable && a.Week >= Onset && a.Indicator.StartsWith($"{sign}.", StringComparison.Ordinal) && a.Direction != Direction.Joint)
                        .OrderBy(a => a.Week)
                        .Select(a => (Direction?)a.Direction)
                        .FirstOrDefault();
                    right += first == toward ? 1 : 0;
                    wrong += first is { } found && found != toward ? 1 : 0;
                }
            }
        }

        const string Why = "Both directions are read from their own cases; a wrong one is a chance excess of the other side within the guarantee of false alarms. Only a stricter guarantee, and so later findings, would reach it.";
        yield return BarFigure.Share("declared of the side that makes it", Requirement.Least(0.95), right, right + wrong, "findings") with { WhyNot = Why };
        yield return BarFigure.Share("declared of the other side", Requirement.Most(0.01), wrong, right + wrong, "findings") with { WhyNot = Why };
        yield return Swapped(run);
    }

    private static BarFigure Swapped(BarRun run)
    {
        var differing = run.Repeat("sides exchanged", run.Costly(FullSwaps), generator =>
        {
            var scenario = new Scenario { Weeks = 2 * Week.Year, Sigma = 0.3, Injections = [new Injection("ALL") { Toward = Direction.Cio, Onset = Onset }] };
            var company = Company.Run(scenario, generator.Bits());
            var mirrored = Dossier.Of(company.Evidence.Select(ExchangedSides.Of), company.Dossier.KnownAt, company.Dossier.Zone);
            var plain = Shown(company.Dossier, company.LastMonday);
            var exchanged = Shown(mirrored, company.LastMonday);

            return plain.Count(r => !exchanged.TryGetValue((r.Key.Indicator, Other(r.Key.Direction)), out var twin) || twin != r.Value);
        });

        return new BarFigure
        {
            What = "readings that differ once the sides are exchanged",
            Requirement = Requirement.Most(0),
            Value = differing.Sum(),
            Low = differing.Sum(),
            High = differing.Sum(),
            Runs = differing.Length,
            Counted = "companies",
            WhyNot = "Exchanging the sides must exchange every result (INV-2): only a repair of the program reaches the bar.",
        };
    }

    private static Dictionary<(string Indicator, Direction Direction), (IndicatorState State, int? Events, int? Opportunities, double? Estimate)> Shown(Dossier dossier, DateOnly monday) =>
        SignCatalogue.All
            .SelectMany(s => s.Read(new Standpoint(dossier, monday)).Readings)
            .ToDictionary(r => (r.Indicator, r.Direction), r => (r.State, r.Events, r.Opportunities, r.Estimate));

    private static Direction Other(Direction direction) => direction switch
    {
        Direction.Cio => Direction.Ciso,
        Direction.Ciso => Direction.Cio,
        _ => Direction.Joint,
    };
}
