using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Where the CISO stands in the organization, and how long incidents take to contain (SIGNS RS.1, RS.2; B¶9).</summary>
/// <remarks>
/// The level is read from kind <c>person</c>: who holds the posts, who reports to whom, and whether a role carries the risk of the whole
/// company. Titles are not read. A change is seen where the chart holds posts with <c>from</c> and <c>to</c>; the newest version of a
/// record replaces what it said before. One-sided by nature: it is about the CISO's place.
/// </remarks>
public sealed record ReportingStructure
{
    /// <summary>The level; null = the org chart does not tell.</summary>
    public required ReportingLevel? Level { get; init; }

    /// <summary>People between the CISO and the CIO, 0 = none; null outside the CIO's chain, or unknown.</summary>
    public required int? Layers { get; init; }

    /// <summary>Whether the CISO works outside the CIO's chain; null = unknown.</summary>
    public required bool? IsOutsideCioChain { get; init; }

    /// <summary>The day the present level began; null where no other level is known before.</summary>
    public required DateOnly? Since { get; init; }

    /// <summary>What the org chart lacks, as a sentence; null = nothing.</summary>
    public required string? Missing { get; init; }

    /// <summary>The level as one or two sentences.</summary>
    public required string Sentence { get; init; }

    /// <summary>Total time to contain an incident: no structure without its measure beside it (RS.2).</summary>
    public required TimeToContain TimeToContain { get; init; }

    /// <summary>The time before and after the last change of the level; null where no change is known.</summary>
    public required StructureChange? Change { get; init; }

    /// <summary>What to keep in mind before anybody moves a box: each a sentence.</summary>
    public required IReadOnlyList<string> Cautions { get; init; }

    /// <summary>The people the level rests on, the CISO first.</summary>
    public required IReadOnlyList<EvidenceLink> Evidence { get; init; }

    /// <summary>The three steps with what speaks for and against each.</summary>
    public IReadOnlyList<ReportingOption> Options { get; init; } = ReportingOption.All;

    /// <summary>Surveys to look at beside it: they differ widely, so a range and not one number.</summary>
    public IReadOnlyList<Benchmark> Benchmarks { get; init; } = [.. BenchmarkCatalogue.For("RS")];

    /// <summary>What the evidence says from a standpoint.</summary>
    public static ReportingStructure Read(Standpoint standpoint)
    {
        ArgumentNullException.ThrowIfNull(standpoint);

        var line = ReportingLine.On(new OrgChart(standpoint.Dossier, standpoint.End));
        var since = line.Level is null ? null : SinceOf(standpoint, line.Level.Value);
        var spans = IncidentSpan.All(standpoint);
        var time = TimeToContain.Of(standpoint, spans);

        var change = since is { } changed ? StructureChange.At(standpoint, changed, spans) : null;

        return new ReportingStructure
        {
            Level = line.Level,
            Layers = line.Layers,
            IsOutsideCioChain = line.IsOutside,
            Since = since is { } began ? standpoint.Days.DayOf(began) : null,
            Missing = line.Missing,
            Sentence = SentenceOf(line),
            TimeToContain = time,
            Change = change,
            Cautions = [.. Cautioned(time), .. change is null ? [WhenTold(standpoint, spans)] : Array.Empty<string>()],
            Evidence = [.. line.People.Select(p => p.Link)],
        };
    }

    // The last instant at which the level became what it is, out of another one that is known.
    private static DateTimeOffset? SinceOf(Standpoint standpoint, ReportingLevel level)
    {
        var changes = OrgChart.Changes(standpoint.Dossier, standpoint.End);
        for (var i = changes.Count - 1; i > 0; i--)
        {
            if (ReportingLine.On(new OrgChart(standpoint.Dossier, changes[i - 1])).Level is { } before && before != level)
            {
                return changes[i];
            }
        }

        return null;
    }

    private static string SentenceOf(ReportingLine line) => line switch
    {
        { Level: ReportingLevel.None } => "It is good to have a CISO at all, for a small organization too. None is on the org chart.",
        { Level: ReportingLevel.Good, Layers: { } layers } =>
            $"It is good to have a CISO at all. {(layers == 1 ? "One layer lies" : $"{layers} layers lie")} between the CISO and the CIO; reporting to the CIO directly would be better, outside the CIO's chain best.",
        { Level: ReportingLevel.Better } => "The CISO reports to the CIO: better, not best.",
        { Level: ReportingLevel.Best } => "The CISO reports to an executive outside the CIO's chain whose role carries the risk of the whole company: the best of the three steps.",
        { Level: ReportingLevel.Other, IsOutside: null } => "One person holds both posts. That is outside the three-step scale.",
        { Level: ReportingLevel.Other } =>
            "The CISO reports outside the CIO's chain, to a role that is not known to carry the risk of the whole company. That is outside the three-step scale.",
        _ => "The reporting level is not known.",
    };

    // For whoever thinks of changing it: when would the result be known?
    private static string WhenTold(Standpoint standpoint, IReadOnlyList<IncidentSpan> spans)
    {
        var needed = $"Whether a change of structure shortens the time can be told only with many incidents before and after it, on each side {StructureChange.NeededInWords}.";
        var more = StructureChange.FewestASide + Math.Max(0, StructureChange.FewestASide - spans.Count);

        return TimeToContain.DayOf(standpoint, spans, more) is { } day
            ? $"{needed} At the present pace a halving can't be known before about {Words.Day(day)}."
            : needed;
    }

    private static IEnumerable<string> Cautioned(TimeToContain time)
    {
        yield return "One analyst firm found that incidents are contained sooner where the CISO does not report to the CIO. That is an association read in a secondary source, and how the firm measures the time is not known: no promise for this organization.";
        yield return time.Total is null
            ? "Structure is to be judged by its result, and this organization's own time to contain is not known yet."
            : "Structure is to be judged by its result: this organization's own time to contain stands beside it.";
        yield return "Where a regulation has the CISO report to the governing body, such as yearly in writing under 23 NYCRR 500.4, that is a floor under every structure.";
        yield return "Surveys of who reports to whom differ widely; they are context and decide nothing here.";
    }
}
