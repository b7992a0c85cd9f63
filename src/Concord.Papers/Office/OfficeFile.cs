using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Concord.Evidence;

namespace Concord.Papers;

/// <summary>The parts of an office file (ECMA-376 part 2): a zip with relations between its parts. The same parts are the same bytes.</summary>
internal sealed class OfficeFile
{
    private const string TypesPart = "[Content_Types].xml";

    // Templates and packs are people's own files; these limits keep a broken or made-up one from filling the machine.
    private const int MostEntries = 2_000;
    private const long MostBytes = 64L << 20;

    // The zip's own time of its parts.
    private static readonly DateTimeOffset _noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XNamespace _types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace _relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace _core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace _terms = "http://purl.org/dc/elements/1.1/";

    /// <summary>How the types of relations between parts begin.</summary>
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly SortedDictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _overrides = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _defaults = new(StringComparer.Ordinal)
    {
        ["rels"] = "application/vnd.openxmlformats-package.relationships+xml",
        ["xml"] = "application/xml",
    };

    /// <summary>The names of its parts.</summary>
    public IReadOnlyCollection<string> Parts => _parts.Keys;

    /// <summary>Reads one within limits.</summary>
    /// <exception cref="RefusedFileException">It is none, or asks for too much.</exception>
    public static OfficeFile Read(byte[] bytes)
    {
        var file = new OfficeFile();
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            var left = MostBytes;
            if (zip.Entries.Count > MostEntries)
            {
                throw new RefusedFileException($"The file has {zip.Entries.Count} parts: more than {MostEntries} are not read.");
            }

            foreach (var entry in zip.Entries.Where(e => !e.FullName.EndsWith('/')))
            {
                file._parts[Named(entry.FullName)] = Unpack(entry, ref left);
            }
        }
        catch (InvalidDataException)
        {
            throw new RefusedFileException("The file is no zip of parts, as .docx and .pptx files are: save it again in that form, without a password.");
        }

        file.ReadTypes();

        return file;
    }

    /// <summary>The root element of a part.</summary>
    /// <exception cref="RefusedFileException">It is missing or not well-formed.</exception>
    public XElement Xml(string part)
    {
        var bytes = _parts.GetValueOrDefault(part) ?? throw new RefusedFileException($"The file lacks its part {part}: save it again in that form.");
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostBytes });

            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            throw new RefusedFileException($"The file’s part {part} is not well-formed XML: save it again.");
        }
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>Adds a part, or puts another in its place.</summary>
    /// <param name="part">Its name without the leading slash.</param>
    /// <param name="root">What it holds.</param>
    /// <param name="type">Its content type; null = that of its ending, or the one it has.</param>
    public void Put(string part, XElement root, string? type = null)
    {
        _parts[part] = Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{root.ToString(SaveOptions.DisableFormatting)}");
        if (type is not null)
        {
            _overrides[part] = type;
        }
    }

    /// <summary>The content type of a part.</summary>
    public string TypeOf(string part) => _overrides.GetValueOrDefault(part) ?? _defaults.GetValueOrDefault(Path.GetExtension(part).TrimStart('.').ToLowerInvariant()) ?? "";

    /// <summary>The relations of a part; of the file itself for the empty name.</summary>
    public IReadOnlyList<PartRelation> Relations(string part) => !Has(RelationsOf(part)) ? [] :
    [
        .. Xml(RelationsOf(part)).Elements(_relations + "Relationship").Select(r => new PartRelation(
            (string?)r.Attribute("Id") ?? "",
            (string?)r.Attribute("Type") ?? "",
            (string?)r.Attribute("TargetMode") == "External" ? (string?)r.Attribute("Target") ?? "" : Resolve(part, (string?)r.Attribute("Target") ?? ""),
            (string?)r.Attribute("TargetMode") == "External")),
    ];

    /// <summary>Puts the relations of a part in place of those it had.</summary>
    public void Relate(string part, IEnumerable<PartRelation> relations) => Put(RelationsOf(part), new XElement(
        _relations + "Relationships",
        relations.Select(r => new XElement(
            _relations + "Relationship",
            new XAttribute("Id", r.Id),
            new XAttribute("Type", r.Type),
            new XAttribute("Target", r.IsExternal ? r.Target : $"/{r.Target}"),
            r.IsExternal ? new XAttribute("TargetMode", "External") : null))));

    /// <summary>The file's own relations: its document and its title.</summary>
    public void Begin(string document, string title)
    {
        Put("docProps/core.xml", new XElement(_core + "coreProperties", new XAttribute(XNamespace.Xmlns + "cp", _core), new XAttribute(XNamespace.Xmlns + "dc", _terms), new XElement(_terms + "title", title)), "application/vnd.openxmlformats-package.core-properties+xml");
        Relate("", [
            new("rId1", $"{Office}/officeDocument", document),
            new("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
        ]);
    }

    /// <summary>Leaves out every part that can't be reached from the file's own relations.</summary>
    public void DropUnreached()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { RelationsOf("") };
        var open = new Stack<string>(Relations("").Select(r => r.Target));
        while (open.TryPop(out var part))
        {
            if (Has(part) && reached.Add(part))
            {
                reached.Add(RelationsOf(part));
                Relations(part).Where(r => !r.IsExternal).ToList().ForEach(r => open.Push(r.Target));
            }
        }

        foreach (var part in _parts.Keys.Where(p => !reached.Contains(p)).ToList())
        {
            _parts.Remove(part);
            _overrides.Remove(part);
        }
    }

    public byte[] ToBytes()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            var types = new XElement(
                _types + "Types",
                _defaults.Select(d => new XElement(_types + "Default", new XAttribute("Extension", d.Key), new XAttribute("ContentType", d.Value))),
                _overrides.Where(o => Has(o.Key)).Select(o => new XElement(_types + "Override", new XAttribute("PartName", $"/{o.Key}"), new XAttribute("ContentType", o.Value))));
            Add(zip, TypesPart, Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{types.ToString(SaveOptions.DisableFormatting)}"));
            foreach (var (name, bytes) in _parts)
            {
                Add(zip, name, bytes);
            }
        }

        return memory.ToArray();
    }

    private static string RelationsOf(string part)
    {
        var slash = part.LastIndexOf('/');

        return $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
    }

    private static string Resolve(string part, string target)
    {
        var steps = new List<string>(target.StartsWith('/') ? [] : part.Split('/')[..^1]);
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step != "..")
            {
                steps.Add(step);
            }
            else if (steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
        }

        return string.Join('/', steps.Where(s => s != "."));
    }

    private void ReadTypes()
    {
        var types = Xml(TypesPart);
        _parts.Remove(TypesPart);
        foreach (var one in types.Elements(_types + "Default"))
        {
            _defaults[((string?)one.Attribute("Extension") ?? "").ToLowerInvariant()] = (string?)one.Attribute("ContentType") ?? "";
        }

        foreach (var one in types.Elements(_types + "Override"))
        {
            _overrides[((string?)one.Attribute("PartName") ?? "").TrimStart('/')] = (string?)one.Attribute("ContentType") ?? "";
        }
    }

    private static string Named(string name) => name.Contains('\\', StringComparison.Ordinal) || name.StartsWith('/') || name.Split('/').Contains("..")
        ? throw new RefusedFileException($"The file holds a part named '{name}', which no program writes: save it again.")
        : name;

    private static byte[] Unpack(ZipArchiveEntry entry, ref long left)
    {
        using var memory = new MemoryStream();
        using var stream = entry.Open();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            left -= read;
            if (left < 0)
            {
                throw new RefusedFileException($"The file unpacks to more than {MostBytes >> 20} MB: take large pictures out of it.");
            }

            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = _noTime;
        using var part = entry.Open();
        part.Write(bytes);
    }
}

/// <summary>A relation from one part to another, or to something outside.</summary>
/// <param name="Id">Its id within the part.</param>
/// <param name="Type">What it is.</param>
/// <param name="Target">The other part's name without the leading slash, or an address.</param>
/// <param name="IsExternal">Whether it leads outside the file.</param>
internal sealed record PartRelation(string Id, string Type, string Target, bool IsExternal = false);
