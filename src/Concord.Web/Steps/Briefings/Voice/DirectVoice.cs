using Concord.Evidence;

namespace Concord.Web.Steps.Briefings;

/// <summary>How one side speaks for itself before the board and its committees, counted over the last 52 weeks.</summary>
/// <param name="Side">The side.</param>
/// <param name="Last">Its last item that it presented itself; null = none is known.</param>
/// <param name="Days">Days since then; null = none is known.</param>
/// <param name="Direct">Items it presented itself.</param>
/// <param name="Items">All its items.</param>
/// <param name="Closed">Its last session without the other side; null = none in these weeks.</param>
public sealed record DirectVoice(Side Side, ExecutiveContact? Last, int? Days, int Direct, int Items, ExecutiveContact? Closed)
{
    private const int Year = 364;

    /// <summary>Reads it from all evidence.</summary>
    public static DirectVoice Of(Dossier dossier, Side side, DateOnly today)
    {
        var forums = dossier.Forums.Where(f => f.Type is ForumType.Board or ForumType.Committee).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var own = dossier.ExecutiveContacts
            .Where(c => c.Party.Is(side) && forums.Contains(c.Forum) && BriefingWords.DayOf(c.At, dossier.Zone) <= today)
            .OrderByDescending(c => c.At).ToList();
        var year = own.Where(c => BriefingWords.DayOf(c.At, dossier.Zone) > today.AddDays(-Year)).ToList();
        var last = own.FirstOrDefault(c => c.CarriedByOther != true);

        return new DirectVoice(
            side,
            last,
            last is null ? null : today.DayNumber - BriefingWords.DayOf(last.At, dossier.Zone).DayNumber,
            year.Count(c => c.CarriedByOther != true),
            year.Count,
            year.FirstOrDefault(c => c.Closed == true));
    }
}
