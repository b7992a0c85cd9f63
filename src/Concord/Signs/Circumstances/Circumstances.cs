using Concord.Evidence;

namespace Concord.Signs;

/// <summary>What stands around the figures (SIGNS §2.9): shown beside them, never inside. It explains no sign away (A¶5).</summary>
public sealed record Circumstances
{
    /// <summary>The two posts: since when they are held, and with how much experience.</summary>
    public required IReadOnlyList<PostHolder> Posts { get; init; }

    /// <summary>The two departments, as far as their size may be told.</summary>
    public required IReadOnlyList<TeamSize> Teams { get; init; }

    /// <summary>Where the CISO stands in the organization; null = not known.</summary>
    public required ReportingLevel? Level { get; init; }

    /// <summary>Initiatives of both sides that have begun and are not live.</summary>
    public required int OpenJointInitiatives { get; init; }

    /// <summary>What shook the organization in the last 52 weeks, the newest first.</summary>
    public required IReadOnlyList<Shock> Shocks { get; init; }

    /// <summary>The agreement in force; null = none is signed by both.</summary>
    public required AgreedCharter? Charter { get; init; }

    /// <summary>Whether the watched streams are too thin to alarm in time; null where it can't be told, or they are not.</summary>
    public required SmallOrganisation? Small { get; init; }

    /// <summary>One person in both posts; null = two people, or not known.</summary>
    public required TwoHats? TwoHats { get; init; }

    /// <summary>All of it in sentences, what limits the figures first.</summary>
    public IEnumerable<string> Sentences =>
    [
        .. TwoHats is null ? [] : TwoHats.Sentences,
        .. Small is null ? [] : Small.Sentences,
        .. Posts.Select(p => p.Sentence),
        "Time in the post is shown beside the figures and never counted in them: it explains nothing away.",
        .. Teams.Select(d => d.Sentence),
        $"Open joint initiatives: {OpenJointInitiatives}.",
        .. Shocks.Select(s => s.Sentence),
        Charter?.Sentence ?? "No charter is signed by both: every line is a house default.",
    ];

    /// <summary>What the evidence says from a standpoint.</summary>
    /// <param name="standpoint">From where.</param>
    /// <param name="known">What the signs and causes showed: how thin the streams are.</param>
    /// <param name="level">Where the CISO stands.</param>
    public static Circumstances Read(Standpoint standpoint, KnownReadings known, ReportingLevel? level)
    {
        ArgumentNullException.ThrowIfNull(standpoint);
        ArgumentNullException.ThrowIfNull(known);

        var chart = new OrgChart(standpoint.Dossier, standpoint.End);

        return new Circumstances
        {
            Posts = [.. Enum.GetValues<Side>().Select(s => PostHolder.Of(standpoint, chart, s))],
            Teams = [.. Enum.GetValues<Side>().Select(s => TeamSize.Of(standpoint, s))],
            Level = level,
            OpenJointInitiatives = standpoint.Dossier.Initiatives.Count(i => IsOpenAndJoint(standpoint, i)),
            Shocks = Shock.In(standpoint),
            Charter = AgreedCharter.Of(standpoint),
            Small = SmallOrganisation.Of(standpoint, known),
            TwoHats = TwoHats.Of(standpoint),
        };
    }

    private static bool IsOpenAndJoint(Standpoint standpoint, Initiative initiative) => initiative.Joint == true
        && initiative.Gates.Values.Any(g => standpoint.HasHappened(g))
        && !(initiative.Gates.TryGetValue(StageGate.G6, out var live) && standpoint.HasHappened(live));
}
