using Concord.Evidence;

namespace Concord.Tests.Import.Findings;

public class NessusXmlTests
{
    [Fact]
    public void The_real_report_gives_one_finding_a_host_check_and_port_and_one_note()
    {
        var read = Offered.Read(Offered.Real("vulns/tenable/nessus_was_many_vuln.xml"));

        Assert.Equal((5, 4, 1), (read.Read, read.All<Finding>().Count, read.Merged)); // counted with Python's ElementTree
        Assert.True(read.All<Scan>().Single().Complete);
    }

    [Fact]
    public void The_same_scan_as_XML_and_as_CSV_names_the_same_weaknesses()
    {
        var xml = Offered.Read(Offered.Real("vulns/tenable/nessus_was_many_vuln.xml")).All<Finding>().Select(f => f.Vulnerability);
        var csv = Offered.Read(Offered.Real("vulns/tenable/nessus_was_many_vuln.csv")).All<Finding>().Select(f => f.Vulnerability);

        Assert.Equal(xml.Order(StringComparer.Ordinal), csv.Order(StringComparer.Ordinal));
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
}
