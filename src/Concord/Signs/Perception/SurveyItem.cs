using Concord.Evidence;

namespace Concord.Signs;

/// <summary>One question of the paired survey: the same for both sides with the names exchanged.</summary>
/// <param name="Id">Its id, <c>Q1</c> to <c>Q16</c>.</param>
/// <param name="Construct">What it is about, in a few words.</param>
/// <param name="ForCio">The text the CIO reads.</param>
/// <param name="ForCiso">The text the CISO reads.</param>
/// <param name="Scale">The words for 1 to 5; empty where it is asked yes or no.</param>
/// <param name="Theme">The sign or cause whose behaviour it is looked at beside; null = none.</param>
/// <param name="IsPredicted">Whether each also says what the other will answer.</param>
public sealed record SurveyItem(
    string Id, string Construct, string ForCio, string ForCiso, IReadOnlyList<string> Scale, string? Theme = null, bool IsPredicted = false)
{
    /// <summary>The text a side reads.</summary>
    public string TextFor(Side reader) => reader == Side.Cio ? ForCio : ForCiso;

    /// <summary>What a side answered to it, 1 to 5; null = no answer or "can't say".</summary>
    internal int? In(SurveyAnswer answer) => MarkIn(answer.Answers)?.Value;

    /// <summary>Whether a side said that it can't say.</summary>
    internal bool IsUnsaid(SurveyAnswer answer) => MarkIn(answer.Answers) is { Value: null };

    /// <summary>What a side thinks the other answers, 1 to 5; null = no prediction.</summary>
    internal int? PredictedIn(SurveyAnswer answer) => (Id switch
    {
        "Q2" => answer.Predictions.Q2,
        "Q5" => answer.Predictions.Q5,
        "Q10" => answer.Predictions.Q10,
        "Q13" => answer.Predictions.Q13,
        _ => null,
    })?.Value;

    private SurveyMark? MarkIn(SurveyAnswers answers) => Id switch
    {
        "Q1" => answers.Q1,
        "Q2" => answers.Q2,
        "Q3" => answers.Q3,
        "Q4" => answers.Q4,
        "Q5" => answers.Q5,
        "Q6" => answers.Q6,
        "Q7" => answers.Q7,
        "Q8" => answers.Q8,
        "Q9" => answers.Q9,
        "Q10" => answers.Q10,
        "Q11" => answers.Q11,
        "Q12" => answers.Q12,
        "Q13" => answers.Q13,
        "Q14" => answers.Q14,
        "Q15" => answers.Q15,
        _ => null,
    };
}
