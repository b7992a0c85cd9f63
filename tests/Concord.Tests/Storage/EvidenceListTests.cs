using System.Text;
using Concord.Evidence;
using Concord.Storage;

namespace Concord.Tests.Storage;

public sealed class EvidenceListTests : IDisposable
{
    private readonly Place _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Pages_follow_one_another_from_the_newest_and_each_piece_stands_on_one()
    {
        _place.Record([.. Enumerable.Range(1, 25).Select(day => Place.Promise($"p{day:00}", day)), Place.Finding("f1"), Place.Finding("f2")]);

        var ids = new List<string>();
        string? after = null;
        do
        {
            var page = _place.Workspace.Find(new EvidenceQuery { Count = 7, After = after });
            ids.AddRange(page.Lines.Select(l => l.Link.Id));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal([.. Enumerable.Range(1, 25).Reverse().Select(day => $"p{day:00}"), "f2", "f1"], ids);
    }

    [Fact]
    public void Evidence_is_found_by_kind_text_and_time()
    {
        _place.Record(Place.Promise("a", 4), Place.Promise("b", 9), Place.Finding("f1"));

        Assert.Equal(["f1"], Find(new EvidenceQuery { Kind = "finding" }));
        Assert.Equal(["f1"], Find(new EvidenceQuery { Text = "SRV-1" }));
        Assert.Equal(["b"], Find(new EvidenceQuery { From = new DateTimeOffset(2026, 3, 9, 0, 0, 0, TimeSpan.Zero) }));
        Assert.Equal(["a", "f1"], Find(new EvidenceQuery { Before = new DateTimeOffset(2026, 3, 9, 0, 0, 0, TimeSpan.Zero) }));
        Assert.Empty(Find(new EvidenceQuery { Text = "nowhere" }));
    }

    [Fact]
    public void A_record_opens_to_its_versions_with_who_and_when()
    {
        _place.Record(Place.Promise("a", 9));
        _place.Clock.Now = _place.Clock.Now.AddDays(1);
        _place.Workspace.Record([Place.File(Place.Promise("a", 4))], Actor.Of("ciso"));

        var versions = _place.Workspace.VersionsOf(new EvidenceLink("promise", "a"));

        Assert.Equal(["ciso", "cio"], versions.Select(v => v.Actor!.Seat));
        Assert.Equal([true, false], versions.Select(v => v.Counts));
        Assert.Equal([_place.Clock.Now, _place.Clock.Now.AddDays(-1)], versions.Select(v => v.RecordedAt));
        Assert.Contains("2026-03-04", Encoding.UTF8.GetString(versions[0].Json.Span), StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(_place.Workspace.Find(new EvidenceQuery()).Lines).Versions);
        Assert.All(versions, v => Assert.NotNull(_place.Workspace.Prove(new EvidenceLink("promise", "a"), v.Entry)));
    }

    [Fact]
    public void Every_file_handed_in_is_remembered_the_refused_one_too()
    {
        _place.Record(Place.Promise("a", 9));
        _place.Record(Place.File() with { Path = "letter.docx", Refused = "A letter is no evidence: export the list behind it." });

        var imports = _place.Workspace.Imports();

        Assert.Equal(["letter.docx", "evidence.jsonl"], imports.Select(i => i.File.Path));
        Assert.Equal("A letter is no evidence: export the list behind it.", imports[0].File.Refused);
        Assert.Equal((1, 1L), (imports[1].File.Kinds.Count, imports[1].File.Added));
        Assert.Equal(["evidence.jsonl"], _place.Workspace.Imports(imports[0].Entry).Select(i => i.File.Path));
        Assert.Equal(new Dictionary<string, long> { ["promise"] = 1 }, _place.Workspace.Counts());
    }

    [Fact]
    public void Exported_evidence_comes_back_unchanged()
    {
        _place.Record(Place.Promise("a", 9), Place.Promise("a", 4), Place.Finding("f1"));
        using var file = new MemoryStream();
        var lines = _place.Workspace.ExportEvidence(file);
        using var elsewhere = new Place();

        elsewhere.Record(Encoding.UTF8.GetString(file.ToArray()).TrimEnd('\n').Split('\n'));

        Assert.Equal(2, lines);
        Assert.Equal(
            _place.Workspace.OpenDossier().Everything.Select(e => e with { Entry = 0 }).Select(e => e.ToString()),
            elsewhere.Workspace.OpenDossier().Everything.Select(e => e with { Entry = 0 }).Select(e => e.ToString()));
    }

    private IEnumerable<string> Find(EvidenceQuery query) => _place.Workspace.Find(query).Lines.Select(l => l.Link.Id);
}
