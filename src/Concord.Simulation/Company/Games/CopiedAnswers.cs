using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>G12: one side hands in the other's answers and guesses as its own.</summary>
internal sealed class CopiedAnswers : Game
{
    internal override IEnumerable<Exhibit> Play(Stage stage, IEnumerable<Exhibit> evidence, IReadOnlySet<Side> players) => [.. Copied([.. evidence], players.Order().First())];

    private static IEnumerable<Exhibit> Copied(List<Exhibit> evidence, Side copying)
    {
        var others = evidence.OfType<SurveyAnswer>().Where(a => a.Party.Is(copying.Counterpart())).ToDictionary(a => a.Wave, StringComparer.Ordinal);

        return evidence.Select(e => e is SurveyAnswer answer && answer.Party.Is(copying) && others.TryGetValue(answer.Wave, out var source)
            ? answer with { Answers = source.Answers, Predictions = source.Predictions }
            : e);
    }
}
