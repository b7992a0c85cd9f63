using Concord.Evidence;
using Concord.Signs;

namespace Concord.Risk;

/// <summary>One risk of a blind round: who has estimated it, and what they said once it may be seen.</summary>
/// <remarks>What one side said is seen by the other only when both have estimated the risk, or the round has closed.</remarks>
public sealed record BlindRisk
{
    private readonly RiskEstimate? _cio;
    private readonly RiskEstimate? _ciso;

    internal BlindRisk(string risk, string title, bool isClosed, RiskEstimate? cio, RiskEstimate? ciso)
    {
        Risk = risk;
        Title = title;
        IsRevealed = isClosed || (cio is not null && ciso is not null);
        (_cio, _ciso) = (cio, ciso);
    }

    /// <summary>The risk (id).</summary>
    public string Risk { get; }

    /// <summary>Its title. Shown, never scored.</summary>
    public string Title { get; }

    /// <summary>Whether each side may see the other's estimate.</summary>
    public bool IsRevealed { get; }

    /// <summary>How far the two losses lie apart, in powers of ten; null while hidden, or where one is missing or begins at 0.</summary>
    public double? Distance => Pair is { Cio.Loss90.Low: > 0, Ciso.Loss90.Low: > 0 } pair ? pair.Distance : null;

    /// <summary>Whether the 90 % ranges of the loss have a value in common; null while hidden or one is missing.</summary>
    public bool? DoOverlap => Pair?.DoOverlap;

    private BlindPair? Pair => IsRevealed && _cio is not null && _ciso is not null ? new BlindPair(_cio, _ciso) : null;

    /// <summary>Whether a side has given its estimate.</summary>
    public bool HasEstimated(Side side) => Of(side) is not null;

    /// <summary>What a side said, as far as a reader may see it: its own always, the other's once revealed.</summary>
    /// <param name="by">Who estimated.</param>
    /// <param name="reader">Who reads; null = someone else, who sees what is revealed.</param>
    public RiskEstimate? Estimate(Side by, Side? reader) => IsRevealed || by == reader ? Of(by) : null;

    private RiskEstimate? Of(Side side) => side == Side.Cio ? _cio : _ciso;
}
