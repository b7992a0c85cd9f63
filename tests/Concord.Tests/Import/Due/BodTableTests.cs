using Concord.Evidence;

namespace Concord.Tests.Import.Due;

public class BodTableTests
{
    // The rows of SIGNS S11 in the columns CERT/CC uses.
    private const string Bod = """
        row,In KEV v1.0.0 (cisa),Asset Exposure v1.0.0 (cisa),Automatable v2.0.0,Technical Impact v1.0.0,CISA BOD 26-04 Remediation Timelines v1.0.0 (cisa)
        0,no,no,no,partial,fix on system upgrade
        1,yes,no,no,partial,14 days
        2,no,yes,no,partial,60 days
        3,no,no,yes,partial,60 days
        4,no,no,no,total,fix on system upgrade
        5,yes,yes,no,partial,14 days
        6,yes,no,yes,partial,14 days
        7,no,yes,yes,partial,14 days
        8,yes,no,no,total,14 days
        9,no,yes,no,total,14 days
        10,no,no,yes,total,60 days
        11,yes,yes,yes,partial,3 days
        12,yes,yes,no,total,3 days & forensic investigation
        13,yes,no,yes,total,3 days & forensic investigation
        14,no,yes,yes,total,3 days
        15,yes,yes,yes,total,3 days & forensic investigation
        """;

    [Fact]
    public void The_table_of_BOD_26_04_gives_its_sixteen_rules()
    {
        var rules = Offered.Read("bod.csv", Bod).All<DueRule>();

        Assert.Equal(16, rules.Select(r => (r.InKev, r.Exposed, r.Automatable, r.Impact)).Distinct().Count());
        Assert.Equal([2, 5, 6, 3], new int?[] { null, 3, 14, 60 }.Select(days => rules.Count(r => r.Days == days)));
        Assert.Equal(3, rules.Count(r => r.Forensics == true));
        Assert.Equal(3, rules.Single(r => r is { InKev: true, Exposed: true, Automatable: true, Impact: Impact.Total }).Days);
        Assert.Equal(60, rules.Single(r => r is { InKev: false, Exposed: false, Automatable: true, Impact: Impact.Total }).Days);
    }

    [Fact]
    public void A_due_time_that_is_none_is_named()
    {
        var read = Offered.Read("bod.csv", Bod.Replace("14 days", "soon", StringComparison.Ordinal));

        Assert.Equal(6, read.Rejected.Count);
        Assert.Contains("'soon'", read.Rejected[0].Reason, StringComparison.Ordinal);
    }
}
