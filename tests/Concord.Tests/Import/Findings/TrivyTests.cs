using Concord.Evidence;

namespace Concord.Tests.Import.Findings;

public class TrivyTests
{
    [Theory]
    [InlineData("issue_9333.json", 13, 13, 1)] // counted with Python: 13 rows, 13 pairs of vulnerability and package, one date
    [InlineData("scheme_2_many_vulns.json", 5, 5, 0)]
    [InlineData("severity_prio.json", 2, 2, 0)]
    public void Real_reports_give_one_finding_a_vulnerability_and_package(string file, int rows, int findings, int scans)
    {
        var read = Offered.Read(Offered.Real($"vulns/trivy/{file}"));

        Assert.Equal((rows, findings, scans), (read.Read, read.All<Finding>().Count, read.All<Scan>().Count));
        Assert.Empty(read.Rejected);
    }

    [Fact]
    public void Severities_are_those_of_the_report()
    {
        var read = Offered.Read(Offered.Real("vulns/trivy/scheme_2_many_vulns.json")).All<Finding>();

        Assert.Equal([1, 1, 3], new[] { Severity.Critical, Severity.High, Severity.Medium }.Select(s => read.Count(f => f.Severity == s)));
    }

    [Theory]
    [InlineData("affected", FindingStatus.Open, null)]
    [InlineData("fixed", FindingStatus.Open, null)] // a fixed version exists; it is not installed
    [InlineData("under_investigation", FindingStatus.Open, null)]
    [InlineData("unknown", FindingStatus.Open, null)]
    [InlineData("not_affected", FindingStatus.NotAffected, "vendor")]
    [InlineData("will_not_fix", FindingStatus.WontFix, "vendor")]
    [InlineData("end_of_life", FindingStatus.WontFix, "vendor")]
    [InlineData("fix_deferred", FindingStatus.Deferred, "vendor")]
    public void The_eight_statuses_are_the_vendors_word_and_none_says_that_it_is_fixed_here(string status, FindingStatus expected, string? by)
    {
        var finding = Assert.Single(Offered.Read("t.json", Report($$"""{"VulnerabilityID":"CVE-2026-0001","PkgName":"a","Severity":"HIGH","Status":"{{status}}"}""")).All<Finding>());

        Assert.Equal((expected, by), (finding.Status, finding.DecidedBy));
    }

    [Fact]
    public void The_same_package_in_two_places_of_one_image_is_one_finding_and_a_merged_row()
    {
        var row = """{"VulnerabilityID":"CVE-2026-0001","PkgName":"a","Severity":"HIGH"}""";
        var read = Offered.Read("t.json", Report($"{row},{row.Replace("HIGH", "CRITICAL", StringComparison.Ordinal)}"));

        Assert.Equal((2, 1), (read.Read, read.Merged));
        Assert.Equal(Severity.Critical, Assert.Single(read.All<Finding>()).Severity);
    }

    [Fact]
    public void A_report_without_a_date_leaves_bounds_from_the_publication_to_the_end_of_the_year()
    {
        var seen = Offered.Read("t.json", Report("""{"VulnerabilityID":"CVE-2024-0001","PkgName":"a","Severity":"HIGH","PublishedDate":"2024-05-01T00:00:00Z"}""")).All<Finding>().Single().FirstSeenAt;

        Assert.Equal((new DateTime(2024, 5, 1), new DateTime(2026, 12, 31, 23, 59, 59)), (seen.Earliest.UtcDateTime, seen.Latest.UtcDateTime));
    }

    [Fact]
    public void The_map_says_whose_findings_they_are_and_when_they_were_seen()
    {
        var finding = Offered.Read("t.json", Report("""{"VulnerabilityID":"CVE-2024-0001","PkgName":"a","Severity":"HIGH"}"""), Offered.With(
            """{"constants":{"owner":"CISO","ownerTeam":"platform","asset":"booking","firstSeenAt":"2026-03-01"}}""")).All<Finding>().Single();

        Assert.Equal((Side.Ciso, "platform", "booking", new DateOnly(2026, 3, 1)), (finding.Owner, finding.OwnerTeam, finding.Asset, finding.FirstSeenAt.Day));
    }

    [Fact]
    public void Checks_that_passed_are_merged_and_licences_are_named()
    {
        var checks = Offered.Read("t.json", """{"SchemaVersion":2,"ArtifactName":"x","CreatedAt":"2026-03-01T00:00:00Z","Results":[{"Target":"Dockerfile","Misconfigurations":[{"ID":"DS001","Severity":"HIGH","Status":"PASS"},{"ID":"DS002","Severity":"HIGH","Status":"FAIL"}]}]}""");

        Assert.Equal((2, 1, 1), (checks.Read, checks.Merged, checks.All<Finding>().Count));
        Assert.Equal(19, Offered.Read(Offered.Real("vulns/trivy/license_scheme.json")).Rejected.Count);
    }

    [Fact]
    public void What_was_ignored_is_accepted_with_its_reason_and_not_closed()
    {
        var finding = Offered.Read("t.json", """
            {"SchemaVersion":2,"ArtifactName":"x","Results":[{"Target":"t","ExperimentalModifiedFindings":[{"Type":"vulnerability","Status":"ignored","Statement":"not reachable",
            "Finding":{"VulnerabilityID":"CVE-2026-0001","PkgName":"a","Severity":"HIGH"}}]}]}
            """).All<Finding>().Single();

        Assert.Equal((FindingStatus.Accepted, "not reachable", null), (finding.Status, finding.Reason, finding.FixedAt));
    }

    private static string Report(string rows) => $$"""{"SchemaVersion":2,"ArtifactName":"shop:1","Results":[{"Target":"t","Vulnerabilities":[{{rows}}]}]}""";
}
