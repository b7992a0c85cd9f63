namespace Concord.Web.Charts;

/// <summary>What one thing that is not known does to the result.</summary>
/// <param name="Name">The thing, in a few words.</param>
/// <param name="From">Its low end, in words: the value at which the result is <paramref name="AtLow"/>.</param>
/// <param name="To">Its high end.</param>
/// <param name="AtLow">The result with the thing at its low end and all else as it is.</param>
/// <param name="AtHigh">The result with the thing at its high end.</param>
public sealed record TornadoRow(string Name, string From, string To, double AtLow, double AtHigh)
{
    /// <summary>How far apart the two results lie.</summary>
    public double Swing => Math.Abs(AtHigh - AtLow);
}
