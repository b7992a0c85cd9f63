using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>A piece of evidence by kind and id: <c>finding/F-12</c>.</summary>
internal sealed class LinkForm : Form<EvidenceLink>
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out EvidenceLink value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return line.Refuse($"holds {NameOf(reader.TokenType)}, but a kind and an id such as finding/F-12 are needed");
        }

        var text = line.Text(ref reader);
        if (EvidenceLink.Parse(text) is not { } link)
        {
            return line.Refuse($"holds '{Quote.Of(text)}', which is not a kind and an id such as finding/F-12");
        }

        value = link;

        return true;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EvidenceLink value) => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words) => new() { ["type"] = "string", ["pattern"] = @"^[^/]+/[\s\S]+$" };
}
