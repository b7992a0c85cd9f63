namespace Concord.Numerics.Losses;

/// <summary>A quantile function that is slow to compute, read from cubics.</summary>
/// <remarks>
/// Each halving of the distance to 0 or to 1 is cut into 32 cells, each with the cubic through four points; nearer to either end than 2⁻²⁰
/// the function itself is asked. For the forms it is used with, the error is below 1e-6 of the loss or 1e-9 of the mean, whichever is larger.
/// </remarks>
internal sealed class TabulatedQuantile
{
    private const int Octaves = 19;
    private const int CellBits = 5;
    private const int Cells = 1 << CellBits;
    private const double Nearest = 1.0 / (1 << (Octaves + 1));
    private const long HalfBits = 0x3FE0_0000_0000_0000;

    private readonly Func<double, double> _quantile;
    private readonly double[] _cubics = new double[2 * Octaves * Cells * 4];

    internal TabulatedQuantile(Func<double, double> quantile)
    {
        _quantile = quantile;
        for (var cell = 0; cell < Octaves * Cells; cell++)
        {
            var (octave, part) = (cell >> CellBits, cell & (Cells - 1));
            var step = Math.ScaleB(1.0 / Cells, -octave - 2);
            var start = Math.ScaleB(1, -octave - 2) + (part * step);
            Fit(_cubics.AsSpan(4 * cell, 4), t => quantile(start + (t * step)));
            Fit(_cubics.AsSpan(4 * (cell + (Octaves * Cells)), 4), t => quantile(1 - start - (t * step)));
        }
    }

    /// <summary>The quantile of a number strictly between 0 and 1.</summary>
    internal double At(double p)
    {
        var distance = Math.Min(p, 1 - p);
        if (distance is < Nearest or >= 0.5)
        {
            return _quantile(p);
        }

        // The exponent numbers the octave downwards from the half, the first bits behind it number the cell.
        var bits = BitConverter.DoubleToInt64Bits(distance);
        var octave = (int)(((HalfBits - 1) >> 52) - (bits >> 52));
        var cell = (octave << CellBits) | (int)((bits >> (52 - CellBits)) & (Cells - 1));
        var t = Math.ScaleB(BitConverter.Int64BitsToDouble((bits & ((1L << (52 - CellBits)) - 1)) | 0x3FF0_0000_0000_0000) - 1, CellBits);
        var cubic = _cubics.AsSpan(4 * (p < 0.5 ? cell : cell + (Octaves * Cells)), 4);

        return Math.Max(0, (((((cubic[3] * t) + cubic[2]) * t) + cubic[1]) * t) + cubic[0]);
    }

    // Newton's form through t = 0, ⅓, ⅔, 1, written out in powers of t.
    private static void Fit(Span<double> cubic, Func<double, double> value)
    {
        var (y0, y1, y2, y3) = (value(0), value(1.0 / 3), value(2.0 / 3), value(1));
        cubic[0] = y0;
        cubic[1] = ((-11 * y0) + (18 * y1) - (9 * y2) + (2 * y3)) / 2;
        cubic[2] = 9 * ((2 * y0) - (5 * y1) + (4 * y2) - y3) / 2;
        cubic[3] = 9 * (y3 - (3 * y2) + (3 * y1) - y0) / 2;
    }
}
