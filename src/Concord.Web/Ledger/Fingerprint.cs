namespace Concord.Web.Ledger;

/// <summary>A root hash short enough to compare by eye.</summary>
public static class Fingerprint
{
    /// <summary>The first eight and the last four hexadecimal digits of a root written in base64, in groups of four: "7f3a 91c0 … c9e1".</summary>
    public static string Short(string root)
    {
        var hex = Convert.ToHexStringLower(Convert.FromBase64String(root));

        return $"{hex[..4]} {hex[4..8]} … {hex[^4..]}";
    }
}
