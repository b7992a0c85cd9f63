using System.Text;
using System.Text.Json;
using System.Xml;
using Concord.Import.Formats;

namespace Concord.Import;

/// <summary>The first 64 KB of a file, unpacked: what a reader may look at to recognise its format.</summary>
public sealed class Opening
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Size = 1 << 16;

    private readonly Lazy<HashSet<string>> _keys;
    private readonly Lazy<(string Name, string Namespace)> _root;
    private readonly Lazy<IReadOnlyList<string>> _columns;

    private Opening(SourceFile file, byte[] bytes)
    {
        Name = file.Name;
        Ending = file.Ending;
        Bytes = bytes;
        Text = Words(bytes).TrimStart('\ufeff').TrimStart();
        _keys = new(FindKeys);
        _root = new(FindRoot);
        _columns = new(() => Csv.FirstRow(Text));
    }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>The file's ending, lower case, with its dot.</summary>
    public string Ending { get; }

    /// <summary>The bytes as they are.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The text without byte-order mark and leading blanks.</summary>
    public string Text { get; }

    /// <summary>Whether the content begins like a JSON object or list.</summary>
    public bool IsJson => Text is ['{' or '[', ..];

    /// <summary>Whether the content begins like XML.</summary>
    public bool IsXml => Text is ['<', ..];

    /// <summary>The first line that is not blank, without blanks around it.</summary>
    public string FirstLine => Text.AsSpan(0, Text.IndexOfAny(['\r', '\n']) is >= 0 and var end ? end : Text.Length).Trim().ToString();

    /// <summary>The local name of the XML document's root element; empty where there is none.</summary>
    public string Root => _root.Value.Name;

    /// <summary>The namespace of the XML document's root element; empty where there is none.</summary>
    public string RootNamespace => _root.Value.Namespace;

    /// <summary>The fields of the first row, read as a table.</summary>
    public IReadOnlyList<string> Columns => _columns.Value;

    /// <summary>Looks at the beginning of a file.</summary>
    public static Opening Of(SourceFile file, Limits limits)
    {
        using var content = Unpacked.Stream(file, limits);
        var bytes = new byte[Size];
        var read = content.ReadAtLeast(bytes, Size, throwOnEndOfStream: false);

        return new Opening(file, bytes[..read]);
    }

    /// <summary>Whether the first JSON object of the file has all these names at its top, as far as the beginning shows.</summary>
    public bool HasKeys(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!_keys.Value.Contains(name))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the first row names all these columns, in any order and case.</summary>
    public bool HasColumns(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!Columns.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the text has a line that begins so.</summary>
    public bool HasLine(string start) =>
        Text.StartsWith(start, StringComparison.Ordinal) || Text.Contains('\n' + start, StringComparison.Ordinal);

    private static string Words(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
        _ => Encoding.UTF8.GetString(bytes),
    };

    private HashSet<string> FindKeys()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        if (!IsJson)
        {
            return keys;
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(Text), isFinalBlock: false, default);
        var depth = Text[0] == '[' ? 2 : 1;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth)
                {
                    keys.Add(reader.GetString()!);
                }
                else if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == depth - 1)
                {
                    break;
                }
            }
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return keys;
        }

        return keys;
    }

    private (string Name, string Namespace) FindRoot()
    {
        if (!IsXml)
        {
            return ("", "");
        }

        try
        {
            using var reader = XmlReader.Create(new StringReader(Text), Xml.Settings(Limits.Default));
            reader.MoveToContent();

            return (reader.LocalName, reader.NamespaceURI);
        }
        catch (XmlException)
        {
            return ("", "");
        }
    }
}
