using Concord.Evidence;

namespace Concord.Signs;

/// <summary>The asks one side has to answer.</summary>
internal static class Asks
{
    /// <summary>Those of the other side.</summary>
    internal static IEnumerable<SecurityRequest> Of(Standpoint standpoint, Direction direction) =>
        To(standpoint, direction).Where(r => r.Asker.Is(direction.ToSide().Counterpart()));

    /// <summary>Those of functions that are neither side: the comparator.</summary>
    internal static IEnumerable<SecurityRequest> OfOthers(Standpoint standpoint, Direction direction) =>
        To(standpoint, direction).Where(r => r.Asker.IsFunction());

    private static IEnumerable<SecurityRequest> To(Standpoint standpoint, Direction direction) =>
        standpoint.Dossier.SecurityRequests.Where(r => r.To.Is(direction.ToSide()));
}
