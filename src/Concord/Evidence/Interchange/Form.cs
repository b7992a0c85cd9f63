using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>How a type of value is written in the interchange format: read, written and described in one place.</summary>
internal abstract class Form
{
    /// <summary>The form as a JSON Schema; words of fields are asked from <paramref name="words"/>.</summary>
    public abstract JsonObject Schema(SchemaWords words);

    /// <summary>What a token is called in a sentence.</summary>
    public static string NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.StartObject => "an object",
        _ => "null",
    };
}

/// <summary>The form of one type of value.</summary>
internal abstract class Form<T> : Form
{
    /// <summary>Reads the value at hand, or refuses it. The reader stands on the value's first token and is left on its last.</summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, LineReading line, out T value);

    /// <summary>Writes a value.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Whether the value says nothing, so that it is left out when its field is optional.</summary>
    public virtual bool IsAbsent(T value) => value is null;

    /// <summary>The value as the name of an entry.</summary>
    public virtual string Name(T value) => $"{value}";
}
