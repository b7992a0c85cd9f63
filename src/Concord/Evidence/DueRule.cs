using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>One row of a table that says how fast a finding must be fixed. Our own extension: it adds due dates to findings when they are read.</summary>
public sealed record DueRule : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "due-rule";

    /// <summary>The table, such as BOD 26-04.</summary>
    public required string Policy { get; init; }

    /// <summary>Whether the row is for vulnerabilities known to be exploited.</summary>
    public required bool InKev { get; init; }

    /// <summary>Whether the row is for assets that can be reached from outside.</summary>
    public required bool Exposed { get; init; }

    /// <summary>Whether the row is for attacks that can be automated.</summary>
    public required bool Automatable { get; init; }

    /// <summary>The impact the row is for.</summary>
    public required Impact Impact { get; init; }

    /// <summary>Calendar days to fix; null = with the next upgrade.</summary>
    [Within(0)]
    public int? Days { get; init; }

    /// <summary>Whether traces are to be looked for as well.</summary>
    public bool? Forensics { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [];
}
