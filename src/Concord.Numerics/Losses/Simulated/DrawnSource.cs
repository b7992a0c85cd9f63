namespace Concord.Numerics.Losses;

/// <summary>A source made ready to be drawn from.</summary>
/// <param name="Ladders">For each value of the common factor, the chance of at most 0, 1, 2 … events: as many events as steps are reached.</param>
/// <param name="Losses">The way from a number to a loss.</param>
/// <param name="Layer">What of a year's loss counts; null where all does.</param>
internal sealed record DrawnSource(IReadOnlyList<double[]> Ladders, EventLosses Losses, Func<double, double>? Layer)
{
    private const double LeftOut = 1e-17; // less than the smallest distance of a number to 1
    private const double LargestLoss = 1e290; // so that no sum overflows

    internal static DrawnSource Of(LossSource source, Dependence dependence)
    {
        if (!(Largest(source.Severity) <= LargestLoss))
        {
            throw new ArgumentException("A loss has so heavy a tail that some draws are beyond any number; give it a cap.", nameof(source));
        }

        return new DrawnSource(
            [.. dependence.Nodes.Select(node => Ladder(node.Value == 1 ? source.Frequency : source.Frequency.Thinned(node.Value)))],
            EventLossForms.Of(source.Severity),
            source.HasAggregate ? loss => Math.Clamp(loss - source.AggregateDeductible, 0, source.AggregateLimit) : null);
    }

    // The loss of the largest number there is, drawn the way it will be.
    private static double Largest(Severity severity) => severity switch
    {
        SumSeverity sum => Largest(sum.Primary) + Largest(sum.Secondary),
        CappedSeverity capped => Math.Min(capped.Cap, Largest(capped.Inner)),
        LayeredSeverity layer => Math.Min(layer.Limit, Largest(layer.Inner)),
        RetainedSeverity retained => Largest(retained.Inner),
        _ => severity.Quantile(1 - (1.0 / (1L << 53))),
    };

    private static double[] Ladder(Frequency frequency)
    {
        var sum = 0.0;

        return [.. frequency.Probabilities(LeftOut).Select(p => sum += p)];
    }
}
