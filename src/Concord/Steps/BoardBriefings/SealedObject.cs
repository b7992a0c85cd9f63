using System.Globalization;
using System.Text.Json;
using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Steps;

/// <summary>One JSON object of a sealed file. What does not fit is refused with its place, as a <see cref="RefusedFileException"/> the reader of the file turns into its answer.</summary>
internal readonly struct SealedObject
{
    private readonly JsonElement _fields;
    private readonly string _place;

    internal SealedObject(JsonElement fields, string place)
    {
        (_fields, _place) = (fields, place);
        if (fields.ValueKind != JsonValueKind.Object)
        {
            throw new RefusedFileException($"{place} is no JSON object; take the file as the briefing room gave it.");
        }
    }

    internal string Text(string name, int longest) => TextOrNull(name, longest) ?? throw Refused(name, "is missing");

    internal string? TextOrNull(string name, int longest)
    {
        if (!_fields.TryGetProperty(name, out var value))
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw Refused(name, "holds no text");
        }

        string text;
        try
        {
            text = value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Refused(name, "holds half a character");
        }

        return string.IsNullOrWhiteSpace(text) ? throw Refused(name, "is empty")
            : text.Length > longest ? throw Refused(name, $"has {text.Length} characters, and at most {longest} are read")
            : text;
    }

    internal T Word<T>(string name, params T[] words)
        where T : struct, Enum
    {
        var text = Text(name, 40);
        var found = Array.FindIndex(words, w => EnumForm<T>.NameOf(w) == text);

        return found >= 0 ? words[found] : throw Refused(name, $"holds '{Quote.Of(text)}', which is not one of {string.Join(", ", words.Select(EnumForm<T>.NameOf))}");
    }

    internal DateTimeOffset Time(string name) =>
        DateTimeOffset.TryParse(Text(name, 40), CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : throw Refused(name, "holds no time such as 2026-03-31T09:00:00+02:00");

    internal string Hex(string name, int digits) =>
        Text(name, digits) is var text && text.Length == digits && text.All(char.IsAsciiHexDigitLower) ? text : throw Refused(name, $"does not hold {digits} small hexadecimal digits");

    internal IReadOnlyList<T> List<T>(string name, int most, Func<SealedObject, T> item)
    {
        if (!_fields.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array)
        {
            throw Refused(name, "holds no list");
        }

        if (list.GetArrayLength() > most)
        {
            throw Refused(name, $"holds {list.GetArrayLength()} entries, and at most {most} are read");
        }

        return [.. list.EnumerateArray().Select((element, i) => item(new SealedObject(element, $"Fact {i + 1} of the sealed file")))];
    }

    private RefusedFileException Refused(string name, string trouble) => new($"{_place}: field '{name}' {trouble}; take the file as the briefing room gave it.");
}
