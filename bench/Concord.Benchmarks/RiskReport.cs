using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Concord.Benchmarks;

/// <summary>The figures on risk, as a table or as one JSON document.</summary>
internal static class RiskReport
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string[] choices)
    {
        var before = Machine.Load;
        var speed = RiskSpeed.Measure();
        IReadOnlyList<Measurement> measurements = speed.Measurements;
        var load = $"{before} before, {Machine.Load} after";
        var table = Table(measurements, speed.Missing, load);
        if (choices.Contains("--json"))
        {
            Console.WriteLine(JsonSerializer.Serialize(new { machine = Machine.Words, load, measurements, notMeasured = speed.Missing }, _json));
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

    private static string Table(IReadOnlyList<Measurement> measurements, IReadOnlyList<string> missing, string load)
    {
        var report = new StringBuilder()
            .AppendLine("# Measured: risk")
            .AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd} · {Machine.Words} · load {load}")
            .AppendLine()
            .AppendLine("Each figure is the shortest of several runs, ours and theirs, in one session; one core unless two are named.")
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
