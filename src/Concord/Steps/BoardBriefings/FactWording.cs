using Concord.Evidence;

namespace Concord.Steps;

/// <summary>What an author says in one fact.</summary>
/// <param name="Text">The statement: one sentence or two.</param>
public sealed record FactWording(string Text)
{
    /// <summary>Pieces of evidence a fact rests on at most.</summary>
    public const int MostEvidence = 20;

    /// <summary>The figure in it, where it has one.</summary>
    public string? Value { get; init; }

    /// <summary>The figure's unit.</summary>
    public string? Unit { get; init; }

    /// <summary>What it rests on, such as <c>metric/M-7</c>.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>What it rests on, as it reads now.</summary>
    public IReadOnlyList<FrozenFigure> Figures { get; init; } = [];

    /// <summary>What a fact says.</summary>
    public static FactWording Of(BriefingFact fact) =>
        new(fact.Text) { Value = fact.Value, Unit = fact.Unit, Evidence = fact.Evidence, Figures = fact.Figures };

    /// <summary>Why it can't stand in a briefing; null when it can.</summary>
    internal string? Fault => BriefingRoom.FaultOf(Text, "fact", BriefingRoom.LongestFact)
        ?? (Value is { Length: > 60 } || Unit is { Length: > 60 } ? "A figure and its unit have at most 60 characters each; write the rest into the sentence." : null)
        ?? (Evidence.Count > MostEvidence || Figures.Count > MostEvidence ? $"A fact rests on at most {MostEvidence} pieces of evidence; name those that carry it." : null);

    /// <summary>The fact in these words; spaces and line breaks become single spaces, what is blank is left out.</summary>
    internal BriefingFact On(BriefingFact fact, DateTimeOffset at) => fact with
    {
        Text = BriefingRoom.Tidy(Text),
        Value = Given(Value),
        Unit = Given(Unit),
        Evidence = Evidence,
        Figures = Figures,
        WordedAt = Moment.At(at),
    };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : BriefingRoom.Tidy(text);
}
