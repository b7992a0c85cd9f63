using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Decks;

/// <summary>Builds the tree of one part of an office document, under the limits, and settles which of several alternatives counts.</summary>
internal static partial class MarkupTree
{
    /// <summary>The most one part may hold; a slide has kilobytes.</summary>
    private const long Largest = 32 << 20;

    /// <exception cref="RefusedFileException">It is no XML, or breaks a limit.</exception>
    public static XElement Of(Stream part, Limits limits)
    {
        var settings = Xml.Settings(limits);
        settings.IgnoreWhitespace = false;
        settings.MaxCharactersInDocument = Math.Min(limits.DocumentBytes, Largest);
        using var reader = XmlReader.Create(part, settings);
        XElement? root = null;
        XElement? at = null;
        while (Xml.Next(reader, limits))
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = Element(reader);
                    root ??= element;
                    at?.Add(element);
                    at = reader.IsEmptyElement ? at : element;
                    break;
                case XmlNodeType.EndElement:
                    at = Closed(at!);
                    break;
                case XmlNodeType.Whitespace when at?.Name.LocalName is not ("t" or "delText"):
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    at?.Add(reader.Value);
                    break;
            }
        }

        return root ?? throw new RefusedFileException("Line 1: there is no element; save the file again.");
    }

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        var needs = element.Is("Choice") ? reader.GetAttribute("Requires") ?? "" : null;
        if (needs is not null && needs.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(prefix => Understood().IsMatch(reader.LookupNamespace(prefix) ?? "")))
        {
            element.SetAttributeValue("understood", "1");
        }

        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != "http://www.w3.org/2000/xmlns/")
            {
                element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
            }
        }

        reader.MoveToElement();

        return element;
    }

    /// <summary>Leaves an element. Of alternatives (ISO/IEC 29500-3 §10), the first that today's programs understand takes their place, as they show it.</summary>
    private static XElement? Closed(XElement element)
    {
        var parent = element.Parent;
        if (element.Is("AlternateContent") && parent is not null)
        {
            var chosen = element.All("Choice").FirstOrDefault(c => c.Get("understood") is not null) ?? element.One("Fallback");
            List<XElement> content = [.. chosen?.Elements() ?? []];
            chosen?.RemoveNodes();
            element.Remove();
            parent.Add(content);
        }

        return parent;
    }

    [GeneratedRegex(@"^(?:http://schemas\.microsoft\.com/office/(?:drawing|powerpoint|word|mac|thememl)/20(?:0[7-9]|1[0-9]|2[0-5])/|http://schemas\.openxmlformats\.org/|http://purl\.oclc\.org/ooxml/|urn:schemas-microsoft-com:)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Understood();
}
