using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Concord.Web.Shell;

/// <summary>Stylesheet, fonts, scripts and mark, as they lie inside the program.</summary>
public sealed class Assets
{
    private const string StylePrefix = "style/";
    private const string AssetPrefix = "asset/";
    private readonly FrozenDictionary<string, Asset> _assets;

    private Assets(Dictionary<string, Asset> assets)
    {
        _assets = assets.ToFrozenDictionary(StringComparer.Ordinal);
        Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\n', assets.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key} {a.Value.Sha256}")))));
    }

    /// <summary>SHA-256 over the names and digests of all assets, lower-case hexadecimal.</summary>
    public string Digest { get; }

    /// <summary>Names and SHA-256 of every asset.</summary>
    public IReadOnlyDictionary<string, string> Digests => _assets.ToDictionary(a => a.Key, a => a.Value.Sha256);

    /// <summary>Whether an asset of this name was built in.</summary>
    public bool Has(string name) => _assets.ContainsKey(name);

    /// <summary>The address of an asset; it changes with the content of any of them, so a browser may keep it for good.</summary>
    public string Address(string name) => $"/assets/{Digest[..12]}/{name}";

    internal Asset? Find(string name) => _assets.GetValueOrDefault(name);

    /// <summary>Reads everything that was built in.</summary>
    public static Assets Load()
    {
        var assembly = typeof(Assets).Assembly;
        var names = assembly.GetManifestResourceNames();
        var assets = names.Where(name => name.StartsWith(AssetPrefix, StringComparison.Ordinal))
            .ToDictionary(name => name[AssetPrefix.Length..], name => Asset.Of(name, Read(name)));
        var hasFonts = assets.Keys.Any(name => name.EndsWith(".woff2", StringComparison.Ordinal));
        var sheets = names.Where(name => name.StartsWith(StylePrefix, StringComparison.Ordinal))
            .Where(name => hasFonts || !name.EndsWith("Fonts.css", StringComparison.Ordinal))
            .OrderBy(name => name.EndsWith("Print.css", StringComparison.Ordinal))
            .ThenBy(name => !name.StartsWith("style/Shell/", StringComparison.Ordinal))
            .ThenBy(name => name, StringComparer.Ordinal);
        assets["concord.css"] = Asset.Of("concord.css", [.. sheets.SelectMany(Read)]);

        return new Assets(assets);

        byte[] Read(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);

            return bytes;
        }
    }
}

/// <summary>One asset: its bytes, as they are and compressed, its media type and its digest.</summary>
internal sealed record Asset(byte[] Bytes, byte[]? Brotli, string MediaType, string Sha256)
{
    public static Asset Of(string name, byte[] bytes)
    {
        var mediaType = Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "font/woff2",
        };

        return new Asset(bytes, mediaType == "font/woff2" ? null : Compressed(bytes), mediaType, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static byte[] Compressed(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.SmallestSize))
        {
            brotli.Write(bytes);
        }

        return memory.ToArray();
    }
}
