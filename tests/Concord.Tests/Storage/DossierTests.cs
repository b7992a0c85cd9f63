using Concord.Evidence;
using Concord.Ledger.Notes;
using Concord.Ledger.Proofs;
using Concord.Storage;

namespace Concord.Tests.Storage;

public sealed class DossierTests : IDisposable
{
    private readonly Place _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void What_was_recorded_is_read_back_after_a_restart()
    {
        _place.Record(Place.Promise("a", 4), Place.Finding("f1"));

        var dossier = _place.Reopen().OpenDossier();

        Assert.Equal("a", Assert.Single(dossier.Promises).Id);
        Assert.Equal("srv-1", Assert.Single(dossier.Findings).Asset);
        Assert.Equal(_place.Clock.Now, dossier.Promises[0].RecordedAt);
    }

    [Fact]
    public void The_newest_by_its_own_time_of_change_counts_whatever_came_last()
    {
        _place.Record(Place.Promise("a", 9, "2026-02-02T00:00:00Z"));
        _place.Record(Place.Promise("a", 4, "2026-02-01T00:00:00Z"));

        Assert.Equal(9, Due(_place.Workspace.OpenDossier()));
        Assert.Equal(9, Due(_place.Reopen().OpenDossier()));
    }

    [Fact]
    public void Without_a_time_of_change_the_newest_recorded_counts()
    {
        _place.Record(Place.Promise("a", 9));
        _place.Record(Place.Promise("a", 4));

        Assert.Equal(4, Due(_place.Workspace.OpenDossier()));
        Assert.Equal(4, Due(_place.Reopen().OpenDossier()));
    }

    [Fact]
    public void An_older_content_handed_in_again_does_not_come_back()
    {
        _place.Record(Place.Promise("a", 9));
        _place.Record(Place.Promise("a", 4));

        Assert.Equal(1, _place.Record(Place.Promise("a", 9)).Unchanged);
        Assert.Equal(4, Due(_place.Workspace.OpenDossier()));
    }

    [Theory]
    [InlineData("ab", "ba")]
    [InlineData("abc", "cab")]
    [InlineData("bca", "acb")]
    public void In_any_order_of_lines_the_same_content_counts(string one, string other)
    {
        using var elsewhere = new Place();
        string Line(char content) => Place.Promise("x", content - 'a' + 1);

        _place.Record([.. one.Select(Line)]);
        elsewhere.Record([.. other.Select(Line)]);

        Assert.Equal(Due(elsewhere.Workspace.OpenDossier()), Due(_place.Workspace.OpenDossier()));
    }

    [Fact]
    public void The_same_content_written_in_another_order_of_fields_is_unchanged()
    {
        _place.Record("""{"kind":"promise","id":"a","from":"CIO","to":"CISO","dueAt":"2026-03-04"}""");

        var again = _place.Record("""{ "id": "a", "kind": "promise", "dueAt": "2026-03-04", "to": "CISO", "from": "CIO" }""");

        Assert.Equal((0, 1), (again.Changed, again.Unchanged));
    }

    [Fact]
    public void A_late_record_leaves_what_was_known_before_untouched()
    {
        _place.Record(Place.Promise("a", 4), Place.Finding("f1", "LOW"));
        var then = _place.Clock.Now;
        _place.Clock.Now = then.AddDays(1);
        _place.Record(Place.Promise("a", 9), Place.Promise("b", 1), Place.Finding("f1", "HIGH"));

        var before = _place.Workspace.OpenDossier(then);
        var now = _place.Workspace.OpenDossier();

        Assert.Equal((4, 1), (Due(before), before.Promises.Count));
        Assert.Equal(Severity.Low, before.Findings.Single().Severity);
        Assert.Equal((9, 2), (Due(now), now.Promises.Count));
        Assert.Equal(Severity.High, now.Findings.Single().Severity);
        Assert.Empty(_place.Workspace.OpenDossier(then.AddSeconds(-1)).Everything);
    }

    [Fact]
    public void The_kept_dossier_takes_over_an_import_and_equals_one_read_anew()
    {
        _place.Record(Place.Promise("a", 4), Place.Promise("b", 4));
        _ = _place.Workspace.OpenDossier();
        _place.Record(Place.Promise("a", 9), Place.Promise("c", 1), Place.Finding("f1"));

        var kept = _place.Workspace.OpenDossier().Everything.OrderBy(e => e.Link.ToString()).ToList();

        Assert.Equal(4, kept.Count);
        Assert.Equal(_place.Reopen().OpenDossier().Everything.OrderBy(e => e.Link.ToString()).Select(e => (e.Link, e.Entry, e.RecordedAt)), kept.Select(e => (e.Link, e.Entry, e.RecordedAt)));
    }

    [Fact]
    public void A_charter_one_side_signed_alone_moves_no_day_and_a_persons_seat_makes_a_signature()
    {
        _place.Record("""{"kind":"charter","id":"c1","version":"1","signedBy":["CIO","p1"],"at":"2026-01-01","timeZone":"Asia/Tokyo"}""");
        Assert.Equal(TimeZoneInfo.Utc, _place.Workspace.OpenDossier().Zone);

        _place.Record("""{"kind":"person","id":"p1","role":"CISO"}""");
        Assert.Equal("Asia/Tokyo", _place.Workspace.OpenDossier().Zone.Id);
    }

    [Fact]
    public void Days_begin_in_the_time_zone_of_the_newest_charter()
    {
        _place.Record(Place.Promise("a", 4));
        _ = _place.Workspace.OpenDossier();
        _place.Record("""{"kind":"charter","id":"c1","version":"1","signedBy":["CIO","CISO"],"at":"2026-01-01","timeZone":"Asia/Tokyo"}""");

        var dossier = _place.Workspace.OpenDossier();

        Assert.Equal("Asia/Tokyo", dossier.Zone.Id);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 15, 0, 0, TimeSpan.Zero), dossier.Promises[0].DueAt.Earliest.ToUniversalTime());
    }

    [Fact]
    public void Every_piece_can_be_proved_up_to_the_signed_checkpoint()
    {
        _place.Record(Place.Promise("a", 4), Place.Finding("f1"), Place.Finding("f2"), Place.Finding("f3"));
        _place.Record(Place.Promise("a", 9));
        var log = NoteVerifier.Parse(_place.Workspace.Status.Vkey)!;

        foreach (var exhibit in _place.Workspace.OpenDossier().Everything)
        {
            var proof = System.Text.Encoding.UTF8.GetBytes(_place.Workspace.Prove(exhibit.Link)!);
            var verdict = RecordProof.Check(proof, log);

            Assert.Null(verdict.Fault);
            Assert.Equal(exhibit.Entry, verdict.Entry);
            Assert.Contains(verdict.Shown, d => System.Text.Encoding.UTF8.GetString(d.Value.Span).Contains(exhibit.Id, StringComparison.Ordinal));
        }

        Assert.Null(_place.Workspace.Prove(new EvidenceLink("promise", "nobody")));
    }

    [Fact]
    public void An_exported_log_is_checked_without_the_workspace()
    {
        _place.Record([.. Enumerable.Range(1, 600).Select(i => Place.Promise($"p{i}", (i % 28) + 1))]);
        var old = _place.Workspace.Checkpoint;
        _place.Record(Place.Promise("late", 4));
        var export = Path.Combine(_place.Folder, "export");
        _place.Workspace.ExportLedger(export);

        var verdict = ExportedLog.Verify(export, old);

        Assert.Null(verdict.Break);
        Assert.Equal(_place.Workspace.Status.Size, verdict.Size);
    }

    private static int Due(Dossier dossier) => dossier.Promises[0].DueAt.Day!.Value.Day;
}
