using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>The words that a document's numbering writes before its paragraphs: "Finding 1:", and also "It is not true that".</summary>
internal sealed partial class DocxLists(XElement? numbering, DocxStyles styles)
{
    private readonly Dictionary<(string, long), string> _labels = [];

    /// <summary>The words before a paragraph, without its number; empty where it has none.</summary>
    public string Label(XElement? paragraph)
    {
        var numbers = styles.Properties(paragraph).Select(p => p.One("numPr")).OfType<XElement>().ToList();
        if (numbering is null || numbers.Select(n => n.One("numId").Get("val")).FirstOrDefault(n => n is not null) is not { } list)
        {
            return "";
        }

        var key = (list, numbers.Select(n => n.One("ilvl").Number("val")).FirstOrDefault(n => n is not null) ?? 0);
        if (!_labels.TryGetValue(key, out var label))
        {
            _labels[key] = label = Read(key);
        }

        return label;
    }

    private string Read((string List, long Level) key)
    {
        bool IsLevel(XElement level) => level.Number("ilvl") == key.Level;

        var list = numbering.All("num").FirstOrDefault(n => n.Get("numId") == key.List);
        var level = list.All("lvlOverride").Where(IsLevel).Select(o => o.One("lvl")).FirstOrDefault(l => l is not null)
            ?? numbering.All("abstractNum").FirstOrDefault(a => a.Get("abstractNumId") == list.One("abstractNumId").Get("val")).All("lvl").FirstOrDefault(IsLevel);
        var words = Number().Replace(level.One("lvlText").Get("val") ?? "", "").Trim();

        return Word().IsMatch(words) ? words + " " : "";
    }

    [GeneratedRegex(@"\s*%[1-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{L}{3}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
