namespace Concord.Numerics;

/// <summary>Poisson draws of one mean, looked up instead of computed.</summary>
internal sealed class PoissonTable
{
    private const int Guides = 256;
    private readonly double[] _cumulative;
    private readonly int[] _guide = new int[Guides];

    internal PoissonTable(double mean)
    {
        var cumulative = new List<double>();
        var (log, sum) = (Math.Log(mean), 0.0);
        for (var k = 0; k < mean || (1 - sum > 1e-15 && k < mean + (40 * Math.Sqrt(mean)) + 40); k++)
        {
            sum += mean == 0 ? 1 : Math.Exp((k * log) - mean - GammaFunctions.LogGamma(k + 1));
            cumulative.Add(sum);
        }

        cumulative[^1] = 1;
        _cumulative = [.. cumulative];
        for (var (i, k) = (0, 0); i < Guides; i++)
        {
            while (_cumulative[k] < (double)i / Guides)
            {
                k++;
            }

            _guide[i] = k;
        }
    }

    internal int Draw(SeededGenerator generator)
    {
        var uniform = generator.Uniform();
        var k = _guide[(int)(uniform * Guides)];
        while (_cumulative[k] <= uniform && k < _cumulative.Length - 1)
        {
            k++;
        }

        return k;
    }
}
