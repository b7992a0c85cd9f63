using Concord.Evidence;

namespace Concord.Tests.Import.Findings;

public class NessusTests
{
    [Theory]
    [InlineData("nessus-template.csv", 5, 5)] // rows, and distinct triples of host, CVE (or check) and port, counted with Python
    [InlineData("nessus_many_vuln.csv", 4, 5)] // one of the four rows names two CVEs; 529 further rows hold nothing but commas
    [InlineData("nessus_new.csv", 99, 150)]
    [InlineData("nessus_was_many_vuln.csv", 5, 4)] // one of the five is informational
    [InlineData("nessus_was_many_vuln.xml", 5, 4)]
    public void Real_reports_give_one_finding_a_host_vulnerability_and_port(string file, int rows, int findings)
    {
        var read = Offered.Read(Offered.Real($"vulns/tenable/{file}"));

        Assert.Equal((rows, findings), (read.Read, read.All<Finding>().Count));
        Assert.Empty(read.Rejected);
    }

    [Fact]
    public void The_same_scan_as_XML_and_as_CSV_names_the_same_weaknesses()
    {
        var xml = Offered.Read(Offered.Real("vulns/tenable/nessus_was_many_vuln.xml")).All<Finding>().Select(f => f.Vulnerability);
        var csv = Offered.Read(Offered.Real("vulns/tenable/nessus_was_many_vuln.csv")).All<Finding>().Select(f => f.Vulnerability);

        Assert.Equal(xml.Order(StringComparer.Ordinal), csv.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Dates_of_Security_Center_are_read_with_their_time_zone()
    {
        var finding = Offered.Read(Offered.Real("vulns/tenable/nessus_many_vuln.csv")).All<Finding>()[0];

        Assert.Equal(new DateTime(2021, 1, 5, 17, 24, 8), finding.FirstSeenAt.Earliest.UtcDateTime); // 10:24:08 MST
    }

    [Fact]
    public void A_host_whose_scan_did_not_end_makes_the_scan_incomplete_and_closes_nothing()
    {
        var read = Offered.Read("scan.nessus", """
            <NessusClientData_v2><Report name="r">
            <ReportHost name="a"><HostProperties><tag name="HOST_START">Fri Mar 12 12:00:00 2021</tag><tag name="HOST_END">Fri Mar 12 12:30:00 2021</tag></HostProperties>
            <ReportItem pluginID="1" severity="3" port="443" protocol="tcp" pluginName="p"><cve>CVE-2021-0001</cve><cve>CVE-2021-0002</cve></ReportItem>
            <ReportItem pluginID="2" severity="0" port="0" protocol="tcp" pluginName="q"/></ReportHost>
            <ReportHost name="b"><HostProperties><tag name="HOST_START">Fri Mar 12 12:31:00 2021</tag></HostProperties></ReportHost>
            </Report></NessusClientData_v2>
            """);

        var scan = Assert.Single(read.All<Scan>());
        Assert.Equal((false, 2), (scan.Complete, scan.AssetsSeen));
        Assert.Equal((2, 2, 1), (read.Read, read.All<Finding>().Count, read.Merged));
        Assert.All(read.All<Finding>(), f => Assert.Equal((FindingStatus.Open, "nessus-1"), (f.Status, f.Advisory)));
    }

    [Theory]
    [InlineData("ACCEPTED", "ACTIVE", FindingStatus.Accepted)]
    [InlineData("NONE", "FIXED", FindingStatus.Fixed)]
    [InlineData("NONE", "RESURFACED", FindingStatus.Open)]
    public void Accepted_and_fixed_are_two_things(string risk, string state, FindingStatus expected)
    {
        var finding = Offered.Read("t.csv", $"definition.id,asset.name,severity,risk_modified,recast_reason,state,first_observed,last_seen\n7,h,High,{risk},because,{state},2026-03-01T00:00:00Z,2026-03-02T00:00:00Z\n").All<Finding>().Single();

        Assert.Equal((expected, "because"), (finding.Status, finding.Reason));
    }

    [Fact]
    public void A_severity_nobody_knows_is_named_with_its_line()
    {
        var read = Offered.Read("t.csv", "Plugin ID,CVE,Risk,Host,Protocol,Port,Name\n1,,High,h,tcp,1,n\n2,,Purple,h,tcp,1,n\n");

        Assert.Equal((3L, "Severity"), (Assert.Single(read.Rejected).Number, read.Rejected[0].Field));
    }
}
