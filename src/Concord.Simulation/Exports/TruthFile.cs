using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Concord.Simulation;

/// <summary>What is really so, as a file apart from the exports: one line for each behaviour. Its digest is told beforehand, so that nobody fits it afterwards.</summary>
public static class TruthFile
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) } };

    /// <summary>The file.</summary>
    public static byte[] Write(Truth truth)
    {
        ArgumentNullException.ThrowIfNull(truth);

        return [.. truth.Streams.SelectMany(stream => JsonSerializer.SerializeToUtf8Bytes(stream, _json).Append((byte)'\n'))];
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="JsonException">It is no such file.</exception>
    public static Truth Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);

        var lines = System.Text.Encoding.UTF8.GetString(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        return new Truth([.. lines.Select(line => JsonSerializer.Deserialize<TrueStream>(line, _json)!)]);
    }

    /// <summary>SHA-256 of the file in lower-case hexadecimal.</summary>
    public static string DigestOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));
}
