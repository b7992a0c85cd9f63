using System.Security.Cryptography;
using System.Text;

namespace Concord.Import;

/// <summary>Makes ids that stay the same when the same thing is read again from the same or a newer export.</summary>
internal static class Ids
{
    private const int Longest = 200;

    /// <summary>The id of a finding: one per asset, vulnerability and component or port (FORMATS rule 1).</summary>
    public static string Finding(string asset, string vulnerability, string? component) =>
        Short($"{Plain(vulnerability)}@{Plain(asset)}{(component is null ? "" : $"#{component}")}");

    /// <summary>A text as an id: without blanks at its ends, and cut with a fingerprint of the whole where it is long.</summary>
    public static string Short(string text)
    {
        var id = text.Trim();

        return id.Length <= Longest ? id : $"{id[..(Longest - 17)]}~{Hash(id)}";
    }

    /// <summary>The first 16 hexadecimal digits of a text's SHA-256.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    /// <summary>Words as a part of an id: lower case letters and digits, everything else one dash.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private static string Plain(string part) => part.IndexOfAny(['%', '@', '#']) < 0
        ? part
        : part.Replace("%", "%25", StringComparison.Ordinal).Replace("@", "%40", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);
}
