using System.Security.Cryptography;
using System.Text;
using Concord.Storage;
using Concord.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace Concord.SystemTests.Storage;

/// <summary>Somebody changes one byte of the database or of a tile behind the program's back.</summary>
public sealed class ByteChangeTests : IDisposable
{
    private const int Changes = 200;
    private readonly Place _place = new();
    private readonly Random _chance = new(20260302);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Two_hundred_changed_bytes_are_each_found_and_named_or_touch_nothing_that_is_read()
    {
        RecordTwoYears();
        var before = Everything(_place.Workspace);
        _place.Workspace.Dispose();
        SqliteConnection.ClearAllPools();
        var files = Directory.EnumerateFiles(Path.Combine(_place.Folder, "ledger"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var (named, untouched, missed) = (0, 0, new List<string>());
        for (var change = 0; change < Changes; change++)
        {
            // One change in two goes to the database, the other to the log's files.
            var file = change % 2 == 0 ? Path.Combine(_place.Folder, "concord.db") : files[_chance.Next(files.Count)];
            var (at, old, changed) = Change(file);
            var finding = Look();
            named += finding is not null ? 1 : 0;
            if (finding is null && Read() != before)
            {
                missed.Add($"{file} byte {at}: {old:x2} became {changed:x2}");
            }
            else if (finding is null)
            {
                untouched++;
            }

            Restore(file, at, old);
        }

        Assert.Empty(missed);
        Assert.Equal(Changes, named + untouched);
        Assert.True(named > Changes / 2, $"Only {named} of {Changes} were named.");
        Assert.Null(Look());
    }

    /// <summary>What the program says of the workspace; null when it finds nothing.</summary>
    private string? Look()
    {
        try
        {
            using var workspace = Workspace.OpenToRead(_place.Folder, _place.Clock);

            return workspace.Verify().Break;
        }
        catch (WorkspaceException refused)
        {
            return refused.Message;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }

    private string Read()
    {
        using var workspace = Workspace.OpenToRead(_place.Folder, _place.Clock);

        return Everything(workspace);
    }

    /// <summary>A hash over everything that can be read from a workspace.</summary>
    private string Everything(Workspace workspace)
    {
        using var all = new MemoryStream();
        workspace.ExportEvidence(all);
        var text = new StringBuilder(workspace.Checkpoint).Append(workspace.Status.LastRecorded).Append(workspace.Zone.Id);
        foreach (var exhibit in workspace.OpenDossier().Everything.Concat(workspace.OpenDossier(_place.Clock.Now.AddDays(-1)).Everything).OrderBy(e => e.Link.ToString()))
        {
            text.Append(exhibit.Link).Append(exhibit.Entry).Append(exhibit.RecordedAt).Append(exhibit);
        }

        foreach (var line in Pages(workspace))
        {
            text.Append(line.Link).Append(line.At).Append(line.Versions);
            foreach (var version in workspace.VersionsOf(line.Link))
            {
                text.Append(version.Entry).Append(version.Row).Append(version.RecordedAt).Append(version.Actor).Append(version.Counts).Append(Convert.ToHexString(version.Json.Span));
            }
        }

        foreach (var import in workspace.Imports(count: 500))
        {
            text.Append(import.Entry).Append(import.At).Append(import.Actor).Append(import.File);
        }

        foreach (var (kind, count) in workspace.Counts())
        {
            text.Append(kind).Append(count).Append(workspace.Prove(workspace.Find(new EvidenceQuery { Kind = kind, Count = 1 }).Lines[0].Link));
        }

        text.Append(System.Text.Json.JsonSerializer.Serialize(workspace.ReadSigns(_place.Clock.Now).Signs.SelectMany(s => s.Readings)));

        return Convert.ToHexString(SHA256.HashData([.. all.ToArray(), .. Encoding.UTF8.GetBytes(text.ToString())]));
    }

    private static IEnumerable<EvidenceLine> Pages(Workspace workspace)
    {
        string? after = null;
        do
        {
            var page = workspace.Find(new EvidenceQuery { After = after, Count = 500 });
            foreach (var line in page.Lines)
            {
                yield return line;
            }

            after = page.Next;
        }
        while (after is not null);
    }

    private (long At, byte Old, byte Changed) Change(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        var at = _chance.NextInt64(stream.Length);
        stream.Position = at;
        var old = (byte)stream.ReadByte();
        var changed = (byte)(old ^ (1 << _chance.Next(8)));
        stream.Position = at;
        stream.WriteByte(changed);

        return (at, old, changed);
    }

    private static void Restore(string file, long at, byte old)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Position = at;
        stream.WriteByte(old);
    }

    private void RecordTwoYears()
    {
        _place.Record([.. Enumerable.Range(1, 300).Select(i => Place.Promise($"p{i}", (i % 28) + 1)), .. Enumerable.Range(1, 300).Select(i => Place.Finding($"f{i}"))]);
        _place.Clock.Now = _place.Clock.Now.AddDays(2);
        _place.Record([.. Enumerable.Range(1, 60).Select(i => Place.Promise($"p{i}", (i % 14) + 2)), .. Enumerable.Range(1, 60).Select(i => Place.Finding($"f{i}", "LOW"))]);
        _place.Record("""{"kind":"charter","id":"c1","version":"1","signedBy":["CIO","CISO"],"at":"2026-01-01","timeZone":"Europe/Berlin"}""");
        _place.Workspace.RecordStart(new Dictionary<string, string> { ["binaries"] = "0f" });
        _ = _place.Workspace.ReadSigns(_place.Clock.Now);
    }
}
