using System.Text;
using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Tests.Evidence;

public sealed class EvidenceTextTests
{
    [Fact]
    public void A_line_reads_as_the_record_it_describes()
    {
        var advice = Line.Reads<Advice>(Line.Advice(""" "outcome":"ADOPTED_MODIFIED","outcomeAt":"2026-03-05","preservesIntent":true """));

        Assert.Equal(("A-1", Party.Ciso, Party.Cio, 2), (advice.Id, advice.From, advice.To, advice.Materiality));
        Assert.Equal(Moment.At(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero)), advice.IssuedAt);
        Assert.Equal((AdviceOutcome.AdoptedModified, true), (advice.Outcome, advice.PreservesIntent));
        Assert.Equal(new DateOnly(2026, 3, 5), advice.OutcomeAt?.Day);
    }

    [Fact]
    public void Fields_may_stand_in_any_order_and_the_kind_may_come_last()
    {
        var absence = Line.Reads<Absence>("""{"to":"2026-03-06","reason":"LEAVE","party":"CISO","from":"2026-03-02","id":"X","kind":"absence"}""");

        Assert.Equal(Party.Ciso, absence.Party);
    }

    [Fact]
    public void A_day_is_the_whole_day_in_the_time_zone_of_the_organization()
    {
        var text = new EvidenceText(TimeZoneInfo.CreateCustomTimeZone("plus two", TimeSpan.FromHours(2), null, null));

        var contact = (Contact)text.Read("""{"kind":"contact","id":"C","at":"2026-03-31","between":["CIO","CISO"],"channel":"DIRECT"}"""u8, out _)!;

        Assert.Equal(new DateTimeOffset(2026, 3, 30, 22, 0, 0, TimeSpan.Zero), contact.At.Earliest);
        Assert.Equal(new DateTimeOffset(2026, 3, 31, 22, 0, 0, TimeSpan.Zero).AddTicks(-1), contact.At.Latest);
    }

    [Fact]
    public void A_time_may_be_two_bounds_of_which_a_day_counts_whole()
    {
        var advice = Line.Reads<Advice>(Line.Advice(""" "answeredAt":{"from":"2026-03-03","to":"2026-03-04"} """));

        Assert.Equal(Some.Zone.BaseUtcOffset, advice.AnsweredAt!.Value.Earliest.Offset);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 0, 0, 0, TimeSpan.Zero), advice.AnsweredAt.Value.Earliest);
        Assert.Equal(new DateTimeOffset(2026, 3, 5, 0, 0, 0, TimeSpan.Zero).AddTicks(-1), advice.AnsweredAt.Value.Latest);
        Assert.Null(advice.AnsweredAt.Value.Day);
    }

    [Theory]
    [InlineData("2026-03-31T09:00:00Z", "2026-03-31T09:00:00.0000000+00:00")]
    [InlineData("2026-03-31t09:00:00z", "2026-03-31T09:00:00.0000000+00:00")]
    [InlineData("2026-03-31T09:00:00-00:00", "2026-03-31T09:00:00.0000000+00:00")]
    [InlineData("2026-03-31T09:00:00.5+05:45", "2026-03-31T09:00:00.5000000+05:45")]
    [InlineData("2026-03-31T09:00:00.123456789Z", "2026-03-31T09:00:00.1234567+00:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000+00:00")]
    [InlineData("1900-01-01T00:00:00+14:00", "1900-01-01T00:00:00.0000000+14:00")]
    public void An_instant_is_read_as_RFC_3339_writes_it(string written, string instant)
    {
        var advice = Line.Reads<Advice>(Line.Advice($""" "answeredAt":"{written}" """));

        Assert.Equal(instant, advice.AnsweredAt!.Value.Earliest.ToString("O"));
    }

    [Theory]
    [InlineData("2026-03-31 09:00:00Z")]
    [InlineData("2026-03-31T09:00Z")]
    [InlineData("2026-03-31T24:00:00Z")]
    [InlineData("2026-03-31T09:00:00.Z")]
    [InlineData("2026-03-31T09:00:00+0200")]
    [InlineData("2026-03-31T09:00:00+15:00")]
    [InlineData("31.03.2026")]
    [InlineData("2026-3-31")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31T23:59:59Z")]
    public void What_RFC_3339_does_not_know_or_a_tool_writes_for_unknown_is_no_time(string written)
    {
        Assert.Contains("is not a time such as", Line.Refusal(Line.Advice($""" "answeredAt":"{written}" """)), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_as_good_as_an_absent_field_in_a_list_too()
    {
        var meeting = Line.Reads<Meeting>(
            """{"kind":"meeting","id":"M","start":"2026-03-02T09:00:00Z","end":"2026-03-02T09:30:00Z","attendees":["CIO"],"attendeeCount":1,"status":"HELD","confirmedBy":null,"series":null,"sources":null,"updatedAt":null}""");

        Assert.Empty(meeting.ConfirmedBy);
        Assert.Empty(meeting.Sources);
        Assert.Null(meeting.Series);
        Assert.Null(meeting.UpdatedAt);
    }

    [Fact]
    public void A_gate_of_null_was_not_passed()
    {
        var initiative = Line.Reads<Initiative>(
            """{"kind":"initiative","id":"I","title":"T","type":"AI_USE","owner":"CIO","gates":{"G0":"2026-03-02","G2":null},"consults":[]}""");

        Assert.Equal([StageGate.G0], initiative.Gates.Keys);
    }

    [Fact]
    public void A_person_may_wear_one_hat_or_two()
    {
        Assert.Equal([PersonRole.Cio], Line.Reads<Person>("""{"kind":"person","id":"P","role":"CIO"}""").Roles);
        Assert.Equal([PersonRole.Cio, PersonRole.Ciso], Line.Reads<Person>("""{"kind":"person","id":"P","role":["CIO","CISO"]}""").Roles);
    }

    [Fact]
    public void An_amount_is_a_decimal_text_or_a_number_and_loses_no_digit()
    {
        static string Tool(string amount) =>
            """{"kind":"tool","id":"T","name":"N","owner":"CIO","capabilities":[],"activeFrom":"2026-01-01","annualCost":{"currency":"EUR","amount":""" + amount + "}}";

        Assert.Equal(new Money(1200.50m, "EUR"), Line.Reads<Tool>(Tool("\"1200.50\"")).AnnualCost);
        Assert.Equal(new Money(0.1m, "EUR"), Line.Reads<Tool>(Tool("0.1")).AnnualCost);
        Assert.Contains("\"1200.50\"", Line.Written(Line.Reads<Tool>(Tool("\"1200.50\""))), StringComparison.Ordinal);
        Assert.Equal("annualCost.amount", Line.Flaw(Tool("\"1.200,50\"")).Field);
    }

    [Fact]
    public void Unknown_fields_are_passed_over_and_may_hold_anything()
    {
        Line.Reads<Advice>(Line.Advice(""" "x-ticket":{"a":[1,{"b":null}]},"recordedAt":"never","recordedBy":7,"note":"" """));
    }

    [Fact]
    public void What_the_file_claims_about_recording_is_not_used()
    {
        Assert.Equal(default, Line.Reads<Advice>(Line.Advice(""" "recordedAt":"2020-01-01T00:00:00Z" """)).RecordedAt);
    }

    [Fact]
    public void It_happened_when_the_source_says_so_and_else_at_the_earliest_time_in_the_record()
    {
        Assert.Equal(new DateOnly(2026, 1, 7), Line.Reads<Advice>(Line.Advice(""" "occurredAt":"2026-01-07" """)).Occurred?.Day);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), Line.Reads<Advice>(Line.Advice(""" "answeredAt":"2026-03-04" """)).Occurred?.Earliest);
    }

    [Fact]
    public void Absent_optional_fields_are_left_out_and_kind_and_id_come_first()
    {
        Assert.Equal(
            """{"kind":"absence","id":"absence-1","party":"CIO","from":"2026-01-05","to":"2026-01-09","reason":"LEAVE"}""",
            Line.Written(Some.Absence()));
    }

    [Fact]
    public void Fields_of_the_source_are_kept_and_one_named_like_ours_is_not_taken_for_it()
    {
        var line = Line.Written(Some.Absence(), new() { ["Ort"] = "Köln", ["reason"] = "Grippe", ["gone"] = null });

        Assert.EndsWith(""","Ort":"Köln","source.reason":"Grippe","gone":null}""", line, StringComparison.Ordinal);
        Assert.Equal(AbsenceReason.Leave, Line.Reads<Absence>(line).Reason);
    }

    [Fact]
    public void A_text_that_comes_again_is_held_once()
    {
        var line = Encoding.UTF8.GetBytes(Line.Written(Some.Finding()));

        Assert.Same(((Finding)Line.Text.Read(line, out _)!).Asset, ((Finding)Line.Text.Read(line, out _)!).Asset);
    }
}
