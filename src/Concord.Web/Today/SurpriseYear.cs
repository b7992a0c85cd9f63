using Concord.Evidence;

namespace Concord.Web.Today;

/// <summary>What each side learned of the other's initiatives in the last quarter, and the four quarters before now.</summary>
public sealed record SurpriseYear(IReadOnlyList<Surprise> Quarter, IReadOnlyList<SurpriseQuarter> Quarters)
{
    private const int QuarterDays = 91;
    private const int DesignStage = 2;

    /// <summary>The finding in a few words.</summary>
    public string Finding
    {
        get
        {
            var late = Quarter.Count(s => !s.IsEarly);
            var early = Quarter.Count - late;
            var first = late switch
            {
                0 => "No surprise this quarter",
                1 => "One surprise this quarter",
                _ => $"{Shell.Sentence.Capital(Shell.Sentence.Count(late))} surprises this quarter",
            };

            return early == 0 ? first : $"{first}, {Shell.Sentence.Count(early)} told early";
        }
    }

    /// <summary>Reads the year that ends with an instant.</summary>
    public static SurpriseYear Of(Dossier dossier, DateTimeOffset end)
    {
        var quarters = Enumerable.Range(0, 4).Select(back =>
        {
            var last = end.AddDays(-QuarterDays * back);
            var all = Surprise.Between(dossier, last.AddDays(-QuarterDays), last);

            return (Label: back == 0 ? "this quarter" : back == 1 ? "last quarter" : $"{back} quarters ago", All: all);
        }).ToList();

        return new SurpriseYear(
            quarters[0].All,
            [.. Enumerable.Reverse(quarters).Select(q => new SurpriseQuarter(q.Label, q.All.Count(s => s.Stage < DesignStage), q.All.Count))]);
    }
}
