using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A body that decides or is briefed.</summary>
public sealed record Forum : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "forum";

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required ForumType Type { get; init; }

    /// <summary>The side it decides for; null = the right is undefined.</summary>
    public Side? Owner { get; init; }

    /// <summary>Whether subjects of both sides come up in it.</summary>
    public required bool JointTopics { get; init; }

    /// <summary>Its members: sides, functions or person ids.</summary>
    [Seat]
    public required IReadOnlyList<string> Members { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [];
}

/// <summary>What a forum is.</summary>
public enum ForumType
{
    /// <summary>The board.</summary>
    Board,

    /// <summary>A committee of the board or the company.</summary>
    Committee,

    /// <summary>The executive team.</summary>
    Executive,

    /// <summary>Another body, such as a change board.</summary>
    Other,
}
