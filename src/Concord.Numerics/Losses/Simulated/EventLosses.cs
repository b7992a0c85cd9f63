using System.Buffers;

namespace Concord.Numerics.Losses;

/// <summary>Turns numbers between 0 and 1 into losses of single events, in place.</summary>
/// <param name="draws">The loops to use, and where more numbers of the same events come from.</param>
/// <param name="numbers">The numbers, with room behind them.</param>
/// <param name="count">How many there are.</param>
internal delegate void EventLosses(EventDraws draws, double[] numbers, int count);

/// <summary>Events that are being drawn: one in each of some years.</summary>
/// <param name="Kernels">The loops to use.</param>
/// <param name="Source">The source.</param>
/// <param name="FirstYear">The first year of the block.</param>
/// <param name="Number">Which event of the year.</param>
/// <param name="Places">The years, by their place in the block.</param>
internal readonly record struct EventDraws(LaneKernels Kernels, int Source, int FirstYear, int Number, double[] Places);

/// <summary>The way from a number to a loss that suits each form: always the quantile, so that a smaller loss curve gives smaller losses.</summary>
internal static class EventLossForms
{
    // Beyond, 2 to the power of sigma · 8.3 ÷ ln 2 would leave the range of the kernel.
    private const double WidestSigma = 80;

    internal static EventLosses Of(Severity severity)
    {
        var halves = 0;

        return Of(severity, ref halves);
    }

    // Dimensions 0 and 1 are the first half; each secondary loss has the next two, whether it follows and how large it is.
    private static EventLosses Of(Severity severity, ref int halves)
    {
        switch (severity)
        {
            case LognormalSeverity lognormal when lognormal.Sigma <= WidestSigma:
                var (median, sigma) = (Math.Exp(lognormal.Mu), lognormal.Sigma);

                return (draws, numbers, count) => draws.Kernels.Lognormal(median, sigma, count, numbers);
            case CappedSeverity capped:
                return Then(Of(capped.Inner, ref halves), x => Math.Min(x, capped.Cap));
            case LayeredSeverity layer:
                return Then(Of(layer.Inner, ref halves), x => Math.Clamp(x - layer.Deductible, 0, layer.Limit));
            case RetainedSeverity retained:
                return Then(Of(retained.Inner, ref halves), x => x <= retained.Deductible ? x : Math.Max(retained.Deductible, x - retained.Limit));
            case SumSeverity sum:
                var half = ++halves;

                return Followed(Of(sum.Primary, ref halves), sum.Share, Of(sum.Secondary, ref halves), half);
            default:
                return Each(Quantile(severity));
        }
    }

    private static EventLosses Followed(EventLosses primary, double share, EventLosses secondary, int half) => (draws, numbers, count) =>
    {
        primary(draws, numbers, count);
        var (follows, sizes) = (ArrayPool<double>.Shared.Rent(numbers.Length), ArrayPool<double>.Shared.Rent(numbers.Length));
        draws.Kernels.DrawPair(draws.Source, draws.FirstYear, draws.Number, half, count, draws.Places, follows, sizes);
        secondary(draws, sizes, count);
        for (var i = 0; i < count; i++)
        {
            numbers[i] += follows[i] < share ? sizes[i] : 0;
        }

        ArrayPool<double>.Shared.Return(follows);
        ArrayPool<double>.Shared.Return(sizes);
    };

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

    private static EventLosses Then(EventLosses first, Func<double, double> change)
    {
        var second = Each(change);

        return (draws, numbers, count) =>
        {
            first(draws, numbers, count);
            second(draws, numbers, count);
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
