using System.Text.Encodings.Web;
using System.Text.Json;

namespace Concord.Simulation;

/// <summary>The report as one JSON document.</summary>
internal static class BarJson
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Of(BarReport report) => JsonSerializer.Serialize(
        new
        {
            report.Seed,
            report.IsFull,
            report.Passes,
            Bars = report.Results.Select(result => new
            {
                result.Bar.Id,
                result.Bar.Name,
                result.Bar.Asks,
                result.Bar.Way,
                Passes = result.Passes(report.IsFull),
                Figures = result.Figures.Select(f => new
                {
                    f.What,
                    f.Requirement.AtLeast,
                    f.Requirement.AtMost,
                    f.Value,
                    f.Low,
                    f.High,
                    f.Runs,
                    f.Counted,
                    f.IsReached,
                    WhyNot = f.IsReached ? null : f.WhyNot,
                    Delays = f.Delays is { } d ? new { By13 = d.ShareBy(13), By26 = d.ShareBy(26), By52 = d.ShareBy(52), d.Median, d.NinthDecile } : null,
                }),
            }),
        },
        _json) + "\n";
}
