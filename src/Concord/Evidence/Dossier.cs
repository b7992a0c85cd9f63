namespace Concord.Evidence;

/// <summary>All evidence of one organisation as known at one moment: the newest version of each piece, nothing recorded later.</summary>
/// <remarks>Immutable. Every list is in order of id, so that the order of import changes nothing (INV-4).</remarks>
public sealed class Dossier
{
    private readonly Dictionary<Type, Array> _exhibits;

    private Dossier(DateTimeOffset knownAt, TimeZoneInfo zone, Dictionary<Type, Array> exhibits)
    {
        KnownAt = knownAt;
        Zone = zone;
        _exhibits = exhibits;
    }

    /// <summary>Nothing recorded after this instant is in the dossier.</summary>
    public DateTimeOffset KnownAt { get; }

    /// <summary>The organisation's time zone, in which its days and weeks begin.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>Recommendations and decisions addressed to another party.</summary>
    public IReadOnlyList<Advice> Advice => All<Advice>();

    /// <summary>A dossier of the given pieces, each in the version that counts.</summary>
    /// <exception cref="ArgumentException">Two pieces have the same kind and id.</exception>
    public static Dossier Of(IEnumerable<Exhibit> exhibits, DateTimeOffset knownAt, TimeZoneInfo zone) =>
        new Dossier(knownAt, zone, []).With(exhibits, knownAt);

    /// <summary>This dossier with some pieces added or replaced by a newer version.</summary>
    /// <exception cref="ArgumentException">Two of the new pieces have the same kind and id.</exception>
    public Dossier With(IEnumerable<Exhibit> changes, DateTimeOffset knownAt)
    {
        var exhibits = new Dictionary<Type, Array>(_exhibits);
        foreach (var kind in changes.GroupBy(e => e.GetType()))
        {
            exhibits[kind.Key] = Merged(kind.Key, exhibits.GetValueOrDefault(kind.Key), kind);
        }

        return new Dossier(knownAt, Zone, exhibits);
    }

    /// <summary>All pieces of one kind, in order of id.</summary>
    public IReadOnlyList<T> All<T>()
        where T : Exhibit => _exhibits.TryGetValue(typeof(T), out var all) ? (T[])all : [];

    /// <summary>Every piece of every kind.</summary>
    public IEnumerable<Exhibit> Everything => _exhibits.Values.SelectMany(all => all.Cast<Exhibit>());

    private static Array Merged(Type type, Array? before, IEnumerable<Exhibit> changes)
    {
        var byId = changes.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var merged = (before?.Cast<Exhibit>() ?? [])
            .Where(e => !byId.ContainsKey(e.Id))
            .Concat(byId.Values)
            .OrderBy(e => e.Id, StringComparer.Ordinal)
            .ToArray();
        var typed = Array.CreateInstance(type, merged.Length);
        Array.Copy(merged, typed, merged.Length);

        return typed;
    }
}
