using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>The loss of a year that is one of several, each with its weight: what a bracket becomes when the size of a loss rests on something unknown.</summary>
/// <remarks>
/// The bounds are proven like those of the parts. Chances mix. For the mean beyond a quantile: TVaR_p = min over q of q + E(L − q)⁺ ÷ (1 − p) (Rockafellar and
/// Uryasev 2000), where (1 − F(q)) (TVaR at F(q) − q) is E(L − q)⁺ and no other chance gives more.
/// </remarks>
internal sealed class LossMixture(IReadOnlyList<(double Weight, LossBracket Loss)> parts)
{
    private const int Halvings = 60;

    /// <summary>The mean; null = infinite.</summary>
    public double? Mean => parts.Any(p => p.Loss.Mean is null) ? null : parts.Sum(p => p.Weight * p.Loss.Mean!.Value);

    /// <summary>The chance of a loss above an amount.</summary>
    public BracketedValue Exceedance(double loss)
    {
        var (lower, mid, upper) = (0.0, 0.0, 0.0);
        foreach (var (weight, part) in parts)
        {
            var chance = part.Exceedance(loss);
            lower += weight * chance.Lower;
            mid += weight * (chance.Mid ?? ((chance.Lower + chance.Upper!.Value) / 2));
            upper += weight * chance.Upper!.Value;
        }

        return new BracketedValue(lower, mid, upper);
    }

    /// <summary>The loss that is not exceeded with a chance.</summary>
    public BracketedValue Quantile(double p)
    {
        var each = parts.Select(part => part.Loss.Quantile(p)).ToList();
        if (each.Count == 1)
        {
            return each[0];
        }

        var (low, high) = (each.Min(q => q.Lower), each.All(q => q.Upper is not null) ? each.Max(q => q.Upper) : null);
        var far = high ?? parts.Max(part => part.Loss.Max);

        return new BracketedValue(
            Search(low, far, x => Exceedance(x).Lower <= 1 - p),
            high is null ? null : Search(low, far, x => Exceedance(x).Mid <= 1 - p),
            high is null ? null : Search(low, far, x => Exceedance(x).Upper <= 1 - p));
    }

    /// <summary>The mean loss of the years beyond the quantile of a chance.</summary>
    public BracketedValue Tvar(double p)
    {
        if (parts.Count == 1)
        {
            return parts[0].Loss.Tvar(p);
        }

        var quantile = Quantile(p);
        if (quantile is not { Mid: { } q, Upper: { } end })
        {
            return new BracketedValue(quantile.Lower, null, null);
        }

        var steep = Math.Max(Math.Abs(1 - (Exceedance(end).Lower / (1 - p))), Math.Abs(1 - (Exceedance(quantile.Lower).Upper!.Value / (1 - p))));
        var lower = Math.Max(q, q + (parts.Sum(part => part.Weight * BeyondAtLeast(part.Loss, q)) / (1 - p)) - (steep * (end - quantile.Lower)));
        var most = parts.Select(part => (part.Weight, Beyond: BeyondAtMost(part.Loss, q))).ToList();
        if (most.Any(m => m.Beyond is null))
        {
            return new BracketedValue(lower, null, null);
        }

        var upper = q + (most.Sum(m => m.Weight * m.Beyond!.Value) / (1 - p));

        return new BracketedValue(lower, (lower + upper) / 2, upper);
    }

    private static double BeyondAtLeast(LossBracket loss, double q) =>
        loss.Exceedance(q).Lower is > 0 and var chance ? Math.Max(0, chance * (loss.Tvar(1 - chance).Lower - q)) : 0;

    private static double? BeyondAtMost(LossBracket loss, double q)
    {
        var chance = loss.Exceedance(q);

        return chance.Upper is not > 0 ? 0 : (chance.Upper * loss.Tvar(1 - chance.Upper.Value).Upper) - (chance.Lower * q);
    }

    /// <summary>The smallest amount at which something holds that holds for all larger ones.</summary>
    private static double Search(double low, double high, Func<double, bool> holds)
    {
        for (var i = 0; i < Halvings && high - low > high * 1e-9; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle, high);
        }

        return high;
    }
}
