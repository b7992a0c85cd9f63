namespace Concord.Steps;

/// <summary>A repair: what calls for it, what is done, who owns it on each side, and how it is seen whether it helped (SIGNS §8).</summary>
/// <remarks>Effects are hypotheses of the house, to be checked by <see cref="FreshData"/> and <see cref="ShownCause"/>; none is a promise.</remarks>
public sealed record Play
{
    /// <summary>The id, <c>P01</c> to <c>P26</c>.</summary>
    public required string Id { get; init; }

    /// <summary>A short name, such as "Ask for the reason".</summary>
    public required string Name { get; init; }

    /// <summary>The last part of its address, such as <c>ask-for-the-reason</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>What it costs the two, as a rank: 1 is the cheapest. Each rank is used once.</summary>
    public required int CostRank { get; init; }

    /// <summary>What calls for it, in words.</summary>
    public required string CalledBy { get; init; }

    /// <summary>Whether the evidence calls for it, and why; null = it does not.</summary>
    public required Func<PlayContext, PlayCall?> Call { get; init; }

    /// <summary>What Concord does alone (A).</summary>
    public required IReadOnlyList<string> Alone { get; init; }

    /// <summary>What is prepared and a person sends, signs or decides (P).</summary>
    public required IReadOnlyList<string> ByPeople { get; init; }

    /// <summary>Who owns it on each side, as a role.</summary>
    public required IReadOnlyDictionary<Side, string> Owners { get; init; }

    /// <summary>Weeks from the week that called for it until its steps are due.</summary>
    public required int DueWeeks { get; init; }

    /// <summary>When it is given up.</summary>
    public required string StopRule { get; init; }

    /// <summary>What it should move, the one it is judged by first: our hypotheses.</summary>
    public required IReadOnlyList<PlayEffect> Effects { get; init; }

    /// <summary>The outcomes it should show in, such as <c>O1</c>: risk and goals, not only signs.</summary>
    public required IReadOnlyList<string> Outcomes { get; init; }

    /// <summary>What each side gains by it.</summary>
    public required IReadOnlyDictionary<Side, string> Gives { get; init; }

    /// <summary>How it is seen whether it helped.</summary>
    public required string Verified { get; init; }

    /// <summary>Weeks until its effect should show: the longest of its effects.</summary>
    public int EffectWeeks => Effects.Max(e => e.Weeks);
}

/// <summary>What a play should move (a hypothesis of the house).</summary>
/// <param name="Indicator">The indicator, such as <c>S1.3</c>.</param>
/// <param name="Change">To where, such as "below 10 %".</param>
/// <param name="Weeks">By when, in weeks from its opening.</param>
public sealed record PlayEffect(string Indicator, string Change, int Weeks);
