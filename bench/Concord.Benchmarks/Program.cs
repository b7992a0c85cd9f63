using System.Globalization;
using System.Text;
using Concord.Benchmarks;

// Measures what the product promises about speed, each figure beside its limit, in one run on one machine.
//   dotnet run -c Release --project bench/Concord.Benchmarks [-- RESULT.md]
//   ./concord bench risk [--json] [--out RESULT.md]     losses, beside other programs that compute them
//   ./concord bench briefings [--json] [--out RESULT.md]     deck check, difference of editions, packs
if (args is ["risk", .. var choices])
{
    return SpeedReport.Run("risk", () => RiskSpeed.Measure() is var speed ? (speed.Measurements, speed.Missing) : default, choices);
}

if (args is ["briefings", .. var wishes])
{
    return SpeedReport.Run("briefings", () => (BriefingSpeed.Measure(), []), wishes);
}

if (args is ["risk-memory", var years])
{
    return RiskSpeed.Memory(int.Parse(years, CultureInfo.InvariantCulture));
}

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
        .AppendLine(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd} · {Machine.Words}")
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
