using Concord.Evidence;

namespace Concord.Steps;

/// <summary>What an act in the room led to: the briefing's new version, or one sentence why not.</summary>
public sealed record RoomAnswer
{
    private RoomAnswer()
    {
    }

    /// <summary>The new version; null when the act was refused.</summary>
    public Briefing? Briefing { get; private init; }

    /// <summary>The edition that was published; null for every other act.</summary>
    public BriefingPack? Pack { get; private init; }

    /// <summary>Why not, with its remedy; null when it was done.</summary>
    public string? WhyNot { get; private init; }

    internal static RoomAnswer Done(Briefing briefing, BriefingPack? pack = null) => new() { Briefing = briefing, Pack = pack };

    internal static RoomAnswer No(string whyNot) => new() { WhyNot = whyNot };
}
