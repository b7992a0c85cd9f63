using Concord.Evidence;

namespace Concord.Tests.Import.Findings;

public class SarifTests
{
    [Theory]
    [InlineData("appendix_k.sarif", 1, 1, 1)] // rows and distinct pairs of rule and file counted with Python
    [InlineData("bash-report.sarif", 27, 10, 1)]
    [InlineData("mobsfscan.json", 9, 9, 1)]
    [InlineData("njsscan.sarif", 2, 2, 1)]
    [InlineData("suppression_test.sarif", 5, 5, 0)]
    [InlineData("taint-python-report.sarif", 11, 7, 1)]
    public void Real_reports_give_one_finding_a_rule_and_file(string file, int rows, int findings, int scans)
    {
        var read = Offered.Read(Offered.Real($"vulns/sarif/{file}"));

        Assert.Equal((rows, findings, scans), (read.Read, read.All<Finding>().Count, read.All<Scan>().Count));
        Assert.Equal(rows - findings, read.Merged);
    }

    [Fact]
    public void Suppressed_results_are_accepted_and_an_empty_list_of_suppressions_is_open()
    {
        var read = Offered.Read(Offered.Real("vulns/sarif/suppression_test.sarif")).All<Finding>();

        Assert.Equal(
            [FindingStatus.Accepted, FindingStatus.Accepted, FindingStatus.Accepted, FindingStatus.Open, FindingStatus.Open],
            read.Select(f => f.Status));
    }

    [Theory]
    [InlineData("underReview")]
    [InlineData("rejected")]
    public void A_suppression_that_nobody_accepted_leaves_the_result_open(string status)
    {
        var read = Run($$"""{"ruleId":"R1","suppressions":[{"kind":"external","status":"accepted"},{"kind":"external","status":"{{status}}"}]}""");

        Assert.Equal(FindingStatus.Open, Assert.Single(read.All<Finding>()).Status);
    }

    [Fact]
    public void A_finding_is_open_as_long_as_one_of_its_rows_is()
    {
        var suppressed = """{"ruleId":"R1","suppressions":[{"kind":"inSource"}]}""";

        Assert.Equal(FindingStatus.Open, Run($$"""{{suppressed}},{"ruleId":"R1"}""").All<Finding>().Single().Status);
        Assert.Equal(FindingStatus.Open, Run($$"""{"ruleId":"R1"},{{suppressed}}""").All<Finding>().Single().Status);
    }

    [Fact]
    public void The_severity_is_the_score_of_the_rule_before_its_level()
    {
        var read = Offered.Read("s.sarif", """
            {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T","rules":[{"id":"R1","properties":{"security-severity":"9.8"}},{"id":"R2","defaultConfiguration":{"level":"error"}}]}},
            "results":[{"ruleId":"R1","level":"note"},{"ruleId":"R2"},{"ruleId":"R3"}]}]}
            """).All<Finding>();

        Assert.Equal([Severity.Critical, Severity.High, Severity.Medium], read.Select(f => f.Severity));
    }

    [Fact]
    public void Results_that_are_no_failures_are_merged_and_one_gone_since_the_baseline_is_fixed()
    {
        var read = Run("""{"ruleId":"R1","kind":"pass"},{"ruleId":"R2","baselineState":"absent"},{"message":{"text":"no rule"}}""");

        Assert.Equal((1, 1, 1), (read.Merged, read.All<Finding>().Count, read.Rejected.Count));
        Assert.Equal(FindingStatus.Fixed, read.All<Finding>()[0].Status);
    }

    [Fact]
    public void A_run_that_failed_did_not_see_all_it_was_meant_to_see()
    {
        var scan = Offered.Read("s.sarif", """
            {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"invocations":[{"executionSuccessful":false,"endTimeUtc":"2026-03-01T10:00:00Z"}],"results":[]}]}
            """).All<Scan>().Single();

        Assert.False(scan.Complete);
    }

    private static Outcome Run(string results) => Offered.Read("s.sarif", $$$"""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[{{{results}}}]}]}""");
}
