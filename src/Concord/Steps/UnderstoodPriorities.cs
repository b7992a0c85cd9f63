using Concord.Evidence;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>Step 6: each seeks to understand the other's priorities, incentives and challenges, and shares the own ones.</summary>
/// <remarks>
/// <para>Taken: the page of each side has all three fields, is open to the other, at most 120 days old, and the other confirmed it.</para>
/// <para>Working: each tells the other's priorities (S8.1), and describes challenges and strategy so that the other agrees (S8.4).</para>
/// <para>Source: SIGNS §6, T6; A¶100.</para>
/// </remarks>
public sealed class UnderstoodPriorities : Step
{
    /// <summary>Days after which a page is too old (SIGNS T6).</summary>
    public const int LongestDays = 120;

    /// <inheritdoc/>
    public override string Id => "T6";

    /// <inheritdoc/>
    public override string Slug => "understood-priorities";

    /// <inheritdoc/>
    public override string Name => "Priorities understood";

    /// <inheritdoc/>
    public override string Question => "Has each shared priorities, incentives and challenges, and does the other know them?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, step 6 (A¶100)";

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new CensusIndicator
        {
            Id = "T6.1",
            IsPrimary = true,
            Name = "own page",
            Definition = "What the newest open page of a side lacks of five: priorities, incentives, challenges, an age of at most 120 days, and the other's confirmation. That a field is filled counts, never what it says.",
            Kinds = ["priority-statement"],
            Opportunities = "parts of a page",
            Event = d => $"missing on the {d.Seat()}'s page",
            Count = OwnPage,
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> RestsOn => ["S8.1", "S8.4"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P12", "P24"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "A confirmed page is read, not understood: S8.1 and S8.4 ask.",
        "Priorities may differ; not knowing them is what counts.",
    ];

    /// <inheritdoc/>
    protected override TakenState JudgeTaken(KnownReadings readings) => Parts.Taken(Parts.Of(readings, "T6.1"));

    private static Census? OwnPage(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var page = standpoint.Dossier.All<PriorityStatement>()
            .Where(p => p.Party.Is(direction.ToSide()) && p.PublishedAt is { } at && at.Latest < end)
            .MaxBy(p => (p.PublishedAt, p.Id));
        if (page is null)
        {
            return null;
        }

        var published = page.PublishedAt!.Value;
        (bool IsThere, string What)[] parts =
        [
            (page.Own.Count > 0, "priorities"),
            (page.Incentives.Count > 0, "incentives"),
            (page.Challenges.Count > 0, "challenges"),
            (week.Evaluated.DayNumber - standpoint.Days.DayOf(published.Earliest).DayNumber <= LongestDays, $"a date of the last {LongestDays} days"),
            (page.AcknowledgedAt is { } confirmed && confirmed.Latest < end, "the other's confirmation"),
        ];
        var missing = parts.Where(p => !p.IsThere).Select(p => p.What).ToList();

        return new Census
        {
            State = missing.Count == 0 ? IndicatorState.Within : IndicatorState.Unclear,
            Events = missing.Count,
            Total = parts.Length,
            Cases = [Case.Of(page, published, missing.Count > 0, missing.Count > 0 ? $"missing: {string.Join(", ", missing)}" : null)],
            Notes = missing.Count > 0 ? [$"Missing: {string.Join(", ", missing)}."] : [],
        };
    }
}
