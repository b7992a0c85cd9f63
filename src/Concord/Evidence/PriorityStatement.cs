using System.Collections.ObjectModel;
using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>One party's five priorities, and what it thinks the other's are.</summary>
public sealed record PriorityStatement : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "priority-statement";

    /// <summary>Whose statement it is.</summary>
    public required Party Party { get; init; }

    /// <summary>The wave (id).</summary>
    public required string Wave { get; init; }

    /// <summary>The shared menu they were chosen from.</summary>
    public required IReadOnlyList<string> Menu { get; init; }

    /// <summary>The party's own priorities, the first first; at most five.</summary>
    [Count(0, 5)]
    public required IReadOnlyList<string> Own { get; init; }

    /// <summary>What the party thinks the other chose; at most five.</summary>
    [Count(0, 5)]
    public required IReadOnlyList<string> Predicted { get; init; }

    /// <summary>By priority: what it needs from the other.</summary>
    public IReadOnlyDictionary<string, string> Needs { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Priorities of the other that are now joint.</summary>
    public IReadOnlyList<string> Adopted { get; init; } = [];

    /// <summary>What stands in the way. Shown, never scored.</summary>
    public IReadOnlyList<string> Challenges { get; init; } = [];

    /// <summary>What the party is measured by. Shown, never scored.</summary>
    public IReadOnlyList<string> Incentives { get; init; } = [];

    /// <summary>When it was opened to the other.</summary>
    public Moment? PublishedAt { get; init; }

    /// <summary>When the other confirmed it.</summary>
    public Moment? AcknowledgedAt { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [PublishedAt, AcknowledgedAt];
}
