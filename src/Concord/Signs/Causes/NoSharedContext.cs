using System.Globalization;
using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Cause 7: there is no shared context around enterprise risk and no shared measure; the source calls it the root cause.</summary>
/// <remarks>Goals are asked here, priorities in S8.2, communication in S3 and S7: three alignments, kept apart. Source: SIGNS §5, C7; A¶81–83, B¶7.</remarks>
public sealed class NoSharedContext : Cause
{
    /// <summary>Scorecard lines carried by one side alone: past a half is worth a look (house default, C7.1).</summary>
    public static readonly Thresholds CarriedAlone = new(0.30, 0.50, 0.80);

    /// <summary>Distance of two blind estimates in powers of ten; a half is a factor of about 3 (house default, C7.4).</summary>
    public static readonly Thresholds Distance = new(0.20, 0.50, 1.00);

    /// <summary>A statement older than this many months is not current (C7.2).</summary>
    public const int CurrentMonths = 12;

    /// <summary>Days within which both open a shared page in a healthy pair (C7.3).</summary>
    public const int OpenedWithinDays = 14;

    /// <summary>Risks both estimated that a median needs (house default, C7.4).</summary>
    public const int FewestRisks = 5;

    /// <inheritdoc/>
    public override string Id => "C7";

    /// <inheritdoc/>
    public override string Slug => "no-shared-context";

    /// <inheritdoc/>
    public override string Name => "No shared picture";

    /// <inheritdoc/>
    public override string Question => "Do the two share goals, measures and a view of enterprise risk?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, causes (A¶81–83); B¶7";

    /// <inheritdoc/>
    public override bool IsStructural => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P20", "P21"];

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "C7.1",
            IsPrimary = true,
            IsJoint = true,
            Name = "lines carried alone",
            Definition = "Scorecard lines that measure one side alone, out of all lines with a reading in 52 weeks.",
            Kinds = ["metric"],
            Opportunities = "scorecard lines",
            Event = _ => "carried by one side alone",
            House = CarriedAlone,
            Count = Scorecard,
        },
        new CensusIndicator
        {
            Id = "C7.2",
            IsPrimary = true,
            IsJoint = true,
            Name = "risk appetite",
            Definition = "What the newest statement of enterprise risk appetite lacks: to exist, to name losses with probabilities, to be signed by CIO, CISO and board, and to be no older than 12 months.",
            Kinds = ["appetite", "risk", "person"],
            Opportunities = "conditions of an agreed risk appetite",
            Event = _ => "unmet",
            Count = AppetiteStatement,
        },
        new CensusIndicator
        {
            Id = "C7.3",
            IsJoint = true,
            Name = "shared pages opened",
            Definition = "Shared pages that both opened in the last 14 days, out of all that either opened in 52 weeks. One is enough; it has no line.",
            Kinds = ["page-visit"],
            Opportunities = "shared pages",
            Event = _ => "opened by both within 14 days",
            Count = Opened,
        },
        new CensusIndicator
        {
            Id = "C7.4",
            IsPrimary = true,
            IsJoint = true,
            Name = "blind estimates apart",
            Definition = "Distance of the two blind loss estimates of the same top risk in powers of ten, the median over risks; counted are risks more than the tolerance apart.",
            Kinds = ["risk-estimate", "risk"],
            Opportunities = "risks estimated by both",
            Event = _ => "with losses further apart than the tolerance; the median distance in powers of ten",
            Unit = Unit.Ratio,
            House = Distance,
            WorkedOut = "Loss of an estimate: the geometric middle of its 90 % range. Median over risks of the absolute difference of the logarithms to base 10, with the overlap of the ranges beside it. Full count of the register's top risks: no interval.",
            Count = BlindEstimates,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "A line both carry is shared only if both are asked about it.",
        "Opening a page is not using it.",
        "Estimates agree when one copies the other: they are given blind, and sealed until both are in.",
        "A signed appetite nobody cites in a decision is paper: see step T1.",
        "One is dismissed when technology fails or costs too much, the other when there is a breach, whoever's fault it is: shared lines have to hold both.",
    ];

    private static Census? Scorecard(Standpoint standpoint, Direction direction, Week week)
    {
        var lines = SharedScorecard.Lines(standpoint, week);
        if (lines.Count == 0)
        {
            return null;
        }

        var alone = lines.Count(m => !IsCarriedByBoth(m));
        var absent = Enum.GetValues<MetricClass>().Except(lines.Select(m => m.Class)).Select(NameOf).ToList();
        var tolerance = standpoint.Charters.TermsOf("C7.1", CarriedAlone, week.Number).Thresholds!.Tol;

        return new Census
        {
            State = alone > tolerance * lines.Count ? IndicatorState.Early : IndicatorState.Within,
            Events = alone,
            Total = lines.Count,
            Cases = [.. lines.Select(m => Case.Of(m, m.At, !IsCarriedByBoth(m)))],
            Notes = absent.Count == 0 ? [] : [$"No line measures {string.Join(", ", absent)}."],
        };
    }

    private static bool IsCarriedByBoth(Metric metric) => metric.CarriedBy.Contains(Side.Cio) && metric.CarriedBy.Contains(Side.Ciso);

    private static string NameOf(MetricClass metricClass) => metricClass == MetricClass.DataProtection ? "data protection" : metricClass.ToString().ToLowerInvariant();

    private static Census? AppetiteStatement(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var newest = standpoint.Dossier.Appetites.Where(a => a.Risk is null && a.At.Latest < end).OrderBy(a => a.At).ThenBy(a => a.Id, StringComparer.Ordinal).LastOrDefault();
        if (newest is null && standpoint.Dossier.Risks.Count == 0)
        {
            return null;
        }

        var unmet = Unmet(standpoint, newest, end).ToList();

        return new Census
        {
            State = unmet.Count == 0 ? IndicatorState.Within : IndicatorState.Early,
            Events = unmet.Count,
            Total = Conditions,
            Cases = newest is null
                ? [.. standpoint.Dossier.Risks.Select(r => Case.Of(r, Moment.At(end.AddTicks(-1)), true, "no appetite is stated"))]
                : [Case.Of(newest, newest.At, unmet.Count > 0)],
            Notes = unmet.Count == 0 ? [] : [$"Unmet: {string.Join("; ", unmet)}."],
        };
    }

    private const int Conditions = 6;

    private static IEnumerable<string> Unmet(Standpoint standpoint, Appetite? appetite, DateTimeOffset end)
    {
        if (appetite is null)
        {
            return ["no statement exists", "no losses with probabilities", "not signed by the CIO", "not signed by the CISO", "not signed by the board", "not current"];
        }

        var sides = Seats.SidesOf(appetite.SignedBy, standpoint.Dossier);
        var isOld = appetite.At.Earliest.AddMonths(CurrentMonths) < end || (appetite.ExpiresAt is { } expires && expires.Latest < end);
        (bool IsMet, string Text)[] conditions =
        [
            (appetite.Points.Count > 0, "no losses with probabilities"),
            (sides.Contains(Side.Cio), "not signed by the CIO"),
            (sides.Contains(Side.Ciso), "not signed by the CISO"),
            (IsSignedByBoard(standpoint, appetite), "not signed by the board"),
            (!isOld, "not current"),
        ];

        return conditions.Where(c => !c.IsMet).Select(c => c.Text);
    }

    private static bool IsSignedByBoard(Standpoint standpoint, Appetite appetite) => appetite.SignedBy.Contains("BOARD")
        || standpoint.Dossier.People.Any(p => p.Roles.Contains(PersonRole.Board) && appetite.SignedBy.Contains(p.Id));

    private static Census? Opened(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var pages = standpoint.Dossier.PageVisits
            .Where(v => v.At.Latest < end && v.At.Latest >= end.AddDays(-7 * Week.Year))
            .GroupBy(v => v.Page, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Page: g.Key, Cio: Newest(g, Side.Cio), Ciso: Newest(g, Side.Ciso)))
            .ToList();
        if (pages.Count == 0)
        {
            return null;
        }

        var since = end.AddDays(-OpenedWithinDays);
        var opened = pages.Where(p => p.Cio?.At.Latest >= since && p.Ciso?.At.Latest >= since).ToList();

        return new Census
        {
            State = opened.Count > 0 ? IndicatorState.Within : IndicatorState.Unclear,
            Events = opened.Count,
            Total = pages.Count,
            Cases = [.. pages.SelectMany(p => new[] { p.Cio, p.Ciso }.OfType<PageVisit>().Select(v => Case.Of(v, v.At, opened.Contains(p))))],
        };
    }

    private static PageVisit? Newest(IEnumerable<PageVisit> visits, Side side) =>
        visits.Where(v => v.Side == side).OrderBy(v => v.At).ThenBy(v => v.Id, StringComparer.Ordinal).LastOrDefault();

    private static Census? BlindEstimates(Standpoint standpoint, Direction direction, Week week)
    {
        var pairs = BlindPair.All(standpoint, week);
        if (pairs.Count == 0)
        {
            return null;
        }

        var tolerance = standpoint.Charters.TermsOf("C7.4", Distance, week.Number).Thresholds!.Tol;
        var isEnough = pairs.Count >= FewestRisks;
        var apart = pairs.Count(p => p.Distance > tolerance);

        return new Census
        {
            // More than half of the risks apart is a median apart.
            State = !isEnough ? IndicatorState.NotEnoughEvidence : 2 * apart > pairs.Count ? IndicatorState.Early : IndicatorState.Within,
            Events = isEnough ? apart : null,
            Total = isEnough ? pairs.Count : null,
            Value = isEnough ? MedianOf(pairs) : null,
            Cases = [.. pairs.Select(p => new Case
            {
                At = Case.Instant(p.Cio.At) > Case.Instant(p.Ciso.At) ? Case.Instant(p.Cio.At) : Case.Instant(p.Ciso.At),
                IsEvent = p.Distance > tolerance,
                Exhibits = [p.Cio, p.Ciso],
                Text = string.Create(CultureInfo.InvariantCulture, $"a factor of {Math.Pow(10, p.Distance):0.#} apart, ranges {(p.DoOverlap ? "overlap" : "apart")}"),
            })],
            Missing = isEnough ? null : $"Only {pairs.Count} risks were estimated by both in 52 weeks; {FewestRisks} are needed.",
            Notes = [$"The 90 % ranges of {pairs.Count(p => p.DoOverlap)} of {pairs.Count} risks overlap."],
        };
    }

    private static double MedianOf(IReadOnlyList<BlindPair> pairs)
    {
        var sorted = pairs.Select(p => p.Distance).Order().ToList();

        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
