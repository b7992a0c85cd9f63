using System.Text.Json;
using Concord.Signs;

namespace Concord.Storage;

/// <summary>An alarm that was raised once. It is kept for good, also where late evidence no longer supports it (INV-8).</summary>
/// <param name="Alarm">The alarm.</param>
/// <param name="Size">The size of the ledger in which it was first seen: earlier states know nothing of it.</param>
internal sealed record KeptAlarm(RaisedAlarm Alarm, long Size)
{
    public static byte[] Write(IReadOnlyList<KeptAlarm> alarms) => JsonSerializer.SerializeToUtf8Bytes(alarms);

    public static List<KeptAlarm> Read(byte[] json) => JsonSerializer.Deserialize<List<KeptAlarm>>(json)!;

    /// <summary>Those kept, and after them those a reading raised for the first time.</summary>
    public static IReadOnlyList<KeptAlarm> Join(IReadOnlyList<KeptAlarm> kept, SignsReading reading, long size)
    {
        var known = kept.Select(k => Identity(k.Alarm)).ToHashSet();
        var raised = reading.Signs.SelectMany(s => s.Readings).SelectMany(r => r.Alarms).Where(alarm => known.Add(Identity(alarm)));

        return [.. kept, .. raised.Select(alarm => new KeptAlarm(alarm, size))];
    }

    private static (string, Direction, Tier, DateOnly) Identity(RaisedAlarm alarm) => (alarm.Indicator, alarm.Direction, alarm.Tier, alarm.Raised);
}
