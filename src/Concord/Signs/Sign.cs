namespace Concord.Signs;

/// <summary>One of the twelve signs that the pair stops working in concert.</summary>
public abstract class Sign
{
    /// <summary>The id, such as <c>S1</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The number in the source's order, 1 to 12.</summary>
    public int Number => int.Parse(Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The last part of the sign's address, such as <c>overridden-recommendations</c>.</summary>
    public abstract string Slug { get; }

    /// <summary>A short name for tables, such as "Overruling each other".</summary>
    public abstract string Name { get; }

    /// <summary>The question the sign answers, as a heading.</summary>
    public abstract string Question { get; }

    /// <summary>Where the sign comes from: article and paragraph.</summary>
    public abstract string Source { get; }

    /// <summary>Only for the order of display: 3 (most) to 1 (SIGNS §2.8).</summary>
    public abstract int Severity { get; }

    /// <summary>The measurements under the sign, primary ones first.</summary>
    public abstract IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Ways to misread or game the figures, each a sentence; shown on the sign's page.</summary>
    public abstract IReadOnlyList<string> Misreadings { get; }
}
