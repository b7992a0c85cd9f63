using Concord.Evidence;

namespace Concord.Papers;

/// <summary>What a piece of evidence calls itself, so that a reader need not look up an id.</summary>
internal sealed class Titles(Dossier dossier)
{
    /// <summary>The title, or null where the evidence has none.</summary>
    public string? Of(EvidenceLink link) => link.Kind switch
    {
        "advice" => Find<Advice>(link)?.Subject,
        "initiative" => Find<Initiative>(link)?.Title,
        "decision" => Find<Decision>(link)?.Title,
        "finding" => Find<Finding>(link) is { } finding ? finding.Component ?? finding.Vulnerability : null,
        "disagreement" => Find<Disagreement>(link) is { } disagreement ? $"on {disagreement.Area.ToLowerInvariant().Replace('_', ' ')}" : null,
        _ => null,
    };

    /// <summary>By halving: a dossier's lists are in order of id.</summary>
    private T? Find<T>(EvidenceLink link)
        where T : Exhibit
    {
        var all = dossier.All<T>();
        var (from, to) = (0, all.Count - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(all[middle].Id, link.Id);
            if (order == 0)
            {
                return all[middle];
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle - 1);
        }

        return null;
    }
}
