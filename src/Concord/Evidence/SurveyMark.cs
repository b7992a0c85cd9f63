using System.Globalization;

namespace Concord.Evidence;

/// <summary>One answer on the five-point scale of the survey, or the answer that the person can't say.</summary>
public readonly record struct SurveyMark
{
    private SurveyMark(int? value) => Value = value;

    /// <summary>The person can't say: an answer, but no number.</summary>
    public static SurveyMark CantSay { get; } = new(null);

    /// <summary>The answer, 1 to 5; null = can't say.</summary>
    public int? Value { get; }

    /// <summary>An answer from 1 to 5, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The answer is not between 1 and 5.</exception>
    public static SurveyMark Of(int value) => value is >= 1 and <= 5
        ? new SurveyMark(value)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "An answer is between 1 and 5.");

    /// <summary>The answer as the interchange format writes it.</summary>
    public override string ToString() => Value?.ToString(CultureInfo.InvariantCulture) ?? "CANT_SAY";
}
