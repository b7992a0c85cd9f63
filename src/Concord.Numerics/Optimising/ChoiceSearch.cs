namespace Concord.Numerics;

/// <summary>Branch and bound over a table: depth first, the likelier branch first, always in the same order.</summary>
/// <param name="table">What can be chosen.</param>
/// <param name="steps">After how many nodes it stops.</param>
/// <param name="most">How many sets it keeps.</param>
/// <param name="floor">Sets that gain no more than this are of no interest.</param>
internal sealed class ChoiceSearch(ChoiceTable table, int steps, int most = 1, double floor = double.NegativeInfinity)
{
    /// <summary>What is less than this part of all there is to gain is no difference.</summary>
    internal const double Tolerance = 1e-9;

    private const int RoundsAtRoot = 60;
    private const int Rounds = 3;
    private readonly ChoiceRelaxation _relaxation = new(table);
    private readonly List<ChoiceNode> _nodes = [];
    private readonly List<(int[] Rows, double Gain)> _found = [];
    private double _skipped = double.NegativeInfinity;
    private int _visited;

    /// <summary>The best sets, best first; of equals the one found first.</summary>
    internal IReadOnlyList<(int[] Rows, double Gain)> Found => _found;

    /// <summary>How much more an unexplored set could gain than the best found; 0 when none is left that could gain more.</summary>
    internal double Gap => _found.Count > 0 && _skipped > _found[0].Gain + Tolerance ? _skipped - _found[0].Gain : 0;

    /// <summary>Whether nothing was left unexplored.</summary>
    internal bool IsComplete => double.IsNegativeInfinity(_skipped);

    // Where only one is wanted, an equal is not enough; where many are, it is.
    private double Enough => _found.Count < most ? floor : _found[^1].Gain + Tolerance;

    /// <summary>Offers a set that keeps to the limits.</summary>
    internal void Offer(int[] rows, double gain)
    {
        if (gain <= Enough || _found.Exists(found => found.Rows.AsSpan().SequenceEqual(rows)))
        {
            return;
        }

        var place = _found.FindIndex(found => gain > found.Gain + Tolerance);
        _found.Insert(place < 0 ? _found.Count : place, (rows, gain));
        if (_found.Count > most)
        {
            _found.RemoveAt(most);
        }
    }

    /// <summary>Looks through all completions of a node.</summary>
    internal void Run(ChoiceNode root)
    {
        At(0).CopyFrom(root);
        Explore(0);
    }

    private ChoiceNode At(int depth)
    {
        while (_nodes.Count <= depth)
        {
            _nodes.Add(new ChoiceNode(table));
        }

        return _nodes[depth];
    }

    private void Explore(int depth)
    {
        var node = At(depth);
        if (node.Bound <= Enough)
        {
            return;
        }

        // One set is always found: the first way down is gone to its end.
        if (_visited >= steps && _found.Count > 0)
        {
            _skipped = Math.Max(_skipped, node.Bound);

            return;
        }

        _visited++;
        if (!Narrow(node, depth == 0 ? RoundsAtRoot : Rounds))
        {
            return;
        }

        var row = LeastSure(node);
        if (row < 0)
        {
            Offer([.. node.Chosen], node.Gain);

            return;
        }

        var takeFirst = node.Parts[row] >= 0.5;
        Try(depth, row, takeFirst);
        Try(depth, row, !takeFirst);
    }

    private void Try(int depth, int row, bool take)
    {
        var child = At(depth + 1);
        child.CopyFrom(At(depth));
        if (take ? child.Take(row) : child.Leave(row))
        {
            Explore(depth + 1);
        }
    }

    // Bounds the node and settles what the bound settles; false where nothing of interest can come of it.
    private bool Narrow(ChoiceNode node, int rounds)
    {
        while (node.LeaveUnaffordable())
        {
            _relaxation.Tighten(node, Enough, rounds);
            if (node.Bound <= Enough || Settle(node) is not { } settled)
            {
                return false;
            }

            if (settled == 0)
            {
                return true;
            }
        }

        return false;
    }

    // Puts in or out what would lower the bound to no interest the other way; null where that contradicts.
    private int? Settle(ChoiceNode node)
    {
        var settled = 0;
        var slack = _relaxation.Bound - Enough;
        foreach (var group in table.Groups)
        {
            var (first, second) = (0.0, 0.0);
            foreach (var row in group)
            {
                if (node.States[row] == ChoiceNode.Open)
                {
                    var net = _relaxation.Net[row];
                    (first, second) = net > first ? (net, first) : (first, Math.Max(second, net));
                }
            }

            foreach (var row in group)
            {
                if (node.States[row] != ChoiceNode.Open)
                {
                    continue;
                }

                var isBest = _relaxation.Net[row] == first;
                var isHopeless = first - _relaxation.Net[row] >= slack;
                if (isHopeless || (isBest && first - second >= slack))
                {
                    settled++;
                    if (isHopeless ? !node.Leave(row) : !node.Take(row))
                    {
                        return null;
                    }
                }
            }
        }

        return settled;
    }

    // The open row about which the relaxed choice is least sure, weighed by what it can change; −1 where none is open.
    private int LeastSure(ChoiceNode node)
    {
        var (best, most) = (-1, -1.0);
        for (var row = 0; row < table.Count; row++)
        {
            if (node.States[row] == ChoiceNode.Open)
            {
                var part = node.Parts[row];
                var weight = (part * (1 - part) + 0.01) * Math.Abs(_relaxation.Gains[row]);
                if (weight > most * (1 + Tolerance))
                {
                    (best, most) = (row, weight);
                }
            }
        }

        return best;
    }
}
