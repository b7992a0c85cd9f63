namespace Concord.Numerics.Losses;

/// <summary>How the sources of losses hang together.</summary>
public abstract record Dependence
{
    private Dependence()
    {
    }

    /// <summary>The sources are independent: an assumption to be said in words.</summary>
    public static Dependence Independent { get; } = new None();

    /// <summary>A factor that all sources share multiplies every rate; given the factor the sources are independent.</summary>
    /// <remarks>A common mixture (McNeil, Frey, Embrechts 2015, <i>Quantitative Risk Management</i>, 13.3): the transforms of the sources
    /// are multiplied for each value of the factor and mixed by its weights.</remarks>
    /// <param name="factor">The factor, above 0, with mean 1 within 1e-6, so that no source's mean changes.</param>
    /// <param name="nodes">How many Gauss points stand for it, from 1 to 64.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor's mean is not 1 or the number of points is out of its range.</exception>
    public static Dependence CommonFactor(Uncertain factor, int nodes = 16)
    {
        ArgumentNullException.ThrowIfNull(factor);
        Require.That(Math.Abs(factor.Mean - 1) <= 1e-6, factor.Mean, "must have mean 1", nameof(factor));
        Require.That(nodes is >= 1 and <= 64, nodes, "must be from 1 to 64", nameof(nodes));

        return new Factor([.. factor.Nodes(nodes)]);
    }

    /// <summary>The values of the shared factor with their weights; one value, 1, where there is none.</summary>
    internal abstract IReadOnlyList<WeightedPoint> Nodes { get; }

    internal sealed record None : Dependence
    {
        internal override IReadOnlyList<WeightedPoint> Nodes { get; } = [new WeightedPoint(1, 1)];
    }

    internal sealed record Factor(WeightedPoint[] Points) : Dependence
    {
        internal override IReadOnlyList<WeightedPoint> Nodes => Points;
    }
}
