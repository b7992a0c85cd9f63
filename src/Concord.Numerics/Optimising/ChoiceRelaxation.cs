namespace Concord.Numerics;

/// <summary>How much the open rows of a node can gain at most, were they divisible.</summary>
/// <remarks>
/// <para>A loss of which <c>R</c> is left falls by <c>R(1 − Π f)</c>. With <c>a = −ln f</c> and any depth <c>t ≥ 0</c> that is at most
/// <c>R(1 − e^−t (1 + t)) + Σ b</c> over the chosen rows, where <c>b = R e^−t a</c> for <c>a ≤ t</c> and <c>R(e^−t (1 + t) − f)</c> for stronger rows.
/// Proof: for weak rows alone it is the tangent of <c>R(1 − e^−u)</c> at <c>u = t</c>; the first strong row is charged what the best weak company
/// leaves it, which is none; after it at most <c>R e^−t</c> is left, of which every further row takes less than its b.
/// At <c>t = 0</c> it is the sum of the marginal gains; for <c>t</c> above all strengths the tangent of the sum of the strengths.
/// The depth at which it is lowest for parts <c>z</c> solves <c>t = Σ z min(a, t)</c>.</para>
/// <para>Each such line, with any prices of money, effort and places that are not negative, is a bound (Lagrange). Coordinate ascent and moving prices
/// only look for a low one; how well they do it decides about speed, never about truth.</para>
/// <para>Rows under which a loss grows: with <c>A</c> the least that reducing rows can leave and <c>B = Π f ≥ 1 + Σ (f − 1)</c> over the chosen raising rows,
/// <c>1 − AB ≤ (1 − A) − A_min Σ (f − 1)</c>, so a raising row counts at least <c>−R A_min (f − 1)</c>.</para>
/// <para>A row hands gain to what it requires (a price on "z of one ≤ z of the other"); of a group that excludes each other only the best counts.</para>
/// <para>Related: Nemhauser, Wolsey and Fisher (1978), Math. Prog. 14, 265–294 (marginal gains as a bound); Ahmed and Atamtürk (2011), Math. Prog. 128,
/// 149–169 (a concave function of a sum); Geoffrion (1974), Math. Prog. Study 2, 82–114 (prices as bounds).</para>
/// </remarks>
internal sealed class ChoiceRelaxation
{
    private readonly ChoiceTable _table;
    private readonly ChoicePrices _prices;
    private readonly int[] _open;
    private readonly double[] _steady;
    private readonly double[] _gains;
    private readonly double[] _net;
    private readonly double[] _depths;
    private readonly double[] _crowds;
    private readonly double[] _lowest;
    private readonly List<(int Row, double Strength)>[] _touching;
    private int _count;

    internal ChoiceRelaxation(ChoiceTable table)
    {
        _table = table;
        _prices = new ChoicePrices(table);
        _open = new int[table.Count];
        _steady = new double[table.Count];
        _gains = new double[table.Count];
        _net = new double[table.Count];
        Net = new double[table.Count];
        Gains = new double[table.Count];
        _depths = new double[table.Losses.Length];
        _crowds = new double[table.Losses.Length];
        _lowest = new double[table.Losses.Length];
        _touching = [.. table.Losses.Select(_ => new List<(int, double)>())];
    }

    /// <summary>For each open row what it adds to the last bound after its price; below 0 when it is better left.</summary>
    internal double[] Net { get; }

    /// <summary>For each open row what it adds before its price.</summary>
    internal double[] Gains { get; }

    /// <summary>The bound that belongs to <see cref="Net"/>.</summary>
    internal double Bound { get; private set; }

    /// <summary>Lowers the bound of a node, until it is no higher than what is enough or the rounds are over.</summary>
    internal void Tighten(ChoiceNode node, double enough, int rounds)
    {
        Gather(node);
        node.MoneyPrice.Loosen();
        node.EffortPrice.Loosen();
        Bound = double.PositiveInfinity;
        for (var round = 0; round < rounds && Bound > enough; round++)
        {
            Ascend(node);
            var bound = Evaluate(node);
            if (bound < Bound)
            {
                Bound = bound;
                Array.Copy(_net, Net, _net.Length);
                Array.Copy(_gains, Gains, _gains.Length);
            }

            _prices.Move(node, _open.AsSpan(0, _count), _net);
        }

        node.Bound = Math.Min(node.Bound, Bound);
    }

    private void Gather(ChoiceNode node)
    {
        _count = 0;
        Array.Fill(_lowest, 1);
        Array.ForEach(_touching, touching => touching.Clear());
        for (var row = 0; row < _table.Count; row++)
        {
            if (node.States[row] != ChoiceNode.Open)
            {
                continue;
            }

            _open[_count++] = row;
            foreach (var touch in _table.Touches[row])
            {
                _lowest[touch.Loss] *= 1 - touch.Cut;
                if (touch.Strength > 0)
                {
                    _touching[touch.Loss].Add((row, touch.Strength));
                }
            }
        }

        for (var k = 0; k < _count; k++)
        {
            var row = _open[k];
            _steady[row] = _table.Values[row];
            foreach (var touch in _table.Touches[row])
            {
                _steady[row] -= node.Left[touch.Loss] * _lowest[touch.Loss] * touch.Raise;
            }
        }

        for (var loss = 0; loss < _depths.Length; loss++)
        {
            FindDepth(node, loss);
        }
    }

    // The largest root of t = Σ z min(a, t), from above: a few steps of Newton on a convex polygon.
    private void FindDepth(ChoiceNode node, int loss)
    {
        var depth = double.PositiveInfinity;
        while (true)
        {
            var (weak, strong) = (0.0, 0.0);
            foreach (var (row, strength) in _touching[loss])
            {
                if (strength <= depth)
                {
                    weak += strength * node.Parts[row];
                }
                else
                {
                    strong += node.Parts[row];
                }
            }

            var next = strong < 1 ? weak / (1 - strong) : 0;
            if (!(next < depth))
            {
                break;
            }

            depth = next;
            _crowds[loss] = strong;
        }

        _depths[loss] = depth;
    }

    private double GainOf(ChoiceTable.Touch touch, double left)
    {
        var depth = _depths[touch.Loss];

        return touch.Strength <= depth
            ? left * Math.Exp(-depth) * touch.Strength
            : left * (Math.Exp(-depth) * (1 + depth) - (1 - touch.Cut));
    }

    // One Newton step for each row in turn, towards the best part at the present prices.
    private void Ascend(ChoiceNode node)
    {
        for (var k = 0; k < _count; k++)
        {
            var row = _open[k];
            var slope = _steady[row] + node.Shifts[row] - _prices.Of(node, row);
            var bend = 0.0;
            var room = 1.0;
            foreach (var touch in _table.Touches[row])
            {
                if (touch.Strength > 0)
                {
                    var depth = _depths[touch.Loss];
                    var reach = Math.Min(touch.Strength, depth);
                    slope += GainOf(touch, node.Left[touch.Loss]);
                    bend += node.Left[touch.Loss] * Math.Exp(-depth) * reach * reach / Math.Max(1 - _crowds[touch.Loss], 1e-6);
                }
            }

            var part = node.Parts[row];
            var next = bend > 0 ? Math.Clamp(part + slope / bend, 0, 1) : slope > 0 ? room : slope < 0 ? 0 : part;
            if (next != part)
            {
                node.Parts[row] = next;
                foreach (var touch in _table.Touches[row])
                {
                    FindDepth(node, touch.Loss);
                }
            }
        }
    }

    // The line at the present depths: its constant, what each row gains along it, and the most that can be had of it at fair prices.
    private double Evaluate(ChoiceNode node)
    {
        var bound = node.Gain;
        for (var loss = 0; loss < _depths.Length; loss++)
        {
            bound += node.Left[loss] * (1 - Math.Exp(-_depths[loss]) * (1 + _depths[loss]));
        }

        for (var k = 0; k < _count; k++)
        {
            var row = _open[k];
            _gains[row] = _steady[row];
            foreach (var touch in _table.Touches[row])
            {
                if (touch.Strength > 0)
                {
                    _gains[row] += GainOf(touch, node.Left[touch.Loss]);
                }
            }
        }

        bound += _prices.Fair(node, _open.AsSpan(0, _count), _gains, _net);
        HandOn(node);
        foreach (var group in _table.Groups)
        {
            var most = 0.0;
            foreach (var row in group)
            {
                if (node.States[row] == ChoiceNode.Open)
                {
                    most = Math.Max(most, _net[row]);
                }
            }

            bound += most;
        }

        return bound;
    }

    // Rows that require come before what they require: what is too much in one pays for the other.
    private void HandOn(ChoiceNode node)
    {
        Array.Clear(node.Shifts);
        foreach (var row in _table.Order)
        {
            if (node.States[row] != ChoiceNode.Open)
            {
                continue;
            }

            foreach (var required in _table.Requires[row])
            {
                if (node.States[required] == ChoiceNode.Open && _net[row] > 0 && _net[required] < 0)
                {
                    var handed = Math.Min(_net[row], -_net[required]);
                    _net[row] -= handed;
                    _net[required] += handed;
                    node.Shifts[row] -= handed;
                    node.Shifts[required] += handed;
                }
            }
        }
    }
}
