using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Concord.Evidence;
using Concord.Import;
using Concord.Storage;
using Concord.Web.Seats;
using Microsoft.Extensions.Logging;

namespace Concord.Web.Evidence;

/// <summary>The uploads under way. Files lie in a folder of their own until they are added or given up.</summary>
public sealed class Uploads(Workspace workspace, Latest latest, TimeProvider clock, ILogger<Uploads> log) : IDisposable
{
    private const int MostAtOnce = 20;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(4);
    private readonly ConcurrentDictionary<string, Upload> _uploads = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _one = new(1);
    private readonly CancellationTokenSource _stop = new();

    /// <summary>The upload of that name if this seat handed it in, or null.</summary>
    public Upload? Find(string id, Seat seat) => _uploads.TryGetValue(id, out var upload) && upload.Seat == seat ? upload : null;

    /// <summary>Keeps the files and begins to read them. Answers when the reading is done, or after a moment at most.</summary>
    public async Task<Upload> Begin(IReadOnlyList<IFormFile> files, UploadChoices choices, Seat seat, CancellationToken stop)
    {
        ForgetOld();
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var folder = Directory.CreateTempSubdirectory("concord-upload-").FullName;
        var kept = new List<UploadedFile>();
        foreach (var file in files)
        {
            var path = Path.Combine(folder, kept.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            await using var target = File.Create(path);
            await file.CopyToAsync(target, stop);
            kept.Add(new UploadedFile(OwnName(NameOf(file), kept), path, file.Length));
        }

        var upload = new Upload(id, seat, folder, kept, choices, clock.GetUtcNow());
        _uploads[id] = upload;
        await Moment(Work(upload, UploadStage.Reading, dryRun: true));

        return upload;
    }

    /// <summary>Adds the files of a previewed upload. Answers when that is done, or after a moment at most.</summary>
    public Task Confirm(Upload upload)
    {
        lock (upload)
        {
            return upload.Stage == UploadStage.Previewed ? Moment(Work(upload, UploadStage.Adding, dryRun: false)) : Task.CompletedTask;
        }
    }

    /// <summary>Gives an upload up: its files are removed, nothing was added.</summary>
    public void Discard(Upload upload)
    {
        if (!upload.IsWorking && _uploads.TryRemove(upload.Id, out _))
        {
            Remove(upload);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Cancel();
        foreach (var upload in _uploads.Values)
        {
            Remove(upload);
        }

        _one.Dispose();
        _stop.Dispose();
    }

    private Task Work(Upload upload, UploadStage stage, bool dryRun)
    {
        upload.Stage = stage;

        return Task.Run(async () =>
        {
            await _one.WaitAsync(_stop.Token);
            try
            {
                var receipt = workspace.Record(Read(upload), Actor.Of(upload.Seat.Code()), new Watcher(upload), dryRun, _stop.Token);
                latest.Forget();
                (upload.Preview, upload.Receipt, upload.Stage) = dryRun
                    ? (receipt, null, UploadStage.Previewed)
                    : (upload.Preview, receipt, UploadStage.Added);
            }
            catch (Exception trouble) when (trouble is RefusedFileException or WorkspaceException)
            {
                (upload.Trouble, upload.Stage) = (trouble.Message, UploadStage.Failed);
            }
            catch (Exception trouble)
            {
                log.LogError(trouble, "An upload of {Count} files failed", upload.Files.Count);
                (upload.Trouble, upload.Stage) = ("The machine Concord runs on is in trouble; nothing of this upload was added. The operator finds the cause in the log.", UploadStage.Failed);
            }
            finally
            {
                _one.Release();
            }

            if (!dryRun)
            {
                Remove(upload);
            }
        });
    }

    private IEnumerable<Submission> Read(Upload upload)
    {
        var choices = new ImportChoices
        {
            Zone = workspace.Zone,
            Now = clock.GetUtcNow(),
            Format = upload.Choices.Format,
            Map = upload.Choices.Map is { } map ? ColumnMap.Parse(Encoding.UTF8.GetBytes(map)) : null,
            Owner = upload.Choices.Owner,
        };

        return SourceFiles.Beside(upload.Files.Select(file => new SourceFile(file.Name, () => File.OpenRead(file.Path))))
            .Select(file => ImporterCatalogue.Read(file, choices));
    }

    private void ForgetOld()
    {
        var old = _uploads.Values.Where(u => !u.IsWorking).OrderByDescending(u => u.At).Where((u, i) => i >= MostAtOnce - 1 || u.At < clock.GetUtcNow() - Kept);
        foreach (var upload in old.ToList())
        {
            Discard(upload);
        }
    }

    private static async Task Moment(Task work) => await Task.WhenAny(work, Task.Delay(TimeSpan.FromMilliseconds(800)));

    private static string NameOf(IFormFile file) => file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..] is { Length: > 0 } name ? name : "file";

    private static string OwnName(string name, List<UploadedFile> others)
    {
        var own = name;
        for (var i = 2; others.Any(other => other.Name == own); i++)
        {
            own = $"{Path.GetFileNameWithoutExtension(name)} ({i}){Path.GetExtension(name)}";
        }

        return own;
    }

    private static void Remove(Upload upload)
    {
        if (Directory.Exists(upload.Folder))
        {
            Directory.Delete(upload.Folder, recursive: true);
        }
    }

    private sealed class Watcher(Upload upload) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => upload.Progress = value;
    }
}
