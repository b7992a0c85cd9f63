using System.Globalization;
using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Sign 8: the two don't know each other's priorities, challenges and strategies.</summary>
/// <remarks>
/// <para>In a blind round each side ranks its own five priorities from a shared menu and names the five it thinks the other chose. Priorities
/// may differ; knowing them should not be luck. The direction is whose knowledge is read.</para>
/// <para>The last two rounds are pooled: fewer than 7 of 10 named rightly is the flag. A stranger is flagged in 97 of 100 cases, somebody well informed in 3. With four
/// rounds a year and two directions the well informed would stand there in one of four years, so where the year holds more rounds they must lie below
/// 6.5 of 10 together as well: one in fifteen (ADR 7).</para>
/// <para>Source: SIGNS §4, S8; CONTRACT §1, "Readings, settled"; A¶41.</para>
/// </remarks>
public sealed class UnknownPriorities : Sign
{
    /// <summary>Priorities named rightly, a good share: well informed 4.1 of 5, flagged below 7 of 10, a stranger 2.04 of 5 (house default, S8.1).</summary>
    public static readonly Thresholds Named = new(0.82, 0.70, 0.41);

    /// <summary>Challenges and strategy described rightly, a good share (house default, S8.4).</summary>
    public static readonly Thresholds Described = new(0.75, 0.50, 0.30);

    /// <summary>Days since the page was updated: a quarter is ordinary, more than four months worth a look (house default, S8.5).</summary>
    public static readonly Thresholds PageAge = new(91, 120, 182);

    /// <summary>Days in which the other should acknowledge the page (S8.5).</summary>
    public const int AcknowledgeDays = 14;

    /// <summary>Rounds that are pooled (CONTRACT §1).</summary>
    public const int PooledRounds = 2;

    /// <summary>Rounds of the last year, at most, that must lie below the year's line together (ADR 7).</summary>
    public const int RoundsOfYear = 4;

    /// <summary>How far the year's line lies below the agreed one, because the same lists stand for years and what is missed once is missed again (house default, ADR 7).</summary>
    public const double YearBelow = 0.05;

    /// <summary>The chance of looking one place further down a list (S8.2).</summary>
    public const double Persistence = 0.9;

    /// <inheritdoc/>
    public override string Id => "S8";

    /// <inheritdoc/>
    public override string Slug => "unknown-priorities";

    /// <inheritdoc/>
    public override string Name => "Priorities not known";

    /// <inheritdoc/>
    public override string Question => "Does each side know the other's priorities, challenges and strategy?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, sign 8 (A¶41)";

    /// <inheritdoc/>
    public override int Severity => 1;

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "S8.1",
            IsPrimary = true,
            Name = "priorities named",
            Definition = "The other side's five priorities that a side named rightly in the last two blind rounds, out of ten.",
            Kinds = ["priority-statement", "wave"],
            Opportunities = "priorities",
            Event = d => $"of the {d.OtherSeat()}'s side named rightly by the {d.Seat()}'s side",
            House = Named,
            Count = NamedRightly,
            Remarks = Dependencies,
        },
        new CensusIndicator
        {
            Id = "S8.2",
            IsJoint = true,
            Name = "agreement",
            Definition = "How alike the two stated lists of the newest round are: rank-biased overlap with p = 0.9. Priorities may differ, so it has no line.",
            Kinds = ["priority-statement", "wave"],
            Opportunities = "stated lists",
            Event = _ => "overlap",
            Unit = Unit.Ratio,
            Count = Agreement,
        },
        new CensusIndicator
        {
            Id = "S8.3",
            Name = "perceived likeness",
            Definition = "How alike a side's own list and its guess at the other's are in the newest round, to be read beside the real likeness (S8.2).",
            Kinds = ["priority-statement", "wave"],
            Opportunities = "own and guessed lists",
            Event = d => $"of the {d.Seat()}'s side overlap",
            Unit = Unit.Ratio,
            Count = PerceivedLikeness,
        },
        new MeanIndicator
        {
            Id = "S8.4",
            Name = "challenges and strategy described",
            Definition = "How rightly a side describes the other's challenges and strategy, marked 0 to 2 by their owner: the mean in each round, as a part of 2.",
            Kinds = ["description-mark", "wave"],
            Opportunities = "descriptions of the other side",
            Event = d => $"by the {d.Seat()}'s side marked as wholly right",
            House = Described,
            Cases = Descriptions,
        },
        new CensusIndicator
        {
            Id = "S8.5",
            Name = "freshness",
            Definition = "Days since a side's page of priorities was last updated, and whether the other acknowledged it within 14 days.",
            Kinds = ["priority-statement", "wave"],
            Opportunities = "days since the page was updated",
            Event = d => $"by the {d.Seat()}'s side",
            House = PageAge,
            Unit = Unit.Days,
            Count = Page,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "Different priorities are no fault; not knowing them is what is asked.",
        "Generic guesses hit something: a stranger names about two of five, and the figure is read against that.",
        "Looking at the other's page before answering is allowed: it is the aim.",
        "A menu stuffed with one's own items makes guessing easy: each side adds five, the product offers five.",
        "One round flags a stranger in only 7 of 10 cases, so one round shows counts and no state.",
        "Each is often closer to the other than both think: compare the perceived with the real likeness.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P12", "P24", "P11"];

    private static Census? NamedRightly(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var known = standpoint.Once(direction, PriorityGuess.Of).Where(g => g.At < end).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var least = standpoint.Charters.TermsOf("S8.1", Named, week.Number).Thresholds!.Tol;
        var year = known.TakeLast(RoundsOfYear).Where(g => g.At > known[^1].At.AddDays(-7 * Week.Year)).ToList();
        var pooled = year.TakeLast(PooledRounds).Where(g => g.At > end.AddDays(-7 * Week.Year)).ToList();
        var isEnough = pooled.Count == PooledRounds;
        var isBelow = isEnough && IsBelow(pooled, least);
        var isFlagged = isBelow && (year.Count == PooledRounds || IsBelow(year, least - YearBelow));
        var before = known.SkipLast(PooledRounds).TakeLast(PooledRounds).ToList();
        var shown = pooled.Count > 0 ? pooled : known.TakeLast(1).ToList();

        return new Census
        {
            State = !isEnough ? IndicatorState.NotEnoughEvidence
                : !isFlagged ? IndicatorState.Within
                : before.Count == PooledRounds && IsBelow(before, least) ? IndicatorState.Present : IndicatorState.Early,
            Events = shown.Sum(g => g.Hits),
            Total = PriorityGuess.Five * shown.Count,
            Cases = [.. shown.Select(g => CaseOf(g, $"{g.Hits} of {PriorityGuess.Five} named rightly") with { IsEvent = g.Hits > 0 })],
            Missing = isEnough ? null : $"{pooled.Count} blind round of priorities in 52 weeks with five priorities stated; {PooledRounds} are needed. Until then only counts are shown.",
            EarliestKnown = isEnough || pooled.Count == 0 ? null : new Week(standpoint.WeekOf(pooled[^1].At) + Week.Quarter).Evaluated,
            Notes = isBelow && !isFlagged ? [HeldByTheYear(year), BesideAStranger(shown)] : [BesideAStranger(shown)],
        };
    }

    private static bool IsBelow(List<PriorityGuess> rounds, double least) =>
        rounds.Sum(g => g.Hits) + 1e-9 < least * PriorityGuess.Five * rounds.Count;

    private static string HeldByTheYear(List<PriorityGuess> year) =>
        $"The last two rounds lie below the line; the {year.Count} rounds of the year together, {year.Sum(g => g.Hits)} of {PriorityGuess.Five * year.Count}, do not lie below the year's.";

    private static Case CaseOf(PriorityGuess round, string? text = null) =>
        new() { At = round.At, IsEvent = false, Exhibits = [round.Guess, round.Stated], Text = text };

    private static string BesideAStranger(List<PriorityGuess> guesses)
    {
        var hits = guesses.Sum(g => g.Hits);
        var strangers = guesses.Sum(g => g.Stranger.Mean);
        var corrected = (hits - strangers) / ((PriorityGuess.Five * guesses.Count) - strangers);
        var luck = StrangerGuess.AtLeast(guesses.Select(g => g.Stranger), hits);

        return string.Create(
            CultureInfo.InvariantCulture,
            $"A stranger would name {strangers / guesses.Count:0.0#} of 5 rightly; corrected for that the accuracy is {corrected:0.00}. As many or more by luck alone: {Words.Percent(luck)} %.");
    }

    // R090: neither gets its work done without the other.
    private static IEnumerable<string> Dependencies(Standpoint standpoint, Direction direction)
    {
        if (standpoint.Once(direction, PriorityGuess.Of).LastOrDefault(g => g.At < standpoint.End) is { } newest)
        {
            var own = newest.Guess.Own.Distinct(StringComparer.Ordinal).ToList();
            yield return $"{own.Count(newest.Guess.Needs.ContainsKey)} of {own.Count} priorities of the {direction.Seat()}'s side name what they need from the {direction.OtherSeat()}'s.";
        }
    }

    private static Census? Agreement(Standpoint standpoint, Direction direction, Week week) =>
        Newest(standpoint, Direction.Cio, week) is not { } round ? null : new Census
        {
            State = IndicatorState.Unclear,
            Value = Likeness(round.Guess.Own, round.Stated.Own),
            Cases = [CaseOf(round)],
        };

    private static Census? PerceivedLikeness(Standpoint standpoint, Direction direction, Week week)
    {
        if (Newest(standpoint, direction, week) is not { Guess.Predicted.Count: > 0 } round)
        {
            return null;
        }

        var perceived = Likeness(round.Guess.Own, round.Guess.Predicted);
        var real = Likeness(round.Guess.Own, round.Stated.Own);

        return new Census
        {
            State = IndicatorState.Unclear,
            Value = perceived,
            Cases = [CaseOf(round)],
            Notes = [string.Create(CultureInfo.InvariantCulture, $"Perceived {perceived:0.00}, real {real:0.00}.{(real > perceived ? " You are closer than you think." : string.Empty)}")],
        };
    }

    private static PriorityGuess? Newest(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);

        return PriorityGuess.Rounds(standpoint, direction).LastOrDefault(r => r.At < end && r.Guess.Own.Count > 0 && r.Stated.Own.Count > 0);
    }

    private static double Likeness(IEnumerable<string> first, IEnumerable<string> second) =>
        RankBiasedOverlap.Of([.. first.Distinct(StringComparer.Ordinal)], [.. second.Distinct(StringComparer.Ordinal)], Persistence);

    // One value for each part and round; its owner marks, so the other side is the one that describes.
    private static IEnumerable<Case> Descriptions(Standpoint standpoint, Direction direction)
    {
        var waves = standpoint.Dossier.All<Wave>().ToDictionary(w => w.Id, w => w.ClosesAt, StringComparer.Ordinal);

        return
            from mark in standpoint.Dossier.All<DescriptionMark>()
            where mark.Of == direction.ToSide().Counterpart()
            group mark by (mark.Wave, mark.Part) into marks
            let at = waves.TryGetValue(marks.Key.Wave, out var closes) ? closes : marks.Select(m => m.Occurred).Max()
            where at is not null
            select new Case
            {
                At = at.Value.Latest,
                IsEvent = marks.All(m => m.Mark == 2),
                Value = marks.Average(m => m.Mark) / 2,
                Exhibits = [.. marks],
                Text = marks.Key.Part == DescribedPart.Challenges ? "challenges" : "strategy",
            };
    }

    private static Census? Page(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        if (Pages(standpoint, direction).LastOrDefault(p => p.At < end) is not { Statement: { } page } newest)
        {
            return null;
        }

        var days = (end - newest.At).Days;
        var limit = standpoint.Charters.TermsOf("S8.5", PageAge, week.Number).Thresholds!.Tol;
        var acknowledged = page.AcknowledgedAt is { } at && at.Latest < end ? at : (Moment?)null;
        var isInTime = acknowledged is { } seen && seen.Earliest <= newest.At.AddDays(AcknowledgeDays);

        return new Census
        {
            State = days > limit ? IndicatorState.Early : IndicatorState.Within,
            Value = days,
            Cases = [new Case { At = newest.At, IsEvent = false, Exhibits = [page] }],
            OpenEvents = days > limit ? [new EvidenceEvent(page.Link, newest.At, $"The page of priorities was not updated for {days} days; the limit is {Words.Days(limit)}.")] : [],
            Notes =
            [
                isInTime ? $"The {direction.OtherSeat()}'s side acknowledged it within {AcknowledgeDays} days."
                    : acknowledged is not null ? $"The {direction.OtherSeat()}'s side acknowledged it after more than {AcknowledgeDays} days."
                    : $"The {direction.OtherSeat()}'s side has not acknowledged it.",
            ],
        };
    }

    // A side's page from the day it was opened to the other; without that day, from the end of its round.
    private static IEnumerable<(DateTimeOffset At, PriorityStatement Statement)> Pages(Standpoint standpoint, Direction direction) =>
        standpoint.Once(StatedPriorities.All)
            .Where(s => s.Side == direction.ToSide())
            .Select(s => (At: s.Statement.PublishedAt?.Latest ?? s.At, s.Statement))
            .OrderBy(p => p.At);
}
