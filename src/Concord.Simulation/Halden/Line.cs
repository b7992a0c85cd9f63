using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Simulation.Halden;

/// <summary>One line of the sample's evidence while it is being written. What has not happened by the last day is left out.</summary>
internal sealed class Line
{
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Timeline _time;
    private readonly JsonObject _fields = [];

    public Line(Timeline time, string kind, string id)
    {
        _time = time;
        With("kind", kind).With("id", id);
    }

    /// <summary>An object inside a line.</summary>
    public Line(Timeline time) => _time = time;

    /// <summary>A piece of evidence that holds nothing but what has happened.</summary>
    public static Line Of(Timeline time, Exhibit exhibit)
    {
        var line = new Line(time);
        foreach (var (name, value) in JsonNode.Parse(EvidenceText.Write(exhibit))!.AsObject())
        {
            line.With(name, value?.DeepClone());
        }

        return line;
    }

    /// <summary>A field, left out when it is null.</summary>
    public Line With(string name, JsonNode? value)
    {
        if (value is not null)
        {
            _fields[name] = value;
        }

        return this;
    }

    /// <summary>A list of words.</summary>
    public Line List(string name, params IEnumerable<string> words) => With(name, new JsonArray([.. words.Select(w => JsonValue.Create(w))]));

    /// <summary>A list of parts.</summary>
    public Line Parts(string name, IEnumerable<Line> parts) => With(name, new JsonArray([.. parts.Select(p => p._fields)]));

    /// <summary>A part.</summary>
    public Line Part(string name, Line? part) => With(name, part?._fields);

    /// <summary>A field that is known only once something else has happened.</summary>
    public Line Once(DateTime? when, string name, JsonNode? value) => _time.Knows(when) ? With(name, value) : this;

    /// <summary>A time at which something happened; left out when it is null or after the last day.</summary>
    public Line At(string name, DateTime? when) => _time.Knows(when) ? With(name, _time.Text(when!.Value)) : this;

    /// <summary>A time of which only bounds are known; left out when the later one lies after the last day.</summary>
    public Line Between(string name, DateTime from, DateTime to) => _time.Knows(to)
        ? With(name, new JsonObject { ["from"] = _time.Text(from), ["to"] = _time.Text(to) })
        : this;

    /// <summary>A day on which something happened; left out when it is null or after the last day.</summary>
    public Line On(string name, DateOnly? day) => day <= _time.LastDay ? With(name, Timeline.Text(day.Value)) : this;

    /// <summary>A day that was set beforehand, whether it has come or not.</summary>
    public Line Due(string name, DateOnly? day) => day is { } set ? With(name, Timeline.Text(set)) : this;

    /// <summary>A time that was set beforehand, whether it has come or not.</summary>
    public Line Due(string name, DateTime? when) => when is { } set ? With(name, _time.Text(set)) : this;

    /// <summary>An amount in euros.</summary>
    public Line Euros(string name, decimal? amount) => amount is { } euros
        ? With(name, new JsonObject { ["amount"] = euros.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), ["currency"] = "EUR" })
        : this;

    /// <summary>The line as JSON.</summary>
    public override string ToString() => _fields.ToJsonString(_plain);
}
