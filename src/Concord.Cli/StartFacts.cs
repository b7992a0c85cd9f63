using System.Security.Cryptography;
using System.Text;

namespace Concord.Cli;

/// <summary>What the ledger keeps of a start: hashes of the program's own files and of its settings (TRUST §1).</summary>
internal static class StartFacts
{
    public static IReadOnlyDictionary<string, string> Of(string urls) => new Dictionary<string, string>
    {
        ["version"] = typeof(StartFacts).Assembly.GetName().Version!.ToString(),
        ["binaries"] = Hash(Directory.EnumerateFiles(AppContext.BaseDirectory, "Concord*.dll")),
        ["assets"] = Hash(Assets()),
        ["configuration"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(urls))),
    };

    private static IEnumerable<string> Assets()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");

        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];
    }

    /// <summary>One hash over names and contents, in order of name.</summary>
    private static string Hash(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
