using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Concord.Evidence;
using Concord.Papers;
using Concord.Signs;
using Concord.Tests.Simulation;

namespace Concord.Tests.Papers;

public sealed partial class ReportTests
{
    private static readonly Report _ofTheSample =
        Report.Of(HaldenFreight.Signs, HaldenFreight.Dossier(Concord.Simulation.SampleOrganisation.LastDay), Written.Seal);

    public static TheoryData<string> SignIds => [.. SignCatalogue.All.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(SignIds))]
    public void A_sign_over_the_line_is_talked_about_before_all_others(string id)
    {
        var sign = SignCatalogue.All.Single(s => s.Id == id);

        var text = Text(Written.Report(ReportReader.Board, Written.Reading(sign, IndicatorState.Present)).Html);

        Assert.Contains("One of the", text, StringComparison.Ordinal);
        Assert.Contains("is over the line we agreed.", text, StringComparison.Ordinal);
        Assert.Contains($"7 of 12 cases, {id} Present.", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(SignIds))]
    public void What_is_only_worth_a_look_is_for_the_two_alone(string id)
    {
        var sign = SignCatalogue.All.Single(s => s.Id == id);
        var reading = Written.Reading(sign, IndicatorState.Early);
        var (pair, board) = (Written.Report(ReportReader.Pair, reading), Written.Report(ReportReader.Board, reading));

        Assert.Contains("One is worth a look.", Text(pair.Html), StringComparison.Ordinal);
        Assert.Contains("\"EARLY\"", pair.Json, StringComparison.Ordinal);
        Assert.DoesNotMatch(EarlyWord(), Text(board.Html));
        Assert.DoesNotMatch(EarlyWord(), board.Json);
        Assert.Contains("Could be either way", Text(board.Html), StringComparison.Ordinal);
    }

    [Fact]
    public void The_boards_copy_is_the_same_whether_a_sign_is_worth_a_look_or_could_be_either_way()
    {
        var sign = SignCatalogue.All[0];
        var early = Written.Reading(sign, IndicatorState.Early);
        var unclear = early with { State = IndicatorState.Unclear };

        Assert.Equal(Written.Report(ReportReader.Board, unclear).Html, Written.Report(ReportReader.Board, early).Html);
        Assert.Equal(Written.Report(ReportReader.Board, unclear).Json, Written.Report(ReportReader.Board, early).Json);
    }

    [Fact]
    public void What_can_t_be_said_names_what_is_missing_and_from_when_it_could_be_known()
    {
        var reading = Written.Reading(SignCatalogue.All[0], IndicatorState.NotEnoughEvidence, Direction.Ciso) with
        {
            Missing = "3 recommendations in 52 weeks; 8 are needed.",
            EarliestKnown = new DateOnly(2027, 6, 7),
        };

        var text = Text(Written.Report(ReportReader.Pair, reading).Html);

        Assert.Contains("the CISO's side", text, StringComparison.Ordinal);
        Assert.Contains("3 recommendations in 52 weeks; 8 are needed.", text, StringComparison.Ordinal);
        Assert.Contains("7 Jun 2027", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_shows_its_newest_records_by_id_and_day_and_asks_a_question()
    {
        var records = Some.Many(6, i => Some.Advice(i, AdviceOutcome.Overridden)).ToList();
        var reading = Written.Reading(SignCatalogue.All[0], IndicatorState.Present) with
        {
            Evidence = [.. records.AsEnumerable().Reverse().Select(a => new CountedExhibit(a.Link, a.IssuedAt.Earliest, true, null))],
        };

        var text = Text(Written.Report(ReportReader.Pair, records, reading).Html);

        Assert.Contains("advice/advice-6", text, StringComparison.Ordinal);
        Assert.Contains("Advice 6", text, StringComparison.Ordinal);
        Assert.DoesNotContain("advice/advice-3", text, StringComparison.Ordinal);
        Assert.Contains("and 3 more in the ledger", text, StringComparison.Ordinal);
        Assert.Contains("?", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_event_is_listed_and_changes_no_state()
    {
        var reading = Written.Reading(SignCatalogue.All[0], IndicatorState.Within) with
        {
            OpenEvents = [new EvidenceEvent(new EvidenceLink("briefing", "B-1"), Some.Instant(340), "A fact was reworded after it was signed.")],
        };

        var text = Text(Written.Report(ReportReader.Board, reading).Html);

        Assert.Contains("A fact was reworded after it was signed.", text, StringComparison.Ordinal);
        Assert.Contains("briefing/B-1", text, StringComparison.Ordinal);
        Assert.Contains("None of the", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seal_says_how_many_entries_under_which_root_and_that_nobody_outside_saw_it()
    {
        var text = Text(_ofTheSample.Html);

        Assert.Contains("4,812 entries", text, StringComparison.Ordinal);
        Assert.Contains("7f3a91c0d2e4b5a6", text, StringComparison.Ordinal);
        Assert.Contains("not independently witnessed", text, StringComparison.Ordinal);
        Assert.Contains("Not for appraisal, pay or dismissal.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_be_behind_the_signs_is_in_the_pairs_copy_alone()
    {
        var board = Report.Of(HaldenFreight.Signs, HaldenFreight.Dossier(Concord.Simulation.SampleOrganisation.LastDay), Written.Seal, ReportReader.Board);

        Assert.Contains("What may be behind it", Text(_ofTheSample.Html), StringComparison.Ordinal);
        Assert.Contains(HaldenFreight.Signs.Structure!.Sentence, Text(_ofTheSample.Html), StringComparison.Ordinal);
        Assert.All(HaldenFreight.Signs.Causes.Where(c => c.State == CauseState.Supported), c => Assert.Contains(c.Cause.Question, Text(_ofTheSample.Html), StringComparison.Ordinal));
        foreach (var copy in new[] { Text(board.Html), board.Json })
        {
            Assert.DoesNotContain("What may be behind it", copy, StringComparison.Ordinal);
            Assert.All(HaldenFreight.Signs.Causes, c => Assert.DoesNotContain(c.Cause.Question, copy, StringComparison.Ordinal));
            Assert.DoesNotContain(HaldenFreight.Signs.Structure!.Sentence, copy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_next_one_to_one_of_the_sample_is_named()
    {
        Assert.Contains("For the next one-to-one on Tuesday 24 November, 10:00", Text(_ofTheSample.Html), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_we_do_not_say_of_people_and_their_names_stand_nowhere()
    {
        foreach (var text in new[] { Text(_ofTheSample.Html), _ofTheSample.Json })
        {
            Assert.DoesNotMatch(Unspoken(), text);
            Assert.DoesNotMatch("Ines|Okafor|Tomas|Lindqvist", text);
        }
    }

    [Fact]
    public void The_page_is_well_formed_and_needs_nothing_beside_it()
    {
        var html = _ofTheSample.Html;
        var page = Parse(html);

        Assert.Equal("en", page.Root!.Attribute("lang")?.Value);
        Assert.Single(page.Descendants("h1"));
        Assert.Empty(page.Descendants("script"));
        Assert.DoesNotMatch(@"(?i)\b(src|href|action|background)\s*=|url\(|@import|https?:|\son\w+=|style=", html);
    }

    [Fact]
    public void What_stands_in_the_evidence_is_shown_as_text_and_never_as_markup()
    {
        var advice = Some.Advice(1, AdviceOutcome.Overridden) with { Subject = "</td><script>alert(1)</script>&\"'" };
        var reading = Written.Reading(SignCatalogue.All[0], IndicatorState.Present) with
        {
            Evidence = [new CountedExhibit(advice.Link, advice.IssuedAt.Earliest, true, null)],
            Sentence = "<b>bold</b> & more",
        };

        var html = Written.Report(ReportReader.Pair, [advice], reading).Html;

        Assert.Empty(Parse(html).Descendants("script"));
        Assert.Contains("</td><script>alert(1)</script>&\"'", Text(html), StringComparison.Ordinal);
        Assert.Contains("<b>bold</b> & more", Text(html), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_and_json_say_the_same()
    {
        var json = JsonDocument.Parse(_ofTheSample.Json).RootElement;
        var text = Text(_ofTheSample.Html);

        Assert.Contains(json.GetProperty("headline").GetString()!, text, StringComparison.Ordinal);
        Assert.Equal(SignCatalogue.All.Count, json.GetProperty("signs").GetArrayLength());
        Assert.All(json.GetProperty("topics").EnumerateArray(), t => Assert.Contains(t.GetProperty("question").GetString()!, text, StringComparison.Ordinal));
    }

    private static XDocument Parse(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });

        return XDocument.Load(reader);
    }

    /// <summary>The words of the page, without its style.</summary>
    private static string Text(string html) =>
        Blanks().Replace(string.Join(' ', Parse(html).Descendants("body").DescendantNodes().OfType<XText>().Select(t => t.Value)), " ");

    [GeneratedRegex(@"(?i)worth a look\.|\bEARLY\b|early signal")]
    private static partial Regex EarlyWord();

    [GeneratedRegex(@"(?i)\b(broken|guilty|offender|culprit|winner|sentiment|toxic\w*|bad|blame\w*)\b")]
    private static partial Regex Unspoken();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
