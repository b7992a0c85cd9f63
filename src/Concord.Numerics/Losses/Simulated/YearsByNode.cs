namespace Concord.Numerics.Losses;

/// <summary>The years of a block sorted by the value that the common factor has in them.</summary>
/// <param name="ladder">The weights of the factor's values, summed up.</param>
/// <param name="seed">Where all randomness comes from.</param>
internal sealed class YearsByNode(double[] ladder, ulong seed)
{
    private readonly int[] _nodes = new int[YearBlock.Years + LaneKernels.Room];
    private readonly int[] _starts = new int[ladder.Length + 1];
    private readonly double[] _numbers = YearBlock.Room();
    private readonly double[] _places = YearBlock.Room();
    private int _firstYear = -1;

    public void Sort(int firstYear, int count, double[] numbers, double[] places)
    {
        if (_firstYear != firstYear)
        {
            Draw(firstYear, count);
        }

        Span<int> next = stackalloc int[ladder.Length];
        _starts.AsSpan(0, ladder.Length).CopyTo(next);
        for (var i = 0; i < count; i++)
        {
            var to = next[_nodes[BitConverter.DoubleToInt64Bits(places[i])]]++;
            (_numbers[to], _places[to]) = (numbers[i], places[i]);
        }
    }

    public int Take(int node, double[] numbers, double[] places)
    {
        var (start, count) = (_starts[node], _starts[node + 1] - _starts[node]);
        Array.Copy(_numbers, start, numbers, 0, count);
        Array.Copy(_places, start, places, 0, count);

        return count;
    }

    private void Draw(int firstYear, int count)
    {
        _firstYear = firstYear;
        Array.Clear(_starts);
        for (var i = 0; i < count; i++)
        {
            var u = CounterGenerator.Uniform(seed, Copula.Common, firstYear + i, 0, 0);
            var node = 0;
            while (node < ladder.Length - 1 && u >= ladder[node])
            {
                node++;
            }

            _nodes[i] = node;
            _starts[node + 1]++;
        }

        for (var node = 0; node < ladder.Length; node++)
        {
            _starts[node + 1] += _starts[node];
        }
    }
}
