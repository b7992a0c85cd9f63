namespace Concord.Import.Formats;

/// <summary>The names of a table's columns, as its first row gives them.</summary>
internal sealed class Header
{
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A header of these names; a name may stand more than once, as in exports of Jira.</summary>
    public Header(IEnumerable<string> names)
    {
        Names = names.Select(n => n.Trim()).ToList();
        for (var i = 0; i < Names.Count; i++)
        {
            if (!_places.TryGetValue(Names[i], out var places))
            {
                _places[Names[i]] = places = [];
            }

            places.Add(i);
        }
    }

    /// <summary>The names from left to right.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether a column has this name, in any case.</summary>
    public bool Has(string name) => _places.ContainsKey(name);

    /// <summary>The places of the columns with this name.</summary>
    public IReadOnlyList<int> Places(string name) => _places.TryGetValue(name, out var places) ? places : [];
}

/// <summary>One row of a table under the names of its columns. Cells are text, whatever they look like.</summary>
internal sealed class Row(long number, Header header, IReadOnlyList<string> fields, string? problem = null)
{
    /// <summary>The line on which the row begins, the first is 1.</summary>
    public long Number => number;

    /// <summary>The names of the columns.</summary>
    public Header Header => header;

    /// <summary>The cells from left to right.</summary>
    public IReadOnlyList<string> Fields => fields;

    /// <summary>Why the row can't be trusted as a whole, with the remedy; null when it can.</summary>
    public string? Problem => problem ?? (fields.Count > header.Names.Count && fields.Skip(header.Names.Count).Any(f => f.Length > 0)
        ? $"The row has {fields.Count} fields and the first row names {header.Names.Count}; quote fields that hold the delimiter."
        : null);

    /// <summary>The cell under a name without blanks around it; null when there is none or it is empty.</summary>
    public string? Text(string column) => All(column).FirstOrDefault();

    /// <summary>The first cell that is not empty under one of several names.</summary>
    public string? First(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (Text(column) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>All cells that are not empty under a name that stands more than once.</summary>
    public IEnumerable<string> All(string column) =>
        header.Places(column).Where(i => i < fields.Count).Select(i => fields[i].Trim()).Where(cell => cell.Length > 0);

    /// <summary>The cell under a name that every row must have.</summary>
    /// <exception cref="BadFieldException">It is empty.</exception>
    public string Required(string column) =>
        Text(column) ?? throw new BadFieldException(column, $"Column '{column}' is empty, and without it the row says nothing; fill it in.");
}
