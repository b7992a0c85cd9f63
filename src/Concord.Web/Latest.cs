using System.Collections.Concurrent;
using Concord.Evidence;
using Concord.Signs;
using Concord.Storage;
using Concord.Web.Evidence;
using Concord.Web.Risk;
using Concord.Web.Seats;
using Concord.Web.Signs;
using Concord.Web.Today;

namespace Concord.Web;

/// <summary>What the pages show, worked out once for each state of the ledger and each day, and kept until either changes.</summary>
/// <remarks>The signs come from the workspace at once. What is shown around them reads all evidence, beside the requests.</remarks>
public sealed class Latest(Workspace workspace, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(600);
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
    public IReadOnlyCollection<Seat> Readers => Read().Around.GetAwaiter().GetResult().Readers;

    /// <summary>The lines in force and how they came about; waits until all evidence is read.</summary>
    public async Task<AgreedLines> Agreed() => (await Read().Around).Agreed;

    /// <summary>Whether no evidence was ever added.</summary>
    public bool IsEmpty => Counts.Count == 0;

    /// <summary>How many pieces of each kind are held.</summary>
    public IReadOnlyDictionary<string, long> Counts => Read().Counts;

    /// <summary>The signs as a seat may see them.</summary>
    public SignsReading Signs(Seat seat) => seat.IsPrincipal() ? Read().Signs : Read().SignsOfOthers;

    /// <summary>The main page as a seat may see it; what lies around the signs is left out while it takes long to work out.</summary>
    public async Task<TodayReading> Today(Seat seat)
    {
        var (around, risk) = (Read().Around, Read().Risk);
        var isThere = around.IsCompleted || await Task.WhenAny(around, Task.Delay(Patience)) == around;

        return new TodayReading(Signs(seat), isThere ? await around : null, Zone)
        {
            Risk = risk.IsCompletedSuccessfully && AccessMatrix.ViewFacts.Allows(seat, []) ? risk.Result.FiguresIfThere?.Enterprise : null,
        };
    }

    /// <summary>What the pages of risk show; waits until all evidence is read.</summary>
    public Task<RiskReading> Risk() => Read().Risk;

    /// <summary>One page of the records behind some readings of this state of the ledger, the newest first.</summary>
    /// <param name="readings">The readings of one theme, as a seat may see them.</param>
    /// <param name="page">Which page, from 1; null = the first.</param>
    public RecordsBehind RecordsBehind(IReadOnlyList<Reading> readings, int? page)
    {
        var records = RecordPage.Of(Read().Records(readings), page ?? 1);

        return new RecordsBehind(records, records.Page.Select(r => r.Link).ToDictionary(link => link, CaptionOf), Zone);
    }

    /// <summary>A few words by which a person knows a piece of evidence.</summary>
    public string CaptionOf(EvidenceLink link) => Read().Captions.GetOrAdd(link, piece =>
        workspace.VersionsOf(piece).FirstOrDefault(v => v.Counts) is { } version ? Caption.Of(piece, version.Json) : piece.Id);

    /// <summary>Something was added: look anew.</summary>
    public void Forget() => _stand = null;

    /// <summary>Waits for what is still being worked out, so that the workspace can be closed.</summary>
    public void Dispose()
    {
        if (_kept is { } kept)
        {
            Task.WhenAll(kept.Around, kept.Risk.ContinueWith(risk => risk.IsCompletedSuccessfully ? risk.Result.Settled : Task.CompletedTask, TaskScheduler.Default).Unwrap())
                .ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        }
    }

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

        var dossier = Task.Run(() => workspace.OpenDossier());

        return new Kept(
            size, day, signs, PrincipalsOnly.Hide(signs), workspace.Counts(), After(dossier, all => Surroundings.Of(all, signs, now)), After(dossier, all => RiskReading.Of(all, now).Begin()));
    }

    // Not on the caller's context: a page that is being written may wait for it.
    private static async Task<T> After<T>(Task<Dossier> dossier, Func<Dossier, T> work)
    {
        var all = await dossier.ConfigureAwait(false);

        return await Task.Run(() => work(all)).ConfigureAwait(false);
    }

    private sealed record Kept(
        long Size, DateOnly Day, SignsReading Signs, SignsReading SignsOfOthers, IReadOnlyDictionary<string, long> Counts, Task<Surroundings> Around, Task<RiskReading> Risk)
    {
        public ConcurrentDictionary<EvidenceLink, string> Captions { get; } = new();

        private readonly Dictionary<object, IReadOnlyList<CountedExhibit>> _records = new(ReferenceEqualityComparer.Instance);

        public IReadOnlyList<CountedExhibit> Records(IReadOnlyList<Reading> readings)
        {
            lock (_records)
            {
                return _records.TryGetValue(readings, out var known) ? known : _records[readings] = RecordPage.Counted(readings);
            }
        }
    }

    private sealed record Stand(LedgerStatus Status, long At);
}
