using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>The form of a kind of evidence, where the kind is known only by its name.</summary>
internal interface IExhibitForm
{
    /// <summary>Reads a whole line, or refuses it.</summary>
    bool TryReadLine(ref Utf8JsonReader reader, LineReading line, out Exhibit? exhibit);

    /// <summary>Writes the fields without the braces around them.</summary>
    void WriteFields(Utf8JsonWriter writer, Exhibit exhibit);

    /// <summary>Whether the kind has a field of that name.</summary>
    bool Has(string name);

    /// <summary>The kind as a JSON Schema.</summary>
    JsonObject Schema(SchemaWords words);
}
