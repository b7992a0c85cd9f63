using System.Collections.Concurrent;
using Concord.Evidence;
using Concord.Signs;
using Concord.Storage;
using Concord.Web.Evidence;
using Concord.Web.Seats;
using Concord.Web.Signs;
using Concord.Web.Today;

namespace Concord.Web;

/// <summary>What the pages show, worked out once for each state of the ledger and each week, and kept until either changes.</summary>
public sealed class Latest(Workspace workspace, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(200);
    private readonly Lock _gate = new();
    private volatile Kept? _kept;
    private volatile Stand? _stand;

    /// <summary>The organisation's time zone.</summary>
    public TimeZoneInfo Zone => workspace.Zone;

    /// <summary>Where the ledger stands, at most a fifth of a second ago: only this process writes to it.</summary>
    public LedgerStatus Status
    {
        get
        {
            if (_stand is not { } stand || clock.GetElapsedTime(stand.At) > Fresh)
            {
                _stand = stand = new Stand(workspace.Status, clock.GetTimestamp());
            }

            return stand.Status;
        }
    }

    /// <summary>The seats beside the two that the charter names as readers.</summary>
    public IReadOnlyCollection<Seat> Readers => Read().Readers;

    /// <summary>Whether no evidence was ever added.</summary>
    public bool IsEmpty => Counts.Count == 0;

    /// <summary>How many pieces of each kind are held.</summary>
    public IReadOnlyDictionary<string, long> Counts => Read().Counts;

    /// <summary>The main page as a seat may see it.</summary>
    public TodayReading Today(Seat seat) => seat.IsPrincipal() ? Read().Today : Read().TodayOfOthers;

    /// <summary>The signs as a seat may see them.</summary>
    public SignsReading Signs(Seat seat) => Today(seat).Signs;

    /// <summary>The records behind a sign as a seat may see them, the newest first.</summary>
    public IReadOnlyList<CountedExhibit> Records(SignReading sign) => Read().Records(sign);

    /// <summary>A few words by which a person knows a piece of evidence.</summary>
    public string CaptionOf(EvidenceLink link) => Read().Captions.GetOrAdd(link, piece =>
        workspace.VersionsOf(piece).FirstOrDefault(v => v.Counts) is { } version ? Caption.Of(piece, version.Json) : piece.Id);

    /// <summary>Something was added: look anew.</summary>
    public void Forget() => _stand = null;

    private Kept Read()
    {
        var (size, now) = (Status.Size, clock.GetUtcNow());
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Zone).Date);
        if (_kept is { } kept && kept.Size == size && kept.Day == day)
        {
            return kept;
        }

        lock (_gate)
        {
            return _kept is { } other && other.Size == size && other.Day == day ? other : _kept = Of(size, day, now);
        }
    }

    private Kept Of(long size, DateOnly day, DateTimeOffset now)
    {
        var signs = workspace.ReadSigns(now);
        var dossier = workspace.OpenDossier();
        var today = TodayReading.Of(dossier, signs, now);

        return new Kept(size, day, today, today with { Signs = PrincipalsOnly.Hide(signs) }, NamedBy(dossier), workspace.Counts());
    }

    private static IReadOnlyCollection<Seat> NamedBy(Dossier dossier) =>
        Seats.Readers.Of(dossier.Charters.OrderBy(c => c.At).LastOrDefault()?.Readers ?? []);

    private sealed record Kept(
        long Size, DateOnly Day, TodayReading Today, TodayReading TodayOfOthers, IReadOnlyCollection<Seat> Readers, IReadOnlyDictionary<string, long> Counts)
    {
        public ConcurrentDictionary<EvidenceLink, string> Captions { get; } = new();

        private readonly Dictionary<SignReading, IReadOnlyList<CountedExhibit>> _records = new(ReferenceEqualityComparer.Instance);

        public IReadOnlyList<CountedExhibit> Records(SignReading sign)
        {
            lock (_records)
            {
                return _records.TryGetValue(sign, out var known) ? known : _records[sign] = RecordPage.Counted(sign);
            }
        }
    }

    private sealed record Stand(LedgerStatus Status, long At);
}
