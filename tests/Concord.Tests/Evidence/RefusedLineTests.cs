using System.Text;

namespace Concord.Tests.Evidence;

public sealed class RefusedLineTests
{
    [Theory]
    [InlineData(""" "outcome":"REJECTED" """, "Field 'outcome' holds 'REJECTED', which is not one of ADOPTED, ADOPTED_MODIFIED, OVERRIDDEN, WITHDRAWN, SUPERSEDED.")]
    [InlineData(""" "answeredAt":"yesterday" """, "Field 'answeredAt' holds 'yesterday', which is not a time such as 2026-03-31T09:00:00+02:00 or a day such as 2026-03-31.")]
    [InlineData(""" "answeredAt":"2026-03-03T09:00:00" """, "Field 'answeredAt' holds '2026-03-03T09:00:00', which lacks its offset; write it such as 2026-03-03T09:00:00+02:00, or with Z for UTC.")]
    [InlineData(""" "answeredAt":1772442000 """, "Field 'answeredAt' holds a number, but a time such as 2026-03-31T09:00:00+02:00 or a day such as 2026-03-31 is needed.")]
    [InlineData(""" "answeredAt":"2026-02-30" """, "Field 'answeredAt' holds '2026-02-30', which is not a time such as 2026-03-31T09:00:00+02:00 or a day such as 2026-03-31.")]
    [InlineData(""" "answeredAt":{"from":"2026-03-04","to":"2026-03-02"} """, "Field 'answeredAt.to' lies before 'from'; exchange the two or correct one.")]
    [InlineData(""" "answeredAt":{"from":"2026-03-04"} """, "Field 'answeredAt.to' is missing; a line needs it to count.")]
    [InlineData(""" "preservesIntent":"yes" """, "Field 'preservesIntent' holds a text, but true or false is needed.")]
    [InlineData(""" "reason":"" """, "Field 'reason' is an empty text; leave the field out where nothing is known, or write what is.")]
    [InlineData(""" "sources":"JIRA" """, "Field 'sources' holds a text, but a list is needed.")]
    [InlineData(""" "sources":["JIRA",7] """, "Field 'sources[1]' holds a number, but a text is needed.")]
    [InlineData(""" "sources":[null] """, "Field 'sources[0]' holds null, but a text is needed.")]
    [InlineData(""" "from":"CIO" """, "Field 'from' is given twice; leave one of the two out.")]
    [InlineData(""" "kind":"advice" """, "Field 'kind' is given twice; leave one of the two out.")]
    [InlineData(""" "x":1,"x":1 """, "Field 'x' is given twice; leave one of the two out.")]
    [InlineData(""" "x":[{"y":1,"\u0079":2}] """, "Field 'x[0].y' is given twice; leave one of the two out.")]
    public void The_sentence_names_the_field_and_what_to_do(string more, string sentence)
    {
        Assert.Equal(sentence, Line.Refusal(Line.Advice(more)));
    }

    [Theory]
    [InlineData("{}", "kind", "Field 'kind' is missing; name the kind of evidence, such as absence.")]
    [InlineData("""{"kind":7}""", "kind", "Field 'kind' holds a number, but a kind of evidence such as absence is needed.")]
    [InlineData("""{"kind":"owed_fact"}""", "kind", "Field 'kind' holds 'owed_fact', which is no kind of evidence; is 'owed-fact' meant?")]
    [InlineData("""{"kind":"gossip"}""", "kind", "Field 'kind' holds 'gossip', which is no kind of evidence; 'concord evidence schema' lists the kinds.")]
    [InlineData("""{"kind":"team-session","plannedAt":"2026-01-05"}""", "id", "Field 'id' is missing; a line needs it to count.")]
    [InlineData("""{"kind":"team-session","id":" ","plannedAt":"2026-01-05"}""", "id", "Field 'id' is an empty text; leave the field out where nothing is known, or write what is.")]
    [InlineData("""{"kind":"team-session","id":"T","plannedAt":null}""", "plannedAt", "Field 'plannedAt' is missing; a line needs it to count.")]
    [InlineData("""[{"kind":"team-session"}]""", null, "The line holds a list; write one JSON object on every line.")]
    [InlineData("""{"kind":"team-session","id":"T","plannedAt":"2026-01-05"} {}""", null, "The line can't be read past byte 58: it is not one complete JSON object; write every object on a line of its own.")]
    [InlineData("""{"kind":"team-session","id":"T""", null, "The line can't be read past byte 30: it is not one complete JSON object; write every object on a line of its own.")]
    [InlineData("", null, "The line can't be read past byte 0: it is not one complete JSON object; write every object on a line of its own.")]
    [InlineData("""{"kind":"team-session","id":"\ud800","plannedAt":"2026-01-05"}""", null, @"The line holds half a character (a lone \ud800 to \udfff); write the whole character or leave it out.")]
    public void A_line_without_a_kind_an_id_or_an_end_is_refused(string line, string? field, string sentence)
    {
        var flaw = Line.Flaw(line);

        Assert.Equal((field, sentence), (flaw.Field, flaw.Reason));
    }

    [Theory]
    [InlineData("СІО")]
    [InlineData("СIO")]
    [InlineData("ＣＩＯ")]
    [InlineData("C\u200bIO")]
    [InlineData("ϹΙΟ")]
    public void Letters_that_only_look_like_a_side_are_refused_with_that_being_said(string lookAlike)
    {
        var sentence = Line.Refusal(Line.Advice().Replace("\"to\":\"CIO\"", $"\"to\":\"{lookAlike}\"", StringComparison.Ordinal));

        Assert.Contains("which looks like CIO but is spelled with other letters", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Look_alikes_are_refused_where_a_person_or_a_forum_could_stand_too()
    {
        Assert.Equal("decisionRight", Line.Flaw(Line.Advice(""" "decisionRight":"СІSО" """)).Field);
        Assert.Equal(
            "attendees[1]",
            Line.Flaw("""{"kind":"meeting","id":"M","start":"2026-03-02","end":"2026-03-02","attendees":["CIO","СISО"],"attendeeCount":2,"status":"HELD"}""").Field);
    }

    [Fact]
    public void A_name_in_other_letters_that_looks_like_none_of_ours_is_taken()
    {
        Line.Reads<Concord.Evidence.Advice>(Line.Advice(""" "decisionRight":"Правление" """));
    }

    [Theory]
    [InlineData("""{"kind":"incident","id":"I","severity":5}""", "Field 'severity' holds 5, which is not between 1 and 4.")]
    [InlineData("""{"kind":"incident","id":"I","severity":2.5}""", "Field 'severity' holds 2.5, which is not a whole number we can count with.")]
    [InlineData("""{"kind":"scan","id":"S","scanner":"N","at":"2026-01-05","assetsSeen":-1,"complete":true}""", "Field 'assetsSeen' holds -1, which is below 0.")]
    [InlineData("""{"kind":"scan","id":"S","scanner":"N","at":"2026-01-05","assetsSeen":99999999999,"complete":true}""", "Field 'assetsSeen' holds 99999999999, which is not a whole number we can count with.")]
    [InlineData("""{"kind":"description-mark","id":"D","of":"CIO","by":"CISO","part":"STRATEGY","mark":3,"wave":"W"}""", "Field 'mark' holds 3, which is not between 0 and 2.")]
    [InlineData("""{"kind":"metric","id":"M","name":"N","carriedBy":[],"class":"UPTIME","at":"2026-01-05","value":1e999,"unit":"%","better":"UP"}""", "Field 'value' holds 1e999, which is too large to count with.")]
    [InlineData("""{"kind":"survey-answer","id":"S","party":"CIO","wave":"W","submittedAt":"2026-01-05","answers":{"Q1":6},"predictions":{}}""", "Field 'answers.Q1' holds 6, which is not an answer from 1 to 5 or CANT_SAY.")]
    [InlineData("""{"kind":"survey-answer","id":"S","party":"CIO","wave":"W","submittedAt":"2026-01-05","answers":{"Q1":"DUNNO"},"predictions":{}}""", "Field 'answers.Q1' holds 'DUNNO', which is not an answer from 1 to 5 or CANT_SAY.")]
    [InlineData("""{"kind":"disagreement","id":"D","between":["CIO"],"area":"DATA","type":"TASK","openedAt":"2026-01-05","openedBy":"CIO","positions":[],"moves":[]}""", "Field 'between' holds 1 item, but 2 are needed.")]
    [InlineData("""{"kind":"meeting","id":"M","start":"2026-03-02T10:00:00Z","end":"2026-03-02T09:00:00Z","attendees":[],"attendeeCount":2,"status":"HELD"}""", "Field 'end' lies before 'start'; exchange the two or correct one.")]
    [InlineData("""{"kind":"absence","id":"A","party":"CIO","from":"2026-03-05","to":"2026-03-02","reason":"LEAVE"}""", "Field 'to' lies before 'from'; exchange the two or correct one.")]
    [InlineData("""{"kind":"risk-estimate","id":"R","risk":"K","by":"CIO","at":"2026-01-05","loss90":{"low":5,"high":2},"frequency90":{"low":1,"high":2}}""", "Field 'loss90.high' holds 2, which is below 'low'; exchange the two or correct one.")]
    [InlineData("""{"kind":"contact","id":"C","at":"2026-01-05","between":[],"channel":"DIRECT","topic":"decision"}""", "Field 'topic' holds 'decision', which is not a kind and an id such as finding/F-12.")]
    [InlineData("""{"kind":"budget-ask","id":"B","side":"CIO","pool":"P","cost":{"amount":5,"currency":"eur"},"at":"2026-01-05"}""", "Field 'cost.currency' holds 'eur', which is not a currency in three capital letters such as EUR.")]
    [InlineData("""{"kind":"person","id":"P","role":[]}""", "Field 'role' is an empty list, but at least one is needed.")]
    public void What_lies_outside_its_limits_is_refused(string line, string sentence)
    {
        Assert.Equal(sentence, Line.Refusal(line));
    }

    [Fact]
    public void What_is_not_UTF_8_is_refused()
    {
        Assert.Equal("The line is not UTF-8; save the file as UTF-8 and offer it again.", Line.Flaw([.. Encoding.UTF8.GetBytes("""{"kind":"perso"""), 0xE9, 0x22]).Reason);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("""{"a":""")]
    public void A_hundred_thousand_levels_are_refused_not_climbed(string level)
    {
        var deep = string.Concat(Enumerable.Repeat(level, 100_000));

        Assert.Equal("The line nests objects or lists more than 64 deep; write it flatter.", Line.Refusal(Line.Advice($"\"x\":{deep}")));
        Assert.Null(Line.Flaw(deep).Field);
    }

    [Fact]
    public void Sixty_three_levels_below_the_line_are_still_read()
    {
        Line.Reads<Concord.Evidence.Advice>(Line.Advice($"\"x\":{new string('[', 63)}{new string(']', 63)}"));
    }

    [Fact]
    public void A_value_is_quoted_short_and_without_signs_that_steer_a_terminal()
    {
        var sentence = Line.Refusal(Line.Advice($""" "outcome":"\u001b[31m{new string('x', 500)}" """));

        Assert.StartsWith("Field 'outcome' holds '·[31mxxx", sentence, StringComparison.Ordinal);
        Assert.InRange(sentence.Length, 60, 200);
    }
}
