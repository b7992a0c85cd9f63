using System.Security.Cryptography;
using System.Text;
using Concord.Evidence;
using Concord.Import;

namespace Concord.Tests.Import;

public class ImporterCatalogueTests
{
    [Fact]
    public void Every_importer_says_its_format_its_kinds_and_how_it_recognises_a_file()
    {
        Assert.All(ImporterCatalogue.All, i =>
        {
            Assert.False(string.IsNullOrWhiteSpace(i.Recognises));
            Assert.All(i.Kinds, kind => Assert.NotNull(EvidenceKinds.Find(kind)));
        });
        Assert.Equal(ImporterCatalogue.All.Count, ImporterCatalogue.All.Select(i => i.Format).Distinct().Count());
    }

    [Fact]
    public void Every_real_file_is_read_or_named_with_a_reason_and_its_rows_add_up()
    {
        var files = SourceFiles.Under([Offered.Shared]);

        Assert.Equal(Directory.EnumerateFiles(Offered.Shared, "*", SearchOption.AllDirectories).Count(), files.Count);
        foreach (var file in files)
        {
            var read = Offered.Read(file);
            var accepted = read.Accepted.Select(l => l.Number).Distinct().Count();
            Assert.True(read.Refused is null ? read.Format is not null && read.Read > 0 : read.Lines.Count == 0, file.Path);
            Assert.True(read.Read == accepted + read.Merged + read.Rejected.Count, file.Path);
            Assert.Equal(read.Accepted.Count, read.Accepted.Select(l => (l.Kind, l.Id)).Distinct().Count());
        }
    }

    [Theory]
    [InlineData("sbom/VEX_vex.json", "CycloneDX")]
    [InlineData("org/ldif/10_people_leela.ldif", "passwords")]
    [InlineData("incidents/LICENSE-VERIS-CC-BY-SA-4.0.txt", "licence text")]
    [InlineData("calendars/libical/MPL-2.0.txt", "licence text")]
    [InlineData("slo/occurences-slo.yaml", "OpenSLO")]
    [InlineData("catalogue/selfhosted/gitea.yml", "software catalogue")]
    [InlineData("ssvc/cisa_coordinator_2_0_3.csv", "SSVC")]
    [InlineData("kev/known_exploited_vulnerabilities_schema.json", "JSON Schema")]
    [InlineData("cost/focus_sample.csv", "FOCUS")]
    [InlineData("tickets/jira-rest/all_statuses.json", "Jira's statuses")]
    [InlineData("vulns/generic/generic_report1.csv", "column map")]
    [InlineData("catalogue/backstage/catalog-info.yaml", "Backstage")]
    [InlineData("calendars/icalendar/big_bad_calendar.ics", "cut-off")] // it has no END:VCALENDAR
    public void What_is_not_read_is_called_by_its_name(string path, string words) =>
        Assert.Contains(words, Offered.Read(Offered.Real(path)).Refused, StringComparison.Ordinal);

    [Fact]
    public void Reading_the_same_file_twice_gives_the_same_bytes()
    {
        foreach (var file in SourceFiles.Under([Path.Combine(Offered.Shared, "vulns/trivy"), Path.Combine(Offered.Shared, "vulns/tenable"), Path.Combine(Offered.Shared, "tickets")]))
        {
            Assert.Equal(Text(Offered.Read(file)), Text(Offered.Read(file, Offered.Choices with { Now = Offered.Choices.Now.AddDays(30) })));
        }
    }

    [Fact]
    public void The_fingerprint_is_that_of_the_bytes_as_offered()
    {
        var submission = ImporterCatalogue.Read(Offered.File("x.csv", "a,b\n"), Offered.Choices);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("a,b\n"u8)), submission.Sha256);
        Assert.NotNull(submission.Refused);
    }

    [Fact]
    public void A_format_that_is_named_is_taken_and_one_that_does_not_exist_lists_those_that_do()
    {
        var evidence = Seeds.All["concord-evidence"].Text;

        Assert.Equal(3, Offered.Read("notes.txt", evidence, Offered.Choices with { Format = "CONCORD-EVIDENCE" }).Accepted.Count);
        Assert.Contains("choose one of", Offered.Read("notes.txt", evidence, Offered.Choices with { Format = "trivvy" }).Refused, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_recognised_by_its_content_whatever_its_name()
    {
        foreach (var (format, seed) in Seeds.All.Where(s => s.Key is not "table" and not "adr" and not "raci"))
        {
            Assert.Equal(format, ImporterCatalogue.Read(Offered.File("download", seed.Text), Offered.Choices).Format);
        }
    }

    [Fact]
    public void What_an_importer_writes_keeps_to_the_rules_of_the_interchange_format()
    {
        // Two letters of the attendee are Cyrillic: the rule against look-alikes holds for calendars too.
        var read = Offered.Read("c.ics", Seeds.All["icalendar"].Text, Offered.With("""{"words":{"attendees":{"a@example.org":"СІО"}}}"""));

        Assert.NotEmpty(read.Rejected);
        Assert.All(read.Rejected, r => Assert.StartsWith("attendees", r.Field, StringComparison.Ordinal));
    }

    private static string Text(Outcome read) => string.Join('\n', read.Accepted.Select(a => Encoding.UTF8.GetString(a.Json.Span)));
}
