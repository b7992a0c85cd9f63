using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>The words of a drawn diagram (SmartArt): the points it is made of, and whether the drawing kept beside them shows each.</summary>
internal static class DiagramWords
{
    /// <summary>The paragraphs of its points.</summary>
    /// <param name="data">The part that holds what it says.</param>
    /// <param name="drawing">The part that holds how it was drawn, as programs show it; null = there is none.</param>
    public static IEnumerable<(string Text, bool IsShown)> Of(XElement data, XElement? drawing)
    {
        HashSet<string> drawn = [.. Drawn(drawing).Select(Gathered.Folded)];
        var points = data.One("ptLst").All("pt")
            .Where(p => p.Get("type") is null or "node" or "asst" or "doc")
            .SelectMany(p => p.One("t").All("p"))
            .Select(p => Gathered.Folded(p.Words()))
            .ToList();

        return points.Select(p => (p, drawing is null || drawn.Contains(p))).Concat(drawn.Except(points).Select(w => (w, true)));
    }

    /// <summary>The drawing that programs show of a diagram; null where the file keeps none with words.</summary>
    public static XElement? Drawing(OfficeParts file, string part, XElement data) =>
        file.Read(file.Relation(part, data.Within("dataModelExt").FirstOrDefault().Get("relId"))?.Target) is { } drawing && drawing.Within("t").Any() ? drawing : null;

    private static IEnumerable<string> Drawn(XElement? drawing) => drawing.Within("txBody").SelectMany(b => b.All("p")).Select(p => p.Words());
}
