using System.Text.Json.Serialization;
using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>One party's answers to the paired survey.</summary>
public sealed record SurveyAnswer : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "survey-answer";

    /// <summary>Who answers.</summary>
    public required Party Party { get; init; }

    /// <summary>The wave (id).</summary>
    public required string Wave { get; init; }

    /// <summary>When.</summary>
    public required Moment SubmittedAt { get; init; }

    /// <summary>The answers by item.</summary>
    public required SurveyAnswers Answers { get; init; }

    /// <summary>What the party thinks the other answers.</summary>
    public required SurveyPredictions Predictions { get; init; }

    /// <summary>Items the party opened to others.</summary>
    public IReadOnlyList<string> Released { get; init; } = [];

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [SubmittedAt];
}

/// <summary>The answers of one party by item.</summary>
public sealed record SurveyAnswers
{
    /// <summary>Posture: nose to nose (1) to shoulder to shoulder (5).</summary>
    [JsonPropertyName("Q1")]
    public SurveyMark? Q1 { get; init; }

    /// <summary>How we settle what we disagree about: poor (1) to excellent (5).</summary>
    [JsonPropertyName("Q2")]
    public SurveyMark? Q2 { get; init; }

    /// <summary>At ease raising a difficult point.</summary>
    [JsonPropertyName("Q3")]
    public SurveyMark? Q3 { get; init; }

    /// <summary>Courteous and respectful.</summary>
    [JsonPropertyName("Q4")]
    public SurveyMark? Q4 { get; init; }

    /// <summary>Working together: transactional (1) to collaborative (5).</summary>
    [JsonPropertyName("Q5")]
    public SurveyMark? Q5 { get; init; }

    /// <summary>Each needs the other for its main goals, and acts so.</summary>
    [JsonPropertyName("Q6")]
    public SurveyMark? Q6 { get; init; }

    /// <summary>The other keeps promises.</summary>
    [JsonPropertyName("Q7")]
    public SurveyMark? Q7 { get; init; }

    /// <summary>Information comes in time.</summary>
    [JsonPropertyName("Q8")]
    public SurveyMark? Q8 { get; init; }

    /// <summary>Knows the other's three main priorities and problems.</summary>
    [JsonPropertyName("Q9")]
    public SurveyMark? Q9 { get; init; }

    /// <summary>Who does what is clear.</summary>
    [JsonPropertyName("Q10")]
    public SurveyMark? Q10 { get; init; }

    /// <summary>The other stands up for my priorities when I am absent.</summary>
    [JsonPropertyName("Q11")]
    public SurveyMark? Q11 { get; init; }

    /// <summary>My message reaches the board as I mean it.</summary>
    [JsonPropertyName("Q12")]
    public SurveyMark? Q12 { get; init; }

    /// <summary>Security says mostly no (1) to mostly how (5).</summary>
    [JsonPropertyName("Q13")]
    public SurveyMark? Q13 { get; init; }

    /// <summary>Disagreement about the work: none (1) to a lot (5).</summary>
    [JsonPropertyName("Q14")]
    public SurveyMark? Q14 { get; init; }

    /// <summary>Friction between us as people: none (1) to a lot (5).</summary>
    [JsonPropertyName("Q15")]
    public SurveyMark? Q15 { get; init; }

    /// <summary>Whether something happened that is not in the register.</summary>
    [JsonPropertyName("Q16")]
    public RegisterGap? Q16 { get; init; }
}

/// <summary>Whether something happened that belongs in the register and is not there.</summary>
public sealed record RegisterGap
{
    /// <summary>Whether it did.</summary>
    public required bool Yes { get; init; }

    /// <summary>How often.</summary>
    [Within(0)]
    public int? Count { get; init; }
}

/// <summary>What one party thinks the other answers.</summary>
public sealed record SurveyPredictions
{
    /// <summary>On how disagreements are settled.</summary>
    [JsonPropertyName("Q2")]
    public SurveyMark? Q2 { get; init; }

    /// <summary>On working together.</summary>
    [JsonPropertyName("Q5")]
    public SurveyMark? Q5 { get; init; }

    /// <summary>On who does what.</summary>
    [JsonPropertyName("Q10")]
    public SurveyMark? Q10 { get; init; }

    /// <summary>On no and how.</summary>
    [JsonPropertyName("Q13")]
    public SurveyMark? Q13 { get; init; }
}
