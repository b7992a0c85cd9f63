using Concord.Evidence;
using Concord.Steps;

namespace Concord.Signs;

/// <summary>The signs that are read, in the source's order. A new sign is one file and one line here.</summary>
public static class SignCatalogue
{
    /// <summary>Every sign.</summary>
    public static IReadOnlyList<Sign> All { get; } =
    [
        new OverriddenRecommendations(),
        new UnresolvedConflict(),
        new UnsharedFacts(),
        new AlteredBoardMessage(),
        new MediatedVoice(),
        new LateConsultation(),
        new MissedOneOnOnes(),
        new UnknownPriorities(),
        new ContestedWork(),
        new DoubledPurchases(),
        new HygienePutOff(),
        new FlawedReleases(),
    ];

    /// <summary>The sign with the given address, such as <c>overridden-recommendations</c>; null when there is none.</summary>
    public static Sign? Find(string slug) => All.FirstOrDefault(s => s.Slug == slug);

    /// <summary>Reads every sign from a dossier on one Monday.</summary>
    /// <param name="dossier">The evidence as known at one moment.</param>
    /// <param name="week">A day of the week on whose Monday is evaluated: the week before it is the last that counts.</param>
    /// <param name="limits">Calibrated limits that were kept; null = those of this process.</param>
    /// <param name="earlierAlarms">Alarms of earlier readings as they were kept: they are never deleted, at most called superseded.</param>
    /// <param name="window">Weeks of the figures that are shown; states always rest on 52.</param>
    /// <param name="before">A reading of the same window from an earlier dossier: a sign none of whose evidence changed since is taken from it (INV-6).</param>
    public static SignsReading Read(
        Dossier dossier,
        DateOnly week,
        CusumLimits? limits = null,
        IReadOnlyCollection<RaisedAlarm>? earlierAlarms = null,
        int window = Week.Year,
        EarlierReading? before = null)
    {
        var standpoint = new Standpoint(dossier, week, limits, earlierAlarms, window);

        var monday = standpoint.Week.Evaluated;
        var signs = All.Select(s => before?.Unchanged(s, dossier, monday) ?? s.Read(standpoint)).ToList();
        var known = new KnownReadings(signs.SelectMany(s => s.Readings));
        var causes = CauseCatalogue.All.Select(c => c.Judged(before?.Unchanged(c, dossier, monday) ?? c.ReadIndicators(standpoint), known)).ToList();
        known = known.With(causes.SelectMany(c => c.Readings));

        var structure = ReportingStructure.Read(standpoint);
        var reading = new SignsReading(monday, dossier.KnownAt, signs)
        {
            Causes = causes,
            Steps = [.. StepCatalogue.All.Select(s => s.Judged(before?.Unchanged(s, dossier, monday) ?? s.ReadIndicators(standpoint), known))],
            Outcomes = [.. OutcomeCatalogue.All.Select(o => before?.Unchanged(o, dossier, monday) ?? o.Read(standpoint))],
            Perception = PerceptionScore.Read(standpoint, id => BehaviourOf(id, signs, causes)),
            Structure = structure,
            Circumstances = Circumstances.Read(standpoint, known, structure.Level),
        };

        return reading with { Plays = PlayQueue.Read(standpoint, reading) };
    }

    /// <summary>Follows the indicators that decide states or can alarm, week by week, without figures and words: for many organisations at once.</summary>
    /// <param name="dossier">The evidence as known at one moment.</param>
    /// <param name="week">A day of the week on whose Monday is evaluated: the week before it is the last that counts.</param>
    /// <param name="limits">Calibrated limits that were kept; null = those of this process.</param>
    /// <returns>The primary and the armed indicators of signs and causes, each in its directions; states and alarms as <see cref="Read"/> finds them.</returns>
    public static IReadOnlyList<IndicatorCourse> Follow(Dossier dossier, DateOnly week, CusumLimits? limits = null)
    {
        var standpoint = new Standpoint(dossier, week, limits);

        return
        [
            .. All.Concat<Theme>(CauseCatalogue.All)
                .SelectMany(t => t.Indicators)
                .Where(i => i.IsPrimary || standpoint.Charters.CanArm(i.Id))
                .SelectMany(i => i.Follow(standpoint)),
        ];
    }

    private static IndicatorState? BehaviourOf(string id, List<SignReading> signs, List<CauseReading> causes) =>
        signs.Find(s => s.Sign.Id == id)?.State
        ?? (causes.Find(c => c.Cause.Id == id) is { } cause ? Sign.Worst(cause.Readings.Where(r => r.IsPrimary)) : null);
}
