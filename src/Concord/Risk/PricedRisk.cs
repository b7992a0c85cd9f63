using Concord.Evidence;

namespace Concord.Risk;

/// <summary>A risk of the register with its scenario in money, or the reasons why it has none.</summary>
/// <remarks>A label of a heat map ("High", "3 × 4") is never turned into money: a matrix can't keep the order of amounts.</remarks>
/// <param name="Risk">The risk.</param>
/// <param name="Scenario">Its scenario; null where its frequency or magnitude can't be read.</param>
/// <param name="Reasons">Why it has none, each a sentence; empty where it has one.</param>
public sealed record PricedRisk(RiskStatement Risk, Scenario? Scenario, IReadOnlyList<string> Reasons)
{
    /// <summary>Reads a risk's frequency and magnitude.</summary>
    public static PricedRisk Of(RiskStatement risk)
    {
        var problems = new RiskProblems();
        var frequency = RiskFrequencyReader.Read(risk.Frequency, $"risk/{risk.Id} frequency", problems);
        var severity = RiskSeverityReader.Read(risk.Magnitude, $"risk/{risk.Id} magnitude", problems);
        if (frequency is null || severity is null)
        {
            return new(risk, null, problems.Sentences);
        }

        return new(risk, new Scenario { Id = risk.Id, Title = risk.Title, Frequency = frequency, Severity = severity }, []);
    }
}
