namespace Concord.Numerics;

/// <summary>A question put to every week of a stream: how much does this week speak for the worse level over the agreed one?</summary>
public abstract record Contrast
{
    /// <summary>What the week adds: above 0 it speaks for the worse level, below 0 for the agreed one, 0 when it brought nothing.</summary>
    /// <param name="week">A week of the kind this contrast reads.</param>
    public abstract double Evidence(in StreamWeek week);
}
