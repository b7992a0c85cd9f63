namespace Concord.Numerics;

/// <summary>A choice in the making: some rows are in, some out, the rest open.</summary>
internal sealed class ChoiceNode
{
    internal const sbyte Open = -1;
    internal const sbyte Out = 0;
    internal const sbyte In = 1;
    private readonly ChoiceTable _table;
    private ChoicePrice _moneyPrice = new();
    private ChoicePrice _effortPrice = new();

    internal ChoiceNode(ChoiceTable table)
    {
        _table = table;
        States = new sbyte[table.Count];
        Left = new double[table.Losses.Length];
        Parts = new double[table.Count];
        Shifts = new double[table.Count];
        PlacePrices = new double[table.Count];
        Array.Fill(States, Open);
        Array.Fill(Parts, 0.5);
        table.Losses.CopyTo(Left, 0);
    }

    internal sbyte[] States { get; }

    /// <summary>What is left of each loss by what is in.</summary>
    internal double[] Left { get; }

    /// <summary>How much of each open row the relaxed choice takes, 0 to 1.</summary>
    internal double[] Parts { get; }

    /// <summary>What each open row hands to what it requires.</summary>
    internal double[] Shifts { get; }

    /// <summary>The price of each group's only place, kept at the group's first row.</summary>
    internal double[] PlacePrices { get; }

    internal ref ChoicePrice MoneyPrice => ref _moneyPrice;

    internal ref ChoicePrice EffortPrice => ref _effortPrice;

    internal long Money { get; set; }

    internal long Effort { get; set; }

    /// <summary>The values of what is in.</summary>
    internal double Value { get; private set; }

    /// <summary>No completion gains more.</summary>
    internal double Bound { get; set; } = double.PositiveInfinity;

    internal IEnumerable<int> Chosen => Enumerable.Range(0, _table.Count).Where(row => States[row] == In);

    internal double Gain
    {
        get
        {
            var gain = Value;
            for (var loss = 0; loss < Left.Length; loss++)
            {
                gain += _table.Losses[loss] - Left[loss];
            }

            return gain;
        }
    }

    internal void CopyFrom(ChoiceNode other)
    {
        other.States.CopyTo(States, 0);
        other.Left.CopyTo(Left, 0);
        other.Parts.CopyTo(Parts, 0);
        other.Shifts.CopyTo(Shifts, 0);
        other.PlacePrices.CopyTo(PlacePrices, 0);
        (_moneyPrice, _effortPrice, Money, Effort, Value, Bound) = (other._moneyPrice, other._effortPrice, other.Money, other.Effort, other.Value, other.Bound);
    }

    /// <summary>Puts a row in, and with it what it requires; false where that can't be.</summary>
    internal bool Take(int row)
    {
        if (States[row] != Open)
        {
            return States[row] == In;
        }

        States[row] = In;
        Money -= _table.Costs.Amounts[row];
        Effort -= _table.Efforts.Amounts[row];
        Value += _table.Values[row];
        foreach (var touch in _table.Touches[row])
        {
            Left[touch.Loss] *= touch.Factor;
        }

        return Money >= 0 && Effort >= 0 && Array.TrueForAll(_table.Requires[row], Take) && Array.TrueForAll(_table.Stronger[row], Take) && Array.TrueForAll(_table.Excludes[row], Leave);
    }

    /// <summary>Puts a row out, and with it what requires it; false where that can't be.</summary>
    internal bool Leave(int row)
    {
        if (States[row] != Open)
        {
            return States[row] == Out;
        }

        States[row] = Out;

        return Array.TrueForAll(_table.RequiredBy[row], Leave) && Array.TrueForAll(_table.Weaker[row], Leave);
    }

    /// <summary>Puts out what can't be paid with what is left; false where something in requires it.</summary>
    internal bool LeaveUnaffordable()
    {
        for (var row = 0; row < States.Length; row++)
        {
            if (States[row] == Open && !CanAfford(row) && !Leave(row))
            {
                return false;
            }
        }

        return true;
    }

    private bool CanAfford(int row)
    {
        var (money, effort) = (_table.Costs.Amounts[row], _table.Efforts.Amounts[row]);
        foreach (var needed in _table.Needs[row])
        {
            if (States[needed] == Open)
            {
                money += _table.Costs.Amounts[needed];
                effort += _table.Efforts.Amounts[needed];
            }
        }

        return money <= Money && effort <= Effort;
    }
}
