using Concord.Evidence;

namespace Concord.Web.Risk;

/// <summary>One round in which both sides estimate one risk without seeing the other's estimate.</summary>
/// <param name="Risk">The risk (id).</param>
/// <param name="Cio">The CIO's newest estimate of the round; null = none yet.</param>
/// <param name="Ciso">The CISO's.</param>
/// <param name="IsRevealed">Whether each may see the other's: both have estimated, or the round's time is over.</param>
public sealed record SealedRound(string Risk, RiskEstimate? Cio, RiskEstimate? Ciso, bool IsRevealed)
{
    /// <summary>Whether both have estimated.</summary>
    public bool IsPaired => Cio is not null && Ciso is not null;

    /// <summary>How far the middles of the two loss ranges lie apart, as a factor of at least 1; null where they can't be compared.</summary>
    public double? Factor => Middle(Cio) is { } cio && Middle(Ciso) is { } ciso ? Math.Exp(Math.Abs(Math.Log(cio / ciso))) : null;

    /// <summary>The distance of the middles in powers of ten; null where they can't be compared.</summary>
    public double? Distance => Factor is { } factor ? Math.Log10(factor) : null;

    /// <summary>Whether the two loss ranges have a value in common.</summary>
    public bool DoOverlap => IsPaired && Cio!.Loss90.Low <= Ciso!.Loss90.High && Ciso.Loss90.Low <= Cio.Loss90.High;

    /// <summary>A side's estimate.</summary>
    public RiskEstimate? Of(Side side) => side == Side.Cio ? Cio : Ciso;

    /// <summary>The geometric middle of an estimate's loss range; null where it begins at 0.</summary>
    private static double? Middle(RiskEstimate? estimate) =>
        estimate is { Loss90: { Low: > 0, High: > 0 } range } ? Math.Sqrt(range.Low) * Math.Sqrt(range.High) : null;
}
