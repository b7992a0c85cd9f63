namespace Concord.Numerics.Losses;

/// <summary>Turns numbers between 0 and 1 into losses of single events, in place.</summary>
/// <param name="kernels">The loops to use.</param>
/// <param name="numbers">The numbers, with room behind them.</param>
/// <param name="count">How many there are.</param>
internal delegate void EventLosses(LaneKernels kernels, double[] numbers, int count);

/// <summary>The way from a number to a loss that suits each form: always the quantile, so that a smaller loss curve gives smaller losses.</summary>
internal static class EventLossForms
{
    // Beyond, 2 to the power of sigma · 8.3 ÷ ln 2 would leave the range of the kernel.
    private const double WidestSigma = 80;

    internal static EventLosses Of(Severity severity)
    {
        switch (severity)
        {
            case LognormalSeverity lognormal when lognormal.Sigma <= WidestSigma:
                var (median, sigma) = (Math.Exp(lognormal.Mu), lognormal.Sigma);

                return (kernels, numbers, count) => kernels.Lognormal(median, sigma, count, numbers);
            case CappedSeverity capped:
                return Then(capped.Inner, x => Math.Min(x, capped.Cap));
            case LayeredSeverity layer:
                return Then(layer.Inner, x => Math.Clamp(x - layer.Deductible, 0, layer.Limit));
            case RetainedSeverity retained:
                return Then(retained.Inner, x => x <= retained.Deductible ? x : Math.Max(retained.Deductible, x - retained.Limit));
            default:
                return Each(Quantile(severity));
        }
    }

    private static Func<double, double> Quantile(Severity severity)
    {
        switch (severity)
        {
            case GammaSeverity { Shape: >= 0.2 } or PertSeverity { Min: >= 0 }:
                return new TabulatedQuantile(severity.Quantile).At;
            case TailSeverity tail:
                var (body, share) = (Quantile(tail.Body), 1 - tail.Body.Survival(tail.Threshold));

                return p => p <= share ? Math.Min(tail.Threshold, body(p)) : tail.Quantile(p);
            default:
                return severity.Quantile;
        }
    }

    private static EventLosses Then(Severity inner, Func<double, double> change)
    {
        var (first, second) = (Of(inner), Each(change));

        return (kernels, numbers, count) =>
        {
            first(kernels, numbers, count);
            second(kernels, numbers, count);
        };
    }

    private static EventLosses Each(Func<double, double> loss) => (_, numbers, count) =>
    {
        foreach (ref var number in numbers.AsSpan(0, count))
        {
            number = loss(number);
        }
    };
}
