namespace Concord.Risk;

/// <summary>A scenario over time: as it is, and from each day on under one more change.</summary>
/// <param name="Stages">The stages in order of time; the first begins at 0. Times in years.</param>
internal sealed record DatedScenario(IReadOnlyList<(double From, ChangedScenario State)> Stages)
{
    /// <summary>A scenario under the changes that some options bring to it.</summary>
    public static DatedScenario Of(Scenario scenario, IEnumerable<RiskOption> options)
    {
        var stages = new List<(double From, ChangedScenario State)> { (0, ChangedScenario.Of(scenario)) };
        var changes = options.OrderBy(o => o.Id, StringComparer.Ordinal).SelectMany(o => o.Changes.Where(c => c.Scenario == scenario.Id).Select(c => (Option: o, Change: c)));
        foreach (var (option, change) in changes.OrderBy(c => c.Change.Days))
        {
            stages.Add((change.Days / RiskOption.DaysOfYear, stages[^1].State.After(option, change)));
        }

        return new DatedScenario(stages);
    }

    /// <summary>The scenario once all changes work.</summary>
    public ChangedScenario Last => Stages[^1].State;

    /// <summary>The stages with the years they last within a horizon; those that last no time are left out.</summary>
    public IEnumerable<(double Years, ChangedScenario State)> Within(double horizon) => Stages
        .Select((stage, i) => (Years: Math.Min(horizon, i + 1 < Stages.Count ? Stages[i + 1].From : horizon) - Math.Min(horizon, stage.From), stage.State))
        .Where(s => s.Years > 0);
}
