using System.Xml.Linq;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Decks;

/// <summary>A presentation or text document as ECMA-376 packs it: parts of XML that point to one another.</summary>
internal sealed class OfficeParts(ZipParts parts, Limits limits) : IDisposable
{
    private readonly Dictionary<string, IReadOnlyList<Relation>> _relations = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, XElement> _kept = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of the main part; null when the archive is no office document.</summary>
    public string? Main => Relations("").FirstOrDefault(r => r.Type == "officeDocument" && !r.IsElsewhere)?.Target is { } main && parts.Has(main) ? main : null;

    /// <summary>The names of all parts.</summary>
    public IEnumerable<string> Names => parts.Names;

    /// <summary>The content type of a part, as the file's own list has it; empty where it is not listed.</summary>
    public string TypeOf(string part) => Read("[Content_Types].xml").All("Override")
        .FirstOrDefault(o => string.Equals(o.Get("PartName")?.TrimStart('/'), part, StringComparison.OrdinalIgnoreCase)).Get("ContentType") ?? "";

    /// <summary>Reads a part; null where it is missing.</summary>
    /// <exception cref="RefusedFileException">It is damaged or breaks a limit.</exception>
    public XElement? Read(string? part)
    {
        if (part is null || !parts.Has(part))
        {
            return null;
        }

        try
        {
            using var bytes = parts.Open(part);

            return MarkupTree.Of(bytes, limits);
        }
        catch (RefusedFileException refusal) when (refusal.Message.StartsWith("Line ", StringComparison.Ordinal))
        {
            throw new RefusedFileException($"The file's part '{Shown.Of(part)}', l{refusal.Message[1..]}");
        }
    }

    /// <summary>Reads a part that many others point to, and keeps it.</summary>
    public XElement? Keep(string? part)
    {
        if (part is null)
        {
            return null;
        }

        if (!_kept.TryGetValue(part, out var kept) && Read(part) is { } read)
        {
            _kept[part] = kept = read;
        }

        return kept;
    }

    /// <summary>What a part points to, in the order of the file.</summary>
    public IReadOnlyList<Relation> Relations(string part)
    {
        if (!_relations.TryGetValue(part, out var relations))
        {
            var slash = part.LastIndexOf('/') + 1;
            var list = Read($"{part[..slash]}_rels/{part[slash..]}.rels");
            _relations[part] = relations = [.. list.All("Relationship").Select(r => Of(r, part[..slash]))];
        }

        return relations;
    }

    /// <summary>The part of the first relation of a type; null where there is none.</summary>
    public string? Target(string? part, string type) => part is null ? null : Relations(part).FirstOrDefault(r => r.Type == type && !r.IsElsewhere)?.Target;

    /// <summary>The relation of an id; null where there is none.</summary>
    public Relation? Relation(string part, string? id) => id is null ? null : Relations(part).FirstOrDefault(r => r.Id == id);

    public void Dispose() => parts.Dispose();

    private static Relation Of(XElement relation, string folder)
    {
        var isElsewhere = relation.Get("TargetMode") == "External";
        var (type, target) = (relation.Get("Type") ?? "", relation.Get("Target") ?? "");

        return new Relation(relation.Get("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], isElsewhere ? target : Resolved(folder, target), isElsewhere);
    }

    private static string Resolved(string folder, string target)
    {
        var path = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step == ".." && path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (step is not ("" or "." or ".."))
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }
}
