using System.Text.Json;

namespace Concord.Evidence.Interchange;

/// <summary>What is known while one line is read: the time zone, and the first flaw with the way to its field.</summary>
internal sealed class LineReading(TimeZoneInfo zone, TextPool pool)
{
    private string _path = "";
    private string? _reason;

    /// <summary>The time zone of plain days.</summary>
    public TimeZoneInfo Zone { get; } = zone;

    /// <summary>The flaw, once a form refused.</summary>
    public Flaw Flaw => new(_path, $"Field '{_path}' {_reason}.");

    /// <summary>Refuses the value at hand. Always false.</summary>
    /// <param name="reason">What the field holds or lacks: the part of the sentence after its name, without a full stop.</param>
    public bool Refuse(string reason)
    {
        _path = "";
        _reason = reason;

        return false;
    }

    /// <summary>Adds a field's name in front of the way to the flaw. Always false.</summary>
    public bool Under(string name)
    {
        var part = Quote.Of(name);
        _path = _path is "" || _path[0] == '[' ? part + _path : $"{part}.{_path}";

        return false;
    }

    /// <summary>Adds an item's place in a list in front of the way to the flaw. Always false.</summary>
    public bool Under(int index)
    {
        _path = _path is "" || _path[0] == '[' ? $"[{index}]{_path}" : $"[{index}].{_path}";

        return false;
    }

    /// <summary>The text at hand; texts that come again and again are the same object.</summary>
    public string Text(ref Utf8JsonReader reader) => reader.ValueIsEscaped ? reader.GetString()! : pool.Get(reader.ValueSpan);
}
