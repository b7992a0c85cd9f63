using System.Globalization;
using System.Text.Json;
using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Risk;

/// <summary>One object of a risk file, read field by field; what can't be used becomes a problem under the field's path.</summary>
/// <remarks>A field that is absent or null counts as not given. Reading never throws and never puts a number right in silence.</remarks>
public sealed class RiskFields
{
    private readonly JsonElement _element;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>Begins to read an object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="path">Its path, such as <c>scenarios[2]</c>; empty for the file itself.</param>
    /// <param name="problems">Where problems go.</param>
    /// <exception cref="ArgumentException">The element is no object.</exception>
    public RiskFields(JsonElement element, string path, RiskProblems problems)
    {
        _element = element.ValueKind == JsonValueKind.Object ? element : throw new ArgumentException("Only an object has fields.", nameof(element));
        Path = path;
        Problems = problems;
        problems.Watch(this);
    }

    /// <summary>The object's path in the file.</summary>
    public string Path { get; }

    /// <summary>Where problems go.</summary>
    public RiskProblems Problems { get; }

    /// <summary>The object as it was written.</summary>
    public JsonFragment Source => new(_element.GetRawText());

    /// <summary>The object itself.</summary>
    internal JsonElement Element => _element;

    /// <summary>The paths of the fields nobody asked for.</summary>
    internal IEnumerable<string> Unread => _element.EnumerateObject().Where(p => !_read.Contains(p.Name)).Select(p => PathOf(Quote.Of(p.Name)));

    /// <summary>The path of a field of this object.</summary>
    public string PathOf(string name) => Path.Length == 0 ? name : $"{Path}.{name}";

    /// <summary>Adds a problem about a field; with an empty name about the object itself.</summary>
    public void Refuse(string name, string reason) => Problems.Add(name.Length == 0 ? Path : PathOf(name), reason);

    /// <summary>Whether a field is given.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>The names of all fields that are given, in the order of the file. Asking for them reads none.</summary>
    public IEnumerable<string> Names => _element.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null).Select(p => p.Name);

    /// <summary>A field as it was written; null when it isn't given.</summary>
    public JsonElement? Any(string name) => Find(name);

    /// <summary>A number that must be given; null after a problem.</summary>
    public double? Number(string name, NumberRange range) => Required(name, "a number") is { } value ? Number(value, PathOf(name), range) : null;

    /// <summary>A number that may be absent; null then, and after a problem.</summary>
    public double? NumberIfAny(string name, NumberRange range) => Find(name) is { } value ? Number(value, PathOf(name), range) : null;

    /// <summary>A whole number that may be absent; null then, and after a problem.</summary>
    public long? WholeIfAny(string name, long low, long high)
    {
        if (NumberIfAny(name, new NumberRange(low, high)) is not { } number)
        {
            return null;
        }

        if (number == Math.Floor(number))
        {
            return (long)number;
        }

        Refuse(name, string.Create(CultureInfo.InvariantCulture, $"must be a whole number, is {number}"));

        return null;
    }

    /// <summary>A text that must be given and not empty; null after a problem.</summary>
    public string? Text(string name) => Required(name, "a text") is { } value ? Text(value, PathOf(name)) : null;

    /// <summary>A text that may be absent; null then, and after a problem.</summary>
    public string? TextIfAny(string name) => Find(name) is { } value ? Text(value, PathOf(name)) : null;

    /// <summary>True or false; null when absent, and after a problem.</summary>
    public bool? TruthIfAny(string name)
    {
        switch (Find(name)?.ValueKind)
        {
            case null:
                return null;
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                Refuse(name, "must be true or false");

                return null;
        }
    }

    /// <summary>An object that must be given; null after a problem.</summary>
    public RiskFields? Part(string name) => Required(name, "an object") is { } value ? Part(value, PathOf(name)) : null;

    /// <summary>An object that may be absent; null then, and after a problem.</summary>
    public RiskFields? PartIfAny(string name) => Find(name) is { } value ? Part(value, PathOf(name)) : null;

    /// <summary>The objects of a list that may be absent; empty then, and after a problem. An item that is no object is a problem and left out.</summary>
    /// <param name="name">The field.</param>
    /// <param name="most">The largest number of items.</param>
    public IReadOnlyList<RiskFields> Parts(string name, int most) =>
        [.. Items(name, most).Select((item, i) => Part(item, $"{PathOf(name)}[{i}]")).OfType<RiskFields>()];

    /// <summary>The numbers of a list that must be given; null after a problem with the list or any of them.</summary>
    /// <param name="name">The field.</param>
    /// <param name="range">Where each must lie.</param>
    /// <param name="fewest">The smallest number of items.</param>
    /// <param name="most">The largest number of items.</param>
    public IReadOnlyList<double>? Numbers(string name, NumberRange range, int fewest, int most)
    {
        if (Required(name, "a list of numbers") is not { } value)
        {
            return null;
        }

        var before = Problems.Count;
        var items = Items(name, most);
        var numbers = items.Select((item, i) => Number(item, $"{PathOf(name)}[{i}]", range) ?? 0).ToList();
        if (value.ValueKind == JsonValueKind.Array && numbers.Count < fewest)
        {
            Refuse(name, fewest == most ? $"must hold {fewest} numbers, holds {numbers.Count}" : $"must hold at least {fewest} numbers, holds {numbers.Count}");
        }

        return Problems.Count == before ? numbers : null;
    }

    /// <summary>The texts of a list that may be absent; empty then, and after a problem.</summary>
    public IReadOnlyList<string> Texts(string name, int most) =>
        [.. Items(name, most).Select((item, i) => Text(item, $"{PathOf(name)}[{i}]")).OfType<string>()];

    /// <summary>Says that a field must not lie below another one; true when it doesn't.</summary>
    /// <param name="low">The lower field.</param>
    /// <param name="lower">Its value.</param>
    /// <param name="high">The higher field, which a problem names.</param>
    /// <param name="higher">Its value.</param>
    /// <param name="mayBeEqual">Whether both may be the same.</param>
    public bool InOrder(string low, double lower, string high, double higher, bool mayBeEqual = false)
    {
        if (higher > lower || (mayBeEqual && higher == lower))
        {
            return true;
        }

        Refuse(high, string.Create(CultureInfo.InvariantCulture, $"must be {(mayBeEqual ? "at least" : "above")} {low} ({lower}), is {higher}"));

        return false;
    }

    private JsonElement? Find(string name)
    {
        _read.Add(name);

        return _element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private JsonElement? Required(string name, string kind)
    {
        var value = Find(name);
        if (value is null)
        {
            Refuse(name, $"is missing; it must be {kind}");
        }

        return value;
    }

    private IReadOnlyList<JsonElement> Items(string name, int most)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            Refuse(name, $"must be a list, is {Named(value)}");

            return [];
        }

        if (value.GetArrayLength() > most)
        {
            Refuse(name, $"must hold at most {most} items, holds {value.GetArrayLength()}");

            return [];
        }

        return [.. value.EnumerateArray()];
    }

    private double? Number(JsonElement value, string path, NumberRange range)
    {
        var number = 0.0;
        var reason = value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out number) ? $"must be a number, is {Named(value)}" : range.Breach(number);
        if (reason is null)
        {
            return number;
        }

        Problems.Add(path, reason);

        return null;
    }

    private string? Text(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.String && TextOf(value) is { } text && text.Trim().Length > 0)
        {
            return text;
        }

        Problems.Add(path, value.ValueKind == JsonValueKind.String ? "must not be empty, and hold whole characters" : $"must be a text, is {Named(value)}");

        return null;
    }

    private RiskFields? Part(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return new RiskFields(value, path, Problems);
        }

        Problems.Add(path, $"must be an object, is {Named(value)}");

        return null;
    }

    // Half a character, such as a lone \ud800, is found only when the text is taken.
    internal static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Named(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"the text '{Quote.Of(TextOf(value) ?? "…")}'",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => Quote.Of(value.GetRawText()),
    };
}
