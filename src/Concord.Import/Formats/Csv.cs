using System.Text;
using Concord.Evidence;

namespace Concord.Import.Formats;

/// <summary>Reads delimited text as RFC 4180 writes it: quoted fields may hold delimiters, line breaks and doubled quotes.</summary>
/// <remarks>A quote that never closes refuses the file and names the line where it opens, so that it can't swallow rows.</remarks>
internal sealed class Csv
{
    private const char Quote = '"';
    private const int End = -1;

    private readonly TextReader _text;
    private readonly char _delimiter;
    private readonly int _fieldLimit;
    private readonly StringBuilder _field = new();
    private long _line = 1;
    private string? _problem;

    private Csv(TextReader text, char delimiter, int fieldLimit)
    {
        _text = text;
        _delimiter = delimiter;
        _fieldLimit = fieldLimit;
    }

    /// <summary>The rows of a file under the names of its first row. Rows without any content are passed over.</summary>
    /// <param name="file">The file.</param>
    /// <param name="delimiter">What stands between fields, or null to see it in the first line.</param>
    /// <param name="limits">How long a field may be.</param>
    public static IEnumerable<Row> Rows(SourceFile file, char? delimiter, Limits limits)
    {
        using var text = Open(file, limits);
        var csv = new Csv(text, delimiter ?? Delimiter(Opening.Of(file, limits).Text), limits.LineBytes);
        Header? header = null;

        while (csv.Next() is var (line, fields, problem))
        {
            if (fields.TrueForAll(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (header is null)
            {
                header = new Header(fields);
                continue;
            }

            yield return new Row(line, header, fields, problem);
        }
    }

    /// <summary>The fields of the first row of a text, read with the delimiter it shows; none when it can't be read.</summary>
    public static IReadOnlyList<string> FirstRow(string text)
    {
        try
        {
            var csv = new Csv(new StringReader(text), Delimiter(text), Opening.Size);

            return csv.Next() is var (_, fields, _) ? fields.ConvertAll(f => f.Trim()) : [];
        }
        catch (RefusedFileException)
        {
            return [];
        }
    }

    /// <summary>The delimiter a text's first line shows: whichever of comma, semicolon, tab and bar it has most of outside quotes.</summary>
    public static char Delimiter(string text)
    {
        var counts = new Dictionary<char, int> { [','] = 0, [';'] = 0, ['\t'] = 0, ['|'] = 0 };
        var quoted = false;
        foreach (var c in text)
        {
            quoted ^= c == Quote;
            if (!quoted && c is '\n' or '\r')
            {
                break;
            }

            if (!quoted && counts.TryGetValue(c, out var seen))
            {
                counts[c] = seen + 1;
            }
        }

        return counts.MaxBy(c => c.Value).Key;
    }

    private static StreamReader Open(SourceFile file, Limits limits) =>
        new(Unpacked.Stream(file, limits), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, 1 << 16);

    private (long Line, List<string> Fields, string? Problem)? Next()
    {
        if (_text.Peek() == End)
        {
            return null;
        }

        var line = _line;
        var fields = new List<string>();
        _problem = null;
        do
        {
            fields.Add(Field(fields.Count));
        }
        while (Separated());

        return (line, fields, _problem);
    }

    private string Field(int index)
    {
        _field.Clear();
        if (_text.Peek() == Quote)
        {
            Quoted(index);
        }

        while (_text.Peek() is var c && c != End && c != _delimiter && c is not '\r' and not '\n')
        {
            if (c == 0)
            {
                throw new RefusedFileException($"Line {_line} holds a NUL character, so this is no text file; export it as text in UTF-8.");
            }

            Keep((char)_text.Read());
        }

        return _field.ToString();
    }

    private void Quoted(int index)
    {
        var opened = _line;
        _text.Read();
        while (true)
        {
            switch (_text.Read())
            {
                case End:
                    throw new RefusedFileException(
                        $"Line {opened}, field {index + 1}: a quote opens here and never closes, so no row after it is certain; close it, or double a quote that is part of the text.");

                case Quote when _text.Peek() == Quote:
                    _text.Read();
                    Keep(Quote);
                    break;

                case Quote:
                    Closed(index);
                    return;

                case '\n':
                    _line++;
                    Keep('\n');
                    break;

                case '\r':
                    Keep('\r');
                    _line += _text.Peek() == '\n' ? 0 : 1;
                    break;

                case var c:
                    Keep((char)c);
                    break;
            }
        }
    }

    private void Closed(int index)
    {
        if (_text.Peek() is var next && next != End && next != _delimiter && next is not '\r' and not '\n')
        {
            _problem ??= $"Field {index + 1} goes on after its closing quote; double the quotes that are part of the text.";
        }
    }

    private void Keep(char c)
    {
        if (_field.Length >= _fieldLimit)
        {
            throw new RefusedFileException(
                $"Line {_line} holds a field of more than {Limits.Words(_fieldLimit)}; look for a quote that never closes, or shorten the field.");
        }

        _field.Append(c);
    }

    /// <summary>Steps over what ends a field; whether another field of the row follows.</summary>
    private bool Separated()
    {
        var c = _text.Read();
        if (c == _delimiter)
        {
            return true;
        }

        if (c == '\r' && _text.Peek() == '\n')
        {
            _text.Read();
        }

        _line++;

        return false;
    }
}
