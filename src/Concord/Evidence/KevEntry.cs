namespace Concord.Evidence;

/// <summary>One row of a list of vulnerabilities known to be exploited. Our own extension: it adds due dates to findings when they are read.</summary>
public sealed record KevEntry : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "kev-entry";

    /// <summary>The vulnerability, such as CVE-2026-0001.</summary>
    public required string Vulnerability { get; init; }

    /// <summary>When it came on the list.</summary>
    public required Moment AddedAt { get; init; }

    /// <summary>By when the list wants it fixed; real lists hold dates before the day it was added.</summary>
    public required Moment DueAt { get; init; }

    /// <summary>The product it is in.</summary>
    public string? Product { get; init; }

    /// <summary>Whether ransomware is known to use it.</summary>
    public bool? Ransomware { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [AddedAt];
}
