namespace Concord.Numerics;

/// <summary>Finds where a rising function crosses zero.</summary>
internal static class Root
{
    /// <summary>Newton's method that falls back to halving whenever a step would leave the bracket.</summary>
    /// <param name="function">Rising on the bracket.</param>
    /// <param name="slope">Its derivative; where it is zero or not finite the bracket is halved.</param>
    /// <param name="low">The function is at most 0 here.</param>
    /// <param name="high">The function is at least 0 here.</param>
    /// <param name="guess">Where to begin; the middle is taken when it lies outside.</param>
    internal static double Find(Func<double, double> function, Func<double, double> slope, double low, double high, double guess)
    {
        var x = guess > low && guess < high ? guess : (low + high) / 2;
        for (var i = 0; i < 200; i++)
        {
            var value = function(x);
            if (value == 0)
            {
                return x;
            }

            if (value < 0)
            {
                low = x;
            }
            else
            {
                high = x;
            }

            var next = x - (value / slope(x));
            if (!(next > low && next < high))
            {
                next = (low + high) / 2;
            }

            if (Math.Abs(next - x) <= 2e-16 * Math.Abs(next) || next == low || next == high)
            {
                return next;
            }

            x = next;
        }

        return x;
    }
}
