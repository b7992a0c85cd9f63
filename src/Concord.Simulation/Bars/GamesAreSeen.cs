using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A11: gaming is harmless or visible.</summary>
public sealed class GamesAreSeen : AccuracyBar
{
    private const int FullCompanies = 80;
    private const double Strong = 1.5;
    private const double Kept = 0.80;

    private static readonly (string Words, string Sign)[] _games =
    [
        ("a flood of trivial advice", "S1"), ("logging only what is accepted", "S1"), ("overrides called modified adoptions", "S1"), ("agreeing and not doing it", "S1"),
        ("closing and opening again", "S2"), ("for your information instead of consulting", "S6"), ("purchases split below the threshold", "S10"),
        ("risks accepted to stop the clock", "S11"), ("one-to-ones on paper", "S7"), ("every fact must reach", "S4"), ("times written back", "S3"), ("copied survey answers", "S8"),
    ];

    /// <inheritdoc/>
    public override string Id => "A11";

    /// <inheritdoc/>
    public override string Name => "Gaming";

    /// <inheritdoc/>
    public override string Asks => "With each game at full effort at least 0.80 of the un-gamed power is kept, or a warning stands beside the sign in at least 0.80 of companies.";

    /// <inheritdoc/>
    public override string Way =>
        "The sign a game hides is planted with strength 1.5 after a year; found means worth a look or over the line in the year after. A warning is a companion that got worse, too little seen, an open fact, or a secondary measure over its line with probability 0.90. The larger of the two shares counts.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        for (var number = 1; number <= _games.Length; number++)
        {
            var (words, sign) = _games[number - 1];
            var open = new Scenario { Weeks = 2 * Week.Year, Injections = [new Injection(sign, Strong)] };
            var game = open with { Games = (Games)(1 << number) };
            var gamed = run.Companies(game, FullCompanies);
            var found = run.Companies(open, FullCompanies).Count(c => c.Found(sign));
            var (kept, warned) = (gamed.Count(c => c.Found(sign)), run.Readings(game, FullCompanies).Count(c => c.Warned.Contains(sign)));
            var isKept = found == 0 || kept >= Kept * found;
            yield return BarFigure.Share(
                $"G{number} {words}: {sign} {(isKept || kept >= warned ? "found, of what is found without it" : "warned of")}",
                Requirement.Least(Kept),
                isKept || kept >= warned ? Math.Min(kept, Math.Max(1, found)) : warned,
                isKept || kept >= warned ? Math.Max(1, found) : gamed.Length,
                "companies") with
            {
                WhyNot = $"Of {gamed.Length} companies {kept} were found ({found} without the game) and {warned} warned of. A second source for what the game hides would reach it.",
            };
        }
    }
}
