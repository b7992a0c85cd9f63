using System.Runtime.InteropServices;

namespace Concord.Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    public static string Words =>
        $"{Environment.ProcessorCount} cores, {Processor} · {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB · {RuntimeInformation.FrameworkDescription} · {RuntimeInformation.OSDescription}";

    /// <summary>The mean number of running programs in the last minute, as the system tells it; "unknown" where it does not.</summary>
    public static string Load => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Processor => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown"
        : "unknown";
}
