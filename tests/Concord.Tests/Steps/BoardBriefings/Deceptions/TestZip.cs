using System.IO.Compression;
using System.Text;

namespace Concord.Tests.Steps;

/// <summary>Packs parts into a zip, for office files written by hand.</summary>
internal static class TestZip
{
    public const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    /// <summary>A picture of one grey point.</summary>
    public static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    public static byte[] Of(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Xml(string text) => Encoding.UTF8.GetBytes(Head + text);

    /// <summary>The relationships of one part, ids as given.</summary>
    public static byte[] Relations(params (string Id, string Type, string Target)[] relations) =>
        Xml($"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(relations.Select(r =>
            $"""<Relationship Id="{r.Id}" Type="{(r.Type.Contains("://", StringComparison.Ordinal) ? "" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/")}{r.Type}" Target="{r.Target}"/>"""))}</Relationships>""");

    public static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
