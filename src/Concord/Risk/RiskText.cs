using System.Text.Json;
using System.Text.Unicode;
using Concord.Evidence;

namespace Concord.Risk;

/// <summary>From bytes to a JSON document that can be read without surprises.</summary>
internal static class RiskText
{
    /// <summary>Objects and lists may stand in one another this deep.</summary>
    internal const int Depth = 32;

    private static readonly JsonDocumentOptions _options = new() { MaxDepth = Depth, AllowDuplicateProperties = false };

    /// <summary>The object a file holds; null after a problem.</summary>
    internal static RiskFields? Object(ReadOnlyMemory<byte> utf8, RiskProblems problems)
    {
        var bytes = utf8.Span is [0xEF, 0xBB, 0xBF, ..] ? utf8[3..] : utf8;
        if (!Utf8.IsValid(bytes.Span))
        {
            problems.Add(string.Empty, "must be UTF-8");

            return null;
        }

        return Object(bytes, string.Empty, problems);
    }

    /// <summary>The object a piece of evidence holds; null after a problem.</summary>
    internal static RiskFields? Object(JsonFragment fragment, string path, RiskProblems problems) =>
        Object(System.Text.Encoding.UTF8.GetBytes(fragment.Text), path, problems);

    private static RiskFields? Object(ReadOnlyMemory<byte> bytes, string path, RiskProblems problems)
    {
        try
        {
            CheckNames(bytes.Span);
            var element = JsonDocument.Parse(bytes, _options).RootElement;
            if (element.ValueKind == JsonValueKind.Object)
            {
                return new RiskFields(element, path, problems);
            }

            problems.Add(path, "must hold one JSON object");
        }
        catch (JsonException trouble)
        {
            problems.Add(path, $"must be well-formed JSON of at most {Depth} levels without a name twice in one object; line {(trouble.LineNumber ?? 0) + 1}, byte {(trouble.BytePositionInLine ?? 0) + 1} is not");
        }
        catch (InvalidOperationException)
        {
            problems.Add(path, "must hold whole characters only, and a name is half of one");
        }

        return null;
    }

    private static void CheckNames(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Depth });
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                reader.GetString();
            }
        }
    }
}
