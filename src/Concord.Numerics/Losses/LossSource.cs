namespace Concord.Numerics.Losses;

/// <summary>One source of losses: how many events a year, and what one costs; the events' losses are independent of each other and of their number.</summary>
/// <param name="Frequency">Events a year.</param>
/// <param name="Severity">Loss of one event.</param>
public sealed record LossSource(Frequency Frequency, Severity Severity)
{
    private readonly double _deductible;
    private readonly double _limit = double.PositiveInfinity;

    /// <summary>What of the year's loss does not count, at least 0, in money: the source gives (S − deductible)⁺ of the year's sum S.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0 or not finite.</exception>
    public double AggregateDeductible
    {
        get => _deductible;
        init
        {
            Require.NotNegative(value, nameof(AggregateDeductible));
            _deductible = value;
        }
    }

    /// <summary>The most the source gives in a year, above 0, in money; infinite where there is no end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public double AggregateLimit
    {
        get => _limit;
        init
        {
            Require.That(value > 0, value, "must be above 0", nameof(AggregateLimit));
            _limit = value;
        }
    }

    internal bool HasAggregate => _deductible > 0 || double.IsFinite(_limit);

    /// <summary>The mean loss of a year before the aggregate layer.</summary>
    internal double GroundMean => Frequency.Mean == 0 ? 0 : Frequency.Mean * Severity.Mean;

    /// <summary>The variance of a year's loss before the aggregate layer; infinite where the tail is too heavy for one.</summary>
    internal double GroundVariance => Frequency.Mean == 0 ? 0
        : !double.IsFinite(Severity.SecondMoment) ? double.PositiveInfinity
        : (Frequency.Mean * (Severity.SecondMoment - (Severity.Mean * Severity.Mean))) + (Frequency.Variance * Severity.Mean * Severity.Mean);
}
