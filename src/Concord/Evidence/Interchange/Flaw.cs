namespace Concord.Evidence.Interchange;

/// <summary>Why a line can't be taken as evidence.</summary>
/// <param name="Field">The field it is about, such as <c>facts[2].level</c>; null = the line as a whole.</param>
/// <param name="Reason">Cause and remedy in one sentence.</param>
public sealed record Flaw(string? Field, string Reason)
{
    /// <summary>The flaw as the rejection of a line.</summary>
    /// <param name="number">Where the line stands in its file; the first is 1.</param>
    public Rejection At(long number) => new(number, Field, Reason);
}
