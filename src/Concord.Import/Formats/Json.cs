using System.Text.Json;
using System.Text.Unicode;
using Concord.Evidence;

namespace Concord.Import.Formats;

/// <summary>Reads JSON documents: UTF-8, no comments, no duplicate names, no deeper than the limits allow.</summary>
internal static class Json
{
    /// <summary>The whole file as one document.</summary>
    /// <exception cref="RefusedFileException">It is not one well-formed document within the limits.</exception>
    public static JsonDocument Document(SourceFile file, Limits limits)
    {
        var bytes = Unpacked.Bytes(file, limits).AsMemory();
        if (bytes.Span is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        if (!Utf8.IsValid(bytes.Span))
        {
            throw new RefusedFileException("The file holds bytes that are not UTF-8, and JSON is UTF-8; save or export it as UTF-8.");
        }

        try
        {
            CheckEscapes(bytes.Span, limits);

            return JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = limits.Depth, AllowDuplicateProperties = false });
        }
        catch (JsonException problem)
        {
            throw Refusal(problem, limits.Depth);
        }
    }

    /// <summary>A parser's complaint as a sentence with place, cause and remedy.</summary>
    public static RefusedFileException Refusal(JsonException problem, int depth) =>
        new($"Line {(problem.LineNumber ?? 0) + 1}: {Cause(problem, depth)}.");

    /// <summary>What a parser complains about, with the remedy, without the place.</summary>
    public static string Cause(JsonException problem, int depth)
    {
        var place = $"byte {(problem.BytePositionInLine ?? 0) + 1} of the line";
        var words = problem.Message;

        if (words.Contains("maximum configured depth", StringComparison.Ordinal))
        {
            return $"objects stand in one another more than {depth} deep ({place}); export the data in a flatter form";
        }

        if (words.Contains("uplicate propert", StringComparison.Ordinal))
        {
            return $"one object has the same name twice ({place}), so its value is not certain; keep one of the two";
        }

        var ends = words.Contains("end of data", StringComparison.Ordinal)
            || words.Contains("at the end of the JSON", StringComparison.Ordinal)
            || words.Contains("does not contain any JSON tokens", StringComparison.Ordinal);

        return ends
            ? $"the JSON stops before its end ({place}), as in a cut-off file; export or download it again"
            : $"this is not well-formed JSON ({place}); correct or export it again";
    }

    /// <summary>The member of an object as text; null when absent, null, empty or no text.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } member && member.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>The member of an object along a path of names; null when absent or null.</summary>
    public static JsonElement? Member(this JsonElement element, params ReadOnlySpan<string> path)
    {
        var here = element;
        foreach (var name in path)
        {
            if (here.ValueKind != JsonValueKind.Object || !here.TryGetProperty(name, out here))
            {
                return null;
            }
        }

        return here.ValueKind == JsonValueKind.Null ? null : here;
    }

    /// <summary>The items of a member that is a list; none when it is absent or something else.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Member(path) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>The texts of a member that is a list.</summary>
    public static IEnumerable<string> Texts(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Items(path).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!);

    /// <summary>Refuses names and texts that hold half a character, at which a parser stumbles only later.</summary>
    private static void CheckEscapes(ReadOnlySpan<byte> json, Limits limits)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = limits.Depth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && !IsWhole(ref reader))
            {
                throw new RefusedFileException(
                    $"After byte {reader.TokenStartIndex} a text holds half of a character (a lone surrogate such as \\ud800); export the file again.");
            }
        }
    }

    private static bool IsWhole(ref Utf8JsonReader text)
    {
        try
        {
            text.GetString();

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
