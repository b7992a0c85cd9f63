namespace Concord.Numerics;

/// <summary>Which of many candidates to choose, so that losses fall most and value is greatest within limits.</summary>
/// <remarks>
/// <para>The gain of a set is <c>Σ value + Σ loss (1 − Π factor)</c>: what several leave of one loss multiplies. It is found by branch and bound and proven:
/// no set gains more by over a billionth of all losses and values, or the gap is told.</para>
/// <para>Sums of costs are exact; neither the unit of money nor the order of the candidates changes what is chosen. Of sets that gain the same, the one
/// found first in a fixed order of the names stands. Of two candidates alike the first by name is taken.</para>
/// </remarks>
public sealed class SubsetChoice
{
    private readonly double[] _losses;
    private readonly Candidate[] _candidates;
    private readonly Dictionary<string, Candidate> _byId;

    /// <summary>The choice among <paramref name="candidates"/>.</summary>
    /// <param name="losses">The losses that can fall, each 0 or more.</param>
    /// <param name="candidates">What can be chosen; none is allowed.</param>
    /// <exception cref="ArgumentException">
    /// A number is out of its range, a name stands twice or is required or excluded without being there, or candidates require each other in a circle.
    /// </exception>
    public SubsetChoice(IReadOnlyList<double> losses, IReadOnlyList<Candidate> candidates)
    {
        _losses = [.. losses];
        _candidates = [.. candidates];
        Array.ForEach(_losses, loss => Require.NotNegative(loss, nameof(losses)));
        foreach (var candidate in _candidates)
        {
            Check(candidate);
        }

        _byId = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        foreach (var candidate in _candidates)
        {
            Require.That(_byId.TryAdd(candidate.Id, candidate), candidate.Id, "must stand only once", nameof(candidates));
        }

        foreach (var candidate in _candidates)
        {
            foreach (var id in candidate.Requires.Concat(candidate.Excludes))
            {
                Require.That(_byId.ContainsKey(id), id, "must be a candidate to be required or excluded", nameof(candidates));
            }
        }

        Require.That(CircleOf(_candidates) is null, string.Join(", ", CircleOf(_candidates) ?? []), "must not require each other in a circle", nameof(candidates));
    }

    /// <summary>Candidates that require each other in a circle, in the order they do; null when there are none.</summary>
    public static IReadOnlyList<string>? CircleOf(IEnumerable<Candidate> candidates)
    {
        var byId = candidates.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        var way = new List<string>();

        return byId.Keys.Order(StringComparer.Ordinal).Select(Follow).FirstOrDefault(circle => circle is not null);

        IReadOnlyList<string>? Follow(string id)
        {
            if (way.IndexOf(id) is var at and >= 0)
            {
                return way[at..];
            }

            if (!byId.TryGetValue(id, out var candidate) || !done.Add(id))
            {
                return null;
            }

            way.Add(id);
            var circle = candidate.Requires.Select(Follow).FirstOrDefault(found => found is not null);
            way.RemoveAt(way.Count - 1);

            return circle;
        }
    }

    /// <summary>What a set gains against choosing nothing.</summary>
    /// <exception cref="KeyNotFoundException">A name is no candidate.</exception>
    public double GainOf(IEnumerable<string> ids)
    {
        var left = (double[])_losses.Clone();
        var gain = 0.0;
        foreach (var candidate in ids.Select(id => _byId[id]))
        {
            gain += candidate.Value;
            foreach (var (loss, factor) in candidate.Factors)
            {
                left[loss] *= factor;
            }
        }

        return gain + _losses.Zip(left, (before, after) => before - after).Sum();
    }

    /// <summary>The set that gains most; null where what must be chosen does not keep to the limits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is negative or not a number.</exception>
    public ChosenSet? Best(ChoiceLimits limits)
    {
        Require.That(limits.Budget >= 0, limits.Budget, "must be 0 or more", nameof(limits.Budget));
        Require.That(limits.Capacity >= 0, limits.Capacity, "must be 0 or more", nameof(limits.Capacity));
        Require.That(limits.Steps >= 1, limits.Steps, "must be at least 1", nameof(limits.Steps));
        var late = _candidates.Where(c => c.Finish > limits.Deadline).Select(c => c.Id);
        var table = new ChoiceTable(_losses, _candidates, rank: true, [.. limits.Taken, .. limits.Barred, .. late]);
        if (Start(table, limits) is not { } root)
        {
            return null;
        }

        var search = new ChoiceSearch(table, limits.Steps);
        search.Run(root);

        return search.Found is [var (rows, _), ..] ? Told(table, rows, search.Gap) : null;
    }

    /// <summary>The sets that gain at most <paramref name="margin"/> less than the best, best first.</summary>
    /// <param name="limits">What they keep to.</param>
    /// <param name="margin">In the unit of the losses; 0 or more.</param>
    /// <param name="most">How many are told at most.</param>
    /// <returns>The sets, and whether they are all there are.</returns>
    public (IReadOnlyList<ChosenSet> Sets, bool AreAll) Near(ChoiceLimits limits, double margin, int most)
    {
        Require.NotNegative(margin);
        if (Best(limits) is not { } best)
        {
            return ([], true);
        }

        var table = new ChoiceTable(_losses, _candidates, rank: false, []);
        var search = new ChoiceSearch(table, limits.Steps, most, (best.Gain - margin) / table.Scale - ChoiceSearch.Tolerance);
        search.Offer(table.RowsOf(best.Ids), table.GainOf(table.RowsOf(best.Ids)));
        if (Start(table, limits) is { } root)
        {
            search.Run(root);
        }

        return ([.. search.Found.Select(found => Told(table, found.Rows, search.Gap))], search.IsComplete && search.Found.Count < most);
    }

    /// <summary>The best set for each of several budgets, in their order.</summary>
    /// <param name="limits">What they keep to beside the budget.</param>
    /// <param name="budgets">The budgets, each 0 or more.</param>
    /// <remarks>A proven set that fits a smaller budget too is the best there: it is not searched for again.</remarks>
    public IReadOnlyList<ChosenSet?> Frontier(ChoiceLimits limits, IReadOnlyList<double> budgets)
    {
        var found = new Dictionary<double, ChosenSet?>();
        ChosenSet? last = null;
        foreach (var budget in budgets.Distinct().OrderDescending())
        {
            last = last is { IsProven: true } && last.Cost <= budget ? last : Best(limits with { Budget = budget });
            found[budget] = last;
        }

        return [.. budgets.Select(budget => found[budget])];
    }

    /// <summary>The cheapest set for which something holds; null where it holds for none that keeps to the limits.</summary>
    /// <param name="limits">What it keeps to.</param>
    /// <returns>Its gap is in the unit of the costs: none that is cheaper by more exists.</returns>
    /// <param name="holds">Whether it holds for a set. Where it holds, it must hold when more is chosen too.</param>
    /// <remarks>
    /// A set for which it does not hold is made as large as that stays so; then one of the others must be chosen. The cheapest set that has one of each
    /// such cut is tried next, until it holds (implicit hitting sets: Moreno-Centeno and Karp 2013, Oper. Res. 61, 453–468).
    /// </remarks>
    public ChosenSet? Cheapest(ChoiceLimits limits, Func<IReadOnlyCollection<string>, bool> holds)
    {
        var table = new ChoiceTable(_losses, _candidates, rank: false, []);
        var allowed = _candidates.Where(c => c.Finish <= limits.Deadline && !limits.Barred.Contains(c.Id)).OrderBy(c => GainOf([c.Id])).ThenBy(c => c.Id, StringComparer.Ordinal).Select(c => c.Id).ToArray();
        var cuts = new List<HashSet<string>>();
        while (true)
        {
            if (Hitting(limits, cuts) is not { } set)
            {
                return null;
            }

            if (holds(set.Ids))
            {
                return Told(table, table.RowsOf(set.Ids), 0) with { Gap = set.Gap };
            }

            var largest = set.Ids.ToHashSet(StringComparer.Ordinal);
            Widen(largest, [.. allowed.Where(id => !largest.Contains(id))], holds);
            var cut = allowed.Where(id => !largest.Contains(id)).ToHashSet(StringComparer.Ordinal);
            if (cut.Count == 0)
            {
                return null;
            }

            cuts.Add(cut);
        }
    }

    private static void Widen(HashSet<string> set, string[] more, Func<IReadOnlyCollection<string>, bool> holds)
    {
        if (more.Length == 0)
        {
            return;
        }

        var wider = set.Union(more).ToHashSet(StringComparer.Ordinal);
        if (!holds(wider))
        {
            set.UnionWith(more);
        }
        else if (more.Length > 1)
        {
            Widen(set, more[..(more.Length / 2)], holds);
            Widen(set, more[(more.Length / 2)..], holds);
        }
    }

    // The cheapest set with one of each cut: a cut is a loss that any of its candidates takes away whole, dearer than everything.
    private ChosenSet? Hitting(ChoiceLimits limits, List<HashSet<string>> cuts)
    {
        var dear = 1 + _candidates.Sum(c => c.Cost);
        var priced = _candidates.Select(candidate => candidate with
        {
            Value = -candidate.Cost,
            Factors = Enumerable.Range(0, cuts.Count).Where(cut => cuts[cut].Contains(candidate.Id)).ToDictionary(cut => cut, _ => 0.0),
        });
        var hitting = new SubsetChoice([.. cuts.Select(_ => dear)], [.. priced]).Best(limits);

        return hitting is not null && cuts.TrueForAll(cut => hitting.Ids.Any(cut.Contains)) ? hitting : null;
    }

    // Nothing chosen but what must be, and out what may not be; null where that can't be.
    private static ChoiceNode? Start(ChoiceTable table, ChoiceLimits limits)
    {
        var root = new ChoiceNode(table) { Money = table.Costs.Within(limits.Budget), Effort = table.Efforts.Within(limits.Capacity) };
        var isPossible = table.RowsOf(limits.Barred).All(root.Leave)
            && Enumerable.Range(0, table.Count).Where(row => table.Candidates[row].Finish > limits.Deadline).All(root.Leave)
            && table.RowsOf(limits.Taken).All(root.Take);

        return isPossible ? root : null;
    }

    private ChosenSet Told(ChoiceTable table, int[] rows, double gap)
    {
        var chosen = rows.Select(row => table.Candidates[row]).ToArray();

        return new ChosenSet([.. chosen.Select(c => c.Id)], GainOf(chosen.Select(c => c.Id)), chosen.Sum(c => c.Cost), chosen.Sum(c => c.Effort), gap * table.Scale);
    }

    private void Check(Candidate candidate)
    {
        Require.NotNegative(candidate.Cost, nameof(candidate.Cost));
        Require.NotNegative(candidate.Effort, nameof(candidate.Effort));
        Require.That(candidate.Finish >= 0, candidate.Finish, "must be 0 or more", nameof(candidate.Finish));
        Require.Number(candidate.Value, nameof(candidate.Value));
        foreach (var (loss, factor) in candidate.Factors)
        {
            Require.That(loss >= 0 && loss < _losses.Length, loss, "must be the place of a loss", nameof(candidate.Factors));
            Require.NotNegative(factor, nameof(candidate.Factors));
        }
    }
}
