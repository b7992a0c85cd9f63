namespace Concord.Numerics;

/// <summary>The prices of money, effort and places at which a node's open rows are weighed.</summary>
internal sealed class ChoicePrices(ChoiceTable table)
{
    private const double PlacePace = 0.3;
    private readonly double[] _keys = new double[table.Count];
    private readonly int[] _byRatio = new int[table.Count];
    private double _money;
    private double _effort;

    /// <summary>What a row costs at the moving prices.</summary>
    internal double Of(ChoiceNode node, int row) =>
        node.MoneyPrice.Value * table.Costs.Amounts[row] + node.EffortPrice.Value * table.Efforts.Amounts[row] + node.PlacePrices[table.GroupOf[row]];

    /// <summary>What each row is worth after the fair prices of money and effort, and what all there is of both costs at them.</summary>
    /// <remarks>Fair is the price at which the divisible knapsack of these gains uses what there is: no other price gives a lower bound, were there no ties.</remarks>
    internal double Fair(ChoiceNode node, ReadOnlySpan<int> open, double[] gains, double[] net)
    {
        _money = Knapsack(node, open, gains, node.Money, table.Costs.Amounts, node.EffortPrice.Value, table.Efforts.Amounts);
        _effort = table.Efforts.Sum == 0 ? 0 : Knapsack(node, open, gains, node.Effort, table.Efforts.Amounts, _money, table.Costs.Amounts);
        foreach (var row in open)
        {
            net[row] = gains[row] - _money * table.Costs.Amounts[row] - _effort * table.Efforts.Amounts[row];
        }

        return _money * node.Money + _effort * node.Effort;
    }

    /// <summary>Dearer where the parts taken use more than there is, cheaper where less.</summary>
    internal void Move(ChoiceNode node, ReadOnlySpan<int> open, double[] net)
    {
        var (money, effort) = (0.0, 0.0);
        foreach (var row in open)
        {
            money += table.Costs.Amounts[row] * node.Parts[row];
            effort += table.Efforts.Amounts[row] * node.Parts[row];
        }

        node.MoneyPrice.Move(money, node.Money, _money);
        node.EffortPrice.Move(effort, node.Effort, _effort);
        for (var group = 0; group < table.Groups.Length; group++)
        {
            if (table.Groups[group].Length > 1)
            {
                MovePlace(node, group, net);
            }
        }
    }

    private void MovePlace(ChoiceNode node, int group, double[] net)
    {
        var (taken, most) = (0.0, 0.0);
        foreach (var row in table.Groups[group])
        {
            if (node.States[row] == ChoiceNode.Open)
            {
                taken += node.Parts[row];
                most = Math.Max(most, net[row]);
            }
        }

        node.PlacePrices[group] = Math.Clamp(node.PlacePrices[group] + PlacePace * most * (taken - 1), 0, most);
    }

    private double Knapsack(ChoiceNode node, ReadOnlySpan<int> open, double[] gains, long left, long[] amounts, double otherPrice, long[] others)
    {
        var count = 0;
        var worth = 0L;
        foreach (var row in open)
        {
            var gain = gains[row] + node.Shifts[row] - otherPrice * others[row] - node.PlacePrices[table.GroupOf[row]];
            if (amounts[row] > 0 && gain > 0)
            {
                worth += amounts[row];
                _keys[count] = -gain / amounts[row];
                _byRatio[count++] = row;
            }
        }

        if (worth <= left)
        {
            return 0;
        }

        Array.Sort(_keys, _byRatio, 0, count);
        var used = 0L;
        var critical = -1;
        while (used <= left)
        {
            used += amounts[_byRatio[++critical]];
        }

        return -_keys[critical];
    }
}
