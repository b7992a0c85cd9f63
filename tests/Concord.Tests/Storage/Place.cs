using System.Security.Cryptography;
using System.Text;
using Concord.Evidence;
using Concord.Storage;

namespace Concord.Tests.Storage;

/// <summary>A workspace in a folder of its own, gone afterwards; with a clock that stands and salts that repeat.</summary>
internal sealed class Place : IDisposable
{
    private Workspace? _workspace;

    public static readonly Actor Cio = Actor.Of(Side.Cio);

    public string Folder { get; } = Directory.CreateTempSubdirectory("concord-").FullName;

    public StandingClock Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public Workspace Workspace => _workspace ??= Workspace.Open(Folder, Clock, Repeating(7));

    /// <summary>Bytes that look random and are the same each time.</summary>
    public static Action<Span<byte>> Repeating(int seed)
    {
        var drawn = 0L;

        return target =>
        {
            for (var at = 0; at < target.Length; at += 32)
            {
                SHA256.HashData(Encoding.ASCII.GetBytes($"{seed} {drawn++}")).AsSpan(0, Math.Min(32, target.Length - at)).CopyTo(target[at..]);
            }
        };
    }

    /// <summary>A file with these lines, each a JSON object with kind and id.</summary>
    public static Submission File(params string[] lines) => new()
    {
        Path = "evidence.jsonl",
        Format = "concord-evidence",
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)))),
        Lines = lines.Select((line, i) => Line(i + 1, line)),
    };

    public static AcceptedLine Line(long number, string json)
    {
        using var parsed = System.Text.Json.JsonDocument.Parse(json);
        var updated = parsed.RootElement.TryGetProperty("updatedAt", out var at) ? at.GetDateTimeOffset() : (DateTimeOffset?)null;

        return new AcceptedLine(
            number, parsed.RootElement.GetProperty("kind").GetString()!, parsed.RootElement.GetProperty("id").GetString()!, updated, Encoding.UTF8.GetBytes(json));
    }

    /// <summary>A promise of the CIO, due on the given day of March.</summary>
    public static string Promise(string id, int day, string? updatedAt = null) =>
        $$"""{"kind":"promise","id":"{{id}}",{{(updatedAt is null ? "" : $"\"updatedAt\":\"{updatedAt}\",")}}"from":"CIO","to":"CISO","dueAt":"2026-03-{{day:00}}"}""";

    public static string Finding(string id, string severity = "HIGH") =>
        $$"""{"kind":"finding","id":"{{id}}","asset":"srv-1","vulnerability":"CVE-2026-0001","severity":"{{severity}}","security":true,"firstSeenAt":"2026-01-05T00:00:00Z","status":"OPEN","owner":"CIO"}""";

    public ImportReceipt Record(params Submission[] files) => Workspace.Record(files, Cio);

    public FileReceipt Record(params string[] lines) => Record(File(lines)).Files.Single();

    public Workspace Reopen()
    {
        _workspace?.Dispose();
        _workspace = null;

        return Workspace;
    }

    public void Dispose()
    {
        _workspace?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>A clock that moves only when told to.</summary>
internal sealed class StandingClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
