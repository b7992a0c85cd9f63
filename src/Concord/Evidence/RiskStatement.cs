using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A risk of the register, with who owns it and who decides.</summary>
public sealed record RiskStatement : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "risk";

    /// <summary>What could happen. Shown, never scored.</summary>
    public required string Title { get; init; }

    /// <summary>Who owns it: a side, a function or a person id.</summary>
    [Seat]
    public required string Owner { get; init; }

    /// <summary>Which side answers for it.</summary>
    public required Side Accountable { get; init; }

    /// <summary>Which side decides about it.</summary>
    public required Side DecisionRight { get; init; }

    /// <summary>Which side can block a decision.</summary>
    public Side? CanBlock { get; init; }

    /// <summary>How often, as the risk engine writes it.</summary>
    public required JsonFragment Frequency { get; init; }

    /// <summary>How much, as the risk engine writes it.</summary>
    public required JsonFragment Magnitude { get; init; }

    /// <summary>Whether it is one of the ten the board sees.</summary>
    public bool? TopTen { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [];
}
