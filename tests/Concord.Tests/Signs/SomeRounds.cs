using Concord.Evidence;

namespace Concord.Tests.Signs;

/// <summary>Blind rounds, their statements and answers; round 1 is over in week 1, the next ones thirteen weeks apart.</summary>
internal static class SomeRounds
{
    public static readonly IReadOnlyList<string> Menu = [.. "abcdefghijklmno".Select(c => c.ToString())];

    /// <summary>The week, counted from 1, in which a round is over.</summary>
    public static int WeekOf(int round) => (13 * (round - 1)) + 1;

    public static Wave Wave(int round, WaveType type) => new()
    {
        Id = $"{type}-{round}",
        Type = type,
        OpensAt = Some.At((7 * (WeekOf(round) - 1)) - 5),
        ClosesAt = Some.Week(WeekOf(round), 2),
    };

    /// <summary>A statement that lists its own and its guess as letters of the menu.</summary>
    public static PriorityStatement Priorities(int round, Side party, string own, string predicted) => new()
    {
        Id = $"priorities-{party}-{round}",
        Party = party.ToParty(),
        Wave = $"{WaveType.Priorities}-{round}",
        Menu = Menu,
        Own = [.. own.Select(c => c.ToString())],
        Predicted = [.. predicted.Select(c => c.ToString())],
    };

    /// <summary>A side's answer with the given marks and no prediction.</summary>
    public static SurveyAnswer Answer(int round, Side party, SurveyAnswers answers) => new()
    {
        Id = $"answer-{party}-{round}",
        Party = party.ToParty(),
        Wave = $"{WaveType.Survey}-{round}",
        SubmittedAt = Some.Week(WeekOf(round)),
        Answers = answers,
        Predictions = new SurveyPredictions(),
    };
}
