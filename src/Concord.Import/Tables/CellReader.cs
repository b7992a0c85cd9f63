using System.Globalization;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Tables;

/// <summary>Reads a cell as the value of a field. A cell that looks like a formula is text.</summary>
internal sealed class CellReader(ColumnMap map, TimeZoneInfo zone)
{
    /// <summary>The cell as JSON of the field's type.</summary>
    /// <exception cref="BadFieldException">It is no such value.</exception>
    /// <exception cref="AmbiguousException">It may be two values; the message is the question to answer in the map.</exception>
    public JsonNode Read(string cell, string field, string column, Type type)
    {
        if (TableFields.Item(type) is { } item)
        {
            return new JsonArray([.. cell.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => One(part, field, column, item))]);
        }

        return One(cell, field, column, type);
    }

    private JsonNode One(string cell, string field, string column, Type type)
    {
        var text = map.Word(field, cell) ?? cell;
        if (type == typeof(string))
        {
            return text;
        }

        if (type == typeof(Moment) || type == typeof(DateTimeOffset))
        {
            return Time(text, column, type == typeof(DateTimeOffset));
        }

        if (type == typeof(bool))
        {
            return Truth(text) ?? throw Bad(column, text, "neither yes nor no; say what it means under \"words\" in the map, or correct it");
        }

        if (type == typeof(int) || type == typeof(double) || type == typeof(decimal))
        {
            return Number(text, column, type);
        }

        if (type == typeof(JsonFragment))
        {
            return Fragment(text);
        }

        return type.IsEnum ? Word(text, type) : text;
    }

    private JsonNode Time(string text, string column, bool mustBeExact)
    {
        if (Times.Read(text, map.DateOrder, zone) is not { } moment)
        {
            throw Bad(column, text, "no day such as 2026-03-31; correct it, or set \"dateOrder\" in the map");
        }

        if (moment.Day is { } day && !mustBeExact)
        {
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return moment.Earliest.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
    }

    /// <summary>A number where the cell writes one, else the text: a heat map's label stays a label.</summary>
    private JsonNode Fragment(string text) => Numbers.Read(text, map.Decimal) is { } number ? number : text;

    private JsonNode Number(string text, string column, Type type)
    {
        if (Numbers.Read(text, map.Decimal) is not { } number)
        {
            throw Bad(column, text, "no number; correct it, or set \"decimal\" in the map");
        }

        return type == typeof(int) && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number : number;
    }

    /// <summary>A word of the source as one of the interchange format: capitals, with an underline between words.</summary>
    private static string Word(string text, Type type)
    {
        var plain = Letters(text);
        var name = Array.Find(Enum.GetNames(type), n => Letters(n) == plain);

        return name is null ? text : string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}"));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant));

    private static bool? Truth(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "Y" or "X" or "1" => true,
        "FALSE" or "NO" or "N" or "0" => false,
        _ => null,
    };

    private static BadFieldException Bad(string column, string text, string cause) => new(column, $"Column '{Shown.Of(column)}' holds '{Shown.Of(text)}', which is {cause}.");
}
