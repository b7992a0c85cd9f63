using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>N6: a new CISO in the middle of the second year; nothing else changes.</summary>
internal sealed class NewCiso : LookAlike
{
    private const int Week = Begin + 26;

    internal override void Add(Stage stage) => stage.Shake(DisruptionType.Executive, 7 * Week);

    internal override IEnumerable<Exhibit> Rewrite(Stage stage, IEnumerable<Exhibit> evidence)
    {
        if (stage.Scenario.Weeks <= Week)
        {
            return evidence;
        }

        return evidence.SelectMany(e => e is Person { Id: "ciso" } ciso
            ? [ciso with { To = Stage.At((7 * Week) - 1) }, ciso with { Id = "ciso-2", From = Stage.At(7 * Week), YearsInRole = 0, RecordedAt = Stage.Instant(7 * Week) }]
            : new[] { e });
    }
}
