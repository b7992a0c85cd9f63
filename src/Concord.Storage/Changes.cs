using Concord.Evidence;

namespace Concord.Storage;

/// <summary>Which pieces an import touched, as long as they are few enough to take over one by one.</summary>
internal sealed class Changes
{
    private const int Few = 5000;
    private readonly List<EvidenceLink> _links = [];
    private long _count;

    /// <summary>The pieces; null when there are too many.</summary>
    public IReadOnlyList<EvidenceLink>? Links => _count > Few ? null : _links;

    public void Take(EvidenceLink link)
    {
        if (++_count <= Few)
        {
            _links.Add(link);
        }
    }
}
