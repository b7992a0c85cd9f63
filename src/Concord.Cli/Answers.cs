using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Concord.Cli;

/// <summary>Prints one JSON document on standard output.</summary>
internal static class Answers
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    public static void Print<T>(T answer, JsonSerializerOptions? json = null)
    {
        using var output = Console.OpenStandardOutput();
        JsonSerializer.Serialize(output, answer, json ?? _json);
        output.Write("\n"u8);
    }
}
