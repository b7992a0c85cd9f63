using System.Xml;
using Concord.Evidence;

namespace Concord.Import.Formats;

/// <summary>Reads XML as a stream: no document type, no entities, nothing fetched.</summary>
internal static class Xml
{
    /// <summary>The settings every reader of XML keeps to.</summary>
    public static XmlReaderSettings Settings(Limits limits) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        MaxCharactersInDocument = limits.DocumentBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>The elements of a document, one after the other, from their start tags; never deeper than the limits allow.</summary>
    /// <exception cref="RefusedFileException">The document breaks a limit, or has a document type.</exception>
    public static IEnumerable<XmlReader> Elements(SourceFile file, Limits limits)
    {
        using var content = Unpacked.Document(file, limits);
        using var reader = XmlReader.Create(content, Settings(limits));
        while (Next(reader, limits))
        {
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                yield return reader;
            }
        }
    }

    /// <summary>The text up to the end of the element the reader stands on; its inner elements' text included.</summary>
    public static string Text(XmlReader reader, Limits limits)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        var text = new System.Text.StringBuilder();
        while (Next(reader, limits) && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.HasValue)
            {
                text.Append(reader.Value);
            }
        }

        return text.ToString();
    }

    /// <summary>Steps to the next node; false at the end.</summary>
    public static bool Next(XmlReader reader, Limits limits)
    {
        try
        {
            var more = reader.Read();
            if (reader.Depth > limits.Depth)
            {
                throw new RefusedFileException(
                    $"Line {Line(reader)}: elements stand in one another more than {limits.Depth} deep; export the data in a flatter form.");
            }

            return more;
        }
        catch (XmlException problem)
        {
            throw Refusal(problem);
        }
    }

    private static int Line(XmlReader reader) => ((IXmlLineInfo)reader).LineNumber;

    /// <summary>A parser's complaint as a sentence with place, cause and remedy.</summary>
    public static RefusedFileException Refusal(XmlException problem)
    {
        var cause = problem.Message switch
        {
            var m when m.Contains("DTD", StringComparison.Ordinal) =>
                "the XML brings its own document type, which can hide entities and fetches; export it without a DOCTYPE",
            var m when m.Contains("nexpected end of file", StringComparison.Ordinal) || m.Contains("Root element is missing", StringComparison.Ordinal) =>
                "the XML stops before its end, as in a cut-off file; export or download it again",
            var m when m.Contains("undeclared entity", StringComparison.Ordinal) =>
                "the XML uses an entity it does not declare; export it without entities",
            var m when m.Contains("MaxCharactersInDocument", StringComparison.Ordinal) =>
                "the XML is longer than this format may be; split it and import the parts",
            _ => "this is not well-formed XML; correct or export it again",
        };

        return new RefusedFileException($"Line {Math.Max(problem.LineNumber, 1)}: {cause}.");
    }
}
