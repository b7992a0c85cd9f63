using System.Text.Json;
using Concord.Numerics;

namespace Concord.Storage;

/// <summary>The limits of the early signal as they are kept, each beside the calibration it came from.</summary>
internal sealed record LimitsText(string Contrast, JsonElement ContrastValue, string Stream, JsonElement StreamValue, double FalseAlarmsPerYear, double Limit)
{
    public static byte[] Write(IReadOnlyDictionary<CusumCalibration, double> limits) => JsonSerializer.SerializeToUtf8Bytes(
        limits.Select(Of).Where(text => text.Calibration() is { } read && limits.ContainsKey(read)).OrderBy(t => t.ToString(), StringComparer.Ordinal));

    public static IEnumerable<KeyValuePair<CusumCalibration, double>> Read(byte[] json) =>
        from text in JsonSerializer.Deserialize<List<LimitsText>>(json)
        let calibration = text.Calibration()
        where calibration is not null
        select KeyValuePair.Create(calibration, text.Limit);

    private static LimitsText Of(KeyValuePair<CusumCalibration, double> limit)
    {
        var (contrast, stream) = (limit.Key.Contrast, limit.Key.Stream);

        return new LimitsText(
            contrast.GetType().Name,
            JsonSerializer.SerializeToElement(contrast, contrast.GetType()),
            stream.GetType().Name,
            JsonSerializer.SerializeToElement(stream, stream.GetType()),
            limit.Key.FalseAlarmsPerYear,
            limit.Value);
    }

    /// <summary>The calibration; null when a later version of the program no longer knows its parts.</summary>
    private CusumCalibration? Calibration()
    {
        try
        {
            return Part<Contrast>(Contrast, ContrastValue) is { } contrast && Part<SimulatedStream>(Stream, StreamValue) is { } stream
                ? new CusumCalibration(contrast, stream, FalseAlarmsPerYear)
                : null;
        }
        catch (Exception unknown) when (unknown is JsonException or NotSupportedException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static T? Part<T>(string type, JsonElement value)
        where T : class => typeof(T).Assembly.GetType($"{typeof(T).Namespace}.{type}") is { } known && known.IsSubclassOf(typeof(T))
            ? (T?)value.Deserialize(known)
            : null;
}
