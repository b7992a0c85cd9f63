using System.Numerics;
using System.Runtime.Intrinsics;

namespace Concord.Numerics.Losses;

/// <summary>The normal survival function at the logarithms of 1, 2, 3 …, many at a time.</summary>
/// <remarks>Taylor polynomials of degree 8 about the middles of cells of width 1/16; within a cell the remainder is below
/// 105 φ(0) (1/32)⁹ ÷ 9! &lt; 4e-18. Derivatives by Hermite's recurrence. Neighbouring points lie mostly in one cell, so a
/// cell's coefficients stay in registers while its points stream by.</remarks>
internal static class NormalTail
{
    /// <summary>Largest error of the polynomial and its rounding, as a chance.</summary>
    internal const double Error = 2e-15;

    private const int Degree = 8;
    private const double Reach = 9;
    private const double Width = 1.0 / 16;
    private const int Cells = (int)(2 * Reach / Width);

    private static readonly double[] _coefficients = Table();
    private static double[] _logarithms = [];

    /// <summary>Fills <paramref name="above"/>[k] with the chance of more than (ln k + <paramref name="shift"/>) ÷ <paramref name="sigma"/>; 1 at k = 0.</summary>
    internal static void OfLogarithms(double shift, double sigma, Span<double> above)
    {
        var logarithms = Logarithms(above.Length);
        above[0] = 1;
        var k = 1;
        var inverse = 1 / sigma;
        while (k < above.Length)
        {
            var z = (logarithms[k] + shift) * inverse;
            if (z >= Reach)
            {
                above[k..].Clear();
                return;
            }

            var cell = z < -Reach ? -1 : Math.Min(Cells - 1, (int)((z + Reach) / Width));
            var edge = -Reach + ((cell + 1) * Width);
            var end = (int)Math.Clamp(Math.Ceiling(Math.Exp((edge * sigma) - shift)), k + 1, above.Length);
            if (cell < 0)
            {
                above[k..end].Fill(1);
            }
            else
            {
                Cell(logarithms.AsSpan(k, end - k), above[k..end], cell, shift, inverse);
            }

            k = end;
        }
    }

    private static void Cell(ReadOnlySpan<double> logarithms, Span<double> above, int cell, double shift, double inverse)
    {
        var c = _coefficients.AsSpan(cell * (Degree + 1), Degree + 1);
        var middle = -Reach + ((cell + 0.5) * Width);
        var i = 0;
        if (logarithms.Length >= Vector512<double>.Count)
        {
            var (shifts, inverses, middles) = (Vector512.Create(shift), Vector512.Create(inverse), Vector512.Create(middle));
            var (c0, c1, c2, c3, c4) = (Vector512.Create(c[0]), Vector512.Create(c[1]), Vector512.Create(c[2]), Vector512.Create(c[3]), Vector512.Create(c[4]));
            var (c5, c6, c7, c8) = (Vector512.Create(c[5]), Vector512.Create(c[6]), Vector512.Create(c[7]), Vector512.Create(c[8]));
            for (; i <= logarithms.Length - Vector512<double>.Count; i += Vector512<double>.Count)
            {
                var t = ((Vector512.Create(logarithms.Slice(i, 8)) + shifts) * inverses) - middles;
                var t2 = t * t;
                var t4 = t2 * t2;
                var low = c0 + (c1 * t) + (t2 * (c2 + (c3 * t)));
                var high = c4 + (c5 * t) + (t2 * (c6 + (c7 * t))) + (t4 * c8);
                (low + (t4 * high)).CopyTo(above[i..]);
            }
        }

        for (; i < logarithms.Length; i++)
        {
            var t = ((logarithms[i] + shift) * inverse) - middle;
            var t2 = t * t;
            var t4 = t2 * t2;
            var low = c[0] + (c[1] * t) + (t2 * (c[2] + (c[3] * t)));
            var high = c[4] + (c[5] * t) + (t2 * (c[6] + (c[7] * t))) + (t4 * c[8]);
            above[i] = low + (t4 * high);
        }
    }

    private static double[] Logarithms(int count)
    {
        var known = Volatile.Read(ref _logarithms);
        if (known.Length < count)
        {
            var more = new double[BitOperations.RoundUpToPowerOf2((uint)count)];
            known.CopyTo(more, 0);
            for (var k = Math.Max(1, known.Length); k < more.Length; k++)
            {
                more[k] = Math.Log(k);
            }

            Volatile.Write(ref _logarithms, more);
            known = more;
        }

        return known;
    }

    // Derivative j of the survival function is (−1)ʲ Heⱼ₋₁(z) φ(z).
    private static double[] Table()
    {
        var table = new double[Cells * (Degree + 1)];
        for (var cell = 0; cell < Cells; cell++)
        {
            var z = -Reach + ((cell + 0.5) * Width);
            var c = table.AsSpan(cell * (Degree + 1), Degree + 1);
            c[0] = NormalDistribution.Standard.ProbabilityBelow(-z);
            var density = NormalDistribution.Standard.Density(z);
            var (hermite, before, factor) = (1.0, 0.0, 1.0);
            for (var j = 1; j <= Degree; j++)
            {
                factor /= -j;
                c[j] = factor * hermite * density;
                (hermite, before) = ((z * hermite) - ((j - 1) * before), hermite);
            }
        }

        return table;
    }
}
