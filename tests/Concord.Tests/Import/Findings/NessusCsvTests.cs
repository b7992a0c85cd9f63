using Concord.Evidence;

namespace Concord.Tests.Import.Findings;

public class NessusCsvTests
{
    [Theory]
    [InlineData("nessus-template.csv", 5, 5)] // rows, and distinct triples of host, CVE (or check) and port, counted with Python
    [InlineData("nessus_many_vuln.csv", 4, 5)] // one of the four rows names two CVEs; 529 further rows hold nothing but commas
    [InlineData("nessus_new.csv", 99, 150)]
    [InlineData("nessus_was_many_vuln.csv", 5, 4)] // one of the five is informational
    public void Real_reports_give_one_finding_a_host_vulnerability_and_port(string file, int rows, int findings)
    {
        var read = Offered.Read(Offered.Real($"vulns/tenable/{file}"));

        Assert.Equal((rows, findings), (read.Read, read.All<Finding>().Count));
        Assert.Empty(read.Rejected);
    }

    [Fact]
    public void Dates_of_Security_Center_are_read_with_their_time_zone()
    {
        var finding = Offered.Read(Offered.Real("vulns/tenable/nessus_many_vuln.csv")).All<Finding>()[0];

        Assert.Equal(new DateTime(2021, 1, 5, 17, 24, 8), finding.FirstSeenAt.Earliest.UtcDateTime); // 10:24:08 MST
    }

    [Theory]
    [InlineData("ACCEPTED", "ACTIVE", FindingStatus.Accepted)]
    [InlineData("NONE", "FIXED", FindingStatus.Fixed)]
    [InlineData("NONE", "RESURFACED", FindingStatus.Open)]
    public void Accepted_and_fixed_are_two_things(string risk, string state, FindingStatus expected)
    {
        var finding = Offered.Read("t.csv", $"definition.id,asset.name,severity,port,risk_modified,recast_reason,state,first_observed,last_seen\n7,h,High,0,{risk},because,{state},2026-03-01T00:00:00Z,2026-03-02T00:00:00Z\n").All<Finding>().Single();

        Assert.Equal((expected, "because", null), (finding.Status, finding.Reason, finding.Component));
    }

    [Fact]
    public void A_severity_nobody_knows_is_named_with_its_line()
    {
        var read = Offered.Read("t.csv", "Plugin ID,CVE,Risk,Host,Protocol,Port,Name\n1,,High,h,tcp,1,n\n2,,Purple,h,tcp,1,n\n");

        Assert.Equal((3L, "Severity"), (Assert.Single(read.Rejected).Number, read.Rejected[0].Field));
    }
}
