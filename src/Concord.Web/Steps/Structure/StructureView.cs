using Concord.Signs;

namespace Concord.Web.Steps;

/// <summary>Where the CISO stands and how long incidents take to contain (CONTRACT §2).</summary>
public sealed record StructureView(string? Level, int? Layers, TimeToContainView TimeToContain)
{
    internal static StructureView Of(ReportingStructure structure) =>
        new(structure.Level?.ToString().ToUpperInvariant(), structure.Layers, TimeToContainView.Of(structure.TimeToContain));
}

/// <summary>The time to contain in days with its two parts; null where too few incidents are known.</summary>
public sealed record TimeToContainView(int N, int? Open, double? MedianDays, double? Low, double? High, TimePartView? ToDetect, TimePartView? ToContain)
{
    internal static TimeToContainView Of(TimeToContain time) => new(
        time.Incidents, time.Total?.Open, time.Total?.Days, time.Total?.Low, time.Total?.High, TimePartView.Of(time.ToDetect), TimePartView.Of(time.FromDetection));
}

/// <summary>One part of it.</summary>
public sealed record TimePartView(int N, int Open, double? MedianDays, double? Low, double? High)
{
    internal static TimePartView? Of(MedianTime? time) => time is null ? null : new(time.Count, time.Open, time.Days, time.Low, time.High);
}
