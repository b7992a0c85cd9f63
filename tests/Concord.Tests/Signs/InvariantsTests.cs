using Concord.Evidence;
using Concord.Numerics;
using Concord.Signs;
using Concord.Steps;
using FsCheck;
using FsCheck.Fluent;

namespace Concord.Tests.Signs;

/// <summary>INV-1 to INV-9 of SIGNS §2.12, over random organisations and every sign of the catalogue.</summary>
public sealed class InvariantsTests
{
    private static readonly string[] Context = ["charter", "person", "feed", "missing-entry", "forum", "absence", "survey-answer", "wave"];

    private static IEnumerable<Indicator> Indicators =>
        SignCatalogue.All.Cast<Theme>().Concat(CauseCatalogue.All).Concat(StepCatalogue.All).Concat(OutcomeCatalogue.All).SelectMany(t => t.Indicators);

    [Fact]
    public void INV_1_adding_quickly_agreed_disagreements_never_moves_a_state_towards_trouble() => ForRandomOrganisations((seed, evidence) =>
        from pair in Both(Read(evidence), Read([.. evidence, .. QuietDisagreements(seed)]))
        where pair.Before.State is IndicatorState.NotEnoughEvidence or IndicatorState.NoData

            // Where there was too little to judge, more records may make it judged, but no detector is moved by them.
            ? !pair.After.Alarms.All(a => pair.Before.Alarms.Any(b => b.Tier == a.Tier && b.Raised <= a.Raised))
            : Trouble(pair.After.State) > Trouble(pair.Before.State)
        select $"{Name(pair.Before)}: {pair.Before.State} became {pair.After.State}");

    [Fact]
    public void INV_2_exchanging_the_sides_exchanges_the_results_exactly() => ForRandomOrganisations((_, evidence) =>
    {
        var mirrored = Readings(Read(evidence.Select(RandomEvidence.Mirror))).ToDictionary(r => (r.Indicator, r.Direction));

        return from reading in Readings(Read(evidence))
               where !IsOneSided(reading.Indicator)
               let twin = mirrored[(reading.Indicator, Mirror(reading.Direction))]
               where Figures(reading) != Figures(twin)
               select $"{Name(reading)}: {Figures(reading)} became {Figures(twin)}";
    });

    [Fact]
    public void INV_2_holds_for_what_is_said_of_causes_too() => ForRandomOrganisations((_, evidence) =>
    {
        var mirrored = Read(evidence.Select(RandomEvidence.Mirror)).Causes.ToDictionary(c => c.Cause.Id);

        // C3 and C4 have faces that only one side can show.
        return from cause in Read(evidence).Causes
               where !cause.Cause.Indicators.Any(i => i.OneSided is not null)
               let twin = mirrored[cause.Cause.Id]
               where (cause.State, cause.Cio, cause.Ciso) != (twin.State, twin.Ciso, twin.Cio)
               select $"{cause.Cause.Id}: {cause.Cio} and {cause.Ciso} became {twin.Cio} and {twin.Ciso}";
    });

    [Fact]
    public void INV_2_holds_for_the_plays_too() => ForRandomOrganisations((_, evidence) =>
    {
        var plays = Read(evidence).Plays.Plays.Select(Play).Order(StringComparer.Ordinal);
        var mirrored = Read(evidence.Select(RandomEvidence.Mirror)).Plays.Plays.Select(p => Play(p with { Direction = p.Direction is { } d ? Mirror(d) : null })).Order(StringComparer.Ordinal);

        return plays.Zip(mirrored).Where(p => p.First != p.Second).Select(p => $"{p.First} became {p.Second}");
    });

    [Fact]
    public void INV_3_no_free_text_is_read() => ForRandomOrganisations((_, evidence) =>
        from pair in Both(Read(evidence), Read(evidence.Select(RandomEvidence.Reworded)))
        where Figures(pair.Before) != Figures(pair.After)
        select $"{Name(pair.Before)}: {Figures(pair.Before)} became {Figures(pair.After)}");

    [Fact]
    public void INV_4_the_order_of_import_changes_nothing() => ForRandomOrganisations((seed, evidence) =>
    {
        var shuffled = evidence.ToArray();
        new SeededGenerator((ulong)seed).Shuffle<Exhibit>(shuffled);

        return from pair in Both(Read(evidence), Read(shuffled))
               where Whole(pair.Before) != Whole(pair.After)
               select $"{Name(pair.Before)}: {Whole(pair.Before)} became {Whole(pair.After)}";
    });

    [Fact]
    public void INV_5_every_figure_opens_to_records_that_exist() => ForRandomOrganisations((_, evidence) =>
    {
        var known = evidence.Select(e => e.Link).ToHashSet();

        return from reading in Readings(Read(evidence))
               where reading.Evidence.Any(e => !known.Contains(e.Link))
                   || reading.OpenEvents.Any(e => !known.Contains(e.Link))
                   || (reading.Events is > 0 && reading.Evidence.Count == 0 && !IsReadFromAbsence(reading))
               select Name(reading);
    });

    [Fact]
    public void INV_6_a_stream_that_is_none_of_its_business_changes_no_indicator() => ForRandomOrganisations((_, evidence) =>
    {
        var all = Readings(Read(evidence)).ToDictionary(r => (r.Indicator, r.Direction));

        return from indicator in Indicators
               let own = evidence.Where(e => indicator.Kinds.Contains(e.Kind) || Context.Contains(e.Kind))
               from alone in indicator.Read(new Standpoint(RandomEvidence.Dossier(own), RandomEvidence.Monday))
               let beside = all[(alone.Indicator, alone.Direction)]
               where Figures(alone) != Figures(beside)
               select $"{Name(alone)}: {Figures(alone)} became {Figures(beside)}";
    });

    [Fact]
    public void INV_7_removing_what_was_no_event_or_a_whole_source_never_makes_a_state_inside() => ForRandomOrganisations((seed, evidence) =>
    {
        var generator = new SeededGenerator((ulong)seed).Split("remove");
        var before = Read(evidence);

        // Where more is better, the event is the good and what was no event is the trouble.
        var counted = Readings(before).Where(r => r.Thresholds is { } t && t.Ref < t.Tol).SelectMany(r => r.Evidence).ToLookup(e => e.Link, e => e.IsEvent);
        var kept = evidence.Where(e => !counted.Contains(e.Link) || counted[e.Link].Any(isEvent => isEvent) || generator.Chance(0.7)).ToList();
        string[] kinds =
        [
            "advice", "disagreement", "initiative", "meeting", "finding", "briefing", "executive-contact", "contact", "owed-fact",
            "activity", "work-item", "tool", "purchase", "release",
            "security-request", "agreed-item", "incident", "metric", "budget-ask", "risk-estimate", "interaction", "control", "risk-acceptance",
        ];
        var kind = generator.Pick(kinds);
        var withoutKind = evidence.Where(e => e.Kind != kind).ToList();

        return from less in new[] { kept, withoutKind }
               from pair in Both(before, Read(less))
               where pair.After.State == IndicatorState.Within && pair.Before is { State: not IndicatorState.Within, Thresholds: not null }
               select $"{Name(pair.Before)} without {(less == kept ? "some that were no events" : kind)}: {Figures(pair.Before)} became {Figures(pair.After)}";
    });

    [Fact]
    public void INV_8_an_alarm_once_raised_is_kept_or_called_superseded() => ForRandomOrganisations((_, evidence) =>
    {
        var earlier = SignCatalogue.Read(RandomEvidence.Dossier(evidence), RandomEvidence.Monday.AddDays(-7 * 15));
        var raised = Readings(earlier).SelectMany(r => r.Alarms).ToList();
        var later = Readings(SignCatalogue.Read(RandomEvidence.Dossier(evidence), RandomEvidence.Monday, earlierAlarms: raised))
            .ToDictionary(r => (r.Indicator, r.Direction));

        return from alarm in raised
               let reading = later[(alarm.Indicator, alarm.Direction)]
               where !reading.Alarms.Any(b => b.Tier == alarm.Tier && b.Raised == alarm.Raised)
                   && !reading.Notes.Any(n => n.Contains("superseded", StringComparison.Ordinal))
               select $"{Name(reading)}: {alarm}";
    });

    [Fact]
    public void INV_9_nothing_is_worked_out_from_fewer_than_the_minimum() => ForRandomOrganisations((_, evidence) =>
        from indicator in Indicators.OfType<StreamIndicator>()
        from reading in indicator.Read(new Standpoint(RandomEvidence.Dossier(evidence), RandomEvidence.Monday))
        where !HasEnough(reading)
        select $"{Name(reading)}: {reading.State} from {reading.Opportunities}");

    private static bool HasEnough(Reading r)
    {
        var isEnough = r.State switch
        {
            IndicatorState.Within or IndicatorState.Present or IndicatorState.Unclear => r.Opportunities >= 8,
            IndicatorState.Early => r.Opportunities >= 5,
            IndicatorState.NotEnoughEvidence => !string.IsNullOrEmpty(r.Missing),
            _ => r.Opportunities is null,
        };

        return isEnough && (r.Estimate is null || r.Opportunities >= 5) && r.History.All(p => p.Estimate is null || p.Opportunities >= 5);
    }

    private static void ForRandomOrganisations(Func<int, List<Exhibit>, IEnumerable<string>> violations)
    {
        // A fixed start, so that a failure is the same everywhere.
        var config = Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(20261121, 7);
        Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), seed =>
        {
            var found = violations(seed, new RandomEvidence(seed).All()).ToList();
            Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
        }).Check(config);
    }

    private static string Name(Reading reading) => $"{reading.Indicator} {reading.Direction}";

    private static SignsReading Read(IEnumerable<Exhibit> evidence) => SignCatalogue.Read(RandomEvidence.Dossier(evidence), RandomEvidence.Monday);

    private static IEnumerable<Reading> Readings(SignsReading reading) =>
        reading.Signs.SelectMany(s => s.Readings)
            .Concat(reading.Causes.SelectMany(c => c.Readings))
            .Concat(reading.Steps.SelectMany(s => s.Readings))
            .Concat(reading.Outcomes.SelectMany(o => o.Readings));

    private static bool IsOneSided(string indicator) => Indicators.Any(i => i.Id == indicator && i.OneSided is not null);

    private static IEnumerable<(Reading Before, Reading After)> Both(SignsReading before, SignsReading after) => Readings(before).Zip(Readings(after));

    private static IEnumerable<Exhibit> QuietDisagreements(int seed)
    {
        var generator = new SeededGenerator((ulong)seed).Split("quiet");

        return Enumerable.Range(0, 5 + generator.Below(60)).Select(i =>
        {
            var opened = Some.Instant(generator.Uniform() * (RandomEvidence.Days - 11));

            return (Exhibit)(Some.Disagreement(i + 1) with
            {
                Id = $"quiet-{i}",
                OpenedAt = Moment.At(opened),
                ClosedAt = Moment.At(opened.AddDays(generator.Uniform() * 10)),
            });
        });
    }

    private static int Trouble(IndicatorState state) => state switch
    {
        IndicatorState.Present => 2,
        IndicatorState.Early => 1,
        _ => 0,
    };

    private static string Play(PlayReading p) => $"{p.Id} {p.State} {p.Trigger} {p.Direction} {p.IsPrivate} {p.Due:O} {p.Run} {p.Verdict?.State} {p.Verdict?.Cause}";

    private static Direction Mirror(Direction direction) => direction switch
    {
        Direction.Cio => Direction.Ciso,
        Direction.Ciso => Direction.Cio,
        _ => Direction.Joint,
    };

    // Slots that were due and have no record show in the absence of one.
    private static bool IsReadFromAbsence(Reading reading) => reading.Indicator.StartsWith("S7.", StringComparison.Ordinal);

    private static string Figures(Reading r) =>
        $"{r.Indicator} {r.State} {r.Events}/{r.Opportunities} {r.Estimate:R} {r.Low:R} {r.High:R} {r.ProbabilityOver:R} {r.Coverage:R} {r.IsControlled} {r.Since} {r.EarliestKnown} "
        + $"{r.OpenEvents.Count} {r.Evidence.Count} {string.Join(',', r.Alarms.Select(a => $"{a.Tier}{a.Raised}{a.Closed}"))} {string.Join(',', r.History.Select(p => $"{p.Events}/{p.Opportunities}{p.State}"))}";

    private static string Whole(Reading r) =>
        $"{Figures(r)} {r.Direction} {r.Sentence} {r.Missing} {string.Join('|', r.Notes)} {string.Join(',', r.Evidence.Select(e => (e.Link, e.IsEvent)))}";
}
