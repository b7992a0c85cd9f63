using System.Text.Json;
using Concord.Signs;
using Microsoft.Data.Sqlite;

namespace Concord.Tests.Storage;

public sealed class SignsShelfTests : IDisposable
{
    private readonly Place _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void What_the_signs_showed_is_kept_and_is_the_same_after_a_restart()
    {
        RecordAdvice(30);
        var shown = Text(_place.Workspace.ReadSigns(_place.Clock.Now));

        Assert.Equal(shown, Text(_place.Reopen().ReadSigns(_place.Clock.Now)));
        Assert.Equal(shown, Text(SignCatalogue.Read(_place.Workspace.OpenDossier(), new DateOnly(2026, 3, 2))));
    }

    [Fact]
    public void A_start_and_a_file_that_adds_nothing_need_no_new_reading()
    {
        RecordAdvice(30);
        var before = _place.Workspace.ReadSigns(_place.Clock.Now);
        _place.Workspace.RecordStart(new Dictionary<string, string> { ["version"] = "1" });
        RecordAdvice(30);

        Assert.Same(before.Signs, _place.Workspace.ReadSigns(_place.Clock.Now).Signs);
    }

    [Fact]
    public void A_new_record_is_seen_at_once()
    {
        RecordAdvice(30);
        var before = Text(_place.Workspace.ReadSigns(_place.Clock.Now));
        RecordAdvice(40);

        Assert.NotEqual(before, Text(_place.Workspace.ReadSigns(_place.Clock.Now)));
    }

    [Fact]
    public void A_late_record_leaves_the_answer_at_an_earlier_moment_untouched()
    {
        RecordAdvice(30);
        var then = _place.Clock.Now;
        var before = Text(_place.Workspace.ReadSigns(then));
        _place.Clock.Now = then.AddHours(1);
        RecordAdvice(40);

        Assert.Equal(before, Text(_place.Workspace.ReadSigns(then, then)));
        Assert.Equal(before, Text(_place.Reopen().ReadSigns(then, then)));
    }

    [Fact]
    public void A_kept_answer_that_was_changed_is_not_used()
    {
        RecordAdvice(30);
        var shown = Text(_place.Workspace.ReadSigns(_place.Clock.Now));
        _place.Workspace.Dispose();
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(_place.Folder, "concord.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE cached SET json = CAST(replace(CAST(json AS TEXT), '\"Opportunities\":', '\"Opportunities\": 1') AS BLOB)";
            Assert.NotEqual(0, command.ExecuteNonQuery());
        }

        Assert.Equal(shown, Text(_place.Reopen().ReadSigns(_place.Clock.Now)));
    }

    [Fact]
    public void An_alarm_once_raised_stays_when_late_evidence_takes_its_ground_away_and_earlier_moments_do_not_know_it()
    {
        RecordAdvice(2);
        var then = _place.Clock.Now;
        _place.Clock.Now = then.AddHours(1);
        RecordAdvice(60);
        Assert.NotEmpty(_place.Workspace.ReadSigns(then).Signs.SelectMany(s => s.Readings).SelectMany(r => r.Alarms));
        _place.Clock.Now = then.AddHours(2);
        RecordAdvice(60, overridden: false);

        Assert.NotEmpty(Superseded(_place.Reopen().ReadSigns(then)));
        Assert.NotEmpty(Superseded(_place.Reopen().ReadSigns(then.AddDays(7))));
        Assert.Empty(Superseded(_place.Workspace.ReadSigns(then, then)));
    }

    private static IEnumerable<string> Superseded(SignsReading reading) =>
        reading.Signs.SelectMany(s => s.Readings).SelectMany(r => r.Notes).Where(note => note.Contains("is superseded", StringComparison.Ordinal));

    private void RecordAdvice(int count, bool overridden = true) => _place.Record([.. Enumerable.Range(1, count).Select(i =>
        $$"""{"kind":"advice","id":"a{{i}}","from":"CISO","to":"CIO","type":"RECOMMENDATION","subject":"Advice {{i}}","materiality":2,"decisionRight":"CIO","issuedAt":"2025-{{(i % 12) + 1:00}}-05","answeredAt":"2025-{{(i % 12) + 1:00}}-08","outcome":"{{(overridden && i % 2 == 0 ? "OVERRIDDEN" : "ADOPTED")}}","outcomeAt":"2025-{{(i % 12) + 1:00}}-09"}""")]);

    private static string Text(SignsReading reading) => JsonSerializer.Serialize(reading.Signs.SelectMany(s => s.Readings));
}
