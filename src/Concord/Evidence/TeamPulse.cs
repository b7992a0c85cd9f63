using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>What one department answered in a pulse, as means only.</summary>
public sealed record TeamPulse : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "team-pulse";

    /// <summary>The wave (id).</summary>
    public required string Wave { get; init; }

    /// <summary>Which department.</summary>
    public required Department Department { get; init; }

    /// <summary>How many answered.</summary>
    [Within(0)]
    public required int Respondents { get; init; }

    /// <summary>The mean answers.</summary>
    public required PulseMeans Means { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [];
}

/// <summary>The two departments.</summary>
public enum Department
{
    /// <summary>The department of the CIO.</summary>
    It,

    /// <summary>The department of the CISO.</summary>
    Security,
}

/// <summary>The mean answers of a department, 1 to 5.</summary>
public sealed record PulseMeans
{
    /// <summary>We share goals.</summary>
    [Within(1, 5)]
    public required double SharedGoals { get; init; }

    /// <summary>We solve problems rather than blame.</summary>
    [Within(1, 5)]
    public required double ProblemSolving { get; init; }

    /// <summary>We tell each other in time.</summary>
    [Within(1, 5)]
    public required double Timely { get; init; }
}
