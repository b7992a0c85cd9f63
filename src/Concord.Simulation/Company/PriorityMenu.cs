using Concord.Numerics;

namespace Concord.Simulation;

/// <summary>The shared menu of fifteen priorities: item r is worth 0.7 · ln(1/r) to everybody and a Gumbel number more to each side (SIMULATOR §5.5).</summary>
internal sealed class PriorityMenu(SeededGenerator generator)
{
    /// <summary>Items on the menu.</summary>
    internal static readonly string[] Items = [.. Enumerable.Range(0, 15).Select(i => $"item-{i:00}")];

    private const double Steepness = 0.7;
    private const double ChangedEachRound = 0.1;

    private readonly Dictionary<Side, double[]> _tastes = Sides.Both.ToDictionary(s => s, _ => Items.Select(_ => Gumbel(generator)).ToArray());

    /// <summary>The next round: a tenth of what each side cares for has changed.</summary>
    internal PriorityRound Next()
    {
        foreach (var side in Sides.Both)
        {
            for (var i = 0; i < Items.Length; i++)
            {
                var (isChanged, taste) = (generator.Uniform() < ChangedEachRound, Gumbel(generator));
                _tastes[side][i] = isChanged ? taste : _tastes[side][i];
            }
        }

        return new PriorityRound(_tastes.ToDictionary(t => t.Key, t => t.Value.ToArray()));
    }

    /// <summary>What an item is worth to everybody.</summary>
    internal static double Common(int item) => -Steepness * Math.Log(item + 1);

    /// <summary>A Gumbel number.</summary>
    internal static double Gumbel(SeededGenerator generator) => -Math.Log(generator.Exponential(1));
}

/// <summary>What each side cares for in one round.</summary>
internal sealed class PriorityRound(Dictionary<Side, double[]> tastes)
{
    /// <summary>A side's five, the first first.</summary>
    internal IReadOnlyList<string> TopOf(Side side) => Top(i => PriorityMenu.Common(i) + tastes[side][i]);

    /// <summary>What somebody guesses of a side's five.</summary>
    /// <param name="side">Whose five.</param>
    /// <param name="understanding">1 = all is known; 0 = a stranger's guess.</param>
    /// <param name="generator">The guess's own randomness.</param>
    internal IReadOnlyList<string> GuessAt(Side side, double understanding, SeededGenerator generator)
    {
        var own = PriorityMenu.Items.Select(_ => PriorityMenu.Gumbel(generator)).ToArray();

        return Top(i => PriorityMenu.Common(i) + (understanding * tastes[side][i]) + ((1 - understanding) * own[i]));
    }

    private static IReadOnlyList<string> Top(Func<int, double> worth) =>
        [.. Enumerable.Range(0, PriorityMenu.Items.Length).OrderByDescending(worth).Take(5).Select(i => PriorityMenu.Items[i])];
}
