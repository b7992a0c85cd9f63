using System.Diagnostics;
using System.Text;
using Concord.Numerics;

namespace Concord.Tests.Import;

/// <summary>Two thousand mutations of a good file for each reader, at a fixed seed: whatever is offered, there is an answer, and soon.</summary>
public class FuzzTests
{
    private const int Mutations = 2000;
    private const int Longest = 16 << 10;

    private static readonly string[] Words =
    [
        "\"", "{", "}", "[", "]", ",", ";", ":", "\n", "\r\n", "\t", " ", "-", "0", "9", "1e999", "-1", "null", "true", "\\", "\\ud800", "\0", "\ufeff", "<", ">", "<!--", "]]>", "&lt;", "&#0;", "|", "---", "```", "#", "*",
        "BEGIN:VEVENT", "END:VEVENT", "RRULE:FREQ=DAILY", ";COUNT=999999", ";BYDAY=-53SU", ";BYSETPOS=-366", ";INTERVAL=100000", "UNTIL=99991231T235959Z", "00010101T000000", "99991231", "+1400", "-2359", "P9999W", "99999999999999999999",
        "9999-12-31", "0001-01-01", "31/12/1969", "CVE-0000-0000", "NaN", "∞", "СІО",
    ];

    public static TheoryData<string> Formats => [.. Seeds.All.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Whatever_is_offered_gets_an_answer_within_a_second(string format)
    {
        var chance = new SeededGenerator(20261121);
        var seeds = SeedsOf(format);
        for (var i = 0; i < Mutations; i++)
        {
            byte[] bytes = [.. Mutation.Of(seeds[i % seeds.Count], chance, Words).Take(Longest)];
            var started = Stopwatch.GetTimestamp();
            var read = Read(format, bytes, i);
            var took = Stopwatch.GetElapsedTime(started);

            Assert.True(took < TimeSpan.FromSeconds(10), $"mutation {i} took {took}");
            Assert.All(read.Rejected, r => Assert.False(string.IsNullOrWhiteSpace(r.Reason)));
            Assert.True(read.Refused is not "", $"mutation {i}");
        }
    }

    private static Outcome Read(string format, byte[] bytes, int mutation)
    {
        try
        {
            return Seeds.Read(format, bytes);
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException($"mutation {mutation} of {format} escaped:\n{Encoding.UTF8.GetString(bytes)}", problem);
        }
    }

    private static List<byte[]> SeedsOf(string format)
    {
        string[] real = format switch
        {
            "trivy" => ["vulns/trivy/severity_prio.json", "vulns/trivy/scheme_2_many_vulns.json"],
            "sarif" => ["vulns/sarif/suppression_test.sarif", "vulns/sarif/njsscan.sarif"],
            "nessus" => ["vulns/tenable/nessus_was_many_vuln.xml"],
            "nessus-csv" => ["vulns/tenable/nessus-template.csv"],
            "icalendar" => ["calendars/recurring-ical-events/three_events_one_edited.ics", "calendars/icalendar/america_new_york.ics"],
            "jira" => ["tickets/jira-rest/issues_in_sprint.json"],
            "adr" => ["decisions/madr/0008-add-status-field.md"],
            _ => [],
        };

        return [Seeds.Bytes(format), .. real.Select(path => File.ReadAllBytes(Path.Combine(Offered.Shared, path))).Select(b => b[..Math.Min(b.Length, Longest)])];
    }
}
