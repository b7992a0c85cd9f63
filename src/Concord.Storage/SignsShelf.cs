using Concord.Evidence;
using Concord.Signs;
using Concord.Storage.Sqlite;

namespace Concord.Storage;

/// <summary>Keeps what the signs showed for each state of the ledger and each week: in memory, and for the newest state in the database.</summary>
internal sealed class SignsShelf(Database database, WorkspaceKeys keys, LedgerKeeper keeper)
{
    private const string AlarmsName = "alarms";
    private const string LimitsName = "limits";
    private const string SignsName = "signs/";
    private const int Most = 32;

    /// <summary>What another build worked out is not taken for this one's.</summary>
    private static readonly string Build = typeof(SignCatalogue).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    private readonly Lock _gate = new();
    private readonly Dictionary<(long Size, DateOnly Week, int Window), SignsReading> _kept = [];
    private CusumLimits? _limits;
    private (int Window, EarlierReading Reading)? _last;

    /// <summary>The signs of one week.</summary>
    /// <param name="day">A day of the week on whose Monday is evaluated.</param>
    /// <param name="knownAt">Nothing recorded later is used; null = now.</param>
    /// <param name="now">What the clock says.</param>
    /// <param name="window">Weeks of the figures that are shown.</param>
    /// <param name="open">Opens the dossier, where it is needed.</param>
    public SignsReading Read(DateOnly day, DateTimeOffset? knownAt, DateTimeOffset now, int window, Func<Dossier> open)
    {
        using var reader = database.Read();
        var all = LedgerTable.EvidenceSizeAt(reader, DateTimeOffset.MaxValue);
        var size = knownAt is { } moment ? LedgerTable.EvidenceSizeAt(reader, moment) : all;
        var key = (size, Week.CompleteOn(day).Evaluated, window);
        lock (_gate)
        {
            if (!_kept.TryGetValue(key, out var reading))
            {
                var name = $"{SignsName}{Build}/{key.Evaluated:yyyy-MM-dd}/{window}";
                reading = (size == all ? Stored(reader, name, size) : null) ?? WorkOut(open(), day, window, size, size == all ? name : null);
                Keep(key, reading);
            }

            return reading with { KnownAt = knownAt ?? now };
        }
    }

    private SignsReading? Stored(Microsoft.Data.Sqlite.SqliteConnection reader, string name, long size) =>
        CacheTable.Read(reader, keys, name) is { } json ? SignsText.Read(json, size) : null;

    /// <param name="dossier">The evidence.</param>
    /// <param name="day">A day of the week.</param>
    /// <param name="window">Weeks of the figures that are shown.</param>
    /// <param name="size">The size of the ledger the evidence was read from.</param>
    /// <param name="name">The name to keep it under; null = it is of an earlier state and is not kept.</param>
    private SignsReading WorkOut(Dossier dossier, DateOnly day, int window, long size, string? name)
    {
        _limits ??= KnownLimits();
        var before = _limits.Known.Count;
        var alarms = KnownAlarms();
        var earlier = alarms.Where(kept => kept.Size <= size && kept.Alarm.Raised <= day).Select(kept => kept.Alarm).ToList();
        var reading = SignCatalogue.Read(dossier, day, _limits, earlier, window, _last is { } last && last.Window == window ? last.Reading : null);
        if (name is not null)
        {
            _last = (window, new EarlierReading(dossier, reading));
            keeper.Cache(writer =>
            {
                CacheTable.Write(writer, keys, name, SignsText.Write(size, reading));
                CacheTable.Trim(writer, SignsName, Most);
                CacheTable.Write(writer, keys, AlarmsName, KeptAlarm.Write(KeptAlarm.Join(alarms, reading, size)));
                if (_limits.Known.Count != before)
                {
                    CacheTable.Write(writer, keys, LimitsName, LimitsText.Write(_limits.Known));
                }
            });
        }

        return reading;
    }

    private List<KeptAlarm> KnownAlarms()
    {
        using var reader = database.Read();

        return CacheTable.Read(reader, keys, AlarmsName) is { } json ? KeptAlarm.Read(json) : [];
    }

    private CusumLimits KnownLimits()
    {
        using var reader = database.Read();
        var kept = CacheTable.Read(reader, keys, LimitsName) is { } json ? LimitsText.Read(json) : [];

        return new CusumLimits(HouseLimits.All.Concat(kept).DistinctBy(limit => limit.Key));
    }

    private void Keep((long Size, DateOnly Week, int Window) key, SignsReading reading)
    {
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }

        _kept[key] = reading;
    }
}
