using System.Globalization;
using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>Short ways through office XML by local names: the two editions of ECMA-376 (strict and transitional) differ in namespaces only.</summary>
internal static class Markup
{
    /// <summary>The first child of that name, and so on down the path.</summary>
    public static XElement? One(this XElement? from, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            from = from?.Elements().FirstOrDefault(e => e.Name.LocalName == name);
        }

        return from;
    }

    /// <summary>The children of that name.</summary>
    public static IEnumerable<XElement> All(this XElement? from, string name) => from?.Elements().Where(e => e.Name.LocalName == name) ?? [];

    /// <summary>Everything of that name inside.</summary>
    public static IEnumerable<XElement> Within(this XElement? from, string name) => from?.Descendants().Where(e => e.Name.LocalName == name) ?? [];

    /// <summary>Whether the element has that name.</summary>
    public static bool Is(this XElement element, string name) => element.Name.LocalName == name;

    /// <summary>An attribute's text, whatever its namespace; one of relationships only through <see cref="Link"/>.</summary>
    public static string? Get(this XElement? from, string name) =>
        from?.Attributes().FirstOrDefault(a => a.Name.LocalName == name && !IsLink(a))?.Value;

    /// <summary>An attribute that names a relationship: <c>r:id</c>, <c>r:embed</c>.</summary>
    public static string? Link(this XElement? from, string name) => from?.Attributes().FirstOrDefault(a => a.Name.LocalName == name && IsLink(a))?.Value;

    /// <summary>An attribute that is a whole number.</summary>
    public static long? Number(this XElement? from, string name) =>
        long.TryParse(from.Get(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, -1L << 40, 1L << 40) : null;

    /// <summary>An attribute that is a part of a whole: 62500 and 62.5% are both 0.625.</summary>
    public static double? Share(this XElement? from, string name) => from.Get(name) is not { } text ? null
        : text.EndsWith('%') && double.TryParse(text[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var percent) ? percent / 100
        : from.Number(name) / 100_000.0;

    /// <summary>Whether an attribute says yes.</summary>
    public static bool Says(this XElement? from, string name) => from.Get(name) is "1" or "true" or "on";

    /// <summary>The texts of all <c>t</c> inside, joined; a line break is a blank.</summary>
    public static string Words(this XElement? from) => string.Concat(from?.Descendants().Select(e => e.Is("t") ? e.Value : e.Is("br") ? " " : "") ?? []);

    private static bool IsLink(XAttribute attribute) => attribute.Name.NamespaceName.EndsWith("/relationships", StringComparison.Ordinal);
}
