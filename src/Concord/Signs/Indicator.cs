namespace Concord.Signs;

/// <summary>One measurement under a sign.</summary>
public abstract class Indicator
{
    /// <summary>The id, such as <c>S1.1</c>.</summary>
    public abstract string Id { get; }

    /// <summary>Whether it decides the sign's state.</summary>
    public abstract bool IsPrimary { get; }

    /// <summary>A short name, such as "override rate".</summary>
    public abstract string Name { get; }

    /// <summary>What is counted of what, in one sentence.</summary>
    public abstract string Definition { get; }

    /// <summary>The model and its source, in one sentence for a statistician.</summary>
    public abstract string Method { get; }

    /// <summary>The event in a few words that fit behind "k of n", seen from one direction, such as "overruled by the CIO's side".</summary>
    public abstract string EventPhrase(Direction direction);
}
