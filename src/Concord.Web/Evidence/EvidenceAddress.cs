using Concord.Evidence;

namespace Concord.Web.Evidence;

/// <summary>Where a piece of evidence is found on the pages.</summary>
public static class EvidenceAddress
{
    /// <summary>The page of a piece; a slash inside its id stays a slash.</summary>
    public static string Of(EvidenceLink link) => $"/evidence/{Path(link)}";

    /// <summary>The proof file of a piece, or of one of its versions.</summary>
    public static string ProofOf(EvidenceLink link, long? entry = null) =>
        $"/evidence/proof/{Path(link)}{(entry is { } version ? $"?entry={version}" : "")}";

    private static string Path(EvidenceLink link) =>
        $"{link.Kind}/{string.Join('/', link.Id.Split('/').Select(Uri.EscapeDataString))}";
}
