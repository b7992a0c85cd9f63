namespace Concord.Numerics;

/// <summary>Things that open at random and end after a while.</summary>
/// <remarks>Times to the end are Weibull. With <see cref="Shape"/> 1 the hazard is constant, which is what <see cref="HazardContrast"/>
/// assumes and the most variable of the shapes from 1 up: a limit found at 1 is a careful one. The powers SIMULATOR 5.2 gives for the
/// time to agreement are met with shape 1.2.</remarks>
public sealed record SimulatedHazard : SimulatedStream
{
    private const double DaysAWeek = 7;
    private readonly double _shape = 1;

    /// <summary>A stream of openings and ends.</summary>
    /// <param name="perYear">Openings expected in 52 weeks, above 0.</param>
    /// <param name="rate">Ends per day open, above 0; the median time is ln 2 ÷ rate, whatever the shape.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not above 0.</exception>
    public SimulatedHazard(double perYear, double rate)
    {
        Require.Positive(perYear);
        Require.Positive(rate);
        PerYear = perYear;
        Rate = rate;
    }

    /// <summary>Openings expected in 52 weeks.</summary>
    public double PerYear { get; }

    /// <summary>Ends per day open, where the shape is 1; ln 2 ÷ median otherwise.</summary>
    public double Rate { get; }

    /// <summary>Weibull shape of the times to the end, above 0; 1 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The shape is not above 0.</exception>
    public double Shape
    {
        get => _shape;
        init
        {
            Require.Positive(value);
            _shape = value;
        }
    }

    /// <inheritdoc/>
    public override Func<StreamWeek> Start(SeededGenerator generator)
    {
        var openings = new PoissonTable(PerYear / 52);
        var scale = Math.Log(2) / Rate / Math.Pow(Math.Log(2), 1 / Shape);
        var left = new List<double>(); // days each open thing still has to go

        return () =>
        {
            var (ends, days) = (0, 0.0);
            for (var i = left.Count - 1; i >= 0; i--)
            {
                days += Math.Min(left[i], DaysAWeek);
                left[i] -= DaysAWeek;
                ends += Close(i) ? 1 : 0;
            }

            for (var arriving = openings.Draw(generator); arriving > 0; arriving--)
            {
                var rest = DaysAWeek * generator.Uniform();
                var time = generator.Weibull(Shape, scale);
                days += Math.Min(time, rest);
                left.Add(time - rest);
                ends += Close(left.Count - 1) ? 1 : 0;
            }

            return StreamWeek.Timed(ends, days);
        };

        bool Close(int i)
        {
            if (left[i] > 0)
            {
                return false;
            }

            left[i] = left[^1];
            left.RemoveAt(left.Count - 1);

            return true;
        }
    }
}
