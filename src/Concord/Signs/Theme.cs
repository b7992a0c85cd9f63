namespace Concord.Signs;

/// <summary>Something the evidence is asked about: a sign, a cause, a step or an outcome. Its indicators are the measurements under it.</summary>
public abstract class Theme
{
    /// <summary>The id, such as <c>S1</c>, <c>C1</c>, <c>T1</c> or <c>O1</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The number in the source's order, from 1.</summary>
    public int Number => int.Parse(Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The last part of its address, such as <c>overridden-recommendations</c>.</summary>
    public abstract string Slug { get; }

    /// <summary>A short name for tables, such as "Overruling each other".</summary>
    public abstract string Name { get; }

    /// <summary>The question it answers, as a heading.</summary>
    public abstract string Question { get; }

    /// <summary>Where it comes from: article and paragraph.</summary>
    public abstract string Source { get; }

    /// <summary>The measurements under it, primary ones first.</summary>
    public abstract IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Ways to misread or game the figures, each a sentence; shown on its page.</summary>
    public abstract IReadOnlyList<string> Misreadings { get; }

    /// <summary>The plays it leads to, such as <c>P01</c>, the likeliest first.</summary>
    public virtual IReadOnlyList<string> Plays => [];

    /// <summary>Indicators of other themes it also rests on, such as <c>S6.1</c>.</summary>
    public virtual IReadOnlyList<string> RestsOn => [];

    /// <summary>Published figures to look at beside it: context only, no reading uses them.</summary>
    public IEnumerable<Benchmark> Benchmarks => BenchmarkCatalogue.For(Id);

    /// <summary>What its indicators show from a standpoint, in every direction, in their order.</summary>
    internal IReadOnlyList<Reading> ReadIndicators(Standpoint standpoint)
    {
        ArgumentNullException.ThrowIfNull(standpoint);

        return [.. Indicators.SelectMany(i => i.Read(standpoint))];
    }
}
