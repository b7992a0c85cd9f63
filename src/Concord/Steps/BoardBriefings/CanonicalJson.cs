using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Steps;

/// <summary>JSON with one spelling only: keys in order, no white space, and in texts only the escapes JSON demands.</summary>
/// <remarks>Source: RFC 8785 (JSON Canonicalization Scheme). What is sealed holds texts, whole numbers, truth values, lists and objects, and no fractions.</remarks>
internal static class CanonicalJson
{
    internal static string Of(JsonNode? node)
    {
        var text = new StringBuilder();
        Add(text, node);

        return text.ToString();
    }

    private static void Add(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject fields:
                AddList(text, '{', '}', fields.OrderBy(f => f.Key, StringComparer.Ordinal), field =>
                {
                    AddText(text, field.Key);
                    text.Append(':');
                    Add(text, field.Value);
                });
                break;
            case JsonArray items:
                AddList(text, '[', ']', items, item => Add(text, item));
                break;
            case { } value when value.GetValueKind() == JsonValueKind.String:
                AddText(text, value.GetValue<string>());
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void AddList<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> add)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : ",");
            add(item);
            isFirst = false;
        }

        text.Append(close);
    }

    private static void AddText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
