using System.Globalization;
using System.Xml;
using Concord.Evidence;

namespace Concord.Import.Formats;

/// <summary>Reads the first sheet of an Excel workbook as a table. Formulas are never computed: the value Excel saved counts.</summary>
internal static class Xlsx
{
    private static readonly DateTime Epoch = new(1899, 12, 30);
    private static readonly HashSet<int> DateFormats = [14, 15, 16, 17, 22, 27, 30, 36, 45, 46, 47, 50, 57];

    /// <summary>The rows of the first sheet under the names of its first row.</summary>
    /// <exception cref="RefusedFileException">It is no workbook, or breaks a limit.</exception>
    public static IEnumerable<Row> Rows(SourceFile file, Limits limits)
    {
        using var archive = ZipParts.Open(file, limits);
        var strings = Strings(archive, limits);
        var dates = DateStyles(archive, limits);
        Header? header = null;
        foreach (var (number, cells) in Cells(archive, strings, dates, limits))
        {
            if (cells.TrueForAll(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (header is null)
            {
                header = new Header(cells);
                continue;
            }

            yield return new Row(number, header, cells);
        }
    }

    private static IEnumerable<XmlReader> Nodes(ZipParts archive, string name, Limits limits)
    {
        if (!archive.Has(name))
        {
            yield break;
        }

        using var part = archive.Open(name);
        using var reader = XmlReader.Create(part, Xml.Settings(limits));
        while (Xml.Next(reader, limits))
        {
            yield return reader;
        }
    }

    private static List<string> Strings(ZipParts archive, Limits limits)
    {
        var strings = new List<string>();
        foreach (var reader in Nodes(archive, "xl/sharedStrings.xml", limits))
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                strings.Add(Xml.Text(reader, limits));
            }
        }

        return strings;
    }

    /// <summary>Which styles of cells show a date.</summary>
    private static HashSet<int> DateStyles(ZipParts archive, Limits limits)
    {
        var (dates, custom, styles, isCell) = (new HashSet<int>(), new HashSet<int>(), 0, false);
        foreach (var reader in Nodes(archive, "xl/styles.xml", limits))
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && reader.GetAttribute("formatCode") is { } code
                && code.IndexOfAny(['y', 'd', 'Y', 'D']) >= 0 && int.TryParse(reader.GetAttribute("numFmtId"), out var format))
            {
                custom.Add(format);
            }
            else if (reader.LocalName == "cellXfs")
            {
                isCell = reader.NodeType == XmlNodeType.Element;
            }
            else if (isCell && reader is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                if (int.TryParse(reader.GetAttribute("numFmtId"), out var shown) && (DateFormats.Contains(shown) || custom.Contains(shown)))
                {
                    dates.Add(styles);
                }

                styles++;
            }
        }

        return dates;
    }

    private static IEnumerable<(long Number, List<string> Cells)> Cells(ZipParts archive, List<string> strings, HashSet<int> dates, Limits limits)
    {
        if (!archive.Has("xl/worksheets/sheet1.xml"))
        {
            throw new RefusedFileException("Line 1: the archive holds no first sheet, so this is no workbook; save the sheet as CSV in UTF-8 and import that.");
        }

        var (number, cells) = (0L, new List<string>());
        foreach (var reader in Nodes(archive, "xl/worksheets/sheet1.xml", limits))
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                (number, cells) = (number + 1, []);
            }
            else if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "row" })
            {
                yield return (number, cells);
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                Take(reader, cells, strings, dates, limits, number);
            }
        }
    }

    private static void Take(XmlReader reader, List<string> cells, List<string> strings, HashSet<int> dates, Limits limits, long number)
    {
        var place = Column(reader.GetAttribute("r"), cells.Count, number);
        var type = reader.GetAttribute("t");
        var isDate = int.TryParse(reader.GetAttribute("s"), out var style) && dates.Contains(style);
        var written = Value(reader, limits);
        while (cells.Count <= place)
        {
            cells.Add("");
        }

        cells[place] = type switch
        {
            "s" when int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < strings.Count => strings[i],
            "b" => written == "1" ? "true" : "false",
            null or "n" when isDate && double.TryParse(written, CultureInfo.InvariantCulture, out var serial) && serial is > 0 and < 2_958_465 => Date(serial),
            null or "n" when written.Contains('E', StringComparison.Ordinal) && decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) => exact.ToString(CultureInfo.InvariantCulture),
            _ => written,
        };
    }

    /// <summary>The cell's saved value: of <c>v</c>, or of the texts inside it; never its formula.</summary>
    private static string Value(XmlReader reader, Limits limits)
    {
        var (depth, text) = (reader.Depth, "");
        if (reader.IsEmptyElement)
        {
            return text;
        }

        while (Xml.Next(reader, limits) && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "v" or "t" })
            {
                text += Xml.Text(reader, limits);
            }
        }

        return text;
    }

    private static string Date(double serial)
    {
        var date = Epoch.AddDays(serial);

        return date.TimeOfDay.TotalSeconds < 1
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : date.AddMilliseconds(500).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static int Column(string? reference, int next, long number)
    {
        if (reference is null)
        {
            return next;
        }

        var column = 0;
        foreach (var c in reference.TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
            if (column > 16_384)
            {
                throw new RefusedFileException($"Row {number}: the cell '{Shown.Of(reference)}' lies beyond the last column a workbook can have; save it again.");
            }
        }

        return column == 0 ? next : column - 1;
    }
}
