using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A source, what it brings in and what time it covers.</summary>
public sealed record Feed : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "feed";

    /// <summary>The source.</summary>
    public required string Name { get; init; }

    /// <summary>The kinds of evidence it brings in.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>From when it covers.</summary>
    public required Moment From { get; init; }

    /// <summary>Until when; more than 21 days ago = stale.</summary>
    [NotBefore(nameof(From))]
    public required Moment To { get; init; }

    /// <summary>Whether it holds all there is.</summary>
    public bool? Complete { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [From, To];
}
