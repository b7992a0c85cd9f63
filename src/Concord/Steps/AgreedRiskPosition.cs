using Concord.Evidence;
using Concord.Risk;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>Step 1: the CIO, other executives and the board agree on the organisation's position on risk.</summary>
/// <remarks>
/// <para>Taken: the newest position on risk of the whole enterprise names how much loss is accepted at which probability, is signed by the CIO, the
/// CISO, another executive and the board, and is at most twelve months old.</para>
/// <para>Working: blind estimates of the same risks lie close together (C7.4).</para>
/// <para>Source: SIGNS §6, T1; A¶95.</para>
/// </remarks>
public sealed class AgreedRiskPosition : Step
{
    /// <summary>Days after which a position is too old: twelve months (SIGNS T1).</summary>
    public const int LongestDays = 365;

    private const int AllParts = 6;

    /// <inheritdoc/>
    public override string Id => "T1";

    /// <inheritdoc/>
    public override string Slug => "agreed-risk-position";

    /// <inheritdoc/>
    public override string Name => "Agreed position on risk";

    /// <inheritdoc/>
    public override string Question => "Is there a position on risk that CIO, CISO, another executive and the board signed?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, step 1 (A¶95)";

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "T1.1",
            IsJoint = true,
            IsPrimary = true,
            Name = "signed position",
            Definition = "What the newest position on risk of the enterprise lacks of six: the signatures of CIO, CISO, another executive and the board, figures, and an age of at most twelve months.",
            Kinds = ["appetite", "person"],
            Opportunities = "parts of a signed position on risk",
            Event = _ => "missing",
            Count = Signed,
        },
        new ShareIndicator
        {
            Id = "T1.2",
            IsJoint = true,
            Name = "decisions citing it",
            Definition = "Decisions about a risk that cite the appetite, out of all decisions about a risk. More is better; it has no line.",
            Kinds = ["decision"],
            Opportunities = "decisions about a risk",
            Event = _ => "citing the appetite",
            Cases = Citing,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> RestsOn => ["C7.4"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P21"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "A signed page that no decision cites is a page: see the decisions citing it.",
        "A position for one risk is not the enterprise's.",
        "The signature of an executive counts by the role in the org chart; without roles it can't be seen.",
    ];

    /// <inheritdoc/>
    protected override TakenState JudgeTaken(KnownReadings readings) => Parts.Taken(Parts.Of(readings, "T1.1"));

    private static Census? Signed(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var newest = standpoint.Dossier.All<Appetite>()
            .Where(a => a.Risk is null && a.At.Latest < end)
            .MaxBy(a => (a.At, a.Id));
        if (newest is null)
        {
            return null;
        }

        var isOld = week.Evaluated.DayNumber - standpoint.Days.DayOf(newest.At.Earliest).DayNumber > LongestDays || newest.ExpiresAt?.Latest < end;
        string[] missing =
        [
            .. AppetiteSignatures.Missing(newest, standpoint.Dossier),
            .. newest.Points.Count == 0 ? ["how much loss is accepted at which probability"] : Array.Empty<string>(),
            .. isOld ? ["a date of the last twelve months"] : Array.Empty<string>(),
        ];

        return new Census
        {
            State = missing.Length == 0 ? IndicatorState.Within : IndicatorState.Unclear,
            Events = missing.Length,
            Total = AllParts,
            Cases = [Case.Of(newest, newest.At, missing.Length > 0, missing.Length > 0 ? $"missing: {string.Join(", ", missing)}" : null)],
            Notes = missing.Length > 0 ? [$"Missing: {string.Join(", ", missing)}."] : [],
        };
    }

    private static IEnumerable<Case> Citing(Standpoint standpoint, Direction direction) =>
        from decision in standpoint.Dossier.All<Decision>()
        where decision is { Risk: not null, DecidedAt: not null }
        select Case.Of(decision, decision.DecidedAt!.Value, decision.AppetiteCited == true);
}
