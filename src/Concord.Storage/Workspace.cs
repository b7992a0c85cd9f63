using System.Text;
using System.Text.Json;
using Concord.Evidence;
using Concord.Ledger.Merkle;
using Concord.Signs;
using Concord.Storage.Sqlite;

namespace Concord.Storage;

/// <summary>One organisation's place: its evidence, its ledger and the readings worked out from them.</summary>
public sealed class Workspace : IDisposable
{
    private readonly WorkspaceFolder _folder;
    private readonly WriterLock? _lock;
    private readonly WorkspaceKeys _keys;
    private readonly Database _database;
    private readonly LedgerFiles _files;
    private readonly LedgerKeeper _keeper;
    private readonly DossierShelf _shelf;
    private readonly SignsShelf _signs;
    private readonly TimeProvider _clock;

    private Workspace(WorkspaceFolder folder, WriterLock? held, WorkspaceKeys keys, Database database, TimeProvider clock, Randomness random)
    {
        (_folder, _lock, _keys, _database) = (folder, held, keys, database);
        _clock = clock;
        _files = new LedgerFiles(folder.Ledger);
        _shelf = new DossierShelf(database);
        _keeper = new LedgerKeeper(database, keys, _files, clock, random);
        _signs = new SignsShelf(database, keys, _keeper);
    }

    /// <summary>The folder it lies in.</summary>
    public string Folder => _folder.Path;

    /// <summary>The organisation's time zone by its newest charter; UTC where none names one.</summary>
    public TimeZoneInfo Zone => _shelf.Zone;

    /// <summary>Where the ledger stands.</summary>
    public LedgerStatus Status
    {
        get
        {
            using var reader = _database.Read();
            var head = _keeper.Last().Head;

            return new LedgerStatus
            {
                Origin = _keys.Log.Verifier.Name,
                Vkey = _keys.Log.Verifier.ToString(),
                Size = head.Size,
                Root = head.Root.ToString(),
                LastRecorded = LedgerTable.LastRecorded(reader),
                Trouble = _keeper.Trouble,
            };
        }
    }

    /// <summary>The signed checkpoint: keep it elsewhere to check against later.</summary>
    public string Checkpoint => _keeper.Last().Note.ToString();

    /// <summary>Opens a workspace for writing, and makes it where there is none.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="clock">Tells when things are recorded.</param>
    /// <param name="random">Fills spans with random bytes for salts and keys; the system's own when null.</param>
    /// <exception cref="WorkspaceException">Another process writes here, or a file is damaged; the message says what to do.</exception>
    public static Workspace Open(string folder, TimeProvider clock, Action<Span<byte>>? random = null)
    {
        var place = new WorkspaceFolder(Path.GetFullPath(folder));
        place.Make();
        var held = WriterLock.Take(place);
        Database? database = null;
        try
        {
            var source = new Randomness(random ?? Randomness.OfSystem);
            var keys = WorkspaceKeys.OpenOrCreate(place, source);
            database = Database.OpenOrCreate(place.Database);

            return new Workspace(place, held, keys, database, clock, source);
        }
        catch
        {
            database?.Dispose();
            held.Dispose();
            throw;
        }
    }

    /// <summary>Opens a workspace for reading, also while another process writes to it.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="clock">Tells what "now" is.</param>
    /// <exception cref="WorkspaceException">There is none, or a file is damaged; the message says what to do.</exception>
    public static Workspace OpenToRead(string folder, TimeProvider clock)
    {
        var place = new WorkspaceFolder(Path.GetFullPath(folder));
        var database = Database.OpenToRead(place.Database);

        return new Workspace(place, null, WorkspaceKeys.Open(place), database, clock, new Randomness(Randomness.OfSystem));
    }

    /// <summary>Takes files in: answers when everything is durable, the attempt itself included.</summary>
    /// <param name="files">The files, each read once.</param>
    /// <param name="actor">The seat that hands them in.</param>
    /// <param name="progress">Hears how far it is; null = nobody.</param>
    /// <param name="dryRun">Only say what would become of them, and leave nothing.</param>
    /// <param name="stop">Stops before anything is written.</param>
    /// <exception cref="WorkspaceException">Nothing may be added to this workspace now.</exception>
    public ImportReceipt Record(
        IEnumerable<Submission> files, Actor actor, IProgress<ImportProgress>? progress = null, bool dryRun = false, CancellationToken stop = default)
    {
        if (!dryRun)
        {
            _keeper.RequireWritable();
        }

        using var staging = new Staging(progress);
        var tallies = new List<FileTally>();
        foreach (var file in files)
        {
            tallies.Add(new FileTally(file));
            staging.Take(tallies.Count - 1, file, tallies[^1], stop);
        }

        var (receipts, head) = dryRun ? Rehearse(staging, tallies, progress, stop) : Write(staging, tallies, actor, progress, stop);

        return new ImportReceipt(receipts, head.Size, head.Root.ToString());
    }

    /// <summary>All evidence as known at one moment: of each piece the version that counted then.</summary>
    /// <param name="knownAt">Nothing recorded later is in it; null = now.</param>
    public Dossier OpenDossier(DateTimeOffset? knownAt = null) => _shelf.Open(knownAt, _clock.GetUtcNow());

    /// <summary>Lists pieces of evidence, the newest first, a page at a time.</summary>
    public EvidencePage Find(EvidenceQuery query)
    {
        using var reader = _database.Read();

        return new EvidenceList(reader, _keys).Find(query);
    }

    /// <summary>All versions of a piece of evidence, the newest recorded first; empty when there is none.</summary>
    public IReadOnlyList<EvidenceVersion> VersionsOf(EvidenceLink link)
    {
        using var reader = _database.Read();

        return new EvidenceList(reader, _keys).VersionsOf(link);
    }

    /// <summary>How many pieces of each kind are held.</summary>
    public IReadOnlyDictionary<string, long> Counts()
    {
        using var reader = _database.Read();

        return new EvidenceList(reader, _keys).Counts();
    }

    /// <summary>The files handed in, the newest first; those refused too.</summary>
    /// <param name="before">Only those before this ledger entry, for the next page; null = from the newest.</param>
    /// <param name="count">How many at most, 1 to 500.</param>
    public IReadOnlyList<ImportEntry> Imports(long? before = null, int count = 50)
    {
        using var reader = _database.Read();

        return new EvidenceList(reader, _keys).Imports(before, count);
    }

    /// <summary>Writes the version that counts of each piece as <c>concord-evidence/1</c>, by kind and id.</summary>
    /// <param name="output">Takes one line for each piece, in UTF-8.</param>
    /// <param name="kind">Only this kind; null = all.</param>
    /// <returns>The number of lines.</returns>
    public long ExportEvidence(Stream output, string? kind = null)
    {
        using var reader = _database.Read();
        var buffer = new BufferedStream(output, 1 << 16);
        var lines = 0L;
        foreach (var json in DossierTable.Lines(reader, kind))
        {
            buffer.Write(json);
            buffer.WriteByte((byte)'\n');
            lines++;
        }

        buffer.Flush();

        return lines;
    }

    /// <summary>What every sign shows in one week, both ways; worked out once for each state of the ledger.</summary>
    /// <param name="asOf">A moment of the week on whose Monday is evaluated: the week before it is the last that counts.</param>
    /// <param name="knownAt">Nothing recorded later is used; null = now.</param>
    /// <param name="window">Weeks of the figures that are shown; states always rest on 52.</param>
    public SignsReading ReadSigns(DateTimeOffset asOf, DateTimeOffset? knownAt = null, int window = Week.Year)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(asOf, Zone).Date);

        return _signs.Read(day, knownAt, _clock.GetUtcNow(), window, () => OpenDossier(knownAt));
    }

    /// <summary>Records that the program began to serve.</summary>
    /// <param name="facts">What it is made of, such as hashes of binary, assets and configuration.</param>
    public void RecordStart(IReadOnlyDictionary<string, string> facts) => _keeper.Write(
        Actor.Program,
        (recording, _) =>
        {
            recording.AddOwn(LedgerKinds.Start, id => JsonSerializer.SerializeToUtf8Bytes(
                new SortedDictionary<string, string>(facts.ToDictionary(), StringComparer.Ordinal) { ["kind"] = LedgerKinds.Start, ["id"] = id }));

            return true;
        },
        Follow);

    /// <summary>The proof file of a piece of evidence, from what it says up to the signed checkpoint; null when there is none.</summary>
    /// <param name="link">The piece of evidence.</param>
    /// <param name="entry">The ledger entry of one of its versions; null = the version that counts.</param>
    /// <exception cref="WorkspaceException">Its content does not open: the workspace is damaged.</exception>
    public string? Prove(EvidenceLink link, long? entry = null)
    {
        using var reader = _database.Read();
        var prover = new Prover(reader, _files, _keys, _keeper.Last(reader));

        return prover.Prove(link, entry) is { } proof ? Encoding.UTF8.GetString(proof.ToBytes()) : null;
    }

    /// <summary>Checks everything: tiles and entries against the signed root, contents and their readable copy against the entries.</summary>
    /// <param name="oldCheckpoint">A checkpoint kept elsewhere, which the log must still begin with; null = none.</param>
    public LedgerVerdict Verify(string? oldCheckpoint = null)
    {
        using var reader = _database.Read();
        using var snapshot = reader.BeginTransaction(deferred: true);
        var last = _keeper.Last(reader);
        var verdict = new Audit(reader, _files, _keys, last).Run(oldCheckpoint);

        return verdict.Holds ? verdict with { Break = _keeper.Trouble } : verdict;
    }

    /// <summary>Writes the static log for others: <c>vkey</c>, <c>checkpoint</c>, tiles and entry bundles.</summary>
    /// <param name="folder">Where to; made where it is missing.</param>
    /// <exception cref="InvalidDataException">A file of the log is missing or damaged.</exception>
    public void ExportLedger(string folder) => ExportedLog.Write(_files, _keeper.Last(), _keys.Log.Verifier, folder);

    /// <inheritdoc/>
    public void Dispose()
    {
        _database.Dispose();
        _lock?.Dispose();
    }

    private (List<FileReceipt> Receipts, TreeHead Head) Rehearse(
        Staging staging, List<FileTally> tallies, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        using var reader = _database.Read();
        using var pieces = new PieceTable(reader);
        new Merger(pieces, tallies, null).Take(staging.InOrder(), progress, stop);

        return (tallies.ConvertAll(t => t.Receipt()), _keeper.Last(reader).Head);
    }

    private (List<FileReceipt> Receipts, TreeHead Head) Write(
        Staging staging, List<FileTally> tallies, Actor actor, IProgress<ImportProgress>? progress, CancellationToken stop) => _keeper.Write(
        actor,
        (recording, pieces) =>
        {
            new Merger(pieces, tallies, recording).Take(staging.InOrder(), progress, stop);
            var receipts = tallies.ConvertAll(t => t.Receipt());
            receipts.ForEach(file => recording.AddOwn(LedgerKinds.Import, id => AttemptText.Of(id, file, actor)));

            return receipts;
        },
        Follow);

    private void Follow(Write write) => _shelf.Take(write.Writer, write.Changes, write.Before, write.After);
}
