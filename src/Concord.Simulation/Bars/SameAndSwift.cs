using System.Diagnostics;
using System.Security.Cryptography;
using Concord.Evidence.Interchange;
using Concord.Evidence;
using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A15: the same seed gives the same everything, the order of import changes nothing, and it is fast enough.</summary>
public sealed class SameAndSwift : AccuracyBar
{
    private const int FullPairs = 40;
    private const int FullTimed = 334;
    private const int YearsOfCompany = 3;
    private const int LongYears = 10;

    /// <inheritdoc/>
    public override string Id => "A15";

    /// <inheritdoc/>
    public override string Name => "The same every time, and swift";

    /// <inheritdoc/>
    public override string Asks =>
        "The same seed gives the same evidence to the byte and the same states; the order of import changes no state; 1,000 organisation-years are made and read in at most 60 seconds, and one organisation of ten years is brought up to date in at most 2.";

    /// <inheritdoc/>
    public override string Way => "Companies made and read twice, once with their evidence shuffled; times on every core of the machine at hand, a smaller number of years taken for a thousand.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        var pairs = run.Repeat("made twice", run.Costly(FullPairs), Twice);
        yield return None("companies whose evidence differs when made again", pairs.Count(p => !p.SameBytes), pairs.Length);
        yield return None("companies whose readings differ when read again", pairs.Count(p => !p.SameStates), pairs.Length);
        yield return None("companies whose readings differ after a shuffled import", pairs.Count(p => !p.SameShuffled), pairs.Length);

        var watch = Stopwatch.StartNew();
        var companies = run.Costly(FullTimed);
        run.Repeat("timed companies", companies, g => CompanyRun.Of(new Scenario { Weeks = YearsOfCompany * Week.Year }, g.Bits(), run.Limits).Alarms.Count);
        yield return Seconds("seconds for 1,000 organisation-years in memory", 60, watch.Elapsed.TotalSeconds * 1000 / (companies * YearsOfCompany), companies * YearsOfCompany, "organisation-years");

        var old = Company.Run(new Scenario { Weeks = LongYears * Week.Year }, run.SeedOf(0));
        SignCatalogue.Read(old.Dossier, old.LastMonday.AddDays(-7), run.Limits);
        watch.Restart();
        SignCatalogue.Read(old.Dossier, old.LastMonday, run.Limits);
        yield return Seconds("seconds to read one organisation of ten years anew", 2, watch.Elapsed.TotalSeconds, LongYears, "organisation-years");
    }

    private static (bool SameBytes, bool SameStates, bool SameShuffled) Twice(SeededGenerator generator)
    {
        var scenario = new Scenario { Weeks = 2 * Week.Year, Sigma = 0.6, Injections = [new Injection("ALL", Strength: 0.5)] };
        var seed = generator.Bits();
        var (one, two) = (Company.Run(scenario, seed), Company.Run(scenario, seed));
        var shuffled = one.Evidence.ToArray();
        generator.Shuffle<Exhibit>(shuffled);
        var states = Shown(one.Dossier, one.LastMonday);

        return (
            Digest(one).SequenceEqual(Digest(two)),
            states == Shown(two.Dossier, two.LastMonday),
            states == Shown(Dossier.Of(shuffled, one.Dossier.KnownAt, one.Dossier.Zone), one.LastMonday));
    }

    private static byte[] Digest(SimulatedCompany company)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var exhibit in company.Evidence)
        {
            hash.AppendData(EvidenceText.Write(exhibit));
        }

        return hash.GetHashAndReset();
    }

    private static string Shown(Dossier dossier, DateOnly monday) => string.Join('\n', SignCatalogue.All
        .SelectMany(s => s.Read(new Standpoint(dossier, monday)).Readings)
        .Select(r => $"{r.Indicator} {r.Direction} {r.State} {r.Sentence} {string.Join(' ', r.Alarms)} {string.Join(' ', r.Notes)}"));

    private static BarFigure None(string what, int count, int companies) => new()
    {
        What = what,
        Requirement = Requirement.Most(0),
        Value = count,
        Low = count,
        High = count,
        Runs = companies,
        Counted = "companies",
        WhyNot = "An error of the program: only its repair reaches the bar.",
    };

    private static BarFigure Seconds(string what, double most, double seconds, int years, string counted) => new()
    {
        What = what,
        Requirement = Requirement.Most(most),
        Value = seconds,
        IsTime = true,
        Runs = years,
        Counted = counted,
        WhyNot = "A faster or less busy machine would reach it, or less work for each week read.",
    };
}
