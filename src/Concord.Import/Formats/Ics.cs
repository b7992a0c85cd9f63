using System.Text;
using Concord.Evidence;

namespace Concord.Import.Formats;

/// <summary>One property of a calendar component: its name, its parameters and its value, as RFC 5545 §3.1 writes them.</summary>
internal sealed record IcsProperty(string Name, IReadOnlyDictionary<string, string> Parameters, string Value)
{
    /// <summary>A parameter in any case, without its quotes; null when absent.</summary>
    public string? Parameter(string name) => Parameters.GetValueOrDefault(name);
}

/// <summary>One component of a calendar: an event, a time zone, or the calendar itself.</summary>
internal sealed class IcsComponent(string name, long line)
{
    /// <summary>The name in capitals, such as <c>VEVENT</c>.</summary>
    public string Name => name;

    /// <summary>The line on which it begins.</summary>
    public long Line => line;

    /// <summary>Its own properties in order.</summary>
    public List<IcsProperty> Properties { get; } = [];

    /// <summary>The components inside it.</summary>
    public List<IcsComponent> Components { get; } = [];

    /// <summary>All properties of one name.</summary>
    public IEnumerable<IcsProperty> All(string property) => Properties.Where(p => p.Name == property);

    /// <summary>The property that may stand only once; null when absent.</summary>
    /// <exception cref="BadFieldException">It stands more than once.</exception>
    public IcsProperty? One(string property) => All(property).Take(2).ToList() switch
    {
        [] => null,
        [var only] => only,
        _ => throw new BadFieldException(property, $"The entry has {property} twice, so it is not certain which one counts; keep one of the two."),
    };
}

/// <summary>Reads iCalendar content lines into components.</summary>
internal static class Ics
{
    /// <summary>The calendars of a file, whole.</summary>
    /// <exception cref="RefusedFileException">It stops before its end, or components do not close in order.</exception>
    public static IReadOnlyList<IcsComponent> Calendars(SourceFile file, Limits limits)
    {
        var calendars = new List<IcsComponent>();
        var open = new Stack<IcsComponent>();
        var last = 0L;
        foreach (var (number, text) in Unfolded(file, limits))
        {
            last = number;
            var property = Property(text, number);
            switch (property.Name)
            {
                case "BEGIN":
                    Begin(property.Value, number, open, calendars, limits);
                    break;

                case "END":
                    Finish(property.Value, number, open);
                    break;

                default:
                    (open.TryPeek(out var here) ? here : throw Outside(number)).Properties.Add(property);
                    break;
            }
        }

        return open.TryPeek(out var unclosed)
            ? throw new RefusedFileException(
                $"The file stops at line {last} inside the {unclosed.Name} that begins on line {unclosed.Line}, as in a cut-off file; export or download it again.")
            : calendars;
    }

    /// <summary>Splits a value at commas that are not escaped.</summary>
    public static IEnumerable<string> List(string value) => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void Begin(string name, long number, Stack<IcsComponent> open, List<IcsComponent> calendars, Limits limits)
    {
        var component = new IcsComponent(name.Trim().ToUpperInvariant(), number);
        if (open.Count >= limits.Depth)
        {
            throw new RefusedFileException($"Line {number}: components stand in one another more than {limits.Depth} deep; export the calendar again.");
        }

        if (open.TryPeek(out var parent))
        {
            parent.Components.Add(component);
        }
        else if (component.Name == "VCALENDAR")
        {
            calendars.Add(component);
        }
        else
        {
            throw Outside(number);
        }

        open.Push(component);
    }

    private static void Finish(string name, long number, Stack<IcsComponent> open)
    {
        if (!open.TryPop(out var component) || !component.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedFileException($"Line {number}: END:{Shown.Of(name)} closes nothing that is open here; export the calendar again.");
        }
    }

    private static RefusedFileException Outside(long number) =>
        new($"Line {number} stands outside of any calendar; put BEGIN:VCALENDAR and END:VCALENDAR around the entries.");

    private static IEnumerable<(long Number, string Text)> Unfolded(SourceFile file, Limits limits)
    {
        using var text = new StreamReader(Unpacked.Document(file, limits), Encoding.UTF8);
        var whole = new StringBuilder();
        var (number, began) = (0L, 0L);
        while (text.ReadLine() is { } line)
        {
            number++;
            if (line is [' ' or '\t', ..] && whole.Length > 0)
            {
                whole.Append(line, 1, line.Length - 1);
            }
            else
            {
                if (whole.Length > 0)
                {
                    yield return (began, whole.ToString());
                    whole.Clear();
                }

                whole.Append(line.Trim().Length == 0 ? "" : line);
                began = number;
            }

            if (whole.Length > limits.LineBytes)
            {
                throw new RefusedFileException($"Line {began} is longer than {Limits.Words(limits.LineBytes)}; export the calendar again.");
            }
        }

        if (whole.Length > 0)
        {
            yield return (began, whole.ToString());
        }
    }

    private static IcsProperty Property(string text, long number)
    {
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var (start, quoted) = (0, false);
        string? name = null;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (quoted || text[i] is not (';' or ':'))
            {
                continue;
            }

            var part = text[start..i];
            if (name is null)
            {
                name = part.Trim().ToUpperInvariant();
            }
            else if (part.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            {
                parameters.TryAdd(part[..equals].Trim(), part[(equals + 1)..].Trim().Trim('"'));
            }

            start = i + 1;
            if (text[i] == ':')
            {
                return new IcsProperty(name, parameters, text[start..].TrimEnd());
            }
        }

        throw new RefusedFileException(
            $"Line {number}: '{Shown.Of(text)}' is no calendar line, which is a name, a colon and a value; export the calendar again.");
    }

}
