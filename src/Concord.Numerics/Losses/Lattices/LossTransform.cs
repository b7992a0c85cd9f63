using System.Runtime.Intrinsics;

namespace Concord.Numerics.Losses;

/// <summary>From losses of events to the loss of a year, on one lattice.</summary>
/// <remarks>
/// Masses are damped by e^(−tilt·k) before the transform and raised again after it, so that what wraps around the end comes back smaller by
/// e^(−tilt·n) (Grübel and Hermesmeier 1999, <i>ASTIN Bulletin</i> 29; Embrechts and Frei 2009, <i>Mathematical Methods of Operations Research</i> 69).
/// Losses of events beyond the end are left out: a year with one of them lies beyond the end anyway, so that the chances
/// below it stay exact.
/// </remarks>
internal sealed class LossTransform
{
    private const double Unit = 1.2e-16;
    private const int Lanes = 8;
    private const int LongestPolynomial = 256;

    private readonly FourierPlan _plan;
    private readonly int _count;
    private readonly double _tilt;
    private readonly double[] _decay;
    private readonly double[] _real;
    private readonly double[] _imaginary;
    private readonly double[] _above;
    private readonly double[] _atLeast;

    /// <summary>A lattice.</summary>
    /// <param name="log2">Number of points as a power of two.</param>
    /// <param name="step">Step, in money.</param>
    /// <param name="damping">ln of the factor by which the end is damped, above 0.</param>
    internal LossTransform(int log2, double step, double damping)
    {
        _plan = FourierPlan.Of(log2);
        _count = _plan.Count;
        Step = step;
        _tilt = damping / _count;
        _real = new double[_count];
        _imaginary = new double[_count];
        _above = new double[_count + 16];
        _atLeast = new double[_count + 16];
        _decay = new double[_count];
        for (var block = 0; block < _count; block += 64)
        {
            var start = Math.Exp(-_tilt * block);
            for (var k = 0; k < 64; k++)
            {
                _decay[block + k] = block == 0 ? Math.Exp(-_tilt * k) : start * _decay[k];
            }
        }
    }

    /// <summary>The lattice's step, in money.</summary>
    internal double Step { get; }

    /// <summary>A year without any loss.</summary>
    internal Spectrum Nothing() => new(_count);

    /// <summary>A mixture without any part yet.</summary>
    internal Spectrum Empty()
    {
        var spectrum = new Spectrum(_count);
        spectrum.Scale(0);

        return spectrum;
    }

    /// <summary>The transforms of one event's loss, rounded down and up.</summary>
    internal Spectrum Of(Severity severity)
    {
        var spectrum = new Spectrum(_count);
        Fill(severity, spectrum);

        return spectrum;
    }

    /// <summary>Overwrites a spectrum with that of one event's loss.</summary>
    internal void Fill(Severity severity, Spectrum spectrum)
    {
        if (severity is SumSeverity sum)
        {
            FillSum(sum, spectrum);
            return;
        }

        // _above[1 + k] is the chance of more than k steps, _atLeast[1 + k] that of at least k steps; before them stands 1.
        _above[0] = 1;
        severity.Survivals(Step, _above.AsSpan(1, _count + 1));
        if (severity.HasAtoms)
        {
            for (var k = 0; k <= _count; k++)
            {
                _atLeast[1 + k] = severity.AtLeast(k * Step);
            }
        }
        else
        {
            _above.AsSpan(1, _count + 1).CopyTo(_atLeast.AsSpan(1));
        }

        _atLeast[1] = 1;
        var (square, downs, ups) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
        for (var k = 0; k < _count; k += Lanes)
        {
            var decay = Vector512.Create(_decay, k);
            var (u, d) = (Vector512.Create(_above, k + 1), Vector512.Create(_atLeast, k + 2));
            var down = (Vector512.Create(_atLeast, k + 1) - d) * decay;
            var up = (Vector512.Create(_above, k) - u) * decay;
            down.CopyTo(_real, k);
            up.CopyTo(_imaginary, k);
            square += (down * down) + (up * up);
            downs += d;
            ups += u;
        }

        _plan.Forward(_real, _imaginary);
        spectrum.Unpack(_real, _imaginary);
        spectrum.Alive = (1 - _atLeast[1 + _count], 1 - _above[_count]);
        spectrum.Rounding = _plan.RelativeError * Math.Sqrt(Vector512.Sum(square));
        spectrum.Error = severity.SurvivalError;
        spectrum.Means = double.IsInfinity(severity.Mean)
            ? (Step * Vector512.Sum(downs), double.PositiveInfinity)
            : (Step * Vector512.Sum(downs) + Rest(severity, _count + 1), Step * Vector512.Sum(ups) + Rest(severity, _count - 1));
    }

    /// <summary>The transforms of a year's loss known on another lattice, after an aggregate layer.</summary>
    internal Spectrum Of(YearLattice year, double deductible, double limit)
    {
        Array.Clear(_real);
        Array.Clear(_imaginary);
        var (means, areas, alive) = ((Down: 0.0, Up: 0.0), (Down: 0.0, Up: 0.0), (Down: 0.0, Up: 0.0));
        for (var k = 0; k <= year.Count; k++)
        {
            var isBeyond = k == year.Count;
            var down = (isBeyond ? 1 : year.Upper[k]) - (k == 0 ? 0 : year.Upper[k - 1]);
            var up = (isBeyond ? 1 : year.Lower[k]) - (k == 0 ? 0 : year.Lower[k - 1]);
            var loss = Math.Min(limit, Math.Max(0, (k * year.Step) - deductible));
            var (low, high) = (Math.Floor(loss / Step), Math.Ceiling((isBeyond ? limit : loss) / Step));
            low -= low * Step > loss ? 1 : 0;
            high += high * Step < (isBeyond ? limit : loss) ? 1 : 0;
            if (low < _count)
            {
                _real[(int)low] += down;
                alive.Down += down;
            }

            if (high < _count)
            {
                _imaginary[(int)high] += up;
                alive.Up += up;
            }

            means.Down += down * low * Step;
            means.Up += up == 0 || double.IsInfinity(high) ? 0 : up * high * Step;
            areas.Down += isBeyond ? 0 : 1 - year.Upper[k] + (2 * year.Allowance);
            areas.Up += isBeyond ? 0 : 1 - year.Lower[k] - (2 * year.Allowance);
        }

        if (double.IsInfinity(limit))
        {
            var beyond = 1 - year.Lower[^1];
            means.Down += Math.Max(0, year.Means.Down - (year.Step * areas.Down) - (Step * (1 - year.Upper[^1])));
            means.Up += Math.Max(0, year.Means.Up - (year.Step * areas.Up)) + (beyond * (Math.Max(0, year.Max - deductible) + Step));
        }

        var square = 0.0;
        for (var k = 0; k < _count; k++)
        {
            _real[k] *= _decay[k];
            _imaginary[k] *= _decay[k];
            square += (_real[k] * _real[k]) + (_imaginary[k] * _imaginary[k]);
        }

        var spectrum = new Spectrum(_count);
        _plan.Forward(_real, _imaginary);
        spectrum.Unpack(_real, _imaginary);
        spectrum.Alive = alive;
        spectrum.Means = means;
        spectrum.Rounding = _plan.RelativeError * Math.Sqrt(square);
        spectrum.Error = Unit * year.Count;

        return spectrum;
    }

    /// <summary>Adds, independently, a number of events with a loss each to a year.</summary>
    internal static void Add(Spectrum year, Frequency frequency, Spectrum loss)
    {
        if (frequency.Mean == 0)
        {
            return;
        }

        if (frequency.Mean < LongestPolynomial && frequency.Probabilities(1e-17) is { Count: <= LongestPolynomial } chances)
        {
            year.MultiplyByPolynomial(chances, loss);
        }
        else
        {
            year.MultiplyByFunction(frequency, loss);
        }

        year.Alive = (year.Alive.Down * frequency.Generating(loss.Alive.Down).Real, year.Alive.Up * frequency.Generating(loss.Alive.Up).Real);
        year.Means = (year.Means.Down + (frequency.Mean * loss.Means.Down), year.Means.Up + (frequency.Mean * loss.Means.Up));
        year.Rounding += (frequency.Mean * loss.Rounding) + (8 * Unit * (frequency.Mean + 3));
        year.Error += (frequency.Mean * loss.Error) + 1e-16;
    }

    /// <summary>Adds, independently, a loss that comes once a year.</summary>
    internal static void Add(Spectrum year, Spectrum loss)
    {
        year.Multiply(loss);
        year.Alive = (year.Alive.Down * loss.Alive.Down, year.Alive.Up * loss.Alive.Up);
        year.Means = (year.Means.Down + loss.Means.Down, year.Means.Up + loss.Means.Up);
        year.Rounding += loss.Rounding + (4 * Unit);
        year.Error += loss.Error;
    }

    /// <summary>The chances of a year's loss, with what rounding and wrapping can have changed added to the bounds.</summary>
    internal YearLattice Read(Spectrum year)
    {
        year.Pack(_real, _imaginary);
        _plan.Backward(_real, _imaginary);
        var (lower, upper) = (new double[_count], new double[_count]);
        var (down, up) = (0.0, 0.0);
        var scale = 1.0 / _count;
        for (var k = 0; k < _count; k++)
        {
            var raised = scale / _decay[k];
            down += _real[k] * raised;
            up += _imaginary[k] * raised;
            (upper[k], lower[k]) = (down, up);
        }

        // Rounding: the error's length before raising, raised, by Cauchy and Schwarz over the points summed.
        var length = (year.Rounding + (1.5 * _plan.RelativeError)) / Math.Sqrt(1 - Math.Exp(-2 * _tilt));
        var atEnd = (length / _decay[^1]) + year.Error + (Unit * _count);
        var wrapped = Math.Exp(-_tilt * _count) / (1 - Math.Exp(-_tilt * _count));
        var aliased = wrapped * Math.Max(0, year.Alive.Up - up + atEnd) / (1 - wrapped);
        var aliasedDown = wrapped * Math.Max(0, year.Alive.Down - down + atEnd) / (1 - wrapped);
        var highest = 0.0;
        for (var k = 0; k < _count; k++)
        {
            var allowance = (length / _decay[k]) + year.Error + (Unit * (k + 1));
            highest = Math.Max(highest, lower[k] - allowance - aliased);
            lower[k] = Math.Min(1, highest);
            upper[k] += allowance;
        }

        var lowest = 1.0;
        for (var k = _count - 1; k >= 0; k--)
        {
            lowest = Math.Min(lowest, upper[k]);
            upper[k] = Math.Max(lowest, lower[k]);
        }

        return new YearLattice(Step, lower, upper, year.Means, atEnd + Math.Max(aliased, aliasedDown));
    }

    private void FillSum(SumSeverity sum, Spectrum spectrum)
    {
        var second = new Spectrum(_count);
        Add(second, new BinomialFrequency(1, sum.Share), Of(sum.Secondary));
        Fill(sum.Primary, spectrum);
        Add(spectrum, second);
    }

    // The mean's part beyond k steps, which the sums over the lattice do not hold.
    private double Rest(Severity severity, int k) => Math.Max(0, severity.Mean - severity.LimitedMean(k * Step));
}
