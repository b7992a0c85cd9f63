namespace Concord.Numerics;

/// <summary>The candidates as rows of numbers without units, in the order of their names: what the search works on.</summary>
/// <remarks>Because the order and the units are always the same, neither changes what is found.</remarks>
internal sealed class ChoiceTable
{
    // Values are kept to a part in 2^36 of all there is to gain: far finer than the tolerance of the search.
    private const double Grain = 1L << 36;
    private const double Smallest = 1e-12;

    /// <param name="losses">What can fall.</param>
    /// <param name="candidates">What can be chosen.</param>
    /// <param name="rank">Whether, of two alike or better and worse in everything, the first need be looked at only.</param>
    /// <param name="settled">Those to keep out of that, because it is settled whether they are chosen.</param>
    internal ChoiceTable(IReadOnlyList<double> losses, IReadOnlyList<Candidate> candidates, bool rank, ICollection<string> settled)
    {
        Candidates = [.. candidates.OrderBy(c => c.Id, StringComparer.Ordinal)];
        Count = Candidates.Length;
        var total = losses.Sum() + candidates.Sum(c => Math.Abs(c.Value));
        Scale = total > 0 ? total : 1;
        Losses = [.. losses.Select(Grained)];
        Values = [.. Candidates.Select(c => Grained(c.Value))];
        Costs = new WholeUnits([.. Candidates.Select(c => c.Cost)]);
        Efforts = new WholeUnits([.. Candidates.Select(c => c.Effort)]);
        Touches = [.. Candidates.Select(c => c.Factors.Where(f => f.Value != 1 && losses[f.Key] > 0).OrderBy(f => f.Key).Select(f => new Touch(f.Key, f.Value)).ToArray())];
        LinkUp();
        Stronger = new int[Count][];
        Array.Fill(Stronger, []);
        Weaker = [.. Stronger];
        if (rank)
        {
            Rank(settled);
        }
    }

    internal Candidate[] Candidates { get; }

    internal int Count { get; }

    /// <summary>What one unit of gain in the table is in the unit of the losses.</summary>
    internal double Scale { get; }

    internal double[] Losses { get; }

    internal double[] Values { get; }

    internal WholeUnits Costs { get; }

    internal WholeUnits Efforts { get; }

    internal Touch[][] Touches { get; }

    /// <summary>For each row what it requires itself.</summary>
    internal int[][] Requires { get; private set; } = [];

    /// <summary>For each row all it requires, through others too.</summary>
    internal int[][] Needs { get; private set; } = [];

    internal int[][] RequiredBy { get; private set; } = [];

    internal int[][] Excludes { get; private set; } = [];

    /// <summary>For each row those that are as good in everything and cheaper or first: when one is in, they can be too.</summary>
    internal int[][] Stronger { get; }

    internal int[][] Weaker { get; }

    /// <summary>For each row its group.</summary>
    internal int[] GroupOf { get; private set; } = [];

    /// <summary>The rows parted into groups of which at most one can be chosen.</summary>
    internal int[][] Groups { get; private set; } = [];

    /// <summary>Rows such that those required come after those that require them.</summary>
    internal int[] Order { get; private set; } = [];

    /// <summary>The rows of names, rising.</summary>
    internal int[] RowsOf(IEnumerable<string> ids) => [.. ids.Select(id => Array.FindIndex(Candidates, c => c.Id == id)).Order()];

    /// <summary>The gain of a set of rows.</summary>
    internal double GainOf(IEnumerable<int> rows)
    {
        var left = (double[])Losses.Clone();
        var gain = 0.0;
        foreach (var row in rows)
        {
            gain += Values[row];
            foreach (var touch in Touches[row])
            {
                left[touch.Loss] *= touch.Factor;
            }
        }

        for (var loss = 0; loss < left.Length; loss++)
        {
            gain += Losses[loss] - left[loss];
        }

        return gain;
    }

    private double Grained(double value) => Math.Round(value / Scale * Grain) / Grain;

    private void LinkUp()
    {
        var rows = Candidates.Select((c, row) => (c.Id, row)).ToDictionary(c => c.Id, c => c.row, StringComparer.Ordinal);
        Requires = [.. Candidates.Select(c => c.Requires.Distinct(StringComparer.Ordinal).Select(id => rows[id]).Order().ToArray())];
        RequiredBy = [.. Enumerable.Range(0, Count).Select(row => Enumerable.Range(0, Count).Where(other => Requires[other].Contains(row)).ToArray())];
        var excluded = Candidates.Select(c => c.Excludes.Select(id => rows[id]).ToHashSet()).ToArray();
        Excludes = [.. Enumerable.Range(0, Count).Select(row => Enumerable.Range(0, Count).Where(other => excluded[row].Contains(other) || excluded[other].Contains(row)).ToArray())];
        Needs = new int[Count][];
        var order = new List<int>();
        for (var row = 0; row < Count; row++)
        {
            Reach(row, order);
        }

        order.Reverse();
        Order = [.. order];
        Groups = [.. Grouped()];
        GroupOf = new int[Count];
        for (var group = 0; group < Groups.Length; group++)
        {
            Array.ForEach(Groups[group], row => GroupOf[row] = group);
        }
    }

    // What a row needs stands in the order before it; reversed, after it.
    private void Reach(int row, List<int> order)
    {
        if (Needs[row] is not null)
        {
            return;
        }

        foreach (var required in Requires[row])
        {
            Reach(required, order);
        }

        Needs[row] = [.. Requires[row].SelectMany(r => Needs[r].Append(r)).Distinct().Order()];
        order.Add(row);
    }

    // Nothing is lost when, of two rows free of ties to others, the one that is nowhere worse goes first.
    private void Rank(ICollection<string> settled)
    {
        var free = Enumerable.Range(0, Count)
            .Where(row => Requires[row].Length + RequiredBy[row].Length == 0 && !settled.Contains(Candidates[row].Id))
            .ToList();
        foreach (var row in free)
        {
            Stronger[row] = [.. free.Where(other => other != row && IsStronger(other, row))];
        }

        foreach (var row in free)
        {
            Weaker[row] = [.. free.Where(other => Stronger[other].Contains(row))];
        }
    }

    private bool IsStronger(int one, int other)
    {
        if (Costs.Amounts[one] > Costs.Amounts[other] || Efforts.Amounts[one] > Efforts.Amounts[other] || Values[one] < Values[other]
            || !Excludes[one].Where(row => row != other).SequenceEqual(Excludes[other].Where(row => row != one)))
        {
            return false;
        }

        var isEqual = Costs.Amounts[one] == Costs.Amounts[other] && Efforts.Amounts[one] == Efforts.Amounts[other] && Values[one] == Values[other];
        for (var loss = 0; loss < Losses.Length; loss++)
        {
            var (mine, theirs) = (FactorOf(one, loss), FactorOf(other, loss));
            if (mine > theirs)
            {
                return false;
            }

            isEqual &= mine == theirs;
        }

        return !isEqual || one < other;
    }

    private double FactorOf(int row, int loss)
    {
        foreach (var touch in Touches[row])
        {
            if (touch.Loss == loss)
            {
                return touch.Factor;
            }
        }

        return 1;
    }

    private List<int[]> Grouped()
    {
        var groups = new List<int[]>();
        var isPlaced = new bool[Count];
        for (var row = 0; row < Count; row++)
        {
            if (isPlaced[row])
            {
                continue;
            }

            var clique = new List<int> { row };
            foreach (var other in Excludes[row].Where(other => other > row && !isPlaced[other]))
            {
                if (clique.TrueForAll(member => Excludes[member].Contains(other)))
                {
                    clique.Add(other);
                    isPlaced[other] = true;
                }
            }

            groups.Add([.. clique]);
        }

        return groups;
    }

    /// <summary>What a row does to one loss.</summary>
    internal readonly record struct Touch(int Loss, double Factor)
    {
        /// <summary>The part taken away at once.</summary>
        internal double Cut { get; } = Math.Max(0, 1 - Factor);

        /// <summary>−ln of the part left, at most that of 10^−12: strengths of several add up.</summary>
        internal double Strength { get; } = -Math.Log(Math.Clamp(Factor, Smallest, 1));

        /// <summary>The part added, where the loss grows.</summary>
        internal double Raise { get; } = Math.Max(0, Factor - 1);
    }
}
