using Concord.Evidence;

namespace Concord.Signs;

/// <summary>The days the times of a dossier's records of one kind lie on.</summary>
internal sealed class RecordDays
{
    private readonly IReadOnlyList<Exhibit> _records;
    private readonly Dictionary<int, int> _times;

    // What left and what came changes how many times lie on its days; the rest stays.
    private RecordDays(Dossier dossier, string kind, RecordDays? before)
    {
        _records = (IReadOnlyList<Exhibit>)dossier.OfKind(kind);
        _times = before is null ? [] : new(before._times);
        var calendar = new BusinessCalendar(dossier.Zone, []);
        var (left, came) = Dossier.Difference(before?._records ?? [], _records);
        Count(left, -1);
        Count(came, 1);
        Days = [.. _times.Where(t => t.Value > 0).Select(t => t.Key).Order()];

        void Count(IEnumerable<Exhibit> records, int times)
        {
            foreach (var time in records.SelectMany(TimesOf))
            {
                var day = calendar.DayOf(time).DayNumber;
                _times[day] = _times.GetValueOrDefault(day) + times;
            }
        }
    }

    /// <summary>The day numbers in order, each once.</summary>
    internal int[] Days { get; }

    /// <summary>The days of one kind.</summary>
    internal static RecordDays Of(Dossier dossier, string kind) => dossier.Concluded<RecordDays>(kind, (d, before) => new RecordDays(d, kind, before));

    private static IEnumerable<DateTimeOffset> TimesOf(Exhibit record) =>
        from time in record.KnownTimes.Append(record.OccurredAt).Append(record.UpdatedAt is { } at ? Moment.At(at) : null)
        where time is not null
        select time.Value.Earliest;
}
