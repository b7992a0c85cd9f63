using System.Globalization;
using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Outcome 4: how the two departments feel their work together, in a pulse of three questions.</summary>
/// <remarks>
/// Means of five answers or more; fewer are not shown at all, so that nobody can be told from the mean. The three questions are those of
/// relational coordination. Source: SIGNS §7, O4; A¶59.
/// </remarks>
public sealed class TeamClimate : Outcome
{
    /// <summary>A department's mean is shown from so many answers on (SIGNS §2.11).</summary>
    public const int FewestRespondents = 5;

    /// <inheritdoc/>
    public override string Id => "O4";

    /// <inheritdoc/>
    public override string Slug => "team-climate";

    /// <inheritdoc/>
    public override string Name => "The teams";

    /// <inheritdoc/>
    public override string Question => "How do the two departments find working together?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken (A¶59)";

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        Question1To5("O4.1", "shared goals", "whether the two share goals", m => m.SharedGoals),
        Question1To5("O4.2", "solving problems", "whether the two solve problems together", m => m.ProblemSolving),
        Question1To5("O4.3", "telling in time", "whether the two tell each other in time", m => m.Timely),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "A mean of few answers moves by itself: look at several waves.",
        "Who answers may differ from wave to wave.",
        "It is asked for the work together, not for a superior's sake: it is no appraisal of anybody.",
    ];

    private static CensusIndicator Question1To5(string id, string name, string question, Func<PulseMeans, double> mark) => new()
    {
        Id = id,
        Name = name,
        Definition = $"The mean mark from 1 to 5 of a side's department on {question}, in the newest closed wave; shown from {FewestRespondents} answers on.",
        Kinds = ["team-pulse", "wave"],
        Opportunities = "the mean mark from 1 to 5",
        Event = d => d == Direction.Cio ? "given by IT" : "given by security",
        Unit = Unit.Ratio,
        Count = (standpoint, direction, week) => CensusOf(standpoint, direction, week, mark),
    };

    private static Census? CensusOf(Standpoint standpoint, Direction direction, Week week, Func<PulseMeans, double> mark)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var closed = standpoint.Once(direction, Pulses).Where(p => p.ClosedAt < end).ToList();
        if (closed.Count == 0)
        {
            return null;
        }

        var (newest, at) = (closed[^1].Pulse, closed[^1].ClosedAt);
        if (newest.Respondents < FewestRespondents)
        {
            return new Census
            {
                State = IndicatorState.NotEnoughEvidence,
                Missing = $"Fewer than {FewestRespondents} answered in the newest wave, so nothing of it is shown.",
            };
        }

        var before = closed.SkipLast(1).LastOrDefault(p => p.Pulse.Respondents >= FewestRespondents)?.Pulse;

        return new Census
        {
            State = IndicatorState.Unclear,
            Value = mark(newest.Means),
            Cases = [new Case { At = at, IsEvent = false, Exhibits = [newest] }],
            Notes =
            [
                $"{newest.Respondents} answered.",
                .. before is null ? [] : new[] { string.Create(CultureInfo.InvariantCulture, $"In the wave before: {mark(before.Means):0.##} from {before.Respondents} answers.") },
            ],
        };
    }

    // In order of the day their wave closed; a pulse whose wave is not known and that names no time can't be placed.
    private static List<PlacedPulse> Pulses(Standpoint standpoint, Direction direction)
    {
        var waves = standpoint.Dossier.Waves.ToDictionary(w => w.Id, w => w.ClosesAt, StringComparer.Ordinal);

        return
        [
            .. standpoint.Dossier.TeamPulses
                .Where(p => p.Department == (direction == Direction.Cio ? Department.It : Department.Security))
                .Select(p => (Pulse: p, At: waves.TryGetValue(p.Wave, out var closes) ? closes : p.OccurredAt))
                .Where(p => p.At is not null)
                .Select(p => new PlacedPulse(p.Pulse, p.At!.Value.Latest))
                .OrderBy(p => p.ClosedAt)
                .ThenBy(p => p.Pulse.Id, StringComparer.Ordinal),
        ];
    }

    private sealed record PlacedPulse(TeamPulse Pulse, DateTimeOffset ClosedAt);
}
