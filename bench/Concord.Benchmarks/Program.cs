using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Concord.Benchmarks;

// Measures what the product promises about speed, each figure beside its limit, in one run on one machine.
//   dotnet run -c Release --project bench/Concord.Benchmarks [-- RESULT.md]
var folder = Directory.CreateTempSubdirectory("concord-bench-").FullName;
try
{
    var measurements = new List<Measurement>();
    measurements.AddRange(LedgerSpeed.Measure());
    measurements.AddRange(CompanySpeed.Measure());
    measurements.Add(CompanySpeed.MeasureThroughFiles(Path.Combine(folder, "companies")));
    measurements.AddRange(ImportSpeed.Measure(Path.Combine(folder, "import")));
    measurements.AddRange(await OrganisationSpeed.Measure(Path.Combine(folder, "large")));

    var report = new StringBuilder()
        .AppendLine("# Measured")
        .AppendLine()
        .AppendLine(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd} · {Environment.ProcessorCount} cores, {ProcessorName()} · {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB · {RuntimeInformation.FrameworkDescription} · {RuntimeInformation.OSDescription}")
        .AppendLine()
        .AppendLine("| what | measured | limit | part of the limit |")
        .AppendLine("| --- | ---: | ---: | ---: |")
        .AppendJoin('\n', measurements.Select(m => m.Row))
        .AppendLine()
        .ToString();
    Console.Write(report);
    if (args is [var file])
    {
        await File.WriteAllTextAsync(file, report);
    }

    return measurements.TrueForAll(m => m.Holds) ? 0 : 1;
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static string ProcessorName() => File.Exists("/proc/cpuinfo")
    ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown"
    : "unknown";
