using Concord.Signs;
using Concord.Web.Charts;
using Concord.Web.Shell;

namespace Concord.Web.Steps;

/// <summary>The reporting structure as people read it, and as a picture of posts.</summary>
public static class StructureWords
{
    /// <summary>The finding in a few words.</summary>
    public static string Finding(ReportingStructure structure) => structure.Level switch
    {
        ReportingLevel.None => "No CISO is on the org chart",
        ReportingLevel.Good => $"{(structure.Layers == 1 ? "One layer lies" : $"{Sentence.Count(structure.Layers ?? 0).Capital()} layers lie")} between the CISO and the CIO",
        ReportingLevel.Better => "The CISO reports to the CIO",
        ReportingLevel.Best => "The CISO reports outside the CIO’s chain, to a role that carries the risk of the whole company",
        ReportingLevel.Other when structure.IsOutsideCioChain is null => "One person holds both posts",
        ReportingLevel.Other => "The CISO reports outside the CIO’s chain",
        _ => "Where the CISO reports is not known yet",
    };

    /// <summary>A level as a word of the three-step scale.</summary>
    public static string Word(this ReportingLevel level) => level switch
    {
        ReportingLevel.None => "No CISO",
        ReportingLevel.Good => "Good",
        ReportingLevel.Better => "Better",
        ReportingLevel.Best => "Best",
        _ => "Outside the scale",
    };

    /// <summary>The posts as a picture; empty where the chart does not tell.</summary>
    public static IReadOnlyList<OrgBox> Picture(ReportingStructure structure) => structure.Level switch
    {
        ReportingLevel.None => [new("CIO", 0, 0, Side: Side.Cio), new("no CISO", 0, 1, Side: Side.Ciso, IsMissing: true)],
        ReportingLevel.Good or ReportingLevel.Better =>
        [
            new("CIO", 0, 0, Side: Side.Cio),
            .. Enumerable.Range(1, structure.Layers ?? 0).Select(layer => new OrgBox($"layer {layer}", layer, 0, layer - 1)),
            new("CISO", (structure.Layers ?? 0) + 1, 0, structure.Layers ?? 0, Side.Ciso),
        ],
        ReportingLevel.Best => [new("risk of the whole company", 0, 1), new("CISO", 1, 1, 0, Side.Ciso), new("CIO", 1, 0, Side: Side.Cio)],
        ReportingLevel.Other when structure.IsOutsideCioChain is null => [new("CIO and CISO in one", 0, 0)],
        ReportingLevel.Other => [new("another executive", 0, 1), new("CISO", 1, 1, 0, Side.Ciso), new("CIO", 1, 0, Side: Side.Cio)],
        _ => [],
    };

    /// <summary>The time to contain and its two parts as rows of one chart.</summary>
    public static IReadOnlyList<SpanRow> Spans(TimeToContain time) =>
    [
        Row("Start to contained", time.Total),
        Row("Start to detected", time.ToDetect),
        Row("Detected to contained", time.FromDetection),
    ];

    /// <summary>Days as they are printed, such as "1.2 days".</summary>
    public static string Days(double days) => Signs.Figure.Of(days, Unit.Days);

    private static SpanRow Row(string name, MedianTime? time) => time is null
        ? new SpanRow(name, null, null, null, "too few times are recorded")
        : new SpanRow(name, time.Days, time.Low, time.High, "half are still open");
}
