using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>The words of a drawn diagram (SmartArt), from the part that holds what it says.</summary>
internal static class DiagramWords
{
    /// <summary>The paragraphs of its points.</summary>
    public static IEnumerable<string> Of(XElement data) => data.One("ptLst").All("pt")
        .Where(p => p.Get("type") is null or "node" or "asst" or "doc")
        .SelectMany(p => p.One("t").All("p"))
        .Select(p => p.Words());
}
