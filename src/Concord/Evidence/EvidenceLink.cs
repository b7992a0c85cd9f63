namespace Concord.Evidence;

/// <summary>Names one piece of evidence: its kind and its id, written <c>kind/id</c>.</summary>
/// <param name="Kind">The kind as CONTRACT §1 writes it, such as <c>owed-fact</c>.</param>
/// <param name="Id">The id, unique within its kind.</param>
public readonly record struct EvidenceLink(string Kind, string Id)
{
    /// <summary>The link as <c>kind/id</c>.</summary>
    public override string ToString() => $"{Kind}/{Id}";

    /// <summary>Reads <c>kind/id</c>; null when the text has no slash inside.</summary>
    public static EvidenceLink? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);

        return slash > 0 && slash < text.Length - 1 ? new EvidenceLink(text[..slash], text[(slash + 1)..]) : null;
    }
}
