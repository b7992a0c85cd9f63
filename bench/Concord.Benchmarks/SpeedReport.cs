using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Concord.Benchmarks;

/// <summary>The figures on one part of the product, as a table or as one JSON document.</summary>
internal static class SpeedReport
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Measures, and ends with 1 when a limit is missed.</summary>
    /// <param name="part">The part of the product.</param>
    /// <param name="measure">Gives the figures, and what could not be measured here and why.</param>
    /// <param name="choices"><c>--json</c>, <c>--out FILE</c>.</param>
    public static int Run(string part, Func<(IReadOnlyList<Measurement> Measurements, IReadOnlyList<string> Missing)> measure, string[] choices)
    {
        var before = Machine.Load;
        var (measurements, missing) = measure();
        var load = $"{before} before, {Machine.Load} after";
        var table = Table(part, measurements, missing, load);
        if (choices.Contains("--json"))
        {
            Console.WriteLine(JsonSerializer.Serialize(new { machine = Machine.Words, load, measurements, notMeasured = missing }, _json));
        }
        else
        {
            Console.Write(table);
        }

        var file = Array.IndexOf(choices, "--out");
        if (file >= 0)
        {
            File.WriteAllText(choices[file + 1], table);
        }

        return measurements.All(m => m.Holds) ? 0 : 1;
    }

    private static string Table(string part, IReadOnlyList<Measurement> measurements, IReadOnlyList<string> missing, string load)
    {
        var report = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"# Measured: {part}")
            .AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd} · {Machine.Words} · load {load}")
            .AppendLine()
            .AppendLine("Each figure is the shortest of several runs in one session, of another program's too where one stands beside; one core unless two are named.")
            .AppendLine()
            .AppendLine("| what | measured | limit | part of the limit |")
            .AppendLine("| --- | ---: | ---: | ---: |")
            .AppendJoin('\n', measurements.Select(m => m.Row))
            .AppendLine();
        foreach (var reason in missing)
        {
            report.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"Not measured. {reason}");
        }

        return report.ToString();
    }
}
