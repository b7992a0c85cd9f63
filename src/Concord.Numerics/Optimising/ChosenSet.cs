namespace Concord.Numerics;

/// <summary>A set of candidates that keeps to the limits, and how sure it is that none is better.</summary>
/// <param name="Ids">What is chosen, in ordinal order.</param>
/// <param name="Gain">Loss taken away plus value, against choosing nothing.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="Effort">What effort it takes.</param>
/// <param name="Gap">No set that keeps to the limits gains more than this above <paramref name="Gain"/>; 0 where that is proven.</param>
public sealed record ChosenSet(IReadOnlyList<string> Ids, double Gain, double Cost, double Effort, double Gap)
{
    /// <summary>Whether no set gains more (by more than a billionth of all there is to gain).</summary>
    public bool IsProven => Gap == 0;
}
