namespace Concord.Evidence;

/// <summary>A view into a system that one party owes the other.</summary>
public sealed record AccessGrant : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "access-grant";

    /// <summary>The system or report.</summary>
    public required string System { get; init; }

    /// <summary>Who can open it to the other.</summary>
    public required Party Owner { get; init; }

    /// <summary>Who should see it.</summary>
    public required Party OwedTo { get; init; }

    /// <summary>Whether both agreed on it.</summary>
    public required bool Agreed { get; init; }

    /// <summary>Since when the access works.</summary>
    public Moment? LiveSince { get; init; }

    /// <summary>When it was taken back.</summary>
    public Moment? RevokedAt { get; init; }

    /// <summary>When the receiver last looked.</summary>
    public Moment? LastOpenedAt { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [LiveSince, RevokedAt, LastOpenedAt];
}
