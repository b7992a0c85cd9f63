using Concord.Signs;

namespace Concord.Steps;

/// <summary>Why a play is called for.</summary>
/// <param name="Indicator">The indicator that calls for it, such as <c>S6.1</c>.</param>
/// <param name="Reason">The reason as a sentence.</param>
/// <param name="Since">The Monday since which it is called for; null = this week's.</param>
/// <param name="IsPrivate">Whether only the two principals may see it: everything but a reportable signal and gaps in what was agreed.</param>
public sealed record PlayCall(string Indicator, string Reason, DateOnly? Since = null, bool IsPrivate = true)
{
    /// <summary>Whose behaviour was read; null where no reading is behind it.</summary>
    public Direction? Direction { get; init; }
}
