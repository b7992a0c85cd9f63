namespace Concord.Numerics.Losses;

/// <summary>Points and weights that integrate polynomials of degree 2n − 1 exactly against a probability density.</summary>
/// <remarks>Golub and Welsch 1969, <i>Mathematics of Computation</i> 23: the points are the eigenvalues of the three-term
/// recurrence's matrix, the weights the squares of its eigenvectors' first entries. Weights sum to 1.</remarks>
internal static class GaussRule
{
    private static readonly WeightedPoint[] _panel = OfPanel(20);

    /// <summary>Against the uniform density on 0 … 1.</summary>
    internal static WeightedPoint[] Uniform(int count) => Beta(1, 1, count);

    /// <summary>Against the density of Beta(a, b) on 0 … 1.</summary>
    internal static WeightedPoint[] Beta(double a, double b, int count)
    {
        var (alpha, beta) = (b - 1, a - 1);
        var diagonal = new double[count];
        var beside = new double[count];
        for (var k = 0; k < count; k++)
        {
            var s = (2 * k) + alpha + beta;
            diagonal[k] = k == 0 ? (beta - alpha) / (s + 2) : ((beta * beta) - (alpha * alpha)) / (s * (s + 2));
            beside[k] = k switch
            {
                0 => 0,
                1 => Math.Sqrt(4 * (1 + alpha) * (1 + beta) / (s * s * (s + 1))),
                _ => Math.Sqrt(4.0 * k * (k + alpha) * (k + beta) * (k + alpha + beta) / (s * s * (s + 1) * (s - 1))),
            };
        }

        return [.. Solve(diagonal, beside).Select(p => p with { Value = Math.Clamp((1 + p.Value) / 2, 0, 1) })];
    }

    /// <summary>Against the density of Gamma(shape, scale 1) on 0 … ∞.</summary>
    internal static WeightedPoint[] Gamma(double shape, int count) => Solve(
        [.. Enumerable.Range(0, count).Select(k => (2 * k) + shape)],
        [.. Enumerable.Range(0, count).Select(k => Math.Sqrt(k * (k + shape - 1)))]);

    /// <summary>Against the standard normal density.</summary>
    internal static WeightedPoint[] Normal(int count) => Solve(
        new double[count],
        [.. Enumerable.Range(0, count).Select(k => Math.Sqrt(k))]);

    /// <summary>The integral of a function over the panels between neighbouring <paramref name="edges"/>, 20 points in each.</summary>
    internal static double Integral(Func<double, double> function, IReadOnlyList<double> edges)
    {
        var sum = 0.0;
        for (var i = 1; i < edges.Count; i++)
        {
            var width = edges[i] - edges[i - 1];
            var panel = 0.0;
            foreach (var point in _panel)
            {
                panel += point.Weight * function(edges[i - 1] + (width * point.Value));
            }

            sum += width * panel;
        }

        return sum;
    }

    private static WeightedPoint[] OfPanel(int count) => Uniform(count);

    // Implicit QL with Wilkinson's shift; only the first entries of the eigenvectors are carried along.
    private static WeightedPoint[] Solve(double[] d, double[] beside)
    {
        var n = d.Length;
        var e = new double[n];
        Array.Copy(beside, 1, e, 0, n - 1);
        var z = new double[n];
        z[0] = 1;
        for (var l = 0; l < n; l++)
        {
            for (var turn = 0; turn < 200; turn++)
            {
                var m = l;
                while (m < n - 1 && Math.Abs(e[m]) > 1e-17 * (Math.Abs(d[m]) + Math.Abs(d[m + 1])))
                {
                    m++;
                }

                if (m == l)
                {
                    break;
                }

                Sweep(d, e, z, l, m);
            }
        }

        var points = new WeightedPoint[n];
        for (var i = 0; i < n; i++)
        {
            points[i] = new WeightedPoint(d[i], z[i] * z[i]);
        }

        Array.Sort(points, (x, y) => x.Value.CompareTo(y.Value));
        return points;
    }

    private static void Sweep(double[] d, double[] e, double[] z, int l, int m)
    {
        var g = (d[l + 1] - d[l]) / (2 * e[l]);
        g = d[m] - d[l] + (e[l] / (g + Math.CopySign(Math.Sqrt((g * g) + 1), g)));
        var (s, c, p) = (1.0, 1.0, 0.0);
        for (var i = m - 1; i >= l; i--)
        {
            var (f, b) = (s * e[i], c * e[i]);
            var r = Math.Sqrt((f * f) + (g * g));
            e[i + 1] = r;
            if (r == 0)
            {
                d[i + 1] -= p;
                e[m] = 0;
                return;
            }

            (s, c) = (f / r, g / r);
            g = d[i + 1] - p;
            r = ((d[i] - g) * s) + (2 * c * b);
            p = s * r;
            d[i + 1] = g + p;
            g = (c * r) - b;
            (z[i], z[i + 1]) = ((c * z[i]) - (s * z[i + 1]), (s * z[i]) + (c * z[i + 1]));
        }

        d[l] -= p;
        e[l] = g;
        e[m] = 0;
    }
}
