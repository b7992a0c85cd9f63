using Concord.Evidence;
using Concord.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Concord.Storage;

/// <summary>Keeps the newest dossier in memory, takes over what an import changed, and opens earlier ones on demand.</summary>
internal sealed class DossierShelf(Database database)
{
    private readonly Lock _gate = new();
    private (long Size, Dossier Dossier)? _current;
    private (long Size, Dossier Dossier)? _earlier;

    /// <summary>The organisation's time zone by its newest charter both sides signed; UTC where none names one.</summary>
    public TimeZoneInfo Zone
    {
        get
        {
            using var reader = database.Read();

            return DossierTable.ZoneAt(reader, long.MaxValue);
        }
    }

    /// <summary>All evidence as known at one moment.</summary>
    /// <param name="knownAt">The moment; null = now, with all there is.</param>
    /// <param name="now">What the clock says.</param>
    public Dossier Open(DateTimeOffset? knownAt, DateTimeOffset now)
    {
        using var reader = database.Read();
        using var snapshot = reader.BeginTransaction(deferred: true);
        var all = LedgerTable.SizeAt(reader, DateTimeOffset.MaxValue);
        var size = knownAt is { } moment ? LedgerTable.SizeAt(reader, moment) : all;
        lock (_gate)
        {
            var dossier = size == all ? Current(reader, size, now) : Earlier(reader, size, now);

            return dossier.With([], knownAt ?? now);
        }
    }

    /// <summary>Takes over what one write changed; called between two writes.</summary>
    /// <param name="writer">The connection that wrote.</param>
    /// <param name="changes">The pieces it touched.</param>
    /// <param name="before">The ledger's size before it.</param>
    /// <param name="size">The ledger's size after it.</param>
    public void Take(SqliteConnection writer, Changes changes, long before, long size)
    {
        lock (_gate)
        {
            if (_current is not { } current || current.Size != before)
            {
                return;
            }

            var isFew = changes.Links is { } few && few.All(link => link.Kind is not ("charter" or "person"));
            _current = isFew ? (size, current.Dossier.With(DossierTable.Read(writer, changes.Links!, current.Dossier.Zone), current.Dossier.KnownAt)) : null;
        }
    }

    /// <summary>The newest dossier; one that has already taken over a later write is newer still.</summary>
    private Dossier Current(SqliteConnection reader, long size, DateTimeOffset now)
    {
        if (_current is not { } kept || kept.Size < size)
        {
            var zone = DossierTable.ZoneAt(reader, size);
            kept = (size, Dossier.Of(DossierTable.Current(reader, zone), now, zone));
            _current = kept;
        }

        return kept.Dossier;
    }

    private Dossier Earlier(SqliteConnection reader, long size, DateTimeOffset now)
    {
        if (_earlier is not { } kept || kept.Size != size)
        {
            var zone = DossierTable.ZoneAt(reader, size);
            kept = (size, Dossier.Of(DossierTable.At(reader, size, zone), now, zone));
            _earlier = kept;
        }

        return kept.Dossier;
    }
}
